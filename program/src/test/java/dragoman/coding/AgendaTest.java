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
import org.junit.jupiter.api.Test;

/** A noun that names a planned meeting again is planned too. */
class AgendaTest {

    private static final EventDate JULY = new EventDate(Optional.of("2018-07"), Basis.RESOLVED, Optional.empty());
    private static final EventDate TENSE = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());
    private static final Passage WORDS = new Passage("visit", 0, 5);
    private static final Act VISIT = new Act(PloverType.CONSULT, Optional.empty(), "042", List.of());
    private static final Act PLAN = new Act(PloverType.AGREE, Optional.empty(), "036", List.of());

    private static List<Party> parties(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(c -> new Party(WORDS, new Actor(Optional.empty(), c, List.of()))).toList();
    }

    private static Mention mention(Act act, Optional<Act> about, Status status, String actors, String recipients, EventDate date) {
        return new Mention("a#1.1", act, about, status, false, parties(actors), parties(recipients), date, Optional.empty(), List.of(), WORDS, WORDS, List.of(),
                new Why("[actor]'s visit to [recipient]", "f", 1), 0.5);
    }

    private static Mention plan(String actors, String recipients) {
        return mention(PLAN, Optional.of(VISIT), Status.PLANNED, actors, recipients, JULY);
    }

    private static Mention visit(String actors, String recipients) {
        return mention(VISIT, Optional.empty(), Status.DONE, actors, recipients, TENSE);
    }

    private static Mention last(Mention... told) {
        List<Mention> all = Agenda.complete(List.of(told), mention -> true, act -> PLAN);
        return all.get(all.size() - 1);
    }

    @Test
    void theVisitOfWhichItWasSaidThatItWillBeIsPlanned() {
        Mention again = last(plan("IND", "IRN"), visit("IND", ""));
        assertThat(again.status()).isEqualTo(Status.PLANNED);
        assertThat(again.act()).isEqualTo(PLAN);
        assertThat(again.about()).contains(VISIT);
        assertThat(again.date()).isEqualTo(JULY);
        assertThat(Coding.codes(again.recipients())).isEqualTo("IRN");
    }

    @Test
    void aMeetingHeldSinceIsTheOneMeant() {
        assertThat(last(plan("IND", "IRN"), visit("IND", "IRN"), visit("IND", "")).status()).isEqualTo(Status.PLANNED);
        List<Mention> held = Agenda.complete(List.of(plan("IND", "IRN"), visit("IND", "IRN"), visit("IND", "")), mention -> mention.recipients().isEmpty(), act -> PLAN);
        assertThat(held.get(2).status()).isEqualTo(Status.DONE);
    }

    @Test
    void theVisitOfOthersIsNot() {
        assertThat(last(plan("IND", "IRN"), visit("FRA", "")).status()).isEqualTo(Status.DONE);
        assertThat(last(plan("IND", "IRN"), visit("IND", "FRA")).status()).isEqualTo(Status.DONE);
    }

    @Test
    void whatHasItsOwnDayKeepsIt() {
        EventDate march = new EventDate(Optional.of("2018-03"), Basis.RESOLVED, Optional.empty());
        assertThat(last(plan("IND", "IRN"), mention(VISIT, Optional.empty(), Status.DONE, "IND", "", march)).date()).isEqualTo(march);
    }

    @Test
    void whatWasOfNoTimeToldIsNotTheMeetingMeant() {
        EventDate never = EventDate.UNKNOWN;
        assertThat(last(plan("IND", "IRN"), mention(VISIT, Optional.empty(), Status.DONE, "IND", "FRA", never), visit("IND", "")).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aVisitThatWasMadeIsNotTheOneToCome() {
        assertThat(Coding.mentions("The French president will visit India in July. It follows the visit to India made by the French minister in 2016."))
                .filteredOn(m -> m.trigger().text().equals("visit")).extracting(m -> m.status().name()).doesNotHaveDuplicates();
    }

    @Test
    void aTripThatIsCancelledWouldHaveLedToWhomItWasToldOf() {
        assertThat(Coding.mentions("The French president will visit India in July. The French president has cancelled an earlier trip because of the heat."))
                .filteredOn(m -> m.trigger().text().equals("cancelled")).flatExtracting(m -> m.recipients()).extracting(p -> p.actor().code()).containsExactly("IND");
    }
}
