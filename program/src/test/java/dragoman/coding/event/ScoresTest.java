package dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+) \\| (?:verbal|material) (?:cooperation|conflict) \\| (\\S+) \\|.*\\| (.*) \\|$");
    private static final Pattern MODE = Pattern.compile("([a-z-]+) \\((-?[\\d.]+)[;)]");

    @Test
    void aModeHasItsOwnScoreWithinItsType() {
        assertThat(Scores.of(PloverType.RETREAT, Optional.of(Mode.WITHDRAW))).isEqualTo(8);
        assertThat(Scores.of(PloverType.SANCTION, Optional.of(Mode.WITHDRAW))).isEqualTo(-6);
        assertThat(Scores.of(PloverType.CONSULT, Optional.empty())).isEqualTo(2.5);
        assertThat(Scores.of(PloverType.ASSAULT, Optional.of(Mode.DRONE))).isEqualTo(PloverType.ASSAULT.score());
    }

    @Test
    void theScoresAreThoseOfTheDocument() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "words.md"));
        List<String> types = new ArrayList<>();
        int modes = 0;
        Matcher row = ROW.matcher(document);
        while (row.find()) {
            PloverType type = PloverType.valueOf(row.group(1));
            types.add(type.name());
            assertThat(type.score()).as(type.name()).isEqualTo(Double.parseDouble(row.group(2)));
            Matcher mode = MODE.matcher(row.group(3));
            while (mode.find()) {
                assertThat(Scores.of(type, Optional.of(Mode.of(mode.group(1))))).as(mode.group()).isEqualTo(Double.parseDouble(mode.group(2)));
                modes++;
            }
        }
        assertThat(types).hasSize(PloverType.values().length).doesNotHaveDuplicates();
        assertThat(modes).isEqualTo((int) Files.readAllLines(Path.of("src/main/resources/dragoman/coding/event/mode-scores.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).count());
    }

    @Test
    void everyScoreLiesOnTheSideOfItsQuadClassOrIsNearlyNone() {
        for (PloverType type : PloverType.values()) {
            for (Mode mode : Mode.values()) {
                double score = Scores.of(type, Optional.of(mode));
                assertThat(type.isCooperation() ? score > 0 : score <= 0.5).as(type + " " + mode.label() + " " + score).isTrue();
                assertThat(Math.abs(score)).isLessThanOrEqualTo(10);
            }
        }
    }
}
