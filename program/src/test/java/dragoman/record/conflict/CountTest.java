package dragoman.record.conflict;

import static dragoman.coding.event.PloverType.ASSAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.record.event.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountTest {

    private static List<Count> of(String sentence) {
        return Count.of(Told.by("a", 1).does("IND", ASSAULT, "PAK").says(sentence, "killed").mention());
    }

    private static boolean contradict(String one, String other) {
        return of(one).get(0).contradicts(of(other).get(0)) && of(other).get(0).contradicts(of(one).get(0));
    }

    @Test
    void atLeastTwentyAgreesWithTwentyThree() {
        assertThat(contradict("The shells killed at least 20 soldiers.", "The shells killed 23 soldiers.")).isFalse();
        assertThat(contradict("The shells killed more than thirty soldiers.", "The shells killed 23 soldiers.")).isTrue();
        assertThat(contradict("The shells killed 12 soldiers.", "The shells killed 23 soldiers.")).isTrue();
        assertThat(contradict("The shells killed about 25 soldiers.", "The shells killed 23 soldiers.")).isFalse();
    }

    @Test
    void differentThingsAreCountedApart() {
        assertThat(contradict("The shells killed 12 soldiers.", "The shells killed 23 horses.")).isFalse();
    }

    @Test
    void twentyYearsAndAlmostTwoDecadesAgree() {
        assertThat(contradict("The first to be killed there in 20 years.", "The first to be killed there in almost two decades.")).isFalse();
        assertThat(contradict("The first to be killed there in 20 years.", "The first to be killed there in five years.")).isTrue();
    }

    @Test
    void datesYearsAndScoresAreNoCounts() {
        assertThat(of("He was killed on May 15 in 2018 elections.")).isEmpty();
        assertThat(of("They were killed 3 days ago, 12 hours after dawn.")).isEmpty();
    }

    @Test
    void thousandsAreRead() {
        assertThat(of("They killed 1,200 people.").get(0).least()).isEqualTo(1200);
    }

    @Test
    void theDeadAndTheWoundedAreCountedApartWhateverTheyAreCalled() {
        List<Count> told = of("The shells killed 30 people and wounded 55 others, and left six missing.");
        assertThat(told).extracting(Count::fate).containsExactly(Optional.of(CountWords.KILLED), Optional.of(CountWords.HURT), Optional.of(CountWords.MISSING));
        assertThat(contradict("Shells killed some 30 people.", "About 45 dead were killed by shells.")).isTrue();
        assertThat(told.get(0).contradicts(told.get(1))).isFalse();
    }

    @Test
    void someOfTheDeadAreFewerThanAllOfThem() {
        assertThat(contradict("The shells killed 12 soldiers.", "The shells killed 30 people.")).isFalse();
        assertThat(contradict("The shells killed 40 villagers.", "The shells killed 30 people.")).isTrue();
        assertThat(contradict("The shells killed 40 villagers.", "The shells killed 30 soldiers.")).isFalse();
        assertThat(contradict("The crews fired 12 rockets that killed him.", "The shells killed 30 people.")).isFalse();
    }

    @Test
    void whatAddsUpOverMoreThanOneOccasionIsNoCountOfOne() {
        assertThat(of("The shells killed 30 people, bringing the toll of the siege to 600 people.")).isEmpty();
        assertThat(of("So far shells have killed 600 people there.")).isEmpty();
    }

    @Test
    void aDayOfAMonthCountsNobody() {
        assertThat(of("She was killed on May 19 by soldiers.")).isEmpty();
    }

    @Test
    void aFaultyLineOfTheWordsIsNamed() {
        assertThatThrownBy(() -> CountWords.parse(List.of("# fine", "", "corpses: dead"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 3")
                .hasMessageContaining("corpses");
    }
}
