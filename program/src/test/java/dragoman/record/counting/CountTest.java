package dragoman.record.counting;

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
        assertThat(of("They killed 1,230 people.").get(0).least()).isEqualTo(1230);
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
    void whatIsToldOfElsewhereIsNoCountOfThis() {
        assertThat(of("Three people were also killed in a village.")).isEmpty();
        assertThat(of("Elsewhere shells killed three people.")).isEmpty();
    }

    @Test
    void whoWasShotIsNotDeadBecauseOthersWere() {
        assertThat(of("The gunman shot five workers in a mill, killing two of them, said the officer who led the search and had him killed.")).filteredOn(count -> count.noun().equals("workers")).extracting(Count::fate).containsExactly(Optional.empty());
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

    private static Count count(String sentence) {
        assertThat(of(sentence)).as(sentence).hasSize(1);
        return of(sentence).get(0);
    }

    @Test
    void someThirtyContradictsAboutFortyAndNotTwentyNine() {
        assertThat(contradict("Shells killed some 30 people.", "Shells killed about 40 people.")).isTrue();
        assertThat(contradict("Shells killed some 30 people.", "Shells killed 29 people.")).isFalse();
        assertThat(contradict("Shells killed about 10 people.", "Shells killed 12 people.")).as("two more or less, where a tenth is less").isFalse();
        assertThat(contradict("Shells killed about 10 people.", "Shells killed about 15 people.")).isTrue();
    }

    @Test
    void atLeastTwelveContradictsNineAndNotThirty() {
        assertThat(contradict("Shells killed at least 12 people.", "Shells killed nine people.")).isTrue();
        assertThat(contradict("Shells killed at least nine people.", "Shells killed 12 people.")).isFalse();
        assertThat(contradict("Shells killed up to 12 people.", "Shells killed nine people.")).isFalse();
        assertThat(contradict("Shells killed fewer than 12 people.", "Shells killed at least 20 people.")).isTrue();
    }

    @Test
    void dozensContradictThreeAndNotFifteenNorEighty() {
        assertThat(contradict("Shells killed dozens of people.", "Shells killed three people.")).isTrue();
        assertThat(contradict("Shells killed dozens of people.", "Shells killed 15 people.")).isFalse();
        assertThat(contradict("Shells killed dozens of people.", "Shells killed at least 80 people.")).isFalse();
        assertThat(contradict("Shells killed dozens of people.", "Shells killed hundreds of people.")).as("coarser, and no more than that").isFalse();
        assertThat(contradict("Shells killed dozens of people.", "Shells killed thousands of people.")).isTrue();
        assertThat(contradict("Shells killed several people.", "Shells killed 12 people.")).isFalse();
        assertThat(contradict("Shells killed a handful of people.", "Shells killed 40 people.")).isTrue();
    }

    @Test
    void aDozenIsTwelveMoreOrLess() {
        assertThat(contradict("Shells killed a dozen people.", "Shells killed 13 people.")).isFalse();
        assertThat(contradict("Shells killed two dozen people.", "Shells killed 13 people.")).isTrue();
        assertThat(contradict("Shells killed more than a dozen people.", "Shells killed 60 people.")).isFalse();
    }

    @Test
    void nobodyContradictsAnybodyAndOneIsANumber() {
        assertThat(contradict("Nobody was killed by the shells.", "Shells killed three people.")).isTrue();
        assertThat(contradict("No soldiers were killed by the shells.", "Shells killed three soldiers.")).isTrue();
        assertThat(contradict("No soldiers were killed by the shells.", "Shells killed three villagers.")).as("they are no soldiers").isFalse();
        assertThat(contradict("Shells killed one soldier.", "Shells killed three soldiers.")).isTrue();
        assertThat(of("One of the dead had been killed by shells.")).isEmpty();
    }

    @Test
    void roundNumbersAreRough() {
        assertThat(contradict("Troops killed 1,000 people.", "Troops killed 1,080 people.")).isFalse();
        assertThat(contradict("Troops killed 1,000 people.", "Troops killed 2,000 people.")).isTrue();
        assertThat(contradict("Troops killed 30 people.", "Troops killed 31 people.")).as("told to the man").isTrue();
    }

    @Test
    void rangesAndNumbersInWordsAreRead() {
        assertThat(count("Shells killed between 10 and 15 people.")).satisfies(found -> assertThat(new double[] {found.least(), found.most()}).containsExactly(10, 15));
        assertThat(count("Shells killed two or three people.")).satisfies(found -> assertThat(new double[] {found.least(), found.most()}).containsExactly(2, 3));
        assertThat(count("Shells killed thirty-two people.").least()).isEqualTo(32);
        assertThat(count("Shells killed eighteen people.").least()).isEqualTo(18);
    }

    @Test
    void soldiersOfTwoStatesAreCountedApart() {
        assertThat(contradict("Shells killed 12 young soldiers.", "Shells killed 20 soldiers.")).isTrue();
        assertThat(contradict("Shells killed 12 Indian soldiers.", "Shells killed 20 Peruvian soldiers.")).isFalse();
    }

    @Test
    void aFaultyLineOfTheVagueNumbersIsNamed() {
        assertThatThrownBy(() -> Numerals.parse(List.of("umpteen: many"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 1").hasMessageContaining("umpteen");
        assertThatThrownBy(() -> Numerals.parse(List.of("umpteen: 9 2"))).isInstanceOf(IllegalArgumentException.class);
    }
}
