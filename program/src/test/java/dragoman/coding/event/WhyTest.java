package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static Why filled(OpenSide... sides) {
        return new Why("[actor] visits [recipient]", "consult/visit.txt", 1, false, List.of(sides), OptionalDouble.empty());
    }

    @Test
    void filledSidesStandInOrderAndOnce() {
        assertThat(filled(OpenSide.RECIPIENT, OpenSide.ACTOR, OpenSide.RECIPIENT).filled()).containsExactly(OpenSide.ACTOR, OpenSide.RECIPIENT);
    }

    @Test
    void aSideThatOthersTellIsNotFilledAnyMore() {
        assertThat(filled(OpenSide.ACTOR, OpenSide.RECIPIENT).named(OpenSide.RECIPIENT).filled()).containsExactly(OpenSide.ACTOR);
    }

    @Test
    void aLikelihoodIsKeptWithTwoDecimalsAndLiesBetweenNoughtAndOne() {
        assertThat(filled().withLikely(0.126).likely()).hasValue(0.13);
        assertThatThrownBy(() -> filled().withLikely(1.2)).hasMessageContaining("1.2");
        assertThatThrownBy(() -> new Why("", "", 1, false, List.of(), OptionalDouble.of(Double.NaN))).hasMessageContaining("NaN");
    }

    @Test
    void aSideThatThereIsNotIsNamed() {
        assertThat(OpenSide.of("recipient")).isEqualTo(OpenSide.RECIPIENT);
        assertThatThrownBy(() -> OpenSide.of("target")).hasMessageContaining("target").hasMessageContaining("actor, recipient");
    }
}
