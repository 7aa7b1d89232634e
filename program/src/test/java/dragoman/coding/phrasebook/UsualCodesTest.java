package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import org.junit.jupiter.api.Test;

class UsualCodesTest {

    private static final Phrasebook BOOK = SmallBook.of(
            "173 | [actor] arrests [recipient] | (arrest/V SUBJECT=[actor] OBJECT=[recipient])",
            "173 | [actor] arrests [recipient] in [place] | (arrest/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:in=[place])",
            "190 | [actor] strikes [recipient] | (strike/V SUBJECT=[actor] OBJECT=[recipient])",
            "195 | [actor] strikes [recipient] by air | (strike/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:by=(air/N))").book();

    @Test
    void aWordWhoseLinesAgreeHasTheirCode() {
        assertThat(BOOK.usualAct("arrest", PloverType.COERCE).map(Act::cameo)).contains("173");
    }

    @Test
    void aWordWhoseLinesDifferHasNone() {
        assertThat(BOOK.usualAct("strike", PloverType.ASSAULT)).isEmpty();
    }

    @Test
    void aWordOfNoLineOrOfAnotherTypeHasNone() {
        assertThat(BOOK.usualAct("tickle", PloverType.ASSAULT)).isEmpty();
        assertThat(BOOK.usualAct("arrest", PloverType.AID)).isEmpty();
    }
}
