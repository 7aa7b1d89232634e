package dragoman.record.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import static org.assertj.core.api.Assertions.assertThat;

/** Tables in the shape of other data sets. */
class TablesTest {

    private static final Told VISIT = Told.by("001", 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.VISIT).cameo("042").on("2018-05-15", Basis.STATED).in("PRK");
    /** Where the report names a place that the map does not have in that state. */
    private static final Told ELSEWHERE = Told.by("001", 1).does("PRK", PloverType.CONSULT, "IND").cameo("042").on("2018-05-15", Basis.STATED).in("IND");

    /** The cells of the rows that a table has, by the names of its columns. */
    private static List<Map<String, String>> rows(String format, String written, boolean head) {
        List<? extends Column<?>> columns = Entries.formats(false, false).tables().get(format);
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = List.of(written.split("\n"));
        for (String line : lines.subList(head ? 1 : 0, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(columns.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i).name(), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"gdelt, 61", "gdelt-mentions, 16", "icews, 20", "polecat, 40"})
    void every_format_has_the_columns_of_its_model(String format, int columns) {
        List<? extends Column<?>> names = Entries.formats(false, false).tables().get(format);
        assertThat(names).hasSize(columns);
        assertThat(names).extracting(Column::name).doesNotHaveDuplicates();
    }

    @Test
    void a_visit_is_a_row_of_gdelt() {
        Map<String, String> row = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(VISIT)), false).get(0);
        assertThat(row).containsEntry("SQLDATE", "20180515").containsEntry("MonthYear", "201805").containsEntry("Year", "2018").containsEntry("FractionDate", "2018.3699")
                .containsEntry("Actor1Code", "INDGOVLEG").containsEntry("Actor1Name", "INDIA").containsEntry("Actor1CountryCode", "IND").containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor1Type2Code", "LEG").containsEntry("Actor2CountryCode", "PRK").containsEntry("EventCode", "042").containsEntry("EventBaseCode", "042")
                .containsEntry("EventRootCode", "04").containsEntry("QuadClass", "1").containsEntry("GoldsteinScale", "1.9").containsEntry("NumMentions", "1")
                .containsEntry("NumArticles", "1").containsEntry("ActionGeo_Type", "4").containsEntry("ActionGeo_CountryCode", "KN").containsEntry("ActionGeo_FullName", "Pyongyang, North Korea")
                .containsEntry("DATEADDED", "20260301100000").containsEntry("SOURCEURL", "https://ledger.example.org/1");
        assertThat(Long.parseLong(row.get("GLOBALEVENTID"))).isBetween(0L, 1L << 52);
    }

    @Test
    void a_mention_has_the_number_of_its_event() {
        Map<String, String> event = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(VISIT)), false).get(0);
        Map<String, String> row = rows("gdelt-mentions", Entries.written("gdelt-mentions", new Losses(), Entries.entry(VISIT)), false).get(0);
        assertThat(row).containsEntry("GLOBALEVENTID", event.get("GLOBALEVENTID")).containsEntry("MentionType", "1").containsEntry("MentionSourceName", "ledger.example.org")
                .containsEntry("SentenceID", "1").containsEntry("Actor1CharOffset", "0").containsEntry("Actor2CharOffset", "26").containsEntry("ActionCharOffset", "15")
                .containsEntry("Confidence", "91");
    }

    @Test
    void a_city_stands_at_its_place_and_anything_else_in_the_middle_of_its_state() {
        Map<String, String> city = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(VISIT)), false).get(0);
        assertThat(city).containsEntry("ActionGeo_Lat", "39.0").containsEntry("ActionGeo_Long", "125.8").containsEntry("ActionGeo_ADM1Code", "").containsEntry("ActionGeo_FeatureID", "");
        Map<String, String> told = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(ELSEWHERE)), false).get(0);
        assertThat(told).containsEntry("ActionGeo_Type", "1").containsEntry("ActionGeo_FullName", "India").containsEntry("ActionGeo_ADM1Code", "IN").containsEntry("ActionGeo_FeatureID", "IN")
                .containsEntry("ActionGeo_Lat", "20.0").containsEntry("ActionGeo_Long", "77.0")
                .containsEntry("Actor1Geo_Type", "0").containsEntry("Actor1Geo_CountryCode", "").containsEntry("AvgTone", "").containsEntry("IsRootEvent", "");
        Losses losses = new Losses();
        Map<String, String> none = rows("gdelt", Entries.written("gdelt", losses, Entries.entry(Told.by("001", 1).does("IND", PloverType.AID, "PRK"))), false).get(0);
        assertThat(none).containsEntry("ActionGeo_Type", "0").containsEntry("ActionGeo_FullName", "").containsEntry("ActionGeo_FeatureID", "");
        assertThat(losses.list()).extracting(Losses.Loss::what).noneMatch(what -> what.startsWith("ActionGeo"));
        Entries.written("gdelt", losses, Entries.entry(VISIT));
        assertThat(losses.list()).extracting(Losses.Loss::what).noneMatch(what -> what.startsWith("ActionGeo_Lat"));
        Entries.written("gdelt", losses, Entries.entry(ELSEWHERE));
        assertThat(losses.list()).filteredOn(loss -> loss.what().startsWith("ActionGeo_Lat")).singleElement().satisfies(loss -> assertThat(loss.rows()).isEqualTo(1));
    }

    @Test
    void outlets_are_counted_by_name_else_by_host_else_each_report_for_itself() {
        List<Telling> tellings = List.of(telling("a", "Gulf Ledger", "https://ledger.example.org/1"), telling("b", " gulf ledger", null), telling("c", null, "https://www.Herald.example.org:80/2?x"),
                telling("d", null, "http://herald.example.org/3"), telling("e", null, null), telling("f", null, "urn:x"));
        Map<String, String> row = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(tellings)), false).get(0);
        assertThat(row).containsEntry("NumMentions", "6").containsEntry("NumSources", "4").containsEntry("NumArticles", "6");
        assertThat(rows("gdelt-mentions", Entries.written("gdelt-mentions", new Losses(), Entries.entry(tellings)), false)).extracting(mention -> mention.get("MentionSourceName"))
                .containsExactly("ledger.example.org", " gulf ledger", "herald.example.org", "herald.example.org", "", "");
    }

    private static Telling telling(String report, String publisher, String url) {
        return new Telling(Told.by(report, 1).does("IND", PloverType.AID, "PRK").mention(), report, Optional.ofNullable(publisher), Optional.empty(), Optional.empty(), Optional.ofNullable(url),
                "book", report, Instant.EPOCH, "");
    }

    @Test
    void a_visit_is_a_row_of_icews_and_of_polecat() {
        Map<String, String> icews = rows("icews", Entries.written("icews", new Losses(), Entries.entry(VISIT)), true).get(0);
        assertThat(icews).containsEntry("Event Date", "2018-05-15").containsEntry("Source Country", "India").containsEntry("Source Sectors", "GOV,LEG")
                .containsEntry("CAMEO Code", "042").containsEntry("Event Text", "go on a visit").containsEntry("Intensity", "1.9").containsEntry("Story ID", "001")
                .containsEntry("Country", "North Korea").containsEntry("City", "Pyongyang").containsEntry("Latitude", "39.0").containsEntry("Longitude", "125.8");
        Map<String, String> polecat = rows("polecat", Entries.written("polecat", new Losses(), Entries.entry(VISIT)), true).get(0);
        assertThat(polecat).containsEntry("Event Type", "CONSULT").containsEntry("Event Mode", "visit").containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Actor COW", "750").containsEntry("Recipient COW", "731").containsEntry("Primary Actor Sector", "GOV").containsEntry("Actor Sectors", "GOV; LEG")
                .containsEntry("Contexts", "diplomatic; cbrn").containsEntry("City", "Pyongyang").containsEntry("Longitude", "125.8").containsEntry("Publication Date", "2018-05-17").containsEntry("Raw Placename", "Pyongyang");
        assertThat(polecat.get("Event ID")).isEqualTo("001_" + icews.get("Event ID"));
    }

    @Test
    void a_plan_is_left_out_and_counted_unless_asked_for() {
        TimelineEntry plan = Entries.entry(Told.by("001", 1).does("IND", PloverType.CONSULT, "PRK").status(Status.PLANNED));
        Losses losses = new Losses();
        assertThat(Entries.written("gdelt", losses, plan)).isEmpty();
        assertThat(losses.rows()).isZero();
        assertThat(losses.list()).singleElement().satisfies(loss -> {
            assertThat(loss.what()).startsWith("status: planned");
            assertThat(loss.rows()).isEqualTo(1);
            assertThat(loss.examples()).containsExactly(plan.event().id());
        });
        Losses asked = new Losses();
        assertThat(Entries.written(Entries.formats(true, false), "gdelt", asked, List.of(plan)).lines()).hasSize(1);
        assertThat(asked.list()).extracting(Losses.Loss::what).anyMatch(what -> what.contains("as if they had happened"));
    }

    @Test
    void several_sides_make_several_rows_with_numbers_of_their_own() {
        Losses losses = new Losses();
        List<Map<String, String>> rows = rows("gdelt", Entries.written("gdelt", losses, Entries.entry(Told.by("001", 1).does("IND PAK", PloverType.AID, "PRK USA"))), false);
        assertThat(rows).extracting(row -> row.get("Actor1CountryCode") + row.get("Actor2CountryCode")).containsExactly("INDPRK", "INDUSA", "PAKPRK", "PAKUSA");
        assertThat(rows).extracting(row -> row.get("GLOBALEVENTID")).doesNotHaveDuplicates();
        assertThat(losses.list()).extracting(Losses.Loss::what).anyMatch(what -> what.startsWith("parties"));
    }

    @Test
    void what_both_do_to_each_other_has_a_row_for_each_direction() {
        List<Map<String, String>> rows = rows("gdelt", Entries.written("gdelt", new Losses(), Entries.entry(Told.by("001", 1).does("IND", PloverType.CONSULT, "PRK").eachOther())), false);
        assertThat(rows).extracting(row -> row.get("Actor1CountryCode") + row.get("Actor2CountryCode")).containsExactly("INDPRK", "PRKIND");
    }

    @Test
    void a_month_stands_as_its_first_day_and_an_unknown_date_stays_empty() {
        Losses losses = new Losses();
        List<Map<String, String>> rows = rows("icews", Entries.written("icews", losses, Entries.entry(Told.by("001", 1).does("IND", PloverType.AID, "PRK").on("2018-05", Basis.STATED)),
                Entries.entry(Told.by("001", 2).does("IND", PloverType.AID, "PRK"))), true);
        assertThat(rows).extracting(row -> row.get("Event Date")).containsExactly("2018-05-01", "");
        assertThat(losses.list()).extracting(Losses.Loss::what).anyMatch(what -> what.startsWith("date: not told to the day")).anyMatch(what -> what.startsWith("date: nothing tells"));
    }

    @Test
    void a_code_that_the_published_list_lacks_is_written_as_the_one_it_begins_with() {
        assertThat(Cameo.of("1541").code()).isEqualTo("154");
        assertThat(Cameo.of("047").code()).isEqualTo("040");
        assertThat(Cameo.of("176").score()).isEqualTo("-7.0");
        assertThat(Cameo.of("04").code()).isEqualTo("04");
        assertThat(Cameo.of("0874").quadClass()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "gdelt-mentions", "icews", "polecat"})
    void odd_words_never_break_a_row(String format) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            TimelineEntry entry = Entries.random(random, i);
            String written = Entries.written(Entries.formats(true, false), format, new Losses(), List.of(entry));
            List<Map<String, String>> rows = rows(format, written, format.equals("icews") || format.equals("polecat"));
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.values()).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@")));
            assertThat(Entries.written(Entries.formats(true, false), format, new Losses(), List.of(entry))).isEqualTo(written);
        }
    }

    @Test
    void comma_separated_values_are_read_back_as_they_were() throws Exception {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            TimelineEntry entry = Entries.random(random, i);
            String written = Entries.written(Entries.formats(true, true), "csv", new Losses(), List.of(entry));
            assertThat(written).endsWith("\r\n");
            List<List<String>> records = new ArrayList<>();
            try (var reader = CsvReader.builder().ofCsvRecord(written)) {
                reader.forEach(record -> records.add(record.getFields()));
            }
            List<Column<TimelineEntry>> columns = EventSheet.columns(Entries.NAMES);
            assertThat(records).containsExactly(columns.stream().map(Column::name).toList(), columns.stream().map(column -> column.value().apply(entry)).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1, '=1+1", "+cmd, '+cmd", "@home, '@home", "-x, '-x", "-5.0, -5.0", "+5, +5", "---, ---", "a=b, a=b"})
    void a_cell_that_looks_like_a_formula_is_made_harmless(String cell, String safe) {
        assertThat(Formulas.harmless(cell)).isEqualTo(safe);
    }

    @Test
    void raw_cells_stay_as_they_are_and_others_are_counted() {
        TimelineEntry entry = Entries.entry(Told.by("001", 1).does("---=SUM(A1)", PloverType.AID, "PRK"));
        Losses losses = new Losses();
        assertThat(Entries.written("gdelt", losses, entry)).contains("\t'=SUM(A1)\t");
        assertThat(losses.list()).extracting(Losses.Loss::what).anyMatch(what -> what.startsWith("Actor1Name: a cell that a spreadsheet"));
        assertThat(Entries.written(Entries.formats(false, true), "gdelt", new Losses(), List.of(entry))).contains("\t=SUM(A1)\t");
    }

    @Test
    void no_events_make_a_head_or_nothing() {
        assertThat(Entries.written("gdelt", new Losses())).isEmpty();
        assertThat(Entries.written("icews", new Losses())).hasLineCount(1);
        assertThat(Entries.written("csv", new Losses())).hasLineCount(1).startsWith("id,date,");
    }

    @Test
    void every_state_of_the_lists_has_its_line_in_the_codes() {
        assertThat(Countries.isState("IND")).isTrue();
        assertThat(Countries.fips("IND")).contains("IN");
        assertThat(Countries.fips("PSE")).contains("WE");
        assertThat(Countries.cow("XKX")).contains("347");
        assertThat(Countries.isState("UNO")).isFalse();
        assertThat(Countries.byOtherName("russian federation")).contains("RUS");
    }
}
