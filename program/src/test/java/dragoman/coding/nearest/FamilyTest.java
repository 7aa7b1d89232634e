package dragoman.coding.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static boolean areOne(String... words) {
        return Arrays.stream(words).map(Family::of).distinct().count() == 1;
    }

    @Test
    void derivedWordsAreOfOneFamily() {
        assertThat(areOne("criticise", "criticize", "criticism", "critical")).isTrue();
        assertThat(areOne("negotiate", "negotiation", "negotiator")).isTrue();
        assertThat(areOne("condemn", "condemnation")).isTrue();
        assertThat(areOne("visit", "visitor")).isTrue();
    }

    @Test
    void wordsThatOnlyBeginAlikeAreNot() {
        assertThat(areOne("invest", "invade")).isFalse();
        assertThat(areOne("arm", "army")).isFalse();
    }
}
