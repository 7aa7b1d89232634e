package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static Why filled(FilledPart... sides) {
        return new Why("[actor] visits [recipient]", "consult/visit.txt", 1, false, List.of(sides), OptionalDouble.empty());
    }

    @Test
    void filledSidesStandInOrderAndOnce() {
        assertThat(filled(FilledPart.RECIPIENT, FilledPart.ACTOR, FilledPart.RECIPIENT).filled()).containsExactly(FilledPart.ACTOR, FilledPart.RECIPIENT);
    }

    @Test
    void aSideThatOthersTellIsNotFilledAnyMore() {
        assertThat(filled(FilledPart.ACTOR, FilledPart.RECIPIENT).named(FilledPart.RECIPIENT).filled()).containsExactly(FilledPart.ACTOR);
    }

    @Test
    void aLikelihoodIsKeptWithTwoDecimalsAndLiesBetweenNoughtAndOne() {
        assertThat(filled().withLikely(0.126).likely()).hasValue(0.13);
        assertThatThrownBy(() -> filled().withLikely(1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> new Why("", "", 1, false, List.of(), OptionalDouble.of(Double.NaN))).hasMessageContaining("NaN");
    }

    @Test
    void aSideThatThereIsNotIsNamed() {
        assertThat(FilledPart.of("recipient")).isEqualTo(FilledPart.RECIPIENT);
        assertThatThrownBy(() -> FilledPart.of("target")).hasMessageContaining("target").hasMessageContaining("actor, recipient");
    }

    @Test
    void aFilledDateIsNoFilledSide() {
        assertThat(filled().withFilled(FilledPart.DATE).filled()).containsExactly(FilledPart.DATE);
        assertThat(filled().withFilled(FilledPart.DATE).hasFilledSide()).isFalse();
        assertThat(filled(FilledPart.ACTOR).withFilled(FilledPart.DATE).hasFilledSide()).isTrue();
    }
}
