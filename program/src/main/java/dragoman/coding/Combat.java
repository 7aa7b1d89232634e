package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Is violence the conventional force of armies and armed groups at war (CAMEO 19), or the unconventional violence of police, gunmen, bombers, mobs and
 * criminals (18)? The codebook parts them by who fights and by which means; PLOVER's type and mode are the same for both.
 */
final class Combat {

    private Combat() {}

    /** The act with the code that fits those who do it: a shooting by police is no use of military force. */
    static Act fitted(Phrasebook phrasebook, Sentence sentence, FoundAct found, Sides.Both sides) {
        Act act = found.act();
        if (act.type() != PloverType.ASSAULT) {
            return act;
        }
        Optional<String> code = CombatWords.PAIR.twin(act.cameo()).filter(twin -> !isCombat(sentence, found, sides))
                .or(() -> CombatWords.KILLING.twin(act.cameo()).filter(twin -> isSlain(sentence, found) && isAnyForce(sides) && isCombat(sentence, found, sides)));
        return code.map(phrasebook::act).map(twin -> new Act(act.type(), act.mode().or(twin::mode), twin.cameo(), twin.contexts())).orElse(act);
    }

    private static boolean isSlain(Sentence sentence, FoundAct found) {
        return CombatWords.SLAIN.has(sentence.token(found.match().root()).lemma());
    }

    private static boolean isAnyForce(Sides.Both sides) {
        return sides.actors().stream().anyMatch(Combat::isForce);
    }

    private static boolean isCombat(Sentence sentence, FoundAct found, Sides.Both sides) {
        if (hasWord(sentence, found, CombatWords.WAR)) {
            return true;
        }
        boolean unarmed = isAll(sides.recipients(), Combat::isUnarmed);
        boolean mutual = found.match().reciprocal() || hasWord(sentence, found, CombatWords.MUTUAL);
        if (mutual && (unarmed || isAll(sides.actors(), Combat::isUnarmed))) {
            return false;
        }
        boolean force = isAnyForce(sides) || mutual && sides.recipients().stream().anyMatch(Combat::isForce) && sides.actors().isEmpty();
        return force && !(unarmed && isAll(sides.actors(), Combat::isPartisan));
    }

    private static boolean hasWord(Sentence sentence, FoundAct found, CombatWords group) {
        return found.match().words().stream().anyMatch(word -> group.has(sentence.token(word).lemma()));
    }

    private static boolean isAll(List<Party> side, Predicate<Party> what) {
        return !side.isEmpty() && side.stream().allMatch(what);
    }

    /** A state as such fights with its army. */
    private static boolean isForce(Party party) {
        return party.actor().sectors().isEmpty() ? party.actor().hasState() : isFirst(party, CombatWords.FORCES);
    }

    private static boolean isPartisan(Party party) {
        return isFirst(party, CombatWords.PARTISANS);
    }

    private static boolean isUnarmed(Party party) {
        return isFirst(party, CombatWords.UNARMED);
    }

    private static boolean isFirst(Party party, CombatWords group) {
        return !party.actor().sectors().isEmpty() && group.has(party.actor().sectors().get(0).name());
    }
}
