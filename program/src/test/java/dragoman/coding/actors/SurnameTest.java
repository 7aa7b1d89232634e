package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

/** A surname alone: whom it means, and when it means nobody that we know. */
class SurnameTest {

    private static final ActorFinder FINDER = SmallFinder.finder();

    private static String last(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = FINDER.find(report);
        ReportInvariants.check(report, actors);
        Sentence parsed = report.sentences().get(report.sentences().size() - 1);
        int token = parsed.tokens().stream().filter(t -> t.form().equals(word)).reduce((a, b) -> b).orElseThrow().index();
        return Denoted.show(actors.at(parsed, token));
    }

    @Test
    void aSurnameToldInFullIsThePersonThoughAPeopleIsCalledSoToo() {
        String named = """
                North_Korean JJ MODIFIER of Guanzhi
                minister NN COMPOUND of Guanzhi
                Hazara NNP COMPOUND of Guanzhi
                Guanzhi NNP SUBJECT of arrived
                arrived/arrive VBD ROOT

                """;
        assertThat(last("Hazara", named + "Hazara NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("PRK GOV «Hazara» Hazara Guanzhi");
        assertThat(last("Hazara", "Hazara NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).startsWith("---");
    }

    @Test
    void whoeverHeadedAStateIsKnownByTheSurnameEverywhere() {
        assertThat(last("Obama", """
                Obama NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("USA ELI «Obama» Barack Obama");
    }

    @Test
    void aMinisterIsKnownByTheSurnameWhereTheStateIsNamed() {
        assertThat(last("Marceau", """
                Marceau NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEmpty();
        assertThat(last("Marceau", """
                France NNP SUBJECT of objected
                objected/object VBD ROOT

                Marceau NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("FRA GOV «Marceau» Aline Marceau");
    }

    @Test
    void whoeverTheReportNamedInFullIsMeantBySurnameThoughNobodyKnowsThem() {
        assertThat(last("Marceau", """
                France NNP SUBJECT of objected
                objected/object VBD ROOT

                Tom NNP COMPOUND of Marceau
                Marceau NNP SUBJECT of cooks
                cooks/cook VBZ ROOT

                Marceau NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEmpty();
    }

    @Test
    void twoCapitalsAreNoSurname() {
        assertThat(last("XI", """
                the DT DETERMINER of XI
                XI NNP SUBJECT of played
                played/play VBD ROOT
                """)).isEmpty();
    }

    @Test
    void aFirstNameThatIsALeadersSurnameIsNotThatLeader() {
        assertThat(last("Trumbull", """
                Obama NNP COMPOUND of Trumbull
                Trumbull NNP SUBJECT of sang
                sang/sing VBD ROOT
                """)).isEmpty();
    }

    @Test
    void aMonthIsASurnameOfSomebodyNamedInFullOnly() {
        String may = """
                British JJ MODIFIER of May
                minister NN COMPOUND of May
                Theresa_May NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                May NNP SUBJECT of left
                left/leave VBD ROOT
                """;
        assertThat(Denoted.in(2, "May", may)).endsWith("Theresa May");
        assertThat(Denoted.in(1, "May", "May NNP SUBJECT of passed\npassed/pass VBD ROOT")).isEmpty();
    }
}
