package dragoman.coding.claims;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Party;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which words of a sentence say how two sides stand, now and always: "have never shared close ties", "no relations since 1980", "relations have always been good"? */
final class Ties {

    /** A find in a sentence: first and last word, the two sides, what sort of ties. */
    record Find(int first, int last, int anchor, List<String> sides, List<String> aspects, Optional<Reach> reach, boolean holds) {
    }

    private final ReportActors actors;
    private final ClauseGraph graph;
    private final Sentence sentence;
    private final ReachReader reaches;

    Ties(ReportActors actors, ClauseGraph graph, ReachReader reaches) {
        this.actors = actors;
        this.graph = graph;
        this.sentence = graph.sentence();
        this.reaches = reaches;
    }

    List<Find> all() {
        List<Find> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && ClaimWords.HOLD.has(verb)) {
                had(verb).ifPresent(found::add);
            } else if (verb.isVerb() && verb.lemma().equals("be")) {
                been(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "India has always had ties with", "India and France have never shared close ties". */
    private Optional<Find> had(Token verb) {
        Optional<Token> tie = graph.arguments(verb.index(), Role.OBJECT).stream().map(Argument::token).filter(t -> t >= 0).map(sentence::token).filter(ClaimWords.TIE::has).findFirst();
        if (tie.isEmpty()) {
            return Optional.empty();
        }
        List<String> sides = new ArrayList<>();
        graph.arguments(verb.index(), Role.SUBJECT).forEach(subject -> collect(subject.token(), sides));
        with(tie.get().index(), sides);
        with(verb.index(), sides);
        List<String> aspects = sentence.children(tie.get().index()).stream().filter(t -> t.index() < tie.get().index() && Set.of("JJ", "NN").contains(t.tag())).map(Token::lemma).toList();
        return find(verb, tie.get(), sides, aspects);
    }

    /** "relations between Iran and Iraq have always been close". */
    private Optional<Find> been(Token verb) {
        Optional<Token> tie = sentence.children(verb.index(), Dependency.SUBJECT).stream().filter(ClaimWords.TIE::has).findFirst();
        List<String> aspects = sentence.children(verb.index(), Dependency.ATTRIBUTE).stream().filter(t -> t.tag().equals("JJ")).map(Token::lemma).toList();
        if (tie.isEmpty() || aspects.isEmpty()) {
            return Optional.empty();
        }
        List<String> sides = new ArrayList<>();
        for (String preposition : List.of("between", "with")) {
            graph.arguments(tie.get().index(), Role.PREPOSITION).stream().filter(a -> a.word().equals(preposition)).forEach(a -> collect(a.token(), sides));
        }
        actors.owner(sentence, tie.get().index()).forEach(party -> add(party, sides));
        return find(verb, tie.get(), sides, aspects);
    }

    private Optional<Find> find(Token verb, Token tie, List<String> sides, List<String> aspects) {
        List<Token> around = sentence.children(verb.index());
        boolean always = around.stream().anyMatch(t -> t.lemma().equals("always"));
        boolean never = around.stream().anyMatch(t -> t.lemma().equals("never"));
        boolean no = sentence.children(tie.index()).stream().anyMatch(t -> t.lemma().equals("no"));
        Optional<ReachReader.Read> reach = reaches.after(Math.max(verb.index(), tie.index()));
        if (sides.size() != 2 || !(always || never || no)) {
            return Optional.empty();
        }
        int first = Math.min(verb.index(), around.stream().filter(t -> t.lemma().equals("always") || t.lemma().equals("never")).mapToInt(Token::index).min().orElse(verb.index()));
        int last = Math.max(verb.index(), tie.index());
        return Optional.of(new Find(first, last, verb.index(), sides.stream().sorted().toList(), aspects, reach.map(ReachReader.Read::reach), always && !never && !no));
    }

    private void with(int word, List<String> sides) {
        graph.arguments(word, Role.PREPOSITION).stream().filter(a -> a.word().equals("with")).forEach(a -> collect(a.token(), sides));
    }

    private void collect(int token, List<String> sides) {
        if (token < 0) {
            return;
        }
        List<Integer> all = new ArrayList<>(List.of(token));
        all.addAll(graph.conjuncts(token));
        for (int each : all) {
            List<Party> own = actors.at(sentence, each);
            (own.isEmpty() ? actors.actorAt(sentence, each).stream().toList() : own).forEach(party -> add(party, sides));
        }
    }

    private static void add(Party party, List<String> sides) {
        if (party.actor().hasState() && !sides.contains(party.actor().code())) {
            sides.add(party.actor().code());
        }
    }
}
