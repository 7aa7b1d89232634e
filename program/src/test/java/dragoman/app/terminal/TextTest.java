package dragoman.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void linesBreakAtBlanksAndLongerWordsStandAlone() {
        assertThat(Text.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Text.wrap("a incomprehensibilities b", 8)).containsExactly("a", "incomprehensibilities", "b");
        assertThat(Text.indented("one two three", 9, 2)).containsExactly("  one two", "  three");
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(Text.width(Ink.COLOURED.hostile("ACCUSE"))).isEqualTo(6);
        assertThat(Text.pad(Ink.COLOURED.strong("ab"), 4)).endsWith("  ");
        assertThat(Text.wrap(Ink.COLOURED.strong("one two") + " three", 7)).hasSize(2);
    }

    @Test
    void accentsTakeNoRoomAndChineseTakesTwo() {
        assertThat(Text.width("Türkiye")).isEqualTo(7);
        assertThat(Text.width("e\u0301")).isEqualTo(1);
        assertThat(Text.width("北京")).isEqualTo(4);
    }

    @Test
    void pluralsAreRight() {
        assertThat(Text.count(1, "report")).isEqualTo("1 report");
        assertThat(Text.count(0, "report")).isEqualTo("0 reports");
        assertThat(Text.count(12345, "near miss", "near misses")).isEqualTo("12,345 near misses");
    }

    @Test
    void listsAreReadAloud() {
        assertThat(Text.list(List.of())).isEmpty();
        assertThat(Text.list(List.of("A"))).isEqualTo("A");
        assertThat(Text.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void charactersThatSteerATerminalAreLeftOut() {
        assertThat(Text.squeezed("a\u001b[31m\n b")).isEqualTo("a [31m b");
        assertThat(Text.shortened("abcdefgh", 5)).isEqualTo("abcd…");
    }
}
