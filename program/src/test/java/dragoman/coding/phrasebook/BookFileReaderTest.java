package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookFileReaderTest {

    private static final String NEAR_MISS = "not: Cold weather visits [recipient] -> nothing\n";

    private static List<String> faults(String content) {
        return BookFileReader.read("consult/visit.txt", content).faults().stream().map(f -> f.line() + ": " + f.problem()).toList();
    }

    @Test
    void aFileGivesItsLinesWithTheirPlaces() {
        BookFile file = BookFileReader.read("consult/visit.txt", """
                # People who go to see others.
                code: 042

                [actor] visits [recipient]
                code: 043
                  [recipient] hosts [actor]
                not: [actor] visits the museum -> 0231
                """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines()).containsExactly(
                new BookLine("consult/visit.txt", 4, "[actor] visits [recipient]", "042", Optional.empty()),
                new BookLine("consult/visit.txt", 6, "[recipient] hosts [actor]", "043", Optional.empty()));
        assertThat(file.nearMisses()).containsExactly(new NearMiss("consult/visit.txt", 7, "[actor] visits the museum", "0231"));
    }

    @Test
    void aStatusHoldsUntilTheNextCode() {
        BookFile file = BookFileReader.read("same/aspect.txt", """
                code: same
                status: denied
                [actor] denies [act]
                code: 042
                [actor] visits [recipient]
                """ + NEAR_MISS);
        assertThat(file.lines()).extracting(BookLine::status).containsExactly(Optional.of(Status.DENIED), Optional.empty());
        assertThat(file.lines()).extracting(BookLine::keepsInnerAct).containsExactly(true, false);
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(BookFileReader.read("f/f.txt", "code: 042\r\n[actor] visits [recipient]\r\nnot: x -> nothing\r\n").lines())
                .extracting(BookLine::text).containsExactly("[actor] visits [recipient]");
    }

    @Test
    void anUnknownBracketIsNamed() {
        assertThat(faults("code: 042\n[actor] visits [country]\n" + NEAR_MISS)).containsExactly("2: no bracket is called [country]");
    }

    @Test
    void aClauseBeforeItsCodeIsAFault() {
        assertThat(faults("[actor] visits [recipient]\ncode: 042\n" + NEAR_MISS)).containsExactly("1: a clause before any «code:»");
    }

    @Test
    void aClauseWithoutBracketsIsAFault() {
        assertThat(faults("code: 042\nministers visit\n" + NEAR_MISS)).containsExactly("2: a clause without brackets: «ministers visit»");
    }

    @Test
    void aNearMissMustSayWhatItIsInstead() {
        assertThat(faults("code: 042\n[actor] visits [recipient]\nnot: Rain visits [recipient]\n" + NEAR_MISS))
                .containsExactly("3: a near miss without «-> nothing» or «-> CODE»");
    }

    @Test
    void whatIsNoCodeIsAFault() {
        assertThat(faults("code: visit\n" + NEAR_MISS)).containsExactly("1: «visit» is no CAMEO code");
        assertThat(faults("code:\n" + NEAR_MISS)).containsExactly("1: «» is no CAMEO code");
    }

    @Test
    void whatIsNoStatusIsAFaultThatListsTheWords() {
        assertThat(faults("code: same\nstatus: maybe\n" + NEAR_MISS)).singleElement().asString().startsWith("2: no status «maybe»").contains("possible");
    }

    @Test
    void everyUnknownBracketOfALineIsNamedWithThoseThatAreKnown() {
        List<Fault> faults = BookFileReader.read("consult/visit.txt", "code: 042\n[Actor] visits [land] with [recipient]\n" + NEAR_MISS).faults();
        assertThat(faults).extracting(Fault::problem).containsExactly("no bracket is called [Actor]", "no bracket is called [land]");
        assertThat(faults.get(0).nextStep()).isEqualTo("Use one of [actor] [recipient] [act] [place] [date] [item] [exempt] [instrument] [number].");
    }

    @Test
    void aLineThatNamesNobodyIsAFault() {
        assertThat(faults("code: 042\n[item] visits [place]\n" + NEAR_MISS)).containsExactly("2: a clause without [actor] and [recipient]: «[item] visits [place]»");
    }

    @Test
    void bracketsAndBracesThatAreNotClosedAreFaults() {
        assertThat(faults("code: 042\n[actor] visits [recipient\n[actor] {visits|tours [recipient]\n[actor] visits} [recipient]\n" + NEAR_MISS)).containsExactly(
                "2: a bracket is not opened or not closed in «[actor] visits [recipient»",
                "3: a brace is not opened or not closed in «[actor] {visits|tours [recipient]»",
                "4: a brace is not opened or not closed in «[actor] visits} [recipient]»");
    }

    @Test
    void whatOnlyLooksLikeASettingIsAFault() {
        assertThat(faults("code: 042 visit\nCode: 042\nnot : Rain visits [recipient] -> nothing\ncoed: 042\n" + NEAR_MISS)).containsExactly(
                "1: «code: 042 visit» has more than one word behind the colon",
                "2: «Code:» is nothing that a phrasebook knows",
                "3: «not :» is nothing that a phrasebook knows",
                "4: «coed:» is nothing that a phrasebook knows");
    }

    @Test
    void aStatusThatTheNextCodeEndsIsAFault() {
        assertThat(faults("status: denied\ncode: same\n[actor] denies [act]\n" + NEAR_MISS)).containsExactly("1: a «status:» without a line below it: the next «code:» ends it");
    }

    @Test
    void aFileWithoutNearMissIsAFault() {
        assertThat(faults("code: 042\n[actor] visits [recipient]\n")).containsExactly("0: the file has no near miss");
    }

    @Test
    void allFaultsAreToldAtOnceAndTheRestIsRead() {
        BookFile file = BookFileReader.read("consult/visit.txt", """
                [actor] comes
                code: 042
                [actor] visits [land]
                [actor] visits [recipient]
                not: nothing
                """);
        assertThat(file.faults()).extracting(Fault::line).containsExactly(1, 3, 5, 0);
        assertThat(file.lines()).extracting(BookLine::number).containsExactly(4);
    }

    @Test
    void aNearMissMustExpectACodeOrNothing() {
        assertThat(faults("code: 042\n[actor] visits [recipient]\nnot: Rain visits [recipient] -> nought\n")).first().asString().startsWith("3: ");
    }

    @Test
    void aFaultSaysPlaceProblemAndNextStep() {
        assertThat(new Fault("consult/visit.txt", 3, "no bracket is called [land]", "Look it up.")).hasToString(
                "consult/visit.txt:3: no bracket is called [land]\n    Look it up.");
        assertThat(new Fault("consult/visit.txt", 0, "the file has no near miss", "Add one.").toString()).startsWith("consult/visit.txt: the file");
    }

    @Test
    void aLineHasACode() {
        assertThatThrownBy(() -> new BookLine("f/f.txt", 3, "[actor] sings", "visit", Optional.empty())).hasMessageContaining("f/f.txt:3").hasMessageContaining("«visit»");
    }
}
