package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.bench.EventChains.Aligned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventChainsTest {

    @TempDir
    Path folder;

    @Test
    void eventsThatAreChainsAreFullyRight() {
        List<Aligned> aligned = List.of(new Aligned("a", "one", "E1"), new Aligned("b", "one", "E1"), new Aligned("c", "two", "E2"));
        assertThat(EventChains.bCubed(aligned)).containsExactly(new double[] {1, 1, 1}, within(1e-9));
    }

    @Test
    void mergingTooMuchCostsPrecisionAndTooLittleRecall() {
        List<Aligned> all = List.of(new Aligned("a", "one", "E1"), new Aligned("b", "one", "E1"), new Aligned("c", "two", "E1"));
        assertThat(EventChains.bCubed(all)).containsExactly(new double[] {5.0 / 9, 1, 10.0 / 14}, within(1e-9));
        List<Aligned> none = List.of(new Aligned("a", "one", "E1"), new Aligned("b", "one", "E2"));
        assertThat(EventChains.bCubed(none)).containsExactly(new double[] {1, 0.5, 2.0 / 3}, within(1e-9));
    }

    @Test
    void aMentionStandsForTheShortestActThatItsTriggerOverlaps() throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"r1","topic":1,"text":"x","mentions":[{"mid":"1","cls":"ACTION_OCCURRENCE","start":0,"end":30,"chain":"far"},{"mid":"2","cls":"ACTION_OCCURRENCE","start":5,"end":9,"chain":"near"},{"mid":"3","cls":"LOC_FAC","start":6,"end":7,"chain":"place"}]}
                {"id":"r2","topic":1,"text":"y","mentions":[{"mid":"1","cls":"ACTION_OCCURRENCE","start":2,"end":6,"chain":"near"},{"mid":"2","cls":"ACTION_OCCURRENCE","start":20,"end":26,"chain":null}]}
                """);
        Path events = Files.writeString(folder.resolve("events.jsonl"), """
                {"id":"E1","dragoman":{"tellings":[{"id":"r1#1.1","report":"r1","trigger":{"start":5,"end":9}},{"id":"r2#1.1","report":"r2","trigger":{"start":1,"end":5}}]}}
                {"id":"E2","dragoman":{"tellings":[{"id":"r2#2.1","report":"r2","trigger":{"start":20,"end":26}},{"id":"r2#3.1","report":"r2","trigger":{"start":40,"end":42}}]}}
                """);
        assertThat(EventChains.in(gold).printout(events)).isEqualTo("chains: 3 acts aligned; each alone 0.800; B-cubed precision 1.000 recall 1.000 F1 1.000\n");
    }
}
