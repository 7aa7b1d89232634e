package dragoman.record.outcome;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.AGREE;
import static dragoman.coding.event.PloverType.ASSAULT;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.REJECT;
import static dragoman.coding.event.PloverType.RETREAT;
import static dragoman.coding.event.PloverType.SANCTION;
import static dragoman.coding.event.PloverType.SUPPORT;
import static dragoman.coding.event.PloverType.THREATEN;
import static org.assertj.core.api.Assertions.assertThat;

class OutcomesTest {

    private static TimelineEntry entry(Told told) {
        Telling telling = told.telling();
        Mention mention = telling.mention();
        Event event = new Event("E" + telling.report(), mention.act().type(), mention.act().mode(), mention.about().map(act -> act.type()), mention.act().cameo(), mention.status(),
                mention.reciprocal(), codes(mention.actors()), codes(mention.recipients()), mention.date().value().map(Edtf::parse), mention.date().basis(), Optional.empty(), 1, 1, 0);
        return new TimelineEntry(event, List.of(telling));
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(party -> party.actor().code()).toList();
    }

    private static Told told(String report, String doer, PloverType type, String receiver, String cameo, String published) {
        return Told.by(report, 1).does(doer, type, receiver).cameo(cameo).published(published);
    }

    /** A summit of the two, planned for a day. */
    private static Told summit(String day) {
        return told("a", "PRK", AGREE, "USA", "036", "2018-05-16").about(CONSULT, Optional.empty(), "040").status(Status.PLANNED).on(day, STATED);
    }

    private static Told met(String report, String doer, String receiver, String day) {
        return told(report, doer, CONSULT, receiver, "040", "2018-06-13").on(day, STATED);
    }

    private static Told threat() {
        return told("a", "TUR", THREATEN, "GRC", "1312", "2018-03-05").about(SANCTION, Optional.empty(), "163").on("2018-03-04", STATED);
    }

    private static Sequel only(Told... all) {
        List<Sequel> found = Outcomes.of(Arrays.stream(all).map(OutcomesTest::entry).toList());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aPlannedSummitIsCarriedOutOnItsDayWhoeverIsNamedFirst() {
        assertThat(only(summit("2018-06-12"), met("b", "USA", "PRK", "2018-06-12")).event().orElseThrow().event().id()).isEqualTo("Eb");
        assertThat(only(summit("2018-06"), met("b", "PRK", "USA", "2018-06-12")).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
    }

    @Test
    void aMeetingOfAnotherMonthIsNotTheSummit() {
        assertThat(only(summit("2018-06-12"), met("b", "USA", "PRK", "2018-05-09")).kind()).isEqualTo(Sequel.Kind.NOTHING_TOLD);
        assertThat(only(summit("2018-06-12"), met("b", "USA", "PRK", "2018")).kind()).as("a year does not tell").isEqualTo(Sequel.Kind.NOTHING_TOLD);
    }

    @Test
    void aMeetingOfOthersIsNotTheSummit() {
        assertThat(only(summit("2018-06-12"), met("b", "USA", "KOR", "2018-06-12")).kind()).isEqualTo(Sequel.Kind.NOTHING_TOLD);
    }

    @Test
    void aTelephoneCallIsNotTheSummit() {
        assertThat(only(summit("2018-06-12"), told("b", "USA", CONSULT, "PRK", "041", "2018-06-13").mode(Mode.PHONE).on("2018-06-12", STATED)).kind()).isEqualTo(Sequel.Kind.NOTHING_TOLD);
    }

    @Test
    void whatIsStillToComeIsOpen() {
        Sequel sequel = only(summit("2018-06-12"), met("b", "USA", "KOR", "2018-05-20").published("2018-05-21"));
        assertThat(sequel.kind()).isEqualTo(Sequel.Kind.OPEN);
        assertThat(sequel.due().orElseThrow().text()).isEqualTo("2018-06-12");
        assertThat(sequel.until()).contains(LocalDate.parse("2018-05-21"));
    }

    @Test
    void aSummitIsCalledOffAndMayBeHeldAllTheSame() {
        Told off = told("b", "USA", SANCTION, "PRK", "164", "2018-05-25").on("2018-05-24", STATED);
        assertThat(only(summit("2018-06-12"), off).kind()).isEqualTo(Sequel.Kind.CALLED_OFF);
        assertThat(only(summit("2018-06-12"), off, met("c", "USA", "PRK", "2018-06-12")).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
    }

    /** "The ministers were to meet on June 12, but the United States called the meeting off last week." */
    @Test
    void aReportMayTellOfAPlanTogetherWithItsEarlierEnd() {
        Told off = Told.by("a", 2).does("USA", SANCTION, "PRK").cameo("164").published("2018-05-16").on("2018-05-07/2018-05-13", Basis.RESOLVED);
        TimelineEntry ended = new TimelineEntry(entry(told("off", "USA", SANCTION, "PRK", "164", "2018-05-16").on("2018-05-07/2018-05-13", Basis.RESOLVED)).event(), List.of(off.telling()));
        assertThat(Outcomes.of(List.of(entry(summit("2018-06-12")), ended)).get(0).kind()).isEqualTo(Sequel.Kind.CALLED_OFF);
        assertThat(only(summit("2018-06-12"), told("b", "USA", SANCTION, "PRK", "164", "2018-05-16").on("2018-05-07/2018-05-13", Basis.RESOLVED)).kind())
                .as("another report, which may tell of another meeting").isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void aRefusalCallsOffWhatWasPlanned() {
        assertThat(only(summit("2018-06-12"), told("b", "USA", REJECT, "PRK", "125", "2018-05-25").about(CONSULT, Optional.empty(), "040").on("2018-05-24", STATED)).kind())
                .isEqualTo(Sequel.Kind.CALLED_OFF);
    }

    @Test
    void aThreatIsCarriedOutByTheThreatenedActAfterIt() {
        assertThat(only(threat(), told("b", "TUR", SANCTION, "GRC", "163", "2018-05-11").on("2018-05-10", STATED)).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
        assertThat(only(threat(), told("b", "TUR", SANCTION, "GRC", "163", "2018-01-11").on("2018-01-10", STATED)).kind()).as("before it").isEqualTo(Sequel.Kind.OPEN);
        assertThat(only(threat(), told("b", "TUR", SANCTION, "GRC", "161", "2018-05-11").on("2018-05-10", STATED)).kind()).as("another sanction").isEqualTo(Sequel.Kind.OPEN);
        assertThat(only(threat(), told("b", "GRC", SANCTION, "TUR", "163", "2018-05-11").on("2018-05-10", STATED)).kind()).as("the other side").isEqualTo(Sequel.Kind.OPEN);
        assertThat(only(threat(), told("b", "TUR", SANCTION, "GRC", "163", "2020-05-11").on("2020-05-10", STATED)).kind()).as("years later").isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void whatTheSameReportTellsInThePastTenseDoesNotCarryOutItsOwnPlan() {
        Told plan = told("a", "IND", AGREE, "PRK", "036", "2018-05-17").about(CONSULT, Optional.empty(), "040").status(Status.PLANNED);
        assertThat(only(plan, told("b", "IND", CONSULT, "PRK", "040", "2018-05-17").on("2018-05", Basis.TENSE)).kind()).isEqualTo(Sequel.Kind.OPEN);
        assertThat(only(plan, told("b", "IND", CONSULT, "PRK", "040", "2018-05-30").on("2018-05", Basis.TENSE)).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
    }

    @Test
    void whatOnlyHappenedAwaitsNothing() {
        assertThat(Outcomes.of(List.of(entry(met("b", "USA", "PRK", "2018-06-12")), entry(told("c", "PRK", THREATEN, "USA", "130", "2018-05-17"))))).isEmpty();
    }

    @Test
    void aPlanThatOnlyTheTenseDatesHasNoDayOfItsOwn() {
        Told plan = told("a", "IND", AGREE, "PRK", "036", "2018-05-17").about(CONSULT, Optional.empty(), "040").status(Status.PLANNED).on("2018-05", Basis.TENSE);
        Sequel sequel = only(plan, met("b", "USA", "KOR", "2018-06-12").published("2018-07-01"));
        assertThat(sequel.due()).isEmpty();
        assertThat(sequel.kind()).isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void talksOfTheMonthBeforeAreNotTheSummitOfAMonth() {
        assertThat(only(summit("2018-06"), met("b", "PRK", "USA", "2018-05").published("2018-07-01")).kind()).isEqualTo(Sequel.Kind.NOTHING_TOLD);
    }

    @Test
    void aMeetingOfOtherPeopleIsNotTheSummit() {
        Told plan = summit("2018-06").actor("Pak Il", Sector.GOV).recipient("Ann Lee", Sector.GOV);
        Told others = met("b", "PRK", "USA", "2018-06-12").actor("Ri Chol", Sector.GOV).recipient("Ann Lee", Sector.GOV);
        assertThat(only(plan, others.published("2018-07-02")).kind()).isEqualTo(Sequel.Kind.NOTHING_TOLD);
        assertThat(only(plan, met("b", "USA", "PRK", "2018-06-12").actor("Ann Lee", Sector.GOV).recipient("Pak Il", Sector.GOV)).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
        assertThat(only(plan, met("b", "USA", "PRK", "2018-06-12").published("2018-07-02")).kind()).as("nobody is named").isEqualTo(Sequel.Kind.NOTHING_TOLD);
    }

    @Test
    void aReportFromBeforeTheDayCannotTellThatItWasKept() {
        assertThat(only(summit("2018-06-12"), met("b", "USA", "PRK", "2018-06").published("2018-06-02")).kind()).isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void praiseIsNotTheAgreementThatWasPromised() {
        Told promise = told("a", "GBR", AGREE, "USA", "030", "2018-05-16").about(SUPPORT, Optional.empty(), "057").on("2018-05-15", STATED);
        assertThat(only(promise, told("b", "GBR", SUPPORT, "USA", "051", "2018-06-02").on("2018-06-01", STATED)).kind()).isEqualTo(Sequel.Kind.OPEN);
        assertThat(only(promise, told("b", "GBR", SUPPORT, "USA", "057", "2018-06-02").on("2018-06-01", STATED)).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
    }

    @Test
    void attacksThatWentOnBeforeAThreatDoNotCarryItOut() {
        Told threat = told("a", "TUR", THREATEN, "GRC", "138", "2018-03-05").about(ASSAULT, Optional.empty(), "190").on("2018-03-04", STATED);
        Told attack = told("b", "TUR", ASSAULT, "GRC", "190", "2018-03-09").on("2018-03-08", STATED);
        assertThat(only(threat, attack).kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
        assertThat(only(threat, told("c", "TUR", ASSAULT, "GRC", "190", "2018-03-02").on("2018-03-01", STATED), attack).kind()).isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void aThreatIsAvertedWhereTheThreatenedAreSparedInTime() {
        Told spared = told("b", "TUR", RETREAT, "GRC", "085", "2018-04-11").on("2018-04-10", STATED).says("Ankara postponed the duties on Greek olives.", "postponed");
        assertThat(only(threat(), spared).kind()).isEqualTo(Sequel.Kind.AVERTED);
        assertThat(only(threat(), spared.on("2019-04-10", STATED)).kind()).as("a year later").isEqualTo(Sequel.Kind.OPEN);
        Told lifted = told("b", "TUR", RETREAT, "GRC", "085", "2018-04-11").on("2018-04-10", STATED).says("Ankara lifted the duties on Greek olives.", "lifted");
        assertThat(only(threat(), lifted).kind()).as("what is lifted had held").isEqualTo(Sequel.Kind.OPEN);
    }

    @Test
    void whatAStatePlansAtHomeAndWhatNobodyThreatensWithAwaitNothing() {
        Told home = told("a", "USA", THREATEN, "USA", "1312", "2018-03-05").about(SANCTION, Optional.empty(), "161").on("2018-03-04", STATED);
        Told talks = told("b", "TUR", THREATEN, "GRC", "130", "2018-03-05").about(CONSULT, Optional.empty(), "040").on("2018-03-04", STATED);
        assertThat(Outcomes.of(List.of(entry(home), entry(talks)))).isEmpty();
    }

    @Test
    void theOrderOfEventsPlaysNoPart() {
        List<TimelineEntry> entries = new ArrayList<>(List.of(entry(summit("2018-06-12")), entry(met("b", "USA", "PRK", "2018-06-11")), entry(met("c", "PRK", "USA", "2018-06-12")),
                entry(met("d", "PRK", "USA", "2018-06-11"))));
        List<Sequel> wanted = Outcomes.of(entries);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(entries, new Random(round));
            assertThat(Outcomes.of(entries)).isEqualTo(wanted);
        }
    }

    @Test
    void whatIsLookedForAmongTheEventsThatMayAnswerIsWhatIsFoundAmongAll() {
        Random random = new Random(11);
        List<TimelineEntry> all = new ArrayList<>();
        PloverType[] acts = {CONSULT, SANCTION, ASSAULT, RETREAT, REJECT, AGREE, THREATEN};
        for (int i = 0; i < 300; i++) {
            String day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1500)).toString();
            String published = LocalDate.parse(day).plusDays(random.nextInt(9)).toString();
            PloverType type = acts[random.nextInt(acts.length)];
            boolean crossed = random.nextBoolean();
            Told told = told("r" + i, crossed ? "PRK" : "USA", type, crossed ? "USA" : "PRK", type == REJECT ? "120" : type == SANCTION ? "164" : "040", published);
            if (type == AGREE || type == THREATEN || type == REJECT) {
                told.about(acts[random.nextInt(3)], Optional.empty(), "040");
            }
            told.status(random.nextInt(3) == 0 ? Status.values()[random.nextInt(Status.values().length)] : Status.DONE);
            if (random.nextInt(8) > 0) {
                told.on(random.nextInt(3) == 0 ? day.substring(0, 7) : day, random.nextInt(3) == 0 ? Basis.TENSE : STATED);
            }
            all.add(entry(told));
        }
        Optional<LocalDate> last = Optional.of(LocalDate.of(2020, 1, 1));
        List<Sequel> whole = Outcomes.of(all, last);
        assertThat(whole.stream().map(Sequel::kind).distinct()).hasSizeGreaterThan(3);
        for (int from = 0; from < all.size(); from += 30) {
            List<TimelineEntry> shown = all.subList(from, from + 30);
            List<TimelineEntry> near = all.stream().filter(Outcomes.answers(shown)::test).toList();
            assertThat(near).hasSizeLessThan(all.size());
            assertThat(Outcomes.of(shown, near, last)).isEqualTo(whole.stream().filter(sequel -> shown.contains(sequel.announced())).toList());
        }
    }
}
