package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportContextTest {

    private static final String MET = """
            Iran NNP SUBJECT of met
            met/meet VBD ROOT
            Iranian JJ MODIFIER of forces
            forces NNS OBJECT of met
            in IN PREPOSITION of met
            Russia NNP PREPOSITION_OBJECT of in
            """;

    private static Optional<String> context(Optional<String> publisher, Optional<String> url, String dateline) {
        return context(publisher, url, dateline, 1);
    }

    private static Optional<String> context(Optional<String> publisher, Optional<String> url, String dateline, int times) {
        String text = dateline + String.join(". ", Collections.nCopies(times, "Iran met Iranian forces in Russia"));
        List<Sentence> sentences = HandParse.report(text, String.join("\n", Collections.nCopies(times, MET))).sentences();
        List<HeadPart> head = dateline.isEmpty() ? List.of() : List.of(new HeadPart(HeadPart.Kind.DATELINE, 0, dateline.length()));
        Report report = new Report("x", text, Optional.empty(), Optional.empty(), publisher, Optional.empty(), url, Optional.empty(), head);
        return SmallFinder.finder().find(new ParsedReport(report, sentences)).contextState();
    }

    @Test
    void aReportIsAtHomeWhereItsOutletIs() {
        assertThat(context(Optional.of("The Hindu"), Optional.of("https://example.fr/a"), "CAIRO, May 15 - ")).contains("IND");
    }

    @Test
    void elseWhereItsAddressIs() {
        assertThat(context(Optional.of("Nobody's Gazette"), Optional.of("https://example.fr/a"), "CAIRO, May 15 - ")).contains("FRA");
        assertThat(context(Optional.empty(), Optional.of("https://example.co.uk/a"), "")).contains("GBR");
        assertThat(context(Optional.empty(), Optional.of("https://example.tv/a"), "")).contains("IRN");
        assertThat(context(Optional.empty(), Optional.of("no address at all"), "")).contains("IRN");
    }

    @Test
    void elseWhereItWasFiledElseWhatItNamesMost() {
        assertThat(context(Optional.empty(), Optional.empty(), "CAIRO, May 15 - ")).contains("EGY");
        assertThat(context(Optional.empty(), Optional.empty(), "")).contains("IRN");
    }

    @Test
    void aReportFiledFromAStateThatItDoesNotNameIsOfTheOneItSpeaksOfAllAlong() {
        assertThat(context(Optional.empty(), Optional.empty(), "CAIRO, May 15 - ", 3)).contains("IRN");
        assertThat(context(Optional.empty(), Optional.empty(), "MOSCOW, May 15 - ", 3)).as("named itself every time").contains("RUS");
        assertThat(context(Optional.of("The Hindu"), Optional.empty(), "CAIRO, May 15 - ", 3)).as("a paper stays at home").contains("IND");
    }

    @Test
    void anAgencyIsAtHomeWhereItFiles() {
        assertThat(context(Optional.of("Reuters"), Optional.empty(), "CAIRO, May 15 - ")).contains("EGY");
    }
}
