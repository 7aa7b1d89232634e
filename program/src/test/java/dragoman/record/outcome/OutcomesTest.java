package dragoman.record.outcome;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
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
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.REJECT;
import static dragoman.coding.event.PloverType.SANCTION;
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
    void theOrderOfEventsPlaysNoPart() {
        List<TimelineEntry> entries = new ArrayList<>(List.of(entry(summit("2018-06-12")), entry(met("b", "USA", "PRK", "2018-06-11")), entry(met("c", "PRK", "USA", "2018-06-12")),
                entry(met("d", "PRK", "USA", "2018-06-11"))));
        List<Sequel> wanted = Outcomes.of(entries);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(entries, new Random(round));
            assertThat(Outcomes.of(entries)).isEqualTo(wanted);
        }
    }
}
