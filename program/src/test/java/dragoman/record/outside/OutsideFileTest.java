package dragoman.record.outside;

import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.ActorNames;
import dragoman.coding.phrasebook.CodeTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files in the shape that other coders publish; all rows are made up. */
class OutsideFileTest {

    private static final OutsideCodes CODES = new OutsideCodes(new ActorNames(ActorBook.shipped()), CodeTable.shipped());
    private static final String ICEWS_HEAD = String.join("\t", IcewsRows.COLUMNS);
    private static final String POLECAT_HEAD = String.join("\t", PolecatRows.COLUMNS);

    @TempDir
    private Path folder;

    private final List<OutsideEvent> found = new ArrayList<>();
    private final List<OutsideFile.Fault> faults = new ArrayList<>();

    private void read(OutsideFormat format, String... lines) throws IOException {
        read(format, StandardCharsets.UTF_8, lines);
    }

    private void read(OutsideFormat format, Charset charset, String... lines) throws IOException {
        read(format, Files.write(folder.resolve("rows.tab"), String.join("\n", lines).getBytes(charset)));
    }

    private void read(OutsideFormat format, Path file) throws IOException {
        new OutsideFile(format, CODES, "other").read(file, found::add, faults::add);
    }

    private static String gdelt(int columns, String id, String day, String actor, String recipient, String code, String root) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, id);
        cells.set(1, day);
        cells.set(5, actor + "GOV");
        cells.set(6, "SOMEBODY");
        cells.set(7, actor);
        cells.set(12, "GOV");
        cells.set(15, recipient);
        cells.set(17, recipient);
        cells.set(26, code);
        cells.set(27, code);
        cells.set(28, root);
        cells.set(29, "1");
        cells.set(30, "1.9");
        return String.join("\t", cells);
    }

    private static String icews(String id, String day, String source, String sourceCountry, String code) {
        return String.join("\t", id, day, source, "Government,Executive", sourceCountry, "Make a visit", code, "1.9", "Envoy (Ruritania)", "\"Legislative,Government\"", "North Korea",
                "77", "3", "Gulf Ledger", "Pyongyang", "", "", "North Korea", "39.0", "125.7");
    }

    private static String polecat(String id, String actor, String type) {
        List<String> cells = new ArrayList<>(Collections.nCopies(PolecatRows.COLUMNS.size(), "None"));
        cells.set(0, id);
        cells.set(1, "2018-05-15");
        cells.set(2, type);
        cells.set(3, "visit");
        cells.set(4, "4.0");
        cells.set(5, "VERBAL COOPERATION");
        cells.set(7, actor);
        cells.set(8, "IND");
        cells.set(11, "LEG; GOV");
        cells.set(15, "Somebody");
        cells.set(16, "PRK; KOR");
        cells.set(27, "PRK");
        cells.set(34, "2018-05-16");
        return String.join("\t", cells);
    }

    @ParameterizedTest
    @CsvSource({"61", "58", "57"})
    void rows_of_gdelt_are_read_in_all_their_lengths(int columns) throws Exception {
        read(OutsideFormat.GDELT, gdelt(columns, "901", "20180515", "IND", "PRK", "042", "04"));
        assertThat(faults).isEmpty();
        assertThat(found).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo("901");
            assertThat(event.day()).contains(LocalDate.of(2018, 5, 15));
            assertThat(event.type()).contains(PloverType.CONSULT);
            assertThat(event.mode()).contains(Mode.VISIT);
            assertThat(event.cameo()).contains("042");
            assertThat(event.score()).contains(1.9);
            assertThat(event.actor()).isEqualTo(new OutsideParty("IND", Optional.of("SOMEBODY"), List.of("GOV")));
            assertThat(event.recipient().code()).isEqualTo("PRK");
            assertThat(event.origin()).isEqualTo(new OutsideEvent.Origin("gdelt", "rows.tab", 1));
            assertThat(event.cells()).contains("\"EventCode\":\"042\"").doesNotContain("AvgTone");
        });
    }

    @Test
    void states_and_organisations_that_cameo_writes_otherwise_are_known() throws Exception {
        read(OutsideFormat.GDELT, gdelt(61, "1", "20180515", "ROM", "", "042", "04"), gdelt(61, "2", "20180515", "QQQ", "IND", "042", "04"),
                gdelt(61, "3", "20180515", "", "IND", "042", "04").replace("\tGOV\tSOMEBODY\t\t\t", "\tIGOEEC\tSOMEBODY\t\tEEC\t"));
        assertThat(found).extracting(event -> event.actor().code()).containsExactly("ROU", "---", "EU");
        assertThat(found.get(0).recipient().code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"42, 4, 042", "841, '', 0841", "043, 04, 043", "10, '', 010", "10, 10, 10", "4, 4, 04", "112, '', 112", "0311, '', 0311", "1411, '', 1411", "211, '', 0211", "04, 04, 04"})
    void a_lost_zero_is_put_back(String written, String root, String code) throws Exception {
        assertThat(OutsideCodes.cameo(written, root)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"12/1/2017, 2017-12-01", "2017-12-01, 2017-12-01", "20171201, 2017-12-01", "2017-12-01 00:00:00, 2017-12-01", "2017-1-2, 2017-01-02"})
    void days_are_read_in_all_their_forms(String written, LocalDate day) throws Exception {
        assertThat(OutsideCodes.day(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"13/1/2017", "2017-02-30", "yesterday", "201712"})
    void what_is_no_day_is_said_to_be_none(String written) {
        assertThatThrownBy(() -> OutsideCodes.day(written)).isInstanceOf(BrokenRow.class).hasMessageContaining("«" + written + "»");
    }

    @Test
    void rows_of_icews_are_read_with_quotes_repeated_heads_and_ids_used_twice() throws Exception {
        read(OutsideFormat.ICEWS, ICEWS_HEAD, icews("5", "2018-05-15", "Envoy (Freedonia)", "Russian Federation", "42"), ICEWS_HEAD + "\tHeadline",
                icews("5", "5/16/2018", "United Nations", "", "042"));
        assertThat(faults).isEmpty();
        assertThat(found).extracting(OutsideEvent::key).containsExactly("5 2018-05-15", "5 2018-05-16");
        assertThat(found).extracting(event -> event.actor().code()).containsExactly("RUS", "UNO");
        assertThat(found).extracting(event -> event.cameo().orElse("")).containsOnly("042");
        assertThat(found.get(0).recipient().sectors()).containsExactly("Government", "Legislative");
        assertThat(found.get(0).actor().sectors()).containsExactly("Executive", "Government");
        assertThat(found.get(0).place()).contains("PRK");
    }

    @Test
    void rows_of_polecat_are_read_with_none_for_nothing_and_several_values() throws Exception {
        read(OutsideFormat.POLECAT, POLECAT_HEAD, polecat("a_1", "Somebody Else", "CONSULT"), polecat("a_1", "A Third", "CONSULT"));
        assertThat(faults).isEmpty();
        assertThat(found).extracting(OutsideEvent::key).doesNotHaveDuplicates().allMatch(key -> key.startsWith("a_1 "));
        assertThat(found.get(0)).satisfies(event -> {
            assertThat(event.type()).contains(PloverType.CONSULT);
            assertThat(event.recipient().code()).isEqualTo("PRK");
            assertThat(event.actor().sectors()).containsExactly("GOV", "LEG");
            assertThat(event.source()).isEmpty();
            assertThat(event.cells()).doesNotContain("None");
        });
    }

    @Test
    void a_later_head_that_names_the_intensity_otherwise_is_believed() throws Exception {
        read(OutsideFormat.POLECAT, POLECAT_HEAD.replace("\tIntensity\t", "\tEvent Intensity\t"), polecat("a_1", "X", "CONSULT"));
        assertThat(found).singleElement().satisfies(event -> assertThat(event.score()).contains(4.0));
    }

    @Test
    void a_head_with_a_name_too_many_does_not_move_the_cells() throws Exception {
        read(OutsideFormat.POLECAT, POLECAT_HEAD.replace("Event ID\t", "Event ID\tHeadline\t"), polecat("a_1", "X", "CONSULT"));
        assertThat(faults).isEmpty();
        assertThat(found).singleElement().satisfies(event -> assertThat(event.actor().name()).contains("X"));
    }

    @Test
    void stray_tabs_are_told_where_they_can_be() throws Exception {
        String good = polecat("a_1", "X", "CONSULT");
        read(OutsideFormat.POLECAT, POLECAT_HEAD, good + "\t\t", good.replace("a_1\t", "a_1\t\t"), good.replace("\tX\t", "\tX\tY\t"));
        assertThat(found).hasSize(2).allSatisfy(event -> assertThat(event.recipient().code()).isEqualTo("PRK"));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.at()).isEqualTo("rows.tab:4");
            assertThat(fault.reason()).contains("41 cells").contains("no stray tab can be told");
        });
    }

    @Test
    void lines_in_two_encodings_stand_in_one_file() throws Exception {
        byte[] utf8 = (icews("1", "2018-05-15", "Mañana", "India", "042") + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin = icews("2", "2018-05-15", "Mañana", "India", "042").getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("mixed.tab");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("\uFEFF" + ICEWS_HEAD + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(utf8);
            out.write(latin);
        }
        read(OutsideFormat.ICEWS, file);
        assertThat(faults).isEmpty();
        assertThat(found).extracting(event -> event.actor().name().orElse("")).containsExactly("Mañana", "Mañana");
    }

    @Test
    void broken_rows_are_told_with_their_line_and_the_rest_is_read() throws Exception {
        read(OutsideFormat.GDELT, gdelt(61, "1", "20180515", "IND", "PRK", "042", "04"), "not a row", gdelt(61, "2", "20189999", "IND", "PRK", "042", "04"),
                gdelt(61, "x", "20180515", "IND", "PRK", "042", "04"), gdelt(61, "4", "20180515", "IND", "PRK", "4X", "04"), "", gdelt(61, "5", "20180515", "IND", "PRK", "010", "01"));
        assertThat(found).extracting(OutsideEvent::key).containsExactly("1", "5");
        assertThat(found.get(1).type()).as("plain statements have no type").isEmpty();
        assertThat(faults).extracting(OutsideFile.Fault::at).containsExactly("rows.tab:2", "rows.tab:3", "rows.tab:4", "rows.tab:5");
        assertThat(faults).extracting(OutsideFile.Fault::reason).satisfiesExactly(r -> assertThat(r).contains("1 cells"), r -> assertThat(r).contains("no day"),
                r -> assertThat(r).contains("«x»"), r -> assertThat(r).contains("no CAMEO code"));
    }

    @Test
    void events_of_plover_are_one_for_each_pair() throws Exception {
        read(OutsideFormat.PLOVER, "{\"id\":\"9\",\"date\":\"2018-05-15\",\"event\":[\"CONSULT\"],\"mode\":[\"visit\"],\"event_scale\":4,"
                + "\"actor\":[{\"code\":\"IND\",\"sector\":[\"GOV\"],\"entity_text\":\"an envoy\"},{\"code\":\"PAK\",\"entity_text\":[\"another\"]}],"
                + "\"recipient\":[{\"code\":\"PRK\"}],\"cite_info\":{\"publication\":\"Gulf Ledger\"}}", "[1]", "{\"id\":\"10\",\"event\":[\"NONSENSE\"]}", "{broken");
        assertThat(found).extracting(OutsideEvent::key).containsExactly("9", "9 2");
        assertThat(found).extracting(event -> event.actor().name().orElse("")).containsExactly("an envoy", "another");
        assertThat(found.get(0).source()).contains("Gulf Ledger");
        assertThat(faults).extracting(OutsideFile.Fault::at).containsExactly("rows.tab:2", "rows.tab:3", "rows.tab:4");
    }

    @Test
    void packed_files_are_read_as_they_are() throws Exception {
        byte[] rows = gdelt(61, "1", "20180515", "IND", "PRK", "042", "04").getBytes(StandardCharsets.UTF_8);
        Path zip = folder.resolve("20180515.export.CSV.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("20180515.export.CSV"));
            out.write(rows);
        }
        Path gz = folder.resolve("rows.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(rows);
        }
        read(OutsideFormat.GDELT, zip);
        read(OutsideFormat.GDELT, gz);
        assertThat(found).extracting(event -> event.origin().file()).containsExactly("20180515.export.CSV.zip!20180515.export.CSV", "rows.gz");
    }

    @ParameterizedTest
    @EnumSource(OutsideFormat.class)
    void random_bytes_are_faults_and_no_failure(OutsideFormat format) throws Exception {
        Random random = new Random(12);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = new byte[2000];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at += 1 + random.nextInt(40)) {
                bytes[at] = '\t';
            }
            read(format, Files.write(folder.resolve("random.tab"), bytes));
        }
        assertThat(found).isEmpty();
        assertThat(faults).isNotEmpty();
    }
}
