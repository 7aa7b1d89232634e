package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a line to the sentences that are parsed: alternatives, word classes, carriers. */
class LineTextTest {

    private static Alternatives choices(String line) {
        return Alternatives.of(line, Map.of("talks", List.of("talks", "negotiations")));
    }

    @Test
    void alternativesAreTakenApartInOrder() {
        assertThat(choices("[actor] {visits|tours} [recipient]").groups())
                .containsExactly(List.of("[actor] "), List.of("visits", "tours"), List.of(" [recipient]"));
    }

    @Test
    void eachGroupChangesAlone() {
        Alternatives choices = choices("[actor] {opens|ends} {talks} with [recipient]");
        assertThat(choices.first()).isEqualTo("[actor] opens talks with [recipient]");
        assertThat(choices.with(1, "ends")).isEqualTo("[actor] ends talks with [recipient]");
        assertThat(choices.with(3, "negotiations")).isEqualTo("[actor] opens negotiations with [recipient]");
        assertThat(choices.fixing(1, "ends").first()).isEqualTo("[actor] ends talks with [recipient]");
    }

    @Test
    void anEmptyAlternativeLeavesNoGap() {
        assertThat(choices("[actor] {|openly} visits [recipient]").first()).isEqualTo("[actor] visits [recipient]");
        assertThat(choices("[actor] {openly|} visits [recipient]").with(1, "")).isEqualTo("[actor] visits [recipient]");
    }

    @Test
    void aClassThatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> choices("[actor] {visit} [recipient]")).hasMessageContaining("{visit}").hasMessageContaining("words.txt");
    }

    @Test
    void aBraceThatIsNotClosedIsShown() {
        assertThatThrownBy(() -> choices("[actor] {visits|tours [recipient]")).hasMessageContaining("«[actor] {visits|tours [recipient]»");
        assertThatThrownBy(() -> choices("[actor] {visits|{talks}} [recipient]")).hasMessageContaining("a brace is not closed");
    }

    @Test
    void wordClassesAreReadWithTheirFaults() {
        Map<String, List<String>> classes = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        WordClasses.read("words.txt", """
                # measures
                sanctions = {sanctions|trade embargo}
                ban: prohibition
                sanctions = {curbs|limits}
                """, classes, faults);
        assertThat(classes).containsExactly(Map.entry("sanctions", List.of("sanctions", "trade embargo")));
        assertThat(faults).extracting(Fault::line).containsExactly(3, 4);
        assertThat(faults.get(1).problem()).contains("«sanctions» stands twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[actor] visits [recipient]                      | Albania will visit Belgium.",
        "[actor] is ready to [act]                       | Albania will be ready to sing.",
        "[actor] has talks with [recipient]              | Albania will have talks with Belgium.",
        "[actor] goes to [place] on [date]               | Albania will go to Cairo on Monday.",
        "[actor] will [act]                              | Albania will sing.",
        "[actor] will not [act]                          | Albania will not sing.",
        "[actor] and [recipient] meet                    | Albania and Belgium will meet.",
        "[actor] and [recipient] are enemies             | Albania and Belgium will be enemies.",
        "[actor] urges [recipient] to [act]              | Albania will urge Belgium to sing.",
        "[actor] accuses [recipient] of [act]            | Albania will accuse Belgium of singing.",
        "[actor] denies [act]                            | Albania will deny singing.",
        "[actor] calls for [recipient] to [act]          | Albania will call for Belgium to sing.",
        "[actor] threatens that it will [act]            | Albania will threaten that it will sing.",
        "[actor] buys [number] [item] except [exempt] by [instrument] | Albania will buy seventeen copper except quinine by parchment.",
    })
    void aClauseIsParsedUnderWill(String line, String sentence) {
        assertThat(Carrier.of(line).sentence()).isEqualTo(sentence);
        assertThat(Carrier.of(line).nominal()).isFalse();
    }

    @Test
    void aLineAsksForTheModalThatItShows() {
        assertThat(Carrier.of("[recipient] must choose").modal()).contains("must");
        assertThat(Carrier.of("[recipient] will pay the price").modal()).contains("will");
        assertThat(Carrier.of("[actor] visits [recipient]").modal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[actor]'s visit to [recipient]           | Albania's visit to Belgium will continue.",
        "talks between [actor] and [recipient]    | Talks between Albania and Belgium will continue.",
        "the killing of [recipient] by [actor]    | The killing of Belgium by Albania will continue.",
    })
    void aNounLineIsParsedAsASubject(String line, String sentence) {
        assertThat(Carrier.of(line)).isEqualTo(new Carrier(sentence, true, Optional.empty()));
    }

    @Test
    void aClauseWithAnotherSubjectThanABracketSaysWillItself() {
        assertThat(Carrier.of("[actor]'s airstrike will kill [recipient]")).isEqualTo(new Carrier("Albania's airstrike will kill Belgium.", false, Optional.empty()));
        assertThat(Carrier.of("fighting will erupt between [actor] and [recipient]"))
                .isEqualTo(new Carrier("Fighting will erupt between Albania and Belgium.", false, Optional.empty()));
    }

    @Test
    void aNearMissIsParsedAsItStands() {
        assertThat(Carrier.nearMiss("cold weather visits [recipient]")).isEqualTo("Cold weather visits Belgium.");
        assertThat(Carrier.nearMiss("[actor] is said to [act].")).isEqualTo("Albania is said to sing.");
    }

    @Test
    void noFillerStandsForTwoBrackets() {
        for (Bracket bracket : Bracket.values()) {
            assertThat(Bracket.filledBy(bracket.filler())).contains(bracket);
            assertThat(Bracket.of(bracket.label())).contains(bracket);
        }
        assertThat(Bracket.filledBy("singing")).contains(Bracket.ACT);
        assertThat(Bracket.filledBy("India")).isEmpty();
    }
}
