package dragoman.record.merging;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.ASSAULT;
import static dragoman.coding.event.PloverType.COOPERATE;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.event.Event;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedPairsTest {

    private static String mergedAs(String key, Map<String, Long> told) {
        return Pair.mergedAs(key, part -> told.getOrDefault(part, 0L));
    }

    @Test
    void mentionsWithinOneStateAreMergedWhetherBothSidesAreToldOrOne() {
        assertThat(mergedAs(" | IND", Map.of())).isEqualTo(mergedAs("---mill | IND", Map.of())).isEqualTo(mergedAs("IND | IND", Map.of()));
        assertThat(mergedAs("IND | PAK", Map.of())).isEqualTo("IND | PAK");
        assertThat(mergedAs("---gunmen | ---police", Map.of())).isEqualTo("---gunmen | ---police");
    }

    @Test
    void aPairOfSeveralStatesIsMergedWithThePairOfTwoOfWhichMostIsTold() {
        assertThat(Pair.parts("KOR USA | PRK")).containsExactly("KOR | PRK", "PRK | USA");
        assertThat(Pair.parts("PRK | USA")).isEmpty();
        assertThat(Pair.parts("---militia USA | PRK")).isEmpty();
        assertThat(mergedAs("KOR USA | PRK", Map.of("PRK | USA", 2L, "KOR | PRK", 1L))).isEqualTo("PRK | USA");
        assertThat(mergedAs("KOR USA | PRK", Map.of())).isEqualTo("KOR | PRK");
    }

    @Test
    void anEventOfSeveralHasAllOfThemOnItsSide() {
        Told both = Told.by("a", 1).does("USA KOR", COOPERATE, "JPN").on("2018-05-11", STATED);
        Told one = Told.by("b", 1).does("USA", COOPERATE, "JPN").on("2018-05-11", STATED);
        List<List<Telling>> groups = Merging.groups(List.of(both.telling(), one.telling()));
        assertThat(groups).hasSize(1);
        Event event = EventMaking.event("JPN | USA", groups.get(0));
        assertThat(event.actors()).containsExactly("USA", "KOR");
        assertThat(event.recipients()).containsExactly("JPN");
    }

    @Test
    void anActOfWhichNobodyIsToldWhoDidItJoinsTheOneWithinTheStateThatSaysSo() {
        Told told = Told.by("a", 1).does("IND", ASSAULT, "IND").on("2018-05-11", STATED);
        Told untold = Told.by("b", 1).does("", ASSAULT, "IND").on("2018-05-11", STATED);
        assertThat(Merging.groups(List.of(told.telling(), untold.telling()))).hasSize(1);
    }
}
