package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.MergingSample.Couple;
import dragoman.bench.MergingSample.Sampled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingSampleTest {

    @TempDir
    Path folder;

    private static Sampled told(String id, String event, String sentence) {
        return new Sampled(id, id.substring(0, 2), event, "CONSULT", "IND → PAK", "?", sentence, "[IND, PAK] CONSULT");
    }

    @Test
    void noEventGivesMoreThanThreePairsAndNoneIsOfOneReport() {
        List<Sampled> all = new ArrayList<>(List.of(told("a1#1.1", "E1", "x"), told("a1#2.1", "E1", "x")));
        for (int i = 1; i < 8; i++) {
            all.add(told("b" + i + "#1.1", "E2", "x"));
        }
        List<Couple> drawn = MergingSample.merged(all, 5);
        assertThat(drawn).hasSize(3).allMatch(couple -> couple.one().event().equals("E2"));
        assertThat(MergingSample.merged(all, 5)).isEqualTo(drawn);
        assertThat(MergingSample.merged(all, 6)).isNotEqualTo(drawn);
    }

    @Test
    void aNearMissIsTheOneOfAnotherEventAndReportThatSharesMostWords() {
        Sampled one = told("a1#1.1", "E1", "The envoy handed over grain and letters");
        Sampled near = told("b1#1.1", "E2", "Letters and grain were handed over");
        Sampled far = told("c1#1.1", "E3", "They talked about cricket");
        Sampled beside = told("d1#1.1", "E5", "About cricket they talked for hours");
        Sampled own = told("a1#2.1", "E4", "The envoy handed over grain and letters");
        assertThat(MergingSample.nearMisses(List.of(one, near, far, beside), 1)).containsExactly(new Couple(one, near), new Couple(far, beside));
        assertThat(MergingSample.nearMisses(List.of(one, own), 1)).isEmpty();
    }

    @Test
    void anArticleWithoutADayInItsLinkHasTheDayOfItsStory() throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","story":"1","url":"https://news.example/2018/05/16/visit.html","title":"t","outlet":"o","text":"x"}
                {"id":"b","story":"1","url":"https://other.example/visit.html","title":"t","outlet":"o","text":"y"}
                {"id":"c","story":"2","url":"https://other.example/more.html","title":"t","outlet":"o","text":"z"}
                """);
        List<String> reports = Files.readAllLines(MergingSample.in(gold).write(folder.resolve("reports.jsonl")));
        assertThat(reports.get(0)).contains("2018-05-16");
        assertThat(reports.get(1)).contains("\"published\":\"2018-05-16\"");
        assertThat(reports.get(2)).doesNotContain("published");
    }
}
