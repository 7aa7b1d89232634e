package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Passage;
import dragoman.record.claim.ClaimTold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimSuccessionTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T10:00:00Z");

    private static ClaimTold told(String id, String words, int from, String outlet) {
        Passage passage = new Passage(words, from, from + words.length());
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        Claim claim = new Claim(id, Claim.Kind.PRECEDENCE, passage, passage, Optional.of("a#1.1"), List.of(), scope, Optional.empty(), true);
        return new ClaimTold(claim, "a", Optional.of(outlet), Optional.of(LocalDate.parse("2026-03-01")), FRIDAY);
    }

    private static HeldClaim held(ClaimTold told, int position) {
        return new HeldClaim(new ClaimTold(told.claim(), told.report(), told.publisher(), told.published(), MONDAY), position, MONDAY);
    }

    /** {@code a#c1 learnt Monday, held since Friday}, for each. */
    private static List<String> shown(List<HeldClaim> claims) {
        return claims.stream().map(one -> one.told().claim().id() + " " + day(one.told().learnt()) + " " + day(one.since()) + " " + one.position()).toList();
    }

    private static String day(Instant time) {
        return time.equals(MONDAY) ? "Monday" : "Friday";
    }

    @Test
    void whatStandsWhereItStoodStaysAsItWasAndMayHaveAnotherNumber() {
        ClaimTold first = told("a#c1", "a first", 0, "ANN");
        ClaimTold second = told("a#c2", "a second", 20, "ANN");
        ClaimSuccession succession = ClaimSuccession.of(List.of(held(first, 0), held(second, 1)), List.of(second), FRIDAY);
        assertThat(shown(succession.held())).containsExactly("a#c2 Monday Monday 0");
        assertThat(succession.past()).containsExactly(held(first, 0));
    }

    @Test
    void whatOnlyMovedWasLearntBeforeAndStoodElsewhereThen() {
        ClaimSuccession succession = ClaimSuccession.of(List.of(held(told("a#c1", "a first", 0, "ANN"), 0)), List.of(told("a#c1", "a novelty", 0, "ANN"), told("a#c2", "a first", 30, "ANN")), FRIDAY);
        assertThat(shown(succession.held())).containsExactly("a#c1 Friday Friday 0", "a#c2 Monday Friday 1");
        assertThat(shown(succession.past())).containsExactly("a#c1 Monday Monday 0");
    }

    @Test
    void ofTwoInTheSameWordsEachTakesItsOwnPlace() {
        ClaimTold one = told("a#c1", "a first", 0, "ANN");
        ClaimTold other = told("a#c2", "a first", 20, "ANN");
        ClaimSuccession succession = ClaimSuccession.of(List.of(held(one, 0), held(other, 1)), List.of(told("a#c0", "a first", 50, "ANN"), other, one), FRIDAY);
        assertThat(shown(succession.held())).containsExactly("a#c0 Friday Friday 0", "a#c2 Monday Monday 1", "a#c1 Monday Monday 2");
        assertThat(succession.past()).isEmpty();
    }

    @Test
    void anotherOutletIsAnotherForm() {
        ClaimSuccession succession = ClaimSuccession.of(List.of(held(told("a#c1", "a first", 0, "ANN"), 0)), List.of(told("a#c1", "a first", 0, "The Hindu")), FRIDAY);
        assertThat(shown(succession.held())).containsExactly("a#c1 Monday Friday 0");
        assertThat(succession.past()).extracting(past -> past.told().publisher().orElseThrow()).containsExactly("ANN");
    }
}
