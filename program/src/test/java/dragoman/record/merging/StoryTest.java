package dragoman.record.merging;

import static dragoman.coding.event.PloverType.ASSAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Sector;
import dragoman.record.event.Telling;
import dragoman.record.event.Told;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final String QUARRY = "Guards shot a miner at the Marlow quarry. The guards of Marlow said that Tessa Holm had run. In Ostby, friends of Holm wept.";
    private static final String AGAIN = "Friends of Holm marched through Ostby. They want Marlow to name the guards.";
    private static final String OTHER = "Fishermen from Kettle Bay met the mayor of Darnley. The mayor told Kettle Bay to wait for Brandt.";

    private static Telling of(String report, String text, Told told) {
        Telling bare = told.telling();
        return new Telling(bare.mention(), report, bare.publisher(), bare.published(), bare.title(), bare.url(), "1", report, bare.learnt(), "", Set.copyOf(Story.names(text)));
    }

    private static Telling shot(String report, String text, String whom, Sector sector) {
        return of(report, text, Told.by(report, 1).does("IND", ASSAULT, "IND").recipient(whom, sector).says("A guard shot somebody at the gate.", "shot"));
    }

    private static String merged(Telling... told) {
        return Merging.groups(List.of(told)).stream().map(group -> group.stream().map(Telling::report).sorted().collect(Collectors.joining(" "))).sorted().collect(Collectors.joining(" | "));
    }

    @Test
    void aStoryIsToldByTheNamesOfTheTextTheCommonestFirst() {
        assertThat(Story.names(QUARRY)).startsWith("marlow", "holm").contains("tessa", "ostby").doesNotContain("guards", "friends", "the");
        assertThat(Story.names("")).isEmpty();
    }

    @Test
    void reportsThatShareTheirNamesAreOfOneStory() {
        assertThat(Story.isSame(shot("a", QUARRY, null, Sector.LAB), shot("b", AGAIN, null, Sector.LAB))).isTrue();
        assertThat(Story.isSame(shot("a", QUARRY, null, Sector.LAB), shot("b", OTHER, null, Sector.LAB))).isFalse();
        assertThat(Story.isSame(shot("a", "", null, Sector.LAB), shot("b", "", null, Sector.LAB))).isFalse();
    }

    @Test
    void inOneStorySomebodyWithoutANameMayBeDescribedInAnyWords() {
        assertThat(merged(shot("a", QUARRY, null, Sector.LAB), shot("b", AGAIN, null, Sector.CRM))).isEqualTo("a b");
        assertThat(merged(shot("a", QUARRY, null, Sector.LAB), shot("b", OTHER, null, Sector.CRM))).isEqualTo("a | b");
        assertThat(merged(shot("a", QUARRY, "Tessa Holm", Sector.GOV), shot("b", AGAIN, "Omar Dahl", Sector.LEG))).isEqualTo("a | b");
    }
}
