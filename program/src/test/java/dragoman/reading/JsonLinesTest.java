package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"All is well.\"}";

    private static List<Reading> read(String lines) {
        return read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), ReportReader.DEFAULT_LIMIT);
    }

    private static List<Reading> read(InputStream in, int limit) {
        return new ReportReader(limit).readLines(in, "in.jsonl").toList();
    }

    /** What is wrong with a line; the next one is read all the same. */
    private static Unreadable refused(String line) {
        List<Reading> readings = read(line + "\n" + GOOD + "\n");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(1)).isInstanceOf(Readable.class);
        assertThat(readings.get(0).origin()).hasToString("in.jsonl:1");
        return (Unreadable) readings.get(0);
    }

    private static Readable readable(String line) {
        return (Readable) read(line).get(0);
    }

    private static Readable published(String value) {
        return readable("{\"id\":\"a\",\"text\":\"One.\",\"published\":" + value + "}");
    }

    @Test
    void a_line_is_a_report_with_what_the_contract_names() {
        Readable reading = readable("{\"id\":\"7\",\"text\":\"Kim met Moon.\",\"published\":\"2018-04-27\",\"title\":\"Summit\",\"publisher\":\"ANN\","
                + "\"url\":\"https://example.org\",\"language\":\"en\",\"other\":[1]}");
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.report()).isEqualTo(new Report("7", "Kim met Moon.", Optional.of(LocalDate.parse("2018-04-27")), Optional.of("Summit"),
                Optional.of("ANN"), Optional.empty(), Optional.of("https://example.org"), Optional.of("en"), List.of()));
    }

    @Test
    void null_and_blank_are_as_good_as_absent() {
        Readable reading = readable("{\"id\":\"7\",\"text\":\"Kim met Moon.\",\"published\":null,"
                + "\"title\":null,\"publisher\":\" \",\"url\":\"\",\"language\":null}");
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.report()).isEqualTo(Report.of("7", "Kim met Moon.", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-17, 2018-05-17", "2018-05-17T23:30:00Z, 2018-05-17", "2018-05-17T23:30:00-04:00, 2018-05-17", "2018-05-18T01:30:00+05:30, 2018-05-18",
        "2018-05-17T23:30:00.123Z, 2018-05-17", "2018-05-17T23:30, 2018-05-17", "2018-05-17 23:30:00, 2018-05-17", "2018-05-17T23:30:00+0000, 2018-05-17",
        "2018-05-17T23:30:00.123456+00:00, 2018-05-17", "2018-05-17 23:30:00 +0530, 2018-05-17",
    })
    void published_is_a_day_or_the_day_of_an_instant_in_its_own_offset(String value, LocalDate day) {
        assertThat(published("\"" + value + "\"").report().published()).contains(day);
        assertThat(published("\"" + value + "\"").warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2018-02-30\"", "\"2018-13-01\"", "\"05/06/2018\"", "\"12018-01-01\"", "\"0000-00-00\"", "20180517", "true", "{}"})
    void a_published_that_is_no_date_is_left_out_with_a_warning_and_the_report_is_read(String value) {
        Readable reading = published(value);
        assertThat(reading.report().published()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().contains("published").contains(value.replace("\"", ""));
    }

    @Test
    void the_day_comes_from_metadata_before_the_text() {
        String text = "\"text\":\"Published: May 17, 2018\\n\\nIndia reaches out to North Korea.\"";
        assertThat(readable("{\"id\":\"a\"," + text + ",\"published\":\"2018-05-19\"}").report().published()).contains(LocalDate.parse("2018-05-19"));
        assertThat(readable("{\"id\":\"a\"," + text + "}").report().published()).contains(LocalDate.parse("2018-05-17"));
    }

    @Test
    void a_title_of_the_wrong_kind_is_left_out_with_a_warning() {
        Readable reading = readable("{\"id\":\"a\",\"text\":\"One.\",\"title\":[\"x\"]}");
        assertThat(reading.report().title()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().contains("\"title\"").contains("[\"x\"]");
    }

    @Test
    void a_broken_line_is_told_with_its_column() {
        Unreadable refused = refused("{\"id\":\"a\",\"text\":oops}");
        assertThat(refused.reason()).contains("broken JSON at column 18").contains("oops");
        assertThat(refused("{\"id\":\"a\",\"text\":\"cut off").reason()).contains("broken JSON");
        assertThat(refused(GOOD + " trailing").reason()).contains("broken JSON");
        assertThat(refused("{\"id\":\"a\",\"id\":\"b\",\"text\":\"x\"}").reason()).contains("broken JSON");
        assertThat(refused("[".repeat(50_000)).reason()).contains("broken JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"text\"", "7", "null", "true"})
    void a_line_that_is_no_object_is_refused(String line) {
        assertThat(refused(line).reason()).contains("no JSON object");
    }

    @Test
    void a_report_without_text_is_refused_with_its_id() {
        assertThat(refused("{\"id\":\"a\"}").reason()).isEqualTo("has no \"text\"");
        assertThat(refused("{\"id\":\"a\",\"text\":null}").reason()).isEqualTo("has no \"text\"");
        assertThat(refused("{\"id\":\"a\",\"text\":\" \\n\"}").reason()).isEqualTo("has a blank \"text\"");
        assertThat(refused("{\"id\":\"a\",\"text\":[\"x\"]}").reason()).contains("no string").contains("[\"x\"]");
        assertThat(refused("{\"id\":\"a\"}").id()).contains("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"x\"}",
        "{\"id\":null,\"text\":\"x\"}", "{\"id\":\" \",\"text\":\"x\"}", "{\"id\":{},\"text\":\"x\"}", "{\"id\":1.5,\"text\":\"x\"}",
    })
    void a_report_without_an_id_is_refused(String line) {
        assertThat(refused(line).reason()).isEqualTo("has no \"id\"");
        assertThat(refused(line).id()).isEmpty();
    }

    @Test
    void a_number_serves_as_an_id() {
        assertThat(readable("{\"id\":42,\"text\":\"x\"}").report().id()).isEqualTo("42");
    }

    @Test
    void a_second_report_of_the_same_id_is_refused_and_the_first_place_named() {
        List<Reading> readings = read(GOOD + "\n\n" + GOOD + "\n");
        assertThat(readings).hasSize(2);
        Unreadable second = (Unreadable) readings.get(1);
        assertThat(second.origin()).hasToString("in.jsonl:3");
        assertThat(second.reason()).contains("«good»").contains("in.jsonl:1");
        assertThat(second.id()).contains("good");
    }

    @Test
    void a_line_of_broken_utf8_is_refused_with_the_offset() {
        byte[] line = ("{\"id\":\"a\",\"text\":\"\u00e4\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        List<Reading> readings = read(new ByteArrayInputStream(line), 1000);
        assertThat(((Unreadable) readings.get(0)).reason()).contains("UTF-8").contains("at byte 18");
        assertThat(readings.get(1)).isInstanceOf(Readable.class);
    }

    @Test
    void characters_that_are_none_are_replaced_one_for_one_with_a_warning() {
        Readable reading = readable("{\"id\":\"a\",\"text\":\"a\\u0000b\\ud800c\\ud83d\\ude00\"}");
        assertThat(reading.report().text()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
        assertThat(reading.warnings()).hasSize(1);
    }

    @Test
    void a_line_over_the_limit_is_refused_and_the_next_is_read() {
        String longLine = "{\"id\":\"long\",\"text\":\"" + "x".repeat(100_000) + "\"}";
        List<Reading> readings = read(new ByteArrayInputStream((longLine + "\n" + GOOD).getBytes(StandardCharsets.UTF_8)), 1000);
        assertThat(((Unreadable) readings.get(0)).reason()).contains("1,000").contains(String.format(Locale.ROOT, "%,d", longLine.length()));
        assertThat(readings.get(0).origin()).hasToString("in.jsonl:1");
        assertThat(readings.get(1)).isInstanceOf(Readable.class);
        assertThat(read(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), GOOD.length()).get(0)).isInstanceOf(Readable.class);
        assertThat(read(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), GOOD.length() - 1).get(0)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_single_line_of_200_megabytes_is_refused_without_loading_it() {
        long size = 200L << 20;
        InputStream in = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = (int) Math.min(length, left);
                Arrays.fill(bytes, from, from + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        Unreadable refused = (Unreadable) read(in, 1 << 20).get(0);
        assertThat(refused.reason()).contains("209,715,200 bytes");
    }

    @Test
    void line_ends_of_windows_and_a_missing_last_one_make_no_difference() {
        assertThat(read(GOOD + "\r\n" + GOOD.replace("good", "next"))).hasSize(2).allMatch(Readable.class::isInstance);
    }

    @Test
    void one_json_document_over_several_lines_is_told_once_with_the_way_out() {
        List<Reading> readings = read("[\n  " + GOOD + ",\n  " + GOOD + "\n]\n");
        assertThat(readings).singleElement().satisfies(only -> assertThat(((Unreadable) only).nextStep()).contains("jq -c"));
        assertThat(read("{\n\"id\":\"a\"\n}")).hasSize(1);
    }

    @Test
    void a_stream_that_breaks_off_is_told_and_what_came_before_is_read() {
        InputStream broken = new InputStream() {
            private final InputStream start = new ByteArrayInputStream((GOOD + "\n{\"id\"").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("disk is gone");
                }
                return next;
            }
        };
        List<Reading> readings = read(broken, 1000);
        assertThat(readings.get(readings.size() - 1)).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) readings.get(readings.size() - 1)).reason()).contains("disk is gone");
    }
}
