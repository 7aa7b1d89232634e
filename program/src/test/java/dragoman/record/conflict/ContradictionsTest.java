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

    private static Told meeting(String report, String day) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").on(day, STATED).published("2018-05-17").actor("Asha Rao", Sector.GOV).recipient("Ri Chol", Sector.GOV);
    }

    @Test
    void theSameTwoPeopleOnTwoDaysFarApartMetOnceAndTheReportsContradictEachOther() {
        Told early = meeting("a", "2018-05-01").says("Asha Rao met Ri Chol over the spring holiday.", "met");
        Told late = meeting("b", "2018-05-11").says("In Wonsan Asha Rao saw Ri Chol last week.", "saw");
        assertThat(abouts(early, late)).containsExactly(About.WHEN);
        assertThat(abouts(early, meeting("b", "2018-05-11").says("In Wonsan Asha Rao met Ri Chol again last week.", "met"))).isEmpty();
        assertThat(abouts(early, meeting("b", "2018-05-03").says("In Wonsan Asha Rao saw Ri Chol.", "saw"))).isEmpty();
        assertThat(abouts(early, meeting("b", "2018-05-11").recipient("Pak Il", Sector.GOV).says("In Wonsan Asha Rao saw Pak Il last week.", "saw"))).isEmpty();
    }

    @Test
    void twoPeopleWhoMeetOftenMetOnBothDays() {
        Told[] meetings = {meeting("a", "2018-05-01").says("Asha Rao met Ri Chol.", "met"), meeting("b", "2018-05-06").says("In Wonsan Asha Rao saw Ri Chol.", "saw"),
            meeting("c", "2018-05-11").says("Ri Chol talked to Asha Rao in the harbour.", "talked")};
        assertThat(of(meetings)).isEmpty();
    }

    @Test
    void whatAPartyDeniesInTheSameDaysIsContradictedInWhateverWords() {
        Told raid = Told.by("a", 1).does("PRK", ASSAULT, "KOR").on("2018-05-15", STATED).published("2018-05-17").says("Planes dropped four bombs beside a clinic.", "dropped");
        Told denial = Told.by("b", 1).does("PRK", ASSAULT, "KOR").status(Status.DENIED).published("2018-05-17").says("Pyongyang denied any strike.", "strike");
        assertThat(abouts(raid, denial)).containsExactly(About.HAPPENED);
        assertThat(of(raid, denial.says("Pyongyang did not strike.", "strike"))).isEmpty();
        assertThat(of(raid.on("2018-03-15", STATED), denial.says("Pyongyang denied any strike.", "strike"))).isEmpty();
    }

    @Test
    void oneDenialIsSetAgainstWhatMostReportsTell() {
        Told first = Told.by("a", 1).does("PRK", ASSAULT, "KOR").on("2018-05-15", STATED).published("2018-05-17").says("Planes dropped four bombs beside a clinic.", "dropped");
        Told copy = Told.by("c", 1).does("PRK", ASSAULT, "KOR").on("2018-05-15", STATED).published("2018-05-17").says("Planes dropped bombs beside the clinic, nurses said.", "dropped");
        Told other = Told.by("d", 1).does("PRK", ASSAULT, "KOR").on("2018-05-12", STATED).published("2018-05-17").says("A patrol fired on a lighthouse.", "fired");
        Told denial = Told.by("b", 1).does("PRK", ASSAULT, "KOR").status(Status.DENIED).published("2018-05-17").says("Pyongyang denied any strike.", "strike");
        List<Contradiction> found = of(other, first, copy, denial);
        assertThat(found).hasSize(1);
        assertThat(List.of(found.get(0).one().report(), found.get(0).other().report())).contains("b").doesNotContain("d");
    }

    @Test
    void whatMightComeContradictsNothingThatHappened() {
        Told possible = visit("b").status(Status.POSSIBLE);
        assertThat(of(visit("a"), possible.says(SENTENCE.replace("flew", "would have flown"), "flown"))).isEmpty();
        assertThat(abouts(visit("a"), possible.says(SENTENCE.replace("flew", "reportedly flew"), "flew"))).containsExactly(About.STATUS);
    }

    @Test
    void aTollThatHasGrownByALaterReportIsNews() {
        Told first = Told.by("a", 1).does("IND", ASSAULT, "PAK").on("2018-05-15", STATED).published("2018-05-15").says("Shells killed 12 soldiers near the Neelum bridge.", "killed");
        Told later = Told.by("b", 1).does("IND", ASSAULT, "PAK").on("2018-05-15", STATED).published("2018-05-17").says("Near the Neelum bridge shells killed 30 soldiers.", "killed");
        assertThat(of(first, later)).isEmpty();
        assertThat(abouts(first, later.published("2018-05-15"))).containsExactly(About.HOW_MANY);
    }

    private static Told strike(String report, String doer) {
        return Told.by(report, 1).does(doer, ASSAULT, "SYR").on("2018-04-09", STATED).published("2018-04-10").in("SYR")
                .says("Two jets fired eight missiles at the Palm air base before dawn and wrecked a hangar.", "fired");
    }

    @Test
    void aDeedLaidToTwoStatesIsAContradictionAboutWhoDidIt() {
        List<Contradiction> found = of(strike("a", "ISR"), strike("b", "USA"));
        assertThat(found).extracting(Contradiction::about).containsExactly(About.WHO);
        assertThat(List.of(found.get(0).said(), found.get(0).otherSaid())).containsExactlyInAnyOrder("ISR", "USA");
    }

    @Test
    void twoDeedsAreNoContradictionAboutWhoDidIt() {
        assertThat(of(strike("a", "ISR"), strike("b", "USA").on("2018-04-19", STATED))).as("another day").isEmpty();
        assertThat(of(strike("a", "ISR"), strike("b", "USA").on("2018-04", STATED))).as("no day").isEmpty();
        assertThat(of(strike("a", "ISR"), strike("b", "USA").in("IRQ"))).as("another place").isEmpty();
        assertThat(of(strike("a", "ISR"), strike("b", "USA").says("Guns shelled a village in the north for hours.", "shelled"))).as("other words").isEmpty();
        assertThat(of(strike("a", "ISR"), Told.by("b", 1).does("USA", ASSAULT, "JOR").on("2018-04-09", STATED).published("2018-04-10"))).as("another victim").isEmpty();
    }

    @Test
    void aJointDeedIsToldNowOfTheOneNowOfTheOther() {
        assertThat(of(strike("a", "FRA"), strike("b", "GBR"), strike("c", "FRA GBR"))).isEmpty();
        assertThat(of(strike("a", "FRA"), strike("a", "GBR"))).as("one report tells both").isEmpty();
    }
}
