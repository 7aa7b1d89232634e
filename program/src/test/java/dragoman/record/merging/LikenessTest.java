package dragoman.record.merging;

import static dragoman.coding.event.Basis.RESOLVED;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Basis.TENSE;
import static dragoman.coding.event.PloverType.ACCUSE;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.REQUEST;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.record.event.Told;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static Likeness of(Told one, Told other) {
        Likeness likeness = Likeness.of(Candidate.of(one.telling(), Set.of()), Candidate.of(other.telling(), Set.of()));
        assertThat(Likeness.of(Candidate.of(other.telling(), Set.of()), Candidate.of(one.telling(), Set.of())).points()).isEqualTo(likeness.points());
        return likeness;
    }

    private static String difference(Told one, Told other) {
        return of(one, other).difference().orElse("");
    }

    private static Told visit(String report) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED);
    }

    private static Told says(String report, String sentence, String trigger) {
        return Told.by(report, 1).does("IND", ACCUSE, "PAK").on("2018-05", TENSE).published("2018-05-10").says(sentence, trigger);
    }

    @Test
    void aStateItsGovernmentAndItsMinisterAgreeAtDifferentGrain() {
        Told state = visit("a").actor(null, null);
        Told government = visit("b").actor(null, Sector.GOV);
        Told minister = visit("c").actor("Asha Rao", Sector.GOV);
        assertThat(of(state, government).isSame()).isTrue();
        assertThat(of(state, minister).isSame()).isTrue();
        assertThat(of(government, minister).isSame()).isTrue();
    }

    @Test
    void aStatesRebelsOppositionBusinessesAndCiviliansAreNotItsGovernment() {
        for (Sector sector : new Sector[] {Sector.REB, Sector.OPP, Sector.BUS, Sector.CVL, Sector.JRN}) {
            assertThat(difference(visit("a").actor(null, Sector.GOV), visit("b").actor(null, sector))).contains("IND " + sector);
            assertThat(difference(visit("a").actor(null, null), visit("b").actor(null, sector))).isNotEmpty();
        }
        assertThat(difference(visit("a").actor(null, Sector.JUD), visit("b").actor(null, Sector.GOV))).isNotEmpty();
        assertThat(difference(visit("a").actor(null, Sector.MIL), visit("b").actor(null, Sector.GOV))).isEmpty();
    }

    @Test
    void twoMinistersPayTwoVisitsUnlessASentenceNamesBoth() {
        Told first = visit("a").actor("Asha Rao", Sector.GOV).says("Asha Rao landed in Pyongyang.", "landed");
        Told second = visit("b").actor("Vikram Mehta", Sector.GOV).says("Vikram Mehta landed in Pyongyang.", "landed");
        assertThat(difference(first, second)).isEqualTo("Asha Rao (IND GOV) is not Vikram Mehta (IND GOV)");
        Told sent = visit("c").actor("Vikram Mehta", Sector.GOV).says("Vikram Mehta sent Asha Rao to Pyongyang.", "sent");
        assertThat(difference(first, sent)).isEmpty();
        assertThat(difference(visit("a").actor("Asha Rao", Sector.GOV), visit("b").actor("A. Rao", Sector.GOV))).isEmpty();
    }

    @Test
    void whatAStateDoesIsOneWhoeverOfItsPeopleIsNamed() {
        Told first = Told.by("a", 1).does("IND", SANCTION, "PRK").on("2018-05-15", STATED).actor("Asha Rao", Sector.GOV).says("Asha Rao signed the order.", "signed");
        Told second = Told.by("b", 1).does("IND", SANCTION, "PRK").on("2018-05-15", STATED).actor("Vikram Mehta", Sector.GOV).says("Vikram Mehta signed the order.", "signed");
        assertThat(difference(first, second)).isEmpty();
    }

    @Test
    void placesInDifferentStatesAreTwoPlaces() {
        assertThat(difference(visit("a").in("PRK"), visit("b").in("CHN"))).startsWith("in ");
        assertThat(difference(visit("a").in("PRK"), visit("b"))).isEmpty();
    }

    @Test
    void actsOfAnotherModeObjectOrStandingAreOthers() {
        assertThat(difference(visit("a"), visit("b").mode(Mode.PHONE))).isEqualTo("mode visit is not phone");
        Told aid = Told.by("a", 1).does("PRK", REQUEST, "IND").about(PloverType.AID);
        assertThat(difference(aid, Told.by("b", 1).does("PRK", REQUEST, "IND").about(PloverType.RETREAT))).isEqualTo("about AID is not about RETREAT");
        assertThat(difference(aid, Told.by("b", 1).does("PRK", REQUEST, "IND"))).isEqualTo("about AID is not about nothing");
        assertThat(difference(visit("a"), visit("b").status(dragoman.coding.event.Status.DENIED))).isEqualTo("done is not denied");
    }

    @Test
    void anAgreeingMonthAloneIsNoGroundForWhatAStateSaysEveryWeek() {
        Told river = says("a", "Delhi blamed Islamabad for the shelling near the Neelum bridge.", "blamed");
        Told again = says("b", "Islamabad was criticised over shelling at the Neelum bridge.", "criticised");
        Told other = says("c", "Delhi found fault with the film ban.", "found");
        assertThat(of(river, again).isSame()).isTrue();
        assertThat(of(river, again).grounds()).anyMatch(ground -> ground.contains("neelum"));
        assertThat(of(river, other).isSame()).isFalse();
        assertThat(of(river, other).difference()).isEmpty();
    }

    @Test
    void whatTwoReportsFarApartTellWithoutADateIsNotOne() {
        Told early = says("a", "Delhi blamed Islamabad for the shelling near the Neelum bridge.", "blamed");
        Told late = says("b", "Delhi blamed Islamabad for the shelling near the Neelum bridge.", "blamed").published("2018-05-28");
        assertThat(difference(early, late)).isEqualTo("no date is told, and the reports are 18 days apart");
    }

    @Test
    void aReportOfThoseDaysTellsTheNewsOfADayThatAnotherGives() {
        Told dated = visit("a").says("Rao reached the capital on Tuesday.", "reached");
        Told news = visit("b").on("2018-05", TENSE).published("2018-05-17").says("Delhi has sent a minister.", "sent");
        Told later = visit("c").on("2018-05", TENSE).published("2018-05-30").says("Delhi has sent a minister.", "sent");
        assertThat(of(dated, news).points()).isEqualTo(of(dated, later).points() + 1);
        assertThat(of(dated, news).grounds()).anyMatch(ground -> ground.equals("news of 2018-05-15 in both"));
    }

    @Test
    void aCoarserDateAgreesAndAnotherDoesNot() {
        assertThat(difference(visit("a").on("2015", RESOLVED), visit("b").on("2015-04", RESOLVED))).isEmpty();
        assertThat(difference(visit("a").on("2015", RESOLVED), visit("b").on("2016-04", RESOLVED))).isEqualTo("2015 is not 2016-04");
    }
}
