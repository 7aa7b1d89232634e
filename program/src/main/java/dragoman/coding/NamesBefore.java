package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what a name right before a noun is to it: a "Paris visit" goes to Paris, the "Peru investigation" is about Peru, "Peru sanctions" hit Peru; a "police inquiry" is the police's own. */
final class NamesBefore {

    private final ReportActors actors;
    private final Sentence sentence;

    NamesBefore(ReportActors actors, Sentence sentence) {
        this.actors = actors;
        this.sentence = sentence;
    }

    /** The sides of a noun's act, a state or place before it put where it belongs. */
    Sides.Both turned(FoundAct found, Sides.Both sides) {
        boolean visit = found.act().mode().equals(Optional.of(Mode.VISIT));
        boolean inquiry = found.act().mode().equals(Optional.of(Mode.INVESTIGATE));
        boolean measure = found.act().type() == PloverType.SANCTION;
        if (!found.match().nominal() || found.inner().isPresent() || !visit && !inquiry && !measure) {
            return sides;
        }
        Optional<Party> named = beforeNoun(found.match().root()).filter(party -> visit || isState(party) && (inquiry || isWrittenOut(party)));
        if (named.isEmpty()) {
            return sides;
        }
        List<Party> others = new ArrayList<>(sides.actors());
        others.removeIf(party -> party.passage().overlaps(named.get().passage()));
        boolean untold = sides.recipients().isEmpty() || sides.recipients().stream().allMatch(r -> r.passage().overlaps(named.get().passage()));
        return untold && others.stream().noneMatch(o -> o.actor().equals(named.get().actor())) ? new Sides.Both(others, List.of(named.get()), sides.mutual()) : sides;
    }

    private Optional<Party> beforeNoun(int noun) {
        return sentence.children(noun, Dependency.COMPOUND).stream()
                .filter(Token::isProperNoun)
                .map(Token::index)
                .flatMap(token -> actors.actorAt(sentence, token).or(() -> actors.at(sentence, token).stream().findFirst()).stream())
                .filter(party -> party.actor().hasState() && party.actor().sectors().stream().noneMatch(s -> s == Sector.JUD || s == Sector.COP))
                .filter(party -> party.actor().name().isEmpty())
                .findFirst();
    }

    /** "US sanctions", "EU tariffs" are theirs who are so often their authors that letters name them. */
    private static boolean isWrittenOut(Party party) {
        String name = party.passage().text();
        return !party.actor().code().startsWith("EU") && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isState(Party party) {
        return party.actor().sectors().isEmpty();
    }
}
