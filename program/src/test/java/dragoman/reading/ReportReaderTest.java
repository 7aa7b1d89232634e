package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

    private static final String STORY = "India sent a minister to Pyongyang.\n";

    @TempDir
    Path folder;

    private Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static List<Reading> read(Path... paths) {
        try (Stream<Reading> readings = new ReportReader().read(Arrays.stream(paths).map(Path::toString).toList(), InputStream.nullInputStream())) {
            return readings.toList();
        }
    }

    private static Report only(Path path) {
        List<Reading> readings = read(path);
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Readable.class);
        return ((Readable) readings.get(0)).report();
    }

    private static Unreadable refused(Path path) {
        List<Reading> readings = read(path);
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Unreadable.class);
        Unreadable refused = (Unreadable) readings.get(0);
        assertThat(refused.origin().file()).isEqualTo(path.toString());
        return refused;
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream().filter(Readable.class::isInstance).map(reading -> ((Readable) reading).report().id()).toList();
    }

    @Test
    void a_text_file_is_one_report_named_after_the_file() {
        Report report = only(file("kim.visit.txt", "India reaches out\n\nBy Jane Doe | ANN\nPublished: 2018-05-17\n\n" + STORY));
        assertThat(report.id()).isEqualTo("kim.visit");
        assertThat(report.title()).contains("India reaches out");
        assertThat(report.author()).contains("Jane Doe");
        assertThat(report.publisher()).contains("ANN");
        assertThat(report.published()).contains(LocalDate.parse("2018-05-17"));
    }

    @Test
    void the_time_of_the_file_is_never_the_day_of_publication() {
        assertThat(only(file("a.txt", STORY)).published()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(only(file("a.txt", "\uFEFF" + STORY)).text()).isEqualTo(STORY);
        assertThat(only(file("b.txt", ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE))).text()).isEqualTo(STORY);
        assertThat(only(file("c.txt", ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16BE))).text()).isEqualTo(STORY);
        assertThat(read(file("d.jsonl", "\uFEFF{\"id\":\"d\",\"text\":\"x y\"}\n")).get(0)).isInstanceOf(Readable.class);
    }

    @Test
    void text_is_kept_as_given_with_its_line_ends_and_letters() {
        String text = "Zürich, 朝鲜 \uD83D\uDE00\r\n\r\nsecond\tline\n";
        assertThat(only(file("a.text", text)).text()).isEqualTo(text);
    }

    @Test
    void a_text_that_is_not_utf8_is_read_in_the_encoding_that_it_looks_like_with_a_note() {
        String words = "The minister, M. Fran\u00e7ois G\u00e9rard, said in the caf\u00e9 \u2013 on Monday \u2013 that he would travel to Sudland.";
        Readable read = (Readable) new ReportReader().read(file("latin.txt", words.getBytes(Charset.forName("windows-1252")))).toList().get(0);
        assertThat(read.report().text()).isEqualTo(words);
        assertThat(read.warnings()).containsExactly("is not in UTF-8, and is read as windows-1252");
        String russian = "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0437\u0430\u044f\u0432\u0438\u043b, \u0447\u0442\u043e \u043f\u043e\u0435\u0434\u0435\u0442 \u0432 \u0441\u0442\u043e\u043b\u0438\u0446\u0443 \u0438 \u043f\u043e\u0433\u043e\u0432\u043e\u0440\u0438\u0442 \u0441 \u043a\u043e\u043b\u043b\u0435\u0433\u043e\u0439.";
        assertThat(((Reading.SetAside) new ReportReader().read(file("russian.txt", russian.getBytes(Charset.forName("windows-1251")))).toList().get(0)).report().text()).isEqualTo(russian);
        byte[] noise = new byte[2000];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        assertThat(refused(file("noise.txt", noise)).reason()).contains("looks binary");
    }

    @Test
    void binaries_are_refused_as_such() {
        assertThat(refused(file("zero.txt", new byte[] {'a', 0, 'b'})).reason()).contains("looks binary");
        assertThat(refused(file("wide.txt", "\uFEFFa\0b".getBytes(StandardCharsets.UTF_16LE))).reason()).contains("looks binary");
        assertThat(refused(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'})).reason()).contains("looks binary");
        assertThat(refused(file("paper.txt", "%PDF-1.4\nabc".getBytes(StandardCharsets.US_ASCII))).reason()).contains("looks binary");
        assertThat(refused(file("zero.jsonl", new byte[1000])).reason()).contains("looks binary");
    }

    @Test
    void empty_and_blank_files_are_refused() {
        assertThat(refused(file("empty.txt", "")).reason()).contains("is empty");
        assertThat(refused(file("blank.txt", " \r\n\t\n")).reason()).contains("is empty");
        assertThat(refused(file("empty.jsonl", "")).reason()).contains("is empty");
        assertThat(refused(file("blank.jsonl", "\n\n")).reason()).contains("is empty");
    }

    @Test
    void a_file_over_the_limit_is_refused_without_reading_it() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        Unreadable refused = refused(huge);
        assertThat(refused.reason()).contains("209,715,200 bytes").contains("20,971,520");
        Path exact = file("exact.txt", "x".repeat(100));
        assertThat(new ReportReader(100).read(exact).toList().get(0)).isInstanceOf(Readable.class);
        assertThat(new ReportReader(99).read(exact).toList().get(0)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_missing_path_and_a_path_that_is_none_are_told() {
        assertThat(refused(folder.resolve("none.txt")).reason()).contains("does not exist");
        List<Reading> readings = new ReportReader().read(List.of("a\0b"), InputStream.nullInputStream()).toList();
        assertThat(((Unreadable) readings.get(0)).reason()).contains("is no path");
    }

    @Test
    void a_file_of_another_kind_is_refused_where_it_was_named() {
        assertThat(refused(file("report.pdf", "x")).reason()).contains("not read");
    }

    @Test
    void a_directory_is_read_in_the_order_of_names_and_hidden_files_are_left_out() {
        file("b.txt", STORY);
        file("a/z.txt", STORY);
        file("c.jsonl", "{\"id\":\"c1\",\"text\":\"One.\"}\n{\"id\":\"c2\",\"text\":\"Two.\"}\n");
        file(".hidden.txt", STORY);
        file(".git/x.txt", STORY);
        file("picture.png", "x");
        List<Reading> readings = read(folder);
        assertThat(ids(readings)).containsExactly("z", "b", "c1", "c2");
        assertThat(readings).filteredOn(Skipped.class::isInstance).singleElement()
                .satisfies(skipped -> assertThat(skipped.origin().file()).endsWith("picture.png"));
        assertThat(readings).noneMatch(Unreadable.class::isInstance);
    }

    @Test
    void a_directory_without_reports_is_told() throws IOException {
        assertThat(refused(folder).reason()).contains("holds no reports");
        file("README.md", "x");
        assertThat(refused(folder).reason()).contains("holds no reports");
    }

    @Test
    void a_link_that_leads_in_a_circle_does_not_trap_the_reader() throws IOException {
        file("a/1.txt", STORY);
        Files.createSymbolicLink(folder.resolve("a/circle"), folder);
        List<Reading> readings = read(folder);
        assertThat(ids(readings)).containsExactly("1");
    }

    @Test
    void files_of_the_same_name_get_their_path_for_an_id_and_a_file_named_twice_is_refused() {
        Path one = file("2015/001.txt", STORY);
        file("2018/001.txt", STORY);
        file("2018/001.text", STORY);
        assertThat(ids(read(folder))).containsExactly("001", "2018/001", "2018/001.txt");
        List<Reading> twice = read(one, one);
        assertThat(ids(twice)).containsExactly("001", "001.txt");
    }

    @Test
    void bad_files_do_not_stop_the_run() {
        file("a.txt", new byte[] {0});
        file("b.txt", STORY);
        file("c.jsonl", "{broken\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
        List<Reading> readings = read(folder.resolve("none"), folder);
        assertThat(ids(readings)).containsExactly("b", "c");
        assertThat(readings).filteredOn(Unreadable.class::isInstance).hasSize(3);
    }

    @Test
    void a_dash_is_standard_input() {
        InputStream in = new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = new ReportReader().read(List.of("-"), in).toList();
        assertThat(ids(readings)).containsExactly("a");
        assertThat(readings.get(0).origin()).hasToString("standard input:1");
    }

    @Test
    void lines_are_read_as_they_are_asked_for() {
        boolean[] readOn = {false};
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] line = ("{\"id\":\"" + at / 40 + "\",\"text\":\"One\"}").getBytes(StandardCharsets.UTF_8);
                int column = (int) (at++ % 40);
                readOn[0] |= at > 10_000_000;
                return column < line.length ? line[column] : column == 39 ? '\n' : ' ';
            }
        };
        Iterator<Reading> readings = new ReportReader().readLines(endless, "endless").iterator();
        for (int i = 0; i < 10; i++) {
            assertThat(readings.next()).isInstanceOf(Readable.class);
        }
        assertThat(readOn[0]).isFalse();
    }

    @Test
    void a_limit_must_allow_some_bytes() {
        assertThatThrownBy(() -> new ReportReader(0)).hasMessageContaining("got 0");
    }
}
