package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A noun that tells an act again borrows its missing side. */
class EchoTest {

    private static final EventDate MONDAY = new EventDate(Optional.of("2018-05-14"), Basis.RESOLVED, Optional.empty());
    private static final EventDate TENSE = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());
    private static final Passage WORDS = new Passage("visit", 0, 5);

    private static final Function<Mention, Optional<String>> NO_NOUN = mention -> Optional.empty();

    private static List<Party> parties(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(c -> new Party(WORDS, new Actor(Optional.empty(), c, List.of()))).toList();
    }

    private static Mention mention(int sentence, PloverType type, Status status, String actors, String recipients, EventDate date) {
        return new Mention("a#b#" + sentence + ".1", new Act(type, Optional.empty(), "042", List.of()), Optional.empty(), status, false, parties(actors),
                parties(recipients), date, Optional.empty(), List.of(), WORDS, WORDS, List.of(), new Why("[actor]'s visit to [recipient]", "f", 1), 0.5);
    }

    private static Mention visit(int sentence, String actors, String recipients) {
        return mention(sentence, PloverType.CONSULT, Status.DONE, actors, recipients, TENSE);
    }

    private static String last(Mention... told) {
        List<Mention> complete = Echo.complete(List.of(told), mention -> true, NO_NOUN);
        assertThat(complete).hasSize(told.length);
        Mention last = complete.get(told.length - 1);
        return Coding.codes(last.actors()) + " > " + Coding.codes(last.recipients());
    }

    @Test
    void theLatestMentionOfTheSameKindLendsItsOtherSide() {
        assertThat(last(visit(1, "IND", "IRN"), visit(2, "IND", "FRA"), visit(3, "IND", ""))).isEqualTo("IND > FRA");
    }

    @Test
    void whoeverIsVisitedMayBeTheOneWhoIsNamedAgain() {
        assertThat(last(visit(1, "IND", "IRN"), visit(2, "IRN", ""))).isEqualTo("IRN > IND");
        assertThat(last(visit(1, "IND", "IRN"), visit(2, "", "IRN"))).isEqualTo("IND > IRN");
    }

    @Test
    void anActOfAnotherKindLendsNothing() {
        assertThat(last(mention(1, PloverType.ASSAULT, Status.DONE, "IND", "IRN", TENSE), visit(2, "IND", ""))).isEqualTo("IND > -");
    }

    @Test
    void whomSomebodyBombedDoesNotBombHim() {
        assertThat(last(mention(1, PloverType.ASSAULT, Status.DONE, "IND", "IRN", TENSE), mention(2, PloverType.ASSAULT, Status.DONE, "IRN", "", TENSE))).isEqualTo("IRN > -");
        assertThat(last(mention(1, PloverType.ASSAULT, Status.DONE, "IND", "IRN", TENSE), mention(2, PloverType.ASSAULT, Status.DONE, "IND", "", TENSE))).isEqualTo("IND > IRN");
    }

    @Test
    void anotherPersonsVisitLendsNothing() {
        assertThat(Echo.names(List.of(person("Abe Doe")), person("Bea Roe"))).isFalse();
        assertThat(Echo.names(List.of(person("Abe Doe")), person("Abe Doe"))).isTrue();
        assertThat(Echo.names(parties("IND"), person("Abe Doe"))).isTrue();
    }

    private static Party person(String name) {
        return new Party(WORDS, new Actor(Optional.of(name), "IND", List.of()));
    }

    @Test
    void somebodyElsesActLendsNothing() {
        assertThat(last(visit(1, "FRA", "IRN"), visit(2, "IND", ""))).isEqualTo("IND > -");
        assertThat(last(visit(1, "---", "IRN"), visit(2, "---", ""))).isEqualTo("--- > -");
    }

    @Test
    void nobodyIsLentToHimself() {
        assertThat(last(visit(1, "IND", "FRA IRN"), visit(2, "FRA IND", ""))).isEqualTo("FRA+IND > -");
    }

    @Test
    void anActThatMissesASideItselfLendsNothing() {
        assertThat(last(visit(1, "IND", ""), visit(2, "IND", ""))).isEqualTo("IND > -");
    }

    @Test
    void theReachIsTwelveSentences() {
        assertThat(last(visit(1, "IND", "IRN"), visit(13, "IND", ""))).isEqualTo("IND > IRN");
        assertThat(last(visit(1, "IND", "IRN"), visit(14, "IND", ""))).isEqualTo("IND > -");
    }

    @Test
    void aVisitAheadLendsNothingToOneThatHappened() {
        assertThat(last(mention(1, PloverType.CONSULT, Status.PLANNED, "IND", "IRN", TENSE), visit(2, "IND", ""))).isEqualTo("IND > -");
    }

    @Test
    void aDateIsLentOnlyWhereTheTenseAloneToldOne() {
        Mention told = mention(1, PloverType.CONSULT, Status.DONE, "IND", "IRN", MONDAY);
        assertThat(Echo.complete(List.of(told, visit(2, "IND", "")), m -> true, NO_NOUN).get(1).date()).isEqualTo(MONDAY);
        EventDate stated = new EventDate(Optional.of("2018-05-15"), Basis.STATED, Optional.empty());
        Mention dated = mention(2, PloverType.CONSULT, Status.DONE, "IND", "", stated);
        assertThat(Echo.complete(List.of(told, dated), m -> true, NO_NOUN).get(1).date()).isEqualTo(stated);
    }

    @Test
    void onlyWhatTheQuestionAdmitsIsCompleted() {
        assertThat(Echo.complete(List.of(visit(1, "IND", "IRN"), visit(2, "IND", "")), m -> false, NO_NOUN).get(1).recipients()).isEmpty();
    }

    @Test
    void restrictionsGoBackToTheSentenceThatNamesThem() {
        String text = "India imposed strict restrictions on trade with Iran in May. France imposed an embargo on Iran in June. The restrictions banned imports of copper from Iran.";
        assertThat(Coding.sides(text)).isEqualTo("SANCTION IND > IRN; SANCTION FRA > IRN; SANCTION IND > IRN");
    }

    @Test
    void aReportTellsAVisitAgain() {
        assertThat(Coding.sides("India visited Iran on Monday. India's visit was long.")).isEqualTo("CONSULT IND > IRN; CONSULT IND > IRN");
        assertThat(Coding.mentions("India visited Iran on Monday. India's visit was long.").get(1).date().value()).contains("2018-05-14");
        assertThat(Coding.sides("India visited Iran. The attack by India was long.")).isEqualTo("CONSULT IND > IRN; ASSAULT IND > -");
    }
}
