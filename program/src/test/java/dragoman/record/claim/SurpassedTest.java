package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static org.assertj.core.api.Assertions.assertThat;

/** The most and the how-manieth: the highest in rank, the deadliest, the third of a year. */
class SurpassedTest extends ClaimsTold {

    @Test
    void theThirdVisitOfAYearIsCheckedAgainstThoseOfTheYear() {
        ClaimTold third = degree("c", Claim.Kind.COUNT, "3", VISIT, new Reach.Since("2017-12-31"));
        TimelineEntry before = visit("z", "2017-11-03");
        TimelineEntry one = visit("a", "2018-01-05");
        TimelineEntry two = visit("b", "2018-03-05");
        TimelineEntry own = visit("c", "2018-05-05");
        assertThat(verdict(third, before, one, two, own).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(third, before, one, own).kind()).as("one may not have been told").isEqualTo(Verdict.Kind.UNCHECKED);
        assertThat(verdict(third, one, two, visit("d", "2018-04-01"), own)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
            assertThat(found.against()).containsExactly("Ea", "Eb", "Ed");
        });
    }

    private static TimelineEntry visitBy(String report, String day, String who) {
        return entry(Told.by(report, 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.VISIT).cameo("042").on(day, STATED).says(who + " travelled to Wonsan.", "travelled").actedAs(who));
    }

    @Test
    void theHighestInRankIsContradictedByAnEarlierVisitorWhoRanksHigher() {
        ClaimTold highest = degree("b", Claim.Kind.SUPERLATIVE, Scope.RANK, VISIT, new Reach.Since("2000"));
        TimelineEntry own = visitBy("b", "2018-05-05", "The deputy foreign minister");
        assertThat(verdict(highest, visitBy("a", "2012-01-05", "An envoy"), own).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(highest, visitBy("a", "2012-01-05", "The foreign minister"), own).kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
        assertThat(verdict(highest, visitBy("a", "1998-01-05", "The foreign minister"), own).kind()).as("before the time it speaks of").isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(highest, visitBy("a", "2012-01-05", "A vice minister"), own).kind()).as("as high").isEqualTo(Verdict.Kind.DOUBTED);
        assertThat(verdict(highest, visitBy("a", "2012-01-05", "Somebody"), own).kind()).as("nobody says how high").isEqualTo(Verdict.Kind.DOUBTED);
    }

    @Test
    void theDeadliestIsContradictedByAnEarlierOneWithMoreDead() {
        Act strike = new Act(PloverType.ASSAULT, Optional.empty(), "190", List.of());
        ClaimTold deadliest = degree("b", Claim.Kind.SUPERLATIVE, "deadliest", strike, new Reach.Since("2000"));
        TimelineEntry own = struck("b", "2018-05-05", "The shells killed 30 people.");
        assertThat(verdict(deadliest, struck("a", "2012-01-05", "The shells killed 12 people."), own).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(deadliest, struck("a", "2012-01-05", "The shells killed at least 45 people."), own).kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
        assertThat(verdict(deadliest, struck("a", "2012-01-05", "Dozens of people were killed."), own).kind()).as("dozens may be fewer").isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(deadliest, struck("a", "2012-01-05", "Many were killed."), own).kind()).as("nobody says how many").isEqualTo(Verdict.Kind.UNCHECKED);
        assertThat(verdict(deadliest, struck("a", "2012-01-05", "The shells killed 12 people."), struck("b", "2018-05-05", "Shells killed people.")).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
    }
}
