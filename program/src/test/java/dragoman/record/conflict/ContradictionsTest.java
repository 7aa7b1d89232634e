package dragoman.record.conflict;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.ASSAULT;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mode;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.record.conflict.Contradiction.About;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.merging.EventMaking;
import dragoman.record.merging.Merging;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final String SENTENCE = "General Asha Rao flew to the Wonsan dam with turbine engineers and forty crates.";

    private static Told visit(String report) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).published("2018-05-17").actor("Asha Rao", Sector.GOV).says(SENTENCE, "flew");
    }

    private static List<Contradiction> of(Told... told) {
        List<Telling> tellings = Arrays.stream(told).map(Told::telling).toList();
        return Contradictions.of(Merging.groups(tellings).stream().map(group -> new TimelineEntry(EventMaking.event("pair", group), group)).toList());
    }

    private static List<About> abouts(Told... told) {
        return of(told).stream().map(Contradiction::about).toList();
    }

    @Test
    void whoSaysThatItHappenedContradictsWhoDeniesIt() {
        assertThat(abouts(visit("a"), visit("b").status(Status.DENIED))).containsExactly(About.HAPPENED);
        Contradiction found = of(visit("a"), visit("b").status(Status.DENIED)).get(0);
        assertThat(List.of(found.said(), found.otherSaid())).containsExactlyInAnyOrder("done", "denied");
        assertThat(found.common()).isNotEmpty();
    }

    @Test
    void twoDaysForOneHappeningContradictEachOtherAndACoarserDateDoesNot() {
        assertThat(abouts(visit("a"), visit("b").on("2018-05-13", STATED))).containsExactly(About.WHEN);
        assertThat(abouts(visit("a"), visit("b").on("2018-05", STATED))).isEmpty();
        assertThat(abouts(visit("a"), visit("b").on("2017-05-13", STATED))).isEmpty();
    }

    @Test
    void twoPlacesOrTwoPeopleForOneHappeningContradictEachOther() {
        assertThat(abouts(visit("a").in("PRK"), visit("b").in("CHN"))).containsExactly(About.WHERE);
        Told other = visit("b").actor("Vikram Mehta", Sector.GOV).says(SENTENCE.replace("Asha Rao", "Vikram Mehta"), "flew");
        assertThat(abouts(visit("a"), other)).containsExactly(About.WHO);
    }

    @Test
    void whereTwoFieldsDifferItIsAnotherHappening() {
        assertThat(of(visit("a").in("PRK"), visit("b").in("CHN").on("2018-05-13", STATED))).isEmpty();
    }

    @Test
    void whatIsToldInOtherWordsIsNoGround() {
        assertThat(of(visit("a"), visit("b").status(Status.DENIED).says("Nobody went anywhere.", "went"))).isEmpty();
    }

    @Test
    void copiesOfOneTextContradictNobody() {
        assertThat(of(visit("a").family("a"), visit("b").family("a").status(Status.DENIED))).isEmpty();
    }

    @Test
    void numbersOfOneEventAreCompared() {
        Told twelve = Told.by("a", 1).does("IND", ASSAULT, "PAK").on("2018-05-15", STATED).says("Shells killed 12 soldiers near the Neelum bridge.", "killed");
        Told thirty = Told.by("b", 1).does("IND", ASSAULT, "PAK").on("2018-05-15", STATED).says("Near the Neelum bridge shells killed 30 soldiers.", "killed");
        Told least = Told.by("c", 1).does("IND", ASSAULT, "PAK").on("2018-05-15", STATED).says("Near the Neelum bridge shells killed at least 10 soldiers.", "killed");
        assertThat(abouts(twelve, thirty)).containsExactly(About.HOW_MANY);
        assertThat(of(twelve, least)).isEmpty();
    }
}
