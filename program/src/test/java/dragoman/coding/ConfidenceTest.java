package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final List<String> WEIGHTS = List.of("# weights", "base: 2", "noun: -1", "nearest: -1", "filled: -1", "likely: 0.5", "no actor: -3", "no recipient: -3", "unsure: -1", "recipient first: -1",
            "spoken: 1", "long: 0");

    private static Mention mention(String clause, boolean nearest, String recipient) {
        return mention(clause, nearest, recipient, List.of(), OptionalDouble.of(0.5));
    }

    private static Mention mention(String clause, boolean nearest, String recipient, List<FilledPart> filled, OptionalDouble likely) {
        Party actor = new Party(new Passage("India", 0, 5), new Actor(Optional.empty(), "IND", List.of()));
        List<Party> recipients = recipient.isEmpty() ? List.of() : List.of(new Party(new Passage(recipient, 12, 16), new Actor(Optional.empty(), "IRN", List.of())));
        return new Mention("a#1.1", new Act(PloverType.CONSULT, Optional.empty(), "042", List.of()), Optional.empty(), Status.DONE, false, List.of(actor), recipients, EventDate.UNKNOWN,
                Optional.empty(), List.of(), new Passage("met", 6, 9), new Passage("India met the Iran", 0, 18), List.of(), new Why(clause, "f", 1, nearest, filled, likely), 0);
    }

    @Test
    void aMissingSideMakesItLessSure() {
        Confidence confidence = Confidence.parse(WEIGHTS);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, "Iran"))).isEqualTo(0.88);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, ""))).isEqualTo(0.27);
    }

    @Test
    void whatNoLineSaysIsLessSure() {
        assertThat(Confidence.parse(WEIGHTS).of(mention("[actor] meets [recipient]", true, "Iran"))).isEqualTo(0.73);
    }

    @Test
    void whatTheSecondReaderHoldsForLikelierIsSurer() {
        Confidence confidence = Confidence.parse(WEIGHTS);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, "Iran", List.of(), OptionalDouble.of(0.9)))).isEqualTo(0.96);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, "Iran", List.of(), OptionalDouble.of(0.1)))).isEqualTo(0.71);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, "Iran", List.of(), OptionalDouble.empty()))).as("not asked: as three in four").isEqualTo(0.93);
        assertThat(confidence.of(mention("[actor] meets [recipient]", false, "Iran", List.of(), OptionalDouble.of(1)))).as("no more than nineteen in twenty").isEqualTo(0.97);
    }

    @Test
    void aSideThatWasFilledMakesItLessSure() {
        assertThat(Confidence.parse(WEIGHTS).of(mention("[actor] meets [recipient]", false, "Iran", List.of(FilledPart.RECIPIENT), OptionalDouble.of(0.5)))).isEqualTo(0.73);
    }

    @Test
    void theWordsOfASpeakerAreNoNoun() {
        assertThat(Confidence.signs(mention("[actor]: [recipient] must leave", false, "Iran"))).containsKey(Confidence.Sign.SPOKEN).doesNotContainKey(Confidence.Sign.NOUN);
    }

    @Test
    void aWeightThatIsMissingOrUnknownIsNamed() {
        assertThatThrownBy(() -> Confidence.parse(List.of("base: 1"))).hasMessageContaining("NOUN");
        assertThatThrownBy(() -> Confidence.parse(List.of("mood: 1"))).hasMessageContaining("line 1").hasMessageContaining("mood");
    }

    @Test
    void theShippedWeightsAreRead() {
        assertThat(Confidence.shipped().of(mention("[actor] meets [recipient]", false, "Iran"))).isBetween(0.5, 1.0);
    }
}
