package dragoman.coding.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.nearest.OpenClause.Word;
import dragoman.coding.phrasebook.LineShape;
import dragoman.coding.phrasebook.SmallBook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final List<LineShape> SHAPES = SmallBook.of(
            "061 | [actor] signs a pact with [recipient] | (sign/V SUBJECT=[actor] OBJECT=(accord|pact/N) PREPOSITION:with=[recipient])",
            "190 | [actor] launches an attack on [recipient] | (launch/V SUBJECT=[actor] OBJECT=(attack/N PREPOSITION:on=[recipient]))",
            "111 | [actor] chides [recipient] | (chide|scold/V SUBJECT=[actor] OBJECT=[recipient])").book().shapes();

    private static final Likeness LIKENESS = new Likeness(SHAPES);

    private static Optional<Alignment> align(int shape, String recipientPath, Word... words) {
        return Alignment.of(new OpenClause(1, 0, "SUBJECT", 3, recipientPath, List.of(words)), SHAPES.get(shape), LIKENESS, "launch"::equals);
    }

    @Test
    void theSameClauseIsNearestOfAll() {
        double same = align(2, "OBJECT", new Word("", "chide", 'V')).orElseThrow().nearness();
        double elsewhere = align(2, "PREPOSITION:to", new Word("", "chide", 'V')).orElseThrow().nearness();
        double alternative = align(2, "OBJECT", new Word("", "scold", 'V')).orElseThrow().nearness();
        assertThat(same).isEqualTo(1).isGreaterThan(elsewhere);
        assertThat(alternative).isEqualTo(1);
    }

    @Test
    void anotherWordThatTheBookOffersInItsPlaceWillDo() {
        assertThat(align(0, "PREPOSITION:with", new Word("", "sign", 'V'), new Word("OBJECT", "accord", 'N'))).isPresent();
        assertThat(align(0, "PREPOSITION:with", new Word("", "sign", 'V'), new Word("OBJECT", "register", 'N'))).isEmpty();
    }

    @Test
    void aLightVerbNeedsTheWordThatCarriesTheAct() {
        assertThat(align(1, "OBJECT/PREPOSITION:against", new Word("", "launch", 'V'), new Word("OBJECT", "attack", 'N'))).isPresent();
        assertThat(align(1, "OBJECT/PREPOSITION:on", new Word("", "launch", 'V'), new Word("OBJECT", "satellite", 'N'))).isEmpty();
    }

    @Test
    void anObjectThatTheLineDoesNotKnowMakesItLessNear() {
        Word verb = new Word("", "chide", 'V');
        assertThat(align(2, "PREPOSITION:to", verb, new Word("OBJECT", "potato", 'N')).orElseThrow().nearness())
                .isLessThan(align(2, "PREPOSITION:to", verb).orElseThrow().nearness());
    }
}
