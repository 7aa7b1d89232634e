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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who condemns or backs a deed by a noun speaks of whoever did it. */
class DeedMeantTest {

    private static final EventDate TENSE = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());

    private static List<Party> party(String code) {
        return code.isEmpty() ? List.of() : List.of(new Party(new Passage(code, 0, code.length()), new Actor(Optional.empty(), code, List.of())));
    }

    private static Mention mention(int sentence, PloverType type, String verb, String words, String actor, String recipient) {
        return mention(sentence, type, "111", verb, words, actor, recipient);
    }

    private static Mention mention(int sentence, PloverType type, String cameo, String verb, String words, String actor, String recipient) {
        Passage trigger = new Passage(verb, words.indexOf(verb), words.indexOf(verb) + verb.length());
        return new Mention("a#" + sentence + ".1", new Act(type, Optional.empty(), cameo, List.of()), Optional.empty(), Status.DONE, false, party(actor), party(recipient), TENSE,
                Optional.empty(), List.of(), trigger, new Passage(words, 0, words.length()), List.of(), new Why("[actor] condemns [recipient]", "f", 1), 0.5);
    }

    private static String last(Mention... told) {
        List<Mention> complete = DeedMeant.complete(List.of(told));
        return Coding.codes(complete.get(complete.size() - 1).recipients());
    }

    private static final Mention SHELLED = mention(1, PloverType.ASSAULT, "shelled", "Peru shelled a port of Chile", "PER", "CHL");

    private static Mention condemned(String words) {
        return mention(3, PloverType.ACCUSE, "condemned", words, "BOL", "");
    }

    @Test
    void whoCondemnsTheAttackSpeaksAgainstWhoDidIt() {
        assertThat(last(SHELLED, condemned("Bolivia condemned the attack"))).isEqualTo("PER");
        assertThat(last(SHELLED, condemned("Bolivia condemned this cowardly attack"))).isEqualTo("PER");
        assertThat(last(SHELLED, condemned("Bolivia condemned the attack and asked for calm"))).isEqualTo("PER");
    }

    @Test
    void whoIsBlamedForADeedHasDoneIt() {
        Mention blamed = mention(1, PloverType.ACCUSE, "112", "blamed", "Chile blamed Peru for a break-in", "CHL", "PER");
        assertThat(last(blamed, condemned("Bolivia condemned the attack"))).isEqualTo("PER");
    }

    @Test
    void anotherDeedLendsNothing() {
        assertThat(last(SHELLED, condemned("Bolivia condemned the verdict"))).isEqualTo("-");
        assertThat(last(SHELLED, condemned("Bolivia condemned an attack"))).isEqualTo("-");
        assertThat(last(SHELLED, condemned("Bolivia condemned the attack on the ferry"))).isEqualTo("-");
    }

    @Test
    void nobodyCondemnsHisOwnDeed() {
        assertThat(last(SHELLED, mention(3, PloverType.ACCUSE, "condemned", "Lima condemned the attack", "PER", ""))).isEqualTo("-");
    }
}
