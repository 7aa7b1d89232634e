package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decides who else took part in a meeting that a noun names: in "during talks with Okoye, Rivas said" it is Rivas. */
final class Attending {

    private static final Set<String> AT = Set.of("during", "in", "at", "after", "before", "following", "on", "for", "from", "amid", "of", "ahead", "since");

    private static final Set<String> HOSTING = Set.of("welcome", "host", "receive", "greet");

    /** What hangs on these is a time, wherever the parser hangs them. */
    private static final Set<String> OCCASIONS = Set.of("ahead", "before", "after", "during", "amid", "following", "since");
    private static final int REACH = 5;

    private final ReportActors actors;
    private final ClauseGraph graph;
    private final UnaryOperator<Party> byName;

    /** @param byName the words that a pronoun stands for */
    Attending(ReportActors actors, ClauseGraph graph, UnaryOperator<Party> byName) {
        this.actors = actors;
        this.graph = graph;
        this.byName = byName;
    }

    /** The sides of a meeting, the missing one filled by whoever does something on the occasion; of a visit that is the visitor. */
    Sides.Both complete(FoundAct found, Sides.Both sides) {
        boolean meeting = found.act().type() == PloverType.CONSULT && found.match().nominal() && found.inner().isEmpty();
        Optional<Sides.Both> hosted = meeting ? hosted(found, sides) : Optional.empty();
        if (hosted.isPresent()) {
            return hosted.get();
        }
        boolean visit = found.act().mode().equals(Optional.of(Mode.VISIT));
        boolean noActor = sides.actors().isEmpty() && !sides.recipients().isEmpty();
        boolean noRecipient = sides.recipients().isEmpty() && !sides.actors().isEmpty();
        if (!meeting || !noActor && (visit || !noRecipient)) {
            return sides;
        }
        List<Party> known = noActor ? sides.recipients() : sides.actors();
        List<Party> there = onOccasion(found.match().root()).stream().filter(party -> isOther(party, known)).toList();
        boolean before = noRecipient && graph.sentence().children(found.match().root(), Dependency.COMPOUND).stream()
                .anyMatch(name -> known.stream().anyMatch(party -> party.passage().start() <= name.start() && name.end() <= party.passage().end()));
        // "Okoye flew home ahead of Peru talks": with Peru.
        return there.isEmpty() ? sides : noActor || before ? new Sides.Both(there, known, sides.mutual()) : new Sides.Both(known, there, sides.mutual());
    }

    /** "Peru received the minister on his first visit": who is received visits, whoever "his" is. */
    private Optional<Sides.Both> hosted(FoundAct found, Sides.Both sides) {
        Sentence sentence = graph.sentence();
        Token noun = sentence.token(found.match().root());
        boolean visit = found.act().mode().equals(Optional.of(Mode.VISIT)) && noun.dependency() == Dependency.PREPOSITION_OBJECT && noun.head() >= 0;
        int verb = visit ? sentence.token(noun.head()).head() : -1;
        if (verb < 0 || !HOSTING.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        List<Party> guests = sides(verb, Role.OBJECT);
        List<Party> hosts = sides(verb, Role.SUBJECT);
        boolean other = guests.stream().anyMatch(party -> isOther(party, hosts));
        return other && !hosts.isEmpty() ? Optional.of(new Sides.Both(guests, hosts)) : Optional.empty();
    }

    private List<Party> sides(int verb, Role role) {
        return graph.arguments(verb, role).stream().limit(1).flatMap(a -> actors.at(graph.sentence(), a.token()).stream()).map(byName).toList();
    }

    private List<Party> onOccasion(int noun) {
        Sentence sentence = graph.sentence();
        Token below = sentence.token(noun);
        if (below.dependency() != Dependency.PREPOSITION_OBJECT || below.head() < 0 || !AT.contains(sentence.token(below.head()).lemma())) {
            return List.of();
        }
        int verb = sentence.token(below.head()).head();
        // "Okoye, on a visit to Lima, said".
        boolean aside = verb >= 0 && sentence.token(verb).isNoun() && below.head() > verb && sentence.token(below.head() - 1).form().equals(",");
        if (aside && !actors.at(sentence, verb).isEmpty()) {
            return actors.at(sentence, verb).stream().map(byName).toList();
        }
        boolean occasion = sentence.tokens().stream().anyMatch(word -> word.index() < noun && word.index() >= noun - REACH && OCCASIONS.contains(word.lemma()));
        while (verb >= 0 && (sentence.token(verb).dependency() == Dependency.PREPOSITION || occasion && !sentence.token(verb).isVerb())) {
            verb = sentence.token(verb).head();
        }
        if (verb < 0 || !sentence.token(verb).isVerb() || graph.isPassive(verb)) {
            return List.of();
        }
        int subject = graph.surfaceSubject(verb);
        return subject < 0 ? List.of() : actors.at(sentence, subject).stream().map(byName).toList();
    }

    private static boolean isOther(Party party, List<Party> known) {
        return party.actor().hasState() && known.stream().noneMatch(k -> k.actor().code().equals(party.actor().code()));
    }
}
