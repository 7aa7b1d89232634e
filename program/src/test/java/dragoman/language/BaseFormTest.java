package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseFormTest {

    @ParameterizedTest
    @CsvSource({
        "visits, visit", "is, be", "are, be", "has, have", "does, do", "goes, go", "undergoes, undergo", "vetoes, veto",
        "flies, fly", "denies, deny", "dies, die", "lies, lie", "ties, tie", "buys, buy", "says, say", "employs, employ", "pays, pay",
        "presses, press", "expresses, express", "dismisses, dismiss", "pushes, push", "launches, launch", "attaches, attach", "fixes, fix",
        "seizes, seize", "closes, close", "accuses, accuse", "refuses, refuse", "promises, promise", "increases, increase", "uses, use",
        "loses, lose", "raises, raise", "proposes, propose", "freezes, freeze", "recognizes, recognize", "criticises, criticise",
        "quizzes, quiz", "focuses, focus", "releases, release", "eases, ease", "imposes, impose", "changes, change", "charges, charge",
        "urges, urge", "pledges, pledge", "moves, move", "receives, receive", "solves, solve", "frees, free", "agrees, agree", "sees, see",
        "tortures, torture", "re-opens, re-open", "embargoes, embargo", "axes, axe", "Visits, visit"
    })
    void theThirdPersonGivesItsBase(String thirdPerson, String base) {
        assertThat(BaseForm.of(thirdPerson)).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "will", "press", "focus", "be", "go", "must", "was", "pass"})
    void whatIsNoThirdPersonStays(String word) {
        assertThat(BaseForm.of(word)).isEqualTo(word);
    }
}
