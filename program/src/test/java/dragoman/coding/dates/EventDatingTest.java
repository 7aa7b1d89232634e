package dragoman.coding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.reading.Report;
import org.junit.jupiter.api.Test;

/** Published on Thursday, 17 May 2018. */
class EventDatingTest {

    private static EventDate date(ParsedReport report, String form) {
        for (int i = report.sentences().size() - 1; i >= 0; i--) {
            Sentence sentence = report.sentences().get(i);
            var token = sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst();
            if (token.isPresent()) {
                return new EventDating(report, new DateFinder().find(report)).date(sentence, token.get().index());
            }
        }
        throw new IllegalArgumentException(form);
    }

    private static EventDate date(String lines, String form) {
        return date(HandParse.report(lines), form);
    }

    private static final String SAID_THAT_LEFT = """
            Officials NNS SUBJECT of said
            said/say VBD ROOT
            on IN PREPOSITION of said
            Tuesday NNP PREPOSITION_OBJECT of on
            that IN MARK of left
            troops NNS SUBJECT of left
            left/leave VBD CLAUSE_COMPLEMENT of said
            """;

    @Test
    void theDayOfTheSayingIsNotThatOfWhatIsSaid() {
        assertThat(date(SAID_THAT_LEFT, "said").value()).contains("2018-05-15");
        assertThat(date(SAID_THAT_LEFT, "left").value()).contains("2018-05");
        assertThat(date(SAID_THAT_LEFT, "left").basis()).isEqualTo(Basis.TENSE);
    }

    @Test
    void theDateOfTheClauseWins() {
        EventDate date = date("Okoye NNP SUBJECT of came\ncame/come VBD ROOT\nto IN PREPOSITION of came\nQuito NNP PREPOSITION_OBJECT of to\non IN PREPOSITION of Quito\nTuesday NNP PREPOSITION_OBJECT of on", "came");
        assertThat(date.value()).contains("2018-05-15");
        assertThat(date.basis()).isEqualTo(Basis.RESOLVED);
        assertThat(date.passage().orElseThrow().text()).isEqualTo("Tuesday");
    }

    @Test
    void aPlannedSummitKeepsItsFutureDate() {
        assertThat(date("""
                They PRP SUBJECT of hold
                will MD AUXILIARY of hold
                hold VB ROOT
                a DT DETERMINER of summit
                summit NN OBJECT of hold
                next JJ MODIFIER of week
                week NN ADVERB_NOUN of hold
                """, "summit").value()).contains("2018-05-21/2018-05-27");
    }

    @Test
    void theDateOfARelativeClauseStaysThere() {
        String lines = """
                The DT DETERMINER of envoy
                envoy NN SUBJECT of met
                who WP SUBJECT of resigned
                resigned/resign VBD RELATIVE_CLAUSE of envoy
                in IN PREPOSITION of resigned
                2015 CD PREPOSITION_OBJECT of in
                met/meet VBD ROOT
                rebels NNS OBJECT of met
                """;
        assertThat(date(lines, "resigned").value()).contains("2015");
        assertThat(date(lines, "met").value()).contains("2018-05");
    }

    @Test
    void theDateBeforeANounIsTheNounsAlone() {
        String lines = """
                They PRP SUBJECT of praised
                praised/praise VBD ROOT
                the DT DETERMINER of pact
                1994 CD NUMBER of pact
                pact NN OBJECT of praised
                """;
        assertThat(date(lines, "pact").value()).contains("1994");
        assertThat(date(lines, "praised").value()).contains("2018-05");
    }

    @Test
    void joinedVerbsShareTheirDate() {
        assertThat(date("""
                He PRP SUBJECT of met
                met/meet VBD ROOT
                rebels NNS OBJECT of met
                and CC COORDINATION of met
                signed/sign VBD CONJUNCT of met
                a DT DETERMINER of pact
                pact NN OBJECT of signed
                in IN PREPOSITION of signed
                2015 CD PREPOSITION_OBJECT of in
                """, "met").value()).contains("2015");
    }

    @Test
    void anInfinitiveOfPurposeHasTheDateOfItsVerb() {
        assertThat(date("""
                In IN PREPOSITION of came
                2015 CD PREPOSITION_OBJECT of In
                he PRP SUBJECT of came
                came/come VBD ROOT
                to TO AUXILIARY of sign
                sign VB ADVERBIAL_CLAUSE of came
                a DT DETERMINER of pact
                pact NN OBJECT of sign
                """, "sign").value()).contains("2015");
    }

    @Test
    void theDayOfAgreeingIsNotTheDayAgreedOn() {
        assertThat(date("""
                They PRP SUBJECT of agreed
                agreed/agree VBD ROOT
                on IN PREPOSITION of agreed
                Tuesday NNP PREPOSITION_OBJECT of on
                to TO AUXILIARY of meet
                meet VB OPEN_COMPLEMENT of agreed
                """, "meet")).isEqualTo(EventDate.UNKNOWN);
    }

    @Test
    void aStoryOfThePastGoesOnInItsTime() {
        String lines = """
                In IN PREPOSITION of visited
                2015 CD PREPOSITION_OBJECT of In
                Keller NNP SUBJECT of visited
                visited/visit VBD ROOT
                Oslo NNP OBJECT of visited
                . . PUNCTUATION of visited

                He PRP SUBJECT of met
                also RB ADVERB of met
                met/meet VBD ROOT
                officials NNS OBJECT of met
                """;
        EventDate date = date(lines, "met");
        assertThat(date.value()).contains("2015");
        assertThat(date.basis()).isEqualTo(Basis.RESOLVED);
    }

    @Test
    void aStoryOfTheWeekDoesNotBindTheNextSentenceToItsDay() {
        EventDate date = date("Keller NNP SUBJECT of came\ncame/come VBD ROOT\nTuesday NNP ADVERB_NOUN of came\n. . PUNCTUATION of came\n\nHe PRP SUBJECT of met\nmet/meet VBD ROOT\nofficials NNS OBJECT of met", "met");
        assertThat(date.basis()).isEqualTo(Basis.TENSE);
        assertThat(date.value()).contains("2018-05");
    }

    @Test
    void whatLiesAheadWithoutADateIsUnknown() {
        assertThat(date("They PRP SUBJECT of meet\nwill MD AUXILIARY of meet\nmeet VB ROOT", "meet")).isEqualTo(EventDate.UNKNOWN);
    }

    @Test
    void whatLiesFurtherBackWithoutADateIsUnknown() {
        assertThat(date("They PRP SUBJECT of met\nhad/have VBD AUXILIARY of met\nmet/meet VBN ROOT", "met")).isEqualTo(EventDate.UNKNOWN);
    }

    @Test
    void withoutADayOfPublicationTheTenseTellsNothing() {
        ParsedReport parsed = HandParse.report("They PRP SUBJECT of met\nmet/meet VBD ROOT");
        assertThat(date(new ParsedReport(Report.of("undated", parsed.report().text(), null), parsed.sentences()), "met"))
                .isEqualTo(EventDate.UNKNOWN);
    }

    @Test
    void daysAfterAnotherEventDoNotDateThatEvent() {
        String lines = """
                The DT DETERMINER of visit
                visit NN SUBJECT of came
                came/come VBD ROOT
                years NNS ADVERB_NOUN of left
                after IN MARK of left
                troops NNS SUBJECT of left
                left/leave VBD ADVERBIAL_CLAUSE of came
                """;
        assertThat(date(lines, "left").value()).contains("2018-05");
    }
}
