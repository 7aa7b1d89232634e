package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTextTest {

    @TempDir
    Path folder;

    private Path file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private RunningText visit() throws IOException {
        return new RunningText(
                file("reports.jsonl", "{\"id\":\"a\",\"text\":\"The envoy came on Monday with two letters. He met the minister of Peru on Tuesday. Nobody would say on what terms they parted.\"}\n"),
                file("output.jsonl", "{\"id\":\"a\",\"mentions\":[{\"id\":\"a#2.1\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"status\":\"done\",\"actor\":[{\"code\":\"CHL\",\"text\":\"He\"}],"
                        + "\"recipient\":[{\"code\":\"PER\",\"text\":\"minister\"}],\"date\":{\"value\":\"2018-05-15\",\"basis\":\"resolved\"},\"trigger\":{\"text\":\"met\",\"start\":46,\"end\":49},"
                        + "\"evidence\":{\"text\":\"He met the minister of Peru on Tuesday.\",\"start\":43,\"end\":82}}]}\n"));
    }

    @Test
    void aMentionIsShownWithTheSentenceBeforeIt() throws IOException {
        assertThat(visit().table(1)).contains("| 1 | a | met – CONSULT/visit | CHL He → PER minister | 2018-05-15 resolved | done | (nobody) | "
                + "[The envoy came on Monday with two letters.] He met the minister of Peru on Tuesday. |  |  |  |  |  |  |\n");
    }

    @Test
    void aSentenceIsSilentWhereNothingWasCoded() throws IOException {
        assertThat(visit().table(1)).contains("1 mentions, 2 sentences without").contains("| 1 | a | The envoy came").contains("| 2 | a | Nobody would say on what terms they parted. |  |")
                .doesNotContain("| a | He met");
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneOthers() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            text.append("This is the long and silent sentence ").append(i).append(". ");
        }
        RunningText many = new RunningText(file("many.jsonl", "{\"id\":\"a\",\"text\":\"" + text.toString().strip() + "\"}\n"), file("none.jsonl", "{\"id\":\"a\",\"mentions\":[]}\n"));
        assertThat(many.table(5)).isEqualTo(many.table(5)).contains("| 60 | a | ").doesNotContain("| 61 | a | ");
        assertThat(many.table(5).replace("seed 5", "")).isNotEqualTo(many.table(6).replace("seed 6", ""));
    }

    @Test
    void aReportThatIsMissingIsTold() throws IOException {
        Path none = file("none.jsonl", "");
        Path one = file("one.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
        assertThatThrownBy(() -> new RunningText(one, none)).isInstanceOf(Trouble.class).hasMessageContaining("has 0 reports");
    }
}
