package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is coded is held against the labels of sets that are scored here. */
class CodedCasesTest {

    private static List<ObjectNode> rows(String... lines) {
        return Stream.of(lines).map(JsonRows::parse).toList();
    }

    @Test
    void theSurestMentionStandsForAHeadline() {
        Headlines headlines = new Headlines(rows("{'id':'h1','type':'CONSULT','mode':'VISIT','template':'{country_1} Leader to Tour {country_2}'}".replace('\'', '"')));
        assertThat(headlines.printout(rows("{\"id\":\"h1\",\"mentions\":[{\"type\":\"ACCUSE\",\"confidence\":0.4},{\"type\":\"CONSULT\",\"mode\":\"visit\",\"confidence\":0.8}]}"), 5))
                .isEqualTo("headlines: type right 1/1 of all, 1/1 of the coded; mode right 1/1\n");
        assertThat(headlines.printout(rows("{\"id\":\"h1\",\"mentions\":[{\"type\":\"ACCUSE\",\"confidence\":0.8},{\"type\":\"CONSULT\",\"mode\":\"visit\",\"confidence\":0.8}]}"), 0))
                .isEqualTo("headlines: type right 0/1 of all, 0/1 of the coded; mode right 0/0\n");
    }

    @Test
    void aSilentHeadlineIsWrongAndAnOldModeIsNotAskedFor() {
        Headlines headlines = new Headlines(rows("{\"id\":\"h1\",\"type\":\"COERCE\",\"mode\":\"BAN\",\"template\":\"Party Outlawed\"}", "{\"id\":\"h2\",\"type\":\"PROTEST\",\"mode\":\"\",\"template\":\"Crowds Gather\"}"));
        assertThat(headlines.printout(rows("{\"id\":\"h1\",\"mentions\":[{\"type\":\"COERCE\",\"mode\":\"restrict\",\"confidence\":0.8}]}", "{\"id\":\"h2\",\"mentions\":[]}"), 5)).isEqualTo("""
                MISS Crowds Gather | PROTEST  | had: nothing
                headlines: type right 1/2 of all, 1/1 of the coded; mode right 0/0
                """);
    }

    @Test
    void theCountriesOfATemplateDiffer() {
        for (int row = 0; row < 50; row++) {
            String filled = Headlines.filled("{country_1} | {country_2} | {country_3} | {city}", row);
            assertThat(filled).doesNotContain("{");
            assertThat(filled.split(" \\| ")).doesNotHaveDuplicates().hasSize(4);
        }
        assertThat(Headlines.filled("{country_1} and {country_1}", 3)).isEqualTo(Headlines.filled("{country_1}", 3) + " and " + Headlines.filled("{country_1}", 3));
    }

    @Test
    void aStatementOfTheCodebookShallNotBeCoded() {
        CodebookSentences sentences = new CodebookSentences(rows("{\"id\":\"a\",\"cameo\":\"012\",\"text\":\"x\"}", "{\"id\":\"b\",\"cameo\":\"0241\",\"text\":\"y\"}", "{\"id\":\"c\",\"cameo\":\"190\",\"text\":\"z\"}"));
        assertThat(sentences.printout(rows("{\"id\":\"a\",\"mentions\":[]}", "{\"id\":\"b\",\"mentions\":[{\"cameo\":\"020\"}]}", "{\"id\":\"c\",\"mentions\":[{\"cameo\":\"190\"}]}"), 5)).isEqualTo("""
                MISS 0241 y | had: 020
                codebook: root right 2/2, code right 1/2; statements not coded 1/1
                """);
    }

    @Test
    void onlyEventsThatAreCodedAndDatedThereCount() {
        DatedEvents events = new DatedEvents(rows("{\"id\":\"m\",\"dct\":\"2008-03-01\",\"text\":\"x\",\"events\":[{\"start\":0,\"end\":5,\"event_time\":\"2008-02-XX\"},{\"start\":10,\"end\":15,\"event_time\":null},"
                + "{\"start\":20,\"end\":25,\"event_time\":\"XXXX-XX-XX\"},{\"start\":30,\"end\":35,\"event_time\":\"2007\"}]}", "{\"id\":\"n\",\"dct\":null,\"text\":\"y\",\"events\":[]}"));
        assertThat(events.reports()).extracting(report -> report.path("published").asText()).containsExactly("2008-03-01", "");
        assertThat(events.printout(rows("{\"id\":\"m\",\"mentions\":[" + String.join(",", mention(0, "2008-02-14"), mention(10, "2008-02-14"), mention(20, "2008-02-14"), mention(30, "2006")) + "]}"), 0))
                .isEqualTo("dating: 2 coded, date right 1/2\n");
    }

    private static String mention(int start, String date) {
        return "{\"trigger\":{\"start\":%d,\"end\":%d},\"date\":{\"value\":\"%s\"}}".formatted(start, start + 5, date);
    }

    @Test
    void aMentionWithoutADateHasNotTheRightOne() {
        assertThat(DatedEvents.agree("2008", "2008-02")).isTrue();
        assertThat(DatedEvents.agree("2008-02-14", "2008")).isTrue();
        assertThat(DatedEvents.agree("2008", "")).isFalse();
    }

    @Test
    void aLiteralPlaceIsNoActor() {
        PlaceNames names = new PlaceNames(rows("{\"id\":\"g\",\"text\":\"Oslo met envoys in Lima.\",\"toponyms\":[{\"start\":0,\"end\":4,\"type\":\"Metonymic\"},{\"start\":19,\"end\":23,\"type\":\"Literal\"},{\"start\":9,\"end\":15,\"type\":\"Demonym\"}]}"));
        String both = "{\"id\":\"g\",\"mentions\":[{\"actor\":[{\"start\":0,\"end\":4},{\"start\":9,\"end\":15}],\"recipient\":[]},{\"actor\":[{\"start\":19,\"end\":23}]}]}";
        assertThat(names.printout(rows(both), 1)).isEqualTo("MISS Oslo met envoys in Lima.\nmetonyms: of those that are actors metonymic 1/2; of the 1 metonymic an actor 1.000\n");
        assertThat(names.printout(rows("{\"id\":\"g\",\"mentions\":[{\"actor\":[],\"recipient\":[{\"start\":19,\"end\":23}]}]}"), 1))
                .isEqualTo("metonyms: of those that are actors metonymic 0/0; of the 1 metonymic an actor 0.000\n");
    }
}
