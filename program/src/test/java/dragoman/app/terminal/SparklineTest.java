package dragoman.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static List<OptionalDouble> values(Double... values) {
        List<OptionalDouble> all = new ArrayList<>();
        for (Double value : values) {
            all.add(value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
        }
        return all;
    }

    @Test
    void nothingIsLowestAndUnknownIsNeither() {
        assertThat(Sparkline.of(values(0.0, 0.01, 5.0, null, 10.0), 20, Glyphs.BLOCKS).line(10)).isEqualTo("▁▂▅·█");
        assertThat(Sparkline.of(values(0.0, 0.01, 5.0, null, 10.0), 20, Glyphs.ASCII).line(10)).isEqualTo("_.= #");
        assertThat(Sparkline.of(values(0.0, 0.0), 20, Glyphs.BLOCKS).line(0)).isEqualTo("▁▁");
    }

    @Test
    void moreValuesThanColumnsShareBars() {
        Sparkline line = Sparkline.of(values(0.0, 10.0, null, 4.0, null, null, 8.0), 4, Glyphs.BLOCKS);
        assertThat(line.each()).isEqualTo(2);
        assertThat(line.line(8)).isEqualTo("▅▅·█");
        assertThat(line.highest()).isEqualTo(8);
        assertThat(line.marks(List.of(3, 6))).isEqualTo(" ▲ ▲");
    }

    @Test
    void oneMeasureMakesLinesComparable() {
        assertThat(Sparkline.of(values(1.0), 9, Glyphs.BLOCKS).line(8)).isEqualTo("▂");
        assertThat(Sparkline.of(values(1.0), 9, Glyphs.BLOCKS).line(1)).isEqualTo("█");
    }

    @Test
    void aTerminalThatIsNotInUtf8GetsAscii() {
        assertThat(Glyphs.of(Map.of("LANG", "en_GB.UTF-8"), true)).isEqualTo(Glyphs.BLOCKS);
        assertThat(Glyphs.of(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "C"), true)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(Map.of(), true)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(Map.of("LANG", "C.utf8", "TERM", "dumb"), true)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(Map.of(), false)).isEqualTo(Glyphs.BLOCKS);
    }
}
