package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

    private static final BookLine LINE = new BookLine("f/f.txt", 1, "[actor] sings", "042", Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {
        "(visit/V SUBJECT=[actor] OBJECT=[recipient])",
        "not (impose/V SUBJECT=[actor] OBJECT=(embargo|sanction/N) PREPOSITION:on=[recipient])",
        "noun (talk/N PREPOSITION:between=([actor] CONJUNCT=[recipient]))",
        "not noun (talk/N POSSESSOR=[actor])",
        "(will/X GOVERNED=([act]/F SUBJECT=[actor]))",
        "(pull/V SUBJECT=[actor] PREPOSITION:out PREPOSITION:of=(talk/N))",
        "(go/V SUBJECT=[actor])",
    })
    void aPatternIsReadAsItWasWritten(String written) {
        assertThat(PatternText.write(PatternText.read(written, LINE))).isEqualTo(written);
    }

    @Test
    void everyShippedPatternIsReadAsItWasWritten() {
        List<Pattern> patterns = PhrasebookFiles.shipped().patterns();
        assertThat(patterns).hasSizeGreaterThan(1000);
        for (Pattern pattern : patterns) {
            assertThat(PatternText.read(PatternText.write(pattern), pattern.line())).isEqualTo(pattern);
        }
    }

    @Test
    void textThatIsNoPatternIsShown() {
        assertThatThrownBy(() -> PatternText.read("(visit/V SUBJECT=[country])", LINE)).hasMessageContaining("[country]");
        assertThatThrownBy(() -> PatternText.read("visit", LINE)).hasMessageContaining("«visit»");
    }

    @Test
    void aPatternKnowsItsKind() {
        assertThat(PatternText.read("(agree/V SUBJECT=[actor] COMPLEMENT=[act])", LINE).isOperator()).isTrue();
        assertThat(PatternText.read("(visit/V SUBJECT=[actor])", LINE).isOperator()).isFalse();
        assertThat(PatternText.read("noun (talk/N PREPOSITION:between=([actor] CONJUNCT=[recipient]))", LINE).isReciprocal()).isTrue();
        assertThat(PatternText.read("noun (talk/N POSSESSOR=[actor])", LINE).isReciprocal()).isFalse();
    }

    @Test
    void aPlaceHoldsABracketOrWords() {
        assertThatThrownBy(() -> new PatternNode(Optional.empty(), new TreeSet<>(), WordClass.V, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatternNode(Optional.of(Bracket.ACTOR), new TreeSet<>(List.of("visit")), WordClass.V, List.of()))
                .hasMessageContaining("visit");
    }

    @Test
    void wordingsAreSpelledOutForEachChoice() {
        Pattern pattern = PatternText.read("(open|start/V SUBJECT=[actor] OBJECT=(dialogue|talk/N))", LINE);
        assertThat(Wordings.of(pattern)).containsExactlyInAnyOrder(
                "(open/V SUBJECT=[actor] OBJECT=(dialogue/N))", "(open/V SUBJECT=[actor] OBJECT=(talk/N))",
                "(start/V SUBJECT=[actor] OBJECT=(dialogue/N))", "(start/V SUBJECT=[actor] OBJECT=(talk/N))");
    }

    @Test
    void aCompiledBookIsReadAsItWasWritten() {
        Phrasebook shipped = PhrasebookFiles.shipped();
        String written = CompiledBook.write(shipped);
        Phrasebook again = CompiledBook.read(written, "", "");
        assertThat(CompiledBook.write(again)).isEqualTo(written);
        assertThat(again.lines()).isEqualTo(shipped.lines());
        assertThat(again.version()).isEqualTo(shipped.version());
    }

    @Test
    void aCompiledBookWithAStrangeRowIsRefused() {
        assertThatThrownBy(() -> CompiledBook.read("version\tx\nfoo\tbar\n", "", "")).hasMessageContaining("foo");
    }
}
