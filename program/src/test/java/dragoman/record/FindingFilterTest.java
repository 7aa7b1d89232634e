package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.claim.ClaimTold;
import dragoman.record.conflict.Contradiction;
import dragoman.record.conflict.Contradictions;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Register;
import dragoman.record.merging.EventMaking;
import dragoman.record.outcome.Outcomes;
import dragoman.record.outcome.Sequel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.RETREAT;
import static dragoman.coding.event.PloverType.SANCTION;
import static dragoman.coding.event.PloverType.THREATEN;
import static org.assertj.core.api.Assertions.assertThat;

class FindingFilterTest {

    private static final LocalDate MAY = LocalDate.parse("2018-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2018-06-01");

    private static List<TimelineEntry> entries(Told... told) {
        return Stream.of(told).map(one -> one.telling(Optional.of("Lake Herald"))).map(telling -> new TimelineEntry(EventMaking.event("pair", List.of(telling)), List.of(telling))).toList();
    }

    private static Told threat() {
        return Told.by("a", 1).does("TUR", THREATEN, "GRC").cameo("133").about(SANCTION, Optional.empty(), "163").on("2018-05-03", STATED).published("2018-05-04");
    }

    private static Told sanction() {
        return Told.by("b", 1).does("TUR", SANCTION, "GRC").cameo("163").carriedBy("imposed").naming(MEASURE, "sanctions").on("2018-06-10", STATED).published("2018-06-11");
    }

    private static Told lifting() {
        return Told.by("c", 1).does("TUR", RETREAT, "GRC").cameo("085").carriedBy("lifted").naming(MEASURE, "sanctions").on("2019-02-01", STATED).published("2019-02-02");
    }

    private static List<Sequel> outcomes(EventFilter filter, List<TimelineEntry> entries) {
        return Outcomes.of(entries).stream().filter(new FindingFilter(filter, entries)::test).toList();
    }

    private static List<Measure> measures(EventFilter filter, List<TimelineEntry> entries) {
        return Register.of(entries).stream().filter(new FindingFilter(filter, entries)::test).toList();
    }

    @Test
    void aThreatThatIsAskedForKeepsWhatCarriesItOut() {
        List<TimelineEntry> entries = entries(threat(), sanction());
        for (EventFilter filter : List.of(EventFilter.ALL.types(List.of(THREATEN)), EventFilter.ALL.to(MAY.plusDays(30)), EventFilter.ALL.cameo("133"), EventFilter.ALL.actor("TUR"))) {
            assertThat(outcomes(filter, entries)).as(filter.toString()).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo(Sequel.Kind.CARRIED_OUT);
                assertThat(found.event()).contains(entries.get(1));
            });
        }
        assertThat(outcomes(EventFilter.ALL.types(List.of(SANCTION)), entries)).as("the sanction is what came of it, not what was asked for").isEmpty();
        assertThat(outcomes(EventFilter.ALL.from(JUNE), entries)).isEmpty();
        assertThat(outcomes(EventFilter.ALL.actor("GRC"), entries)).isEmpty();
    }

    @Test
    void aMeasureThatIsAskedForKeepsItsEnd() {
        List<TimelineEntry> entries = entries(sanction(), lifting());
        for (EventFilter filter : List.of(EventFilter.ALL.types(List.of(SANCTION)), EventFilter.ALL.to(JUNE.plusDays(29)), EventFilter.ALL.types(List.of(RETREAT)), EventFilter.ALL.from(LocalDate.parse("2019-01-01")),
                EventFilter.ALL.between("GRC", "TUR"), EventFilter.ALL.actor("TUR").recipient("GRC"), EventFilter.ALL.outlet("lake"))) {
            assertThat(measures(filter, entries)).as(filter.toString()).singleElement().satisfies(found -> {
                assertThat(found.begins()).isPresent();
                assertThat(found.ends()).isPresent();
            });
        }
        for (EventFilter filter : List.of(EventFilter.ALL.actor("GRC"), EventFilter.ALL.between("GRC", "BGR"), EventFilter.ALL.types(List.of(CONSULT)), EventFilter.ALL.outlet("sea"),
                EventFilter.ALL.types(List.of(SANCTION)).from(LocalDate.parse("2019-01-01")))) {
            assertThat(measures(filter, entries)).as(filter.toString()).isEmpty();
        }
    }

    @Test
    void oneSideOfAContradictionIsEnough() {
        String sentence = "General Asha Rao flew to the Wonsan dam with turbine engineers and forty crates.";
        Told visit = Told.by("a", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).published("2018-05-17").actor("Asha Rao", Sector.GOV).says(sentence, "flew");
        Told denial = Told.by("b", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).published("2018-05-18").actor("Asha Rao", Sector.GOV).says(sentence, "flew")
                .status(Status.DENIED);
        List<TimelineEntry> entries = entries(visit, denial);
        List<Contradiction> found = Contradictions.of(entries);
        assertThat(found).hasSize(1);
        for (EventFilter filter : List.of(EventFilter.ALL, EventFilter.ALL.statuses(List.of(Status.DENIED)), EventFilter.ALL.statuses(List.of(Status.DONE)), EventFilter.ALL.text("turbine"), EventFilter.ALL.outlet("HERALD"))) {
            assertThat(found.stream().filter(new FindingFilter(filter, entries)::test)).as(filter.toString()).hasSize(1);
        }
        for (EventFilter filter : List.of(EventFilter.ALL.statuses(List.of(Status.PLANNED)), EventFilter.ALL.text("locomotive"), EventFilter.ALL.actor("PRK"), EventFilter.ALL.from(JUNE))) {
            assertThat(found.stream().filter(new FindingFilter(filter, entries)::test)).as(filter.toString()).isEmpty();
        }
    }

    private static ClaimTold claim(String report, Claim.Kind kind, Scope scope, Optional<String> mention, String words) {
        Passage passage = new Passage(words, 0, words.length());
        return new ClaimTold(new Claim(report + "#c1.1", kind, passage, passage, mention, List.of(), scope, kind == Claim.Kind.PRECEDENCE ? Optional.of(new Reach.Ever()) : Optional.empty(), true),
                report, Optional.of("Fjord Post"), Optional.of(MAY), Instant.EPOCH);
    }

    @Test
    void aClaimIsAskedByItsScopeItsTellingsAndItsEvent() {
        List<TimelineEntry> entries = entries(Told.by("a", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).cameo("042").on("2018-05-15", STATED));
        Act visit = new Act(CONSULT, Optional.of(Mode.VISIT), "042", List.of());
        Scope first = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.of(visit), List.of());
        Scope ties = new Scope(List.of("IND", "PRK"), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of("close"));
        List<ClaimEntry> all = ClaimRegister.of(List.of(claim("a", Claim.Kind.PRECEDENCE, first, Optional.of("a#1.1"), "the first journey there"),
                claim("b", Claim.Kind.STANDING, ties, Optional.empty(), "always close")), entries);
        assertThat(kinds(EventFilter.ALL, all, entries)).containsExactlyInAnyOrder(Claim.Kind.PRECEDENCE, Claim.Kind.STANDING);
        assertThat(kinds(EventFilter.ALL.between("PRK", "IND"), all, entries)).as("ties have both on one side").hasSize(2);
        assertThat(kinds(EventFilter.ALL.text("journey"), all, entries)).containsExactly(Claim.Kind.PRECEDENCE);
        assertThat(kinds(EventFilter.ALL.outlet("fjord").actor("PRK"), all, entries)).containsExactly(Claim.Kind.STANDING);
        for (EventFilter filter : List.of(EventFilter.ALL.types(List.of(CONSULT)), EventFilter.ALL.modes(List.of(Mode.VISIT)), EventFilter.ALL.cameo("04"),
                EventFilter.ALL.statuses(List.of(Status.DONE)), EventFilter.ALL.from(MAY), EventFilter.ALL.independent(1), EventFilter.ALL.confidence(0.9))) {
            assertThat(kinds(filter, all, entries)).as(filter.toString()).containsExactly(Claim.Kind.PRECEDENCE);
        }
        for (EventFilter filter : List.of(EventFilter.ALL.of("USA"), EventFilter.ALL.types(List.of(PloverType.AID)), EventFilter.ALL.from(JUNE), EventFilter.ALL.outlet("lake"),
                EventFilter.ALL.independent(2), EventFilter.ALL.confidence(1))) {
            assertThat(kinds(filter, all, entries)).as(filter.toString()).isEmpty();
        }
    }

    private static List<Claim.Kind> kinds(EventFilter filter, List<ClaimEntry> all, List<TimelineEntry> entries) {
        return all.stream().filter(new FindingFilter(filter, entries)::test).map(ClaimEntry::kind).toList();
    }
}
