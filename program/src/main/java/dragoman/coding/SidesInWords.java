package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.language.ParsedReport;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Whom does a line name by a word of its own, where no bracket stands for them: "frees {prisoners}", "{suicide bombers} kill people"? */
final class SidesInWords {

    private static final Actor NOBODY_KNOWN = new Actor(Optional.empty(), Actor.NO_STATE, List.of());

    private final ParsedReport report;
    private final ReportActors actors;
    private final ClauseGraph graph;
    private final IntFunction<List<Party>> withConjuncts;

    /** @param withConjuncts whom a word names, together with those that "and" joins to it */
    SidesInWords(ParsedReport report, ReportActors actors, ClauseGraph graph, IntFunction<List<Party>> withConjuncts) {
        this.report = report;
        this.actors = actors;
        this.graph = graph;
        this.withConjuncts = withConjuncts;
    }

    /**
     * A line may name whom it is done to by a word: "frees {prisoners}". One's own forces are a means: "brings its troops home". Force against what is
     * theirs is force against them: "attacks a {base}".
     */
    List<Party> objects(FoundAct act, List<Party> who) {
        Match match = act.match();
        List<Integer> things = match.words().stream()
                .filter(word -> word != match.root() && graph.arguments(match.root(), Role.OBJECT).stream().anyMatch(a -> a.token() == word || isCountedBy(word, a)))
                .toList();
        // Rebels who kill soldiers kill those of their own state.
        boolean violent = act.act().type() == PloverType.ASSAULT;
        List<Party> named = things.stream()
                .flatMap(word -> withConjuncts.apply(word).stream().filter(party -> party.actor().hasState() || graph.arguments(match.root(), Role.OBJECT).stream().anyMatch(a -> a.token() == word)))
                .filter(party -> violent || !(Sides.isArmed(party) && (who.isEmpty() || Sides.sameSide(party, who) || !party.actor().hasState())))
                .toList();
        boolean forceful = act.act().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
        return named.isEmpty() && forceful ? things.stream().flatMap(word -> whose(word).stream()).filter(party -> violent || !Sides.isArmed(party) || !Sides.sameSide(party, who)).toList() : named;
    }

    /** "freed 11 of the prisoners". */
    private boolean isCountedBy(int word, Argument object) {
        return object.token() != Argument.NO_TOKEN && graph.counted(object.token()).filter(noun -> noun == word).isPresent();
    }

    /** A line may name who does it by a word: "{suicide bombers} kill people". */
    List<Party> doers(Match match) {
        return graph.isPassive(match.root()) ? List.of() : match.words().stream()
                .filter(word -> word != match.root() && graph.arguments(match.root(), Role.SUBJECT).stream().anyMatch(a -> a.token() == word))
                .flatMap(word -> actors.at(graph.sentence(), word).stream())
                .toList();
    }

    /** "Kenyan soldiers were deployed in Somalia": whoever sent them, Kenya's forces are who is there. */
    List<Party> forcesSent(FoundAct act) {
        int verb = act.match().root();
        boolean sends = act.act().type() == PloverType.MOBILIZE || act.act().cameo().equals("074");
        return !sends || !graph.sentence().token(verb).isVerb() || !graph.isPassive(verb) ? List.of() : act.match().words().stream()
                .filter(word -> word != verb && graph.arguments(verb, Role.OBJECT).stream().anyMatch(a -> a.token() == word))
                .flatMap(word -> actors.at(graph.sentence(), word).stream())
                .filter(party -> Sides.isArmed(party) && party.actor().hasState())
                .toList();
    }

    /** Who owns a thing by name or by place: "an Afghan army base", "the mosque in Mosul". */
    private List<Party> whose(int token) {
        List<Party> owners = actors.owner(graph.sentence(), token).stream().filter(p -> Character.isUpperCase(p.passage().text().codePointAt(0))).toList();
        return owners.isEmpty() ? new Surroundings(actors, graph).of(token) : owners;
    }

    /** Whom the lists do not know has a name all the same: "police detained Ivan Petrov". */
    List<Party> strangers(Match match) {
        Optional<Party> named = match.at(Bracket.RECIPIENT).flatMap(token -> actors.stranger(graph.sentence(), token)).map(name -> new Party(name, NOBODY_KNOWN));
        return named.isPresent() ? List.of(named.get()) : match.at(Bracket.ITEM)
                .filter(item -> graph.sentence().token(item).isProperNoun() && graph.arguments(match.root(), Role.OBJECT).stream().anyMatch(a -> a.token() == item))
                .map(item -> new Party(new NounPhrases(report, graph.sentence()).passage(item), NOBODY_KNOWN))
                .stream()
                .toList();
    }
}
