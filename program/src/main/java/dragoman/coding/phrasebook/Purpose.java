package dragoman.coding.phrasebook;

import dragoman.coding.event.PloverType;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.Set;

/** Is an act only what another one of its kind is for: "will meet in Quito to discuss the dam", "sent troops to help guard the camp"? */
final class Purpose {

    /** What is one deed together with its purpose; who attacks to kill, or calls on somebody to ask him, is told by other rules. */
    private static final Set<PloverType> ONE_DEED = EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.AID, PloverType.SUPPORT, PloverType.CONCEDE);

    private Purpose() {}

    /** Whether the words that carry an act are an infinitive of purpose right below those of another act of the same type. */
    static boolean of(Sentence sentence, FoundAct deed, FoundAct purpose) {
        PloverType type = purpose.act().type();
        boolean alike = ONE_DEED.contains(type) && (deed.act().type() == type || deed.inner().filter(inner -> inner.act().type() == type).isPresent());
        Token infinitive = sentence.token(purpose.match().root());
        if (!alike || deed.trigger() == infinitive.index() || infinitive.head() < 0 || !infinitive.tag().equals("VB") || sentence.children(infinitive.index()).stream().noneMatch(t -> t.tag().equals("TO"))) {
            return false;
        }
        boolean toldWhole = purpose.match().at(Bracket.RECIPIENT).isEmpty() || recipient(deed) || purpose.match().reciprocal();
        boolean below = infinitive.dependency() != Dependency.CONJUNCT && (infinitive.head() == deed.trigger() || infinitive.head() == deed.match().root());
        return below && toldWhole;
    }

    private static boolean recipient(FoundAct act) {
        return act.match().at(Bracket.RECIPIENT).isPresent() || act.inner().filter(Purpose::recipient).isPresent();
    }
}
