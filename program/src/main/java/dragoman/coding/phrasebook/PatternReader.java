package dragoman.coding.phrasebook;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.coding.phrasebook.PatternNode.Link;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the shape of a line from the parse of its carrier sentence: the grammar between its words and its brackets. */
final class PatternReader {

    /** The parse of a line does not join its words and brackets. */
    static final class Disjoint extends Exception {
        private static final long serialVersionUID = 1;

        Disjoint(String message) {
            super(message);
        }
    }

    /** "will" in the forms in which news has it: "won't" is "wo" and "n't", reported speech says "would". */
    static final Set<String> FUTURE = Set.of("will", "would", "'ll", "’ll", "wo", "shall");

    private final Sentence sentence;
    private final ClauseGraph graph;
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> adverbs = new HashSet<>();

    private PatternReader(Sentence sentence) {
        this.sentence = sentence;
        this.graph = ClauseGraph.of(sentence);
    }

    /** The root node and whether the clause is negated. */
    record Shape(PatternNode root, boolean negated) {}

    static Shape read(Sentence sentence, Carrier carrier) throws Disjoint {
        boolean nominal = carrier.nominal();
        PatternReader reader = new PatternReader(sentence);
        Token root = reader.root(nominal);
        boolean modal = Bracket.filledBy(root.form()).equals(Optional.of(Bracket.ACT));
        PatternNode node = modal ? reader.modal(root) : under(carrier.modal(), reader.node(root));
        boolean negated = Negation.ofAny(sentence, reader.words(root));
        reader.requireAllSeen(nominal);
        return new Shape(node, negated);
    }

    private static PatternNode under(Optional<String> modal, PatternNode node) {
        List<Edge> edges = new ArrayList<>(node.edges());
        modal.ifPresent(word -> edges.add(new Edge(Link.MODAL, word, Optional.empty())));
        return node.withEdges(edges);
    }

    /** The line's own words: a negation within a bracket ("not to [act]") is the bracket's. */
    private List<Integer> words(Token root) {
        return seen.stream().filter(i -> i == root.index() || Bracket.filledBy(sentence.token(i).form()).isEmpty()).toList();
    }

    private Token root(boolean nominal) throws Disjoint {
        Token main = sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow(() -> new Disjoint("nothing was parsed"));
        if (!nominal) {
            if (!main.isVerb()) {
                throw new Disjoint("the main word is «" + main.form() + "» (" + main.tag() + "), not a verb");
            }
            return main;
        }
        seen.add(main.index());
        List<Token> subjects = sentence.children(main.index()).stream()
                .filter(t -> t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.CLAUSE_SUBJECT).toList();
        if (!main.form().equals(Carrier.NOUN_CARRIER) || subjects.isEmpty()) {
            throw new Disjoint("the noun phrase is not read as one: the main word is «" + main.form() + "»");
        }
        return subjects.get(0);
    }

    /** "[actor] will [act]", "[recipient] must [act]": the modal carries the line. */
    private PatternNode modal(Token act) throws Disjoint {
        Token modal = sentence.children(act.index(), Dependency.AUXILIARY).stream().findFirst().orElseThrow(() -> new Disjoint("no modal before the act"));
        seen.add(modal.index());
        PatternNode governed = new PatternNode(Optional.of(Bracket.ACT), new TreeSet<>(), WordClass.F, edges(act));
        seen.add(act.index());
        return new PatternNode(Optional.empty(), FUTURE.contains(modal.lemma()) ? new TreeSet<>(FUTURE) : lemmas(modal), WordClass.X, List.of(new Edge(Link.GOVERNED, "", Optional.of(governed))));
    }

    private PatternNode node(Token token) {
        seen.add(token.index());
        Optional<Bracket> bracket = Bracket.filledBy(token.form());
        if (bracket.isPresent()) {
            List<Edge> below = bracket.get() == Bracket.ACT ? actEdges(token) : conjuncts(token);
            return new PatternNode(bracket, new TreeSet<>(), isClause(token) ? WordClass.F : WordClass.X, below);
        }
        return new PatternNode(Optional.empty(), lemmas(token), WordClass.of(token), edges(token));
    }

    /** An act may ask for who does it and for a modal: "says [recipient] must [act]". */
    private List<Edge> actEdges(Token act) {
        List<Edge> found = edges(act);
        for (Token modal : sentence.children(act.index(), Dependency.AUXILIARY)) {
            if (modal.tag().equals("MD") && !FUTURE.contains(modal.lemma())) {
                found.add(new Edge(Link.MODAL, modal.lemma(), Optional.empty()));
            }
        }
        return found;
    }

    /** "that it will [act]": a modal stands before the act. */
    private boolean isClause(Token token) {
        return sentence.children(token.index(), Dependency.AUXILIARY).stream().anyMatch(c -> c.tag().equals("MD"));
    }

    private List<Edge> conjuncts(Token token) {
        List<Edge> found = new ArrayList<>();
        for (int other : graph.conjuncts(token.index())) {
            found.add(new Edge(Link.CONJUNCT, "", Optional.of(node(sentence.token(other)))));
        }
        return found;
    }

    private List<Edge> edges(Token token) {
        List<Edge> found = new ArrayList<>();
        for (Argument argument : graph.arguments(token.index())) {
            if (argument.token() == Argument.NO_TOKEN) {
                found.add(new Edge(Link.PREPOSITION, argument.word(), Optional.empty()));
                sentence.tokens().stream().filter(t -> t.form().equalsIgnoreCase(argument.word())).forEach(t -> adverbs.add(t.index()));
                continue;
            }
            Token part = sentence.token(argument.token());
            boolean below = part.index() != token.index() && sentence.dominates(token.index(), part.index());
            if (below && !seen.contains(part.index()) && wanted(argument, part)) {
                found.add(new Edge(Link.of(argument.role()), argument.word(), Optional.of(node(part))));
                found.addAll(lifted(part));
            }
        }
        return found;
    }

    /** A filler is a plain name, on which parsers hang what belongs to the act: "accuse Belgium of …", "an attack by Albania on …". */
    private List<Edge> lifted(Token part) {
        if (Bracket.filledBy(part.form()).isEmpty()) {
            return List.of();
        }
        List<Edge> found = new ArrayList<>();
        for (Argument argument : graph.arguments(part.index(), Role.PREPOSITION)) {
            if (argument.token() == Argument.NO_TOKEN) {
                found.add(new Edge(Link.PREPOSITION, argument.word(), Optional.empty()));
            } else if (!seen.contains(argument.token())) {
                Token below = sentence.token(argument.token());
                found.add(new Edge(Link.PREPOSITION, argument.word(), Optional.of(node(below))));
                found.addAll(lifted(below));
            }
        }
        return found;
    }

    /** A word before a noun is told twice, as owner and as word: brackets are owners, words are words. */
    private boolean wanted(Argument argument, Token part) {
        boolean bracket = Bracket.filledBy(part.form()).isPresent();
        if (argument.role() == Role.MODIFIER) {
            return !bracket;
        }
        return argument.role() != Role.POSSESSOR || bracket || part.dependency() == Dependency.POSSESSOR;
    }

    private void requireAllSeen(boolean nominal) throws Disjoint {
        for (Token token : sentence.tokens()) {
            boolean carrier = nominal && token.form().equals(Carrier.NOUN_CARRIER);
            boolean content = token.isNoun() || token.tag().startsWith("JJ") || token.isVerb() && !isAuxiliary(token) || Bracket.filledBy(token.form()).isPresent();
            boolean adverb = token.tag().equals("RB") && token.dependency() != Dependency.NEGATION && !adverbs.contains(token.index());
            if ((content || adverb) && !carrier && !seen.contains(token.index())) {
                throw new Disjoint("«" + token.form() + "» is not joined to the act");
            }
        }
    }

    private static boolean isAuxiliary(Token token) {
        return token.dependency() == Dependency.AUXILIARY || token.dependency() == Dependency.PASSIVE_AUXILIARY;
    }

    private static TreeSet<String> lemmas(Token token) {
        return new TreeSet<>(Set.of(token.lemma()));
    }
}
