package dragoman.coding.phrasebook;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.coding.phrasebook.PatternNode.Link;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which words of a sentence could stand at an edge of a pattern? */
final class Candidates {

    /** What else a deed comes from than a light verb. */
    private static final Set<String> MAKING = Set.of("fire", "claim", "plant", "drop", "detonate", "throw", "lob", "shoot", "fly", "drive", "blame");

    private final ClauseGraph graph;
    private final Sentence sentence;
    private final LightVerbs lightVerbs;
    private final Set<Integer> words;
    private Optional<Integer> carriedBy = Optional.empty();

    /** @param words gets those that say what the line says by their being there */
    Candidates(ClauseGraph graph, LightVerbs lightVerbs, Set<Integer> words) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.lightVerbs = lightVerbs;
        this.words = words;
    }

    /** Forgets who carries a noun. */
    void clear() {
        carriedBy = Optional.empty();
    }

    /** Who only carries a noun of the line: "makes a deal". */
    Optional<Integer> carriedBy() {
        return carriedBy;
    }

    /** @param nominal whether the line is read in a noun */
    List<Integer> of(Edge edge, int token, boolean nominal) {
        List<Integer> found = new ArrayList<>();
        boolean isAct = edge.node().orElseThrow().bracket().equals(Optional.of(Bracket.ACT));
        switch (edge.link()) {
            case PREPOSITION -> {
                graph.prepositions(token, edge.word()).forEach(a -> add(found, a));
                compound(edge, token, found);
            }
            case MODIFIER -> {
                graph.arguments(token, Role.MODIFIER).forEach(a -> add(found, a));
                ofPhrase(edge, token, found);
            }
            case CONJUNCT -> found.addAll(graph.conjuncts(token));
            case POSSESSOR -> owners(edge, token, found);
            case SUBJECT -> {
                graph.arguments(token, Role.SUBJECT).forEach(a -> add(found, a));
                if (nominal && found.isEmpty()) {
                    owners(edge, token, found);
                }
            }
            default -> graph.arguments(token, Role.valueOf(edge.link().name())).forEach(a -> add(found, a));
        }
        if (isAct && edge.link() != Link.PREPOSITION && edge.link() != Link.GOVERNED) {
            graph.arguments(token, Role.OBJECT).forEach(a -> add(found, a));
            graph.arguments(token, Role.COMPLEMENT).stream()
                    .filter(a -> edge.link() != Link.OBJECT || !sentence.token(a.token()).tag().equals("VB"))
                    .forEach(a -> add(found, a));
        }
        if (isNounOfTheLine(edge)) {
            List.copyOf(found).forEach(noun -> graph.counted(noun).filter(counted -> !found.contains(counted)).ifPresent(found::add));
        }
        return found;
    }

    /** "tests of missiles" where the line has "missile tests". */
    private void ofPhrase(Edge edge, int token, List<Integer> found) {
        if (isNounOfTheLine(edge) && sentence.token(token).isNoun()) {
            graph.arguments(token, Role.PREPOSITION).stream().filter(a -> a.word().equals("of")).forEach(a -> add(found, a));
        }
    }

    /** "missile tests" where the line has "tests of missiles". */
    private void compound(Edge edge, int token, List<Integer> found) {
        if (edge.word().equals("of") && isNounOfTheLine(edge) && sentence.token(token).isNoun()) {
            graph.arguments(token, Role.MODIFIER).forEach(a -> add(found, a));
        }
    }

    private static boolean isNounOfTheLine(Edge edge) {
        return edge.node().filter(node -> node.bracket().isEmpty() && node.wordClass() == WordClass.N).isPresent();
    }

    /** Who a noun's act belongs to: "Iran's attack", "Iranian attacks", "an attack by Iran", "Iran launched an attack". */
    private void owners(Edge edge, int token, List<Integer> found) {
        graph.arguments(token, Role.POSSESSOR).forEach(a -> {
            add(found, a);
            leader(a.token()).ifPresent(found::add);
        });
        graph.arguments(token).stream().filter(a -> a.word().equals("by")).forEach(a -> add(found, a));
        boolean side = edge.node().orElseThrow().bracket().isPresent();
        if (side) {
            makers(token, found);
        }
        int verb = graph.verbOfObject(token);
        if (side && verb >= 0 && lightVerbs.contains(sentence.token(verb).lemma())) {
            graph.arguments(verb, Role.SUBJECT).forEach(a -> {
                add(found, a);
                carriedBy = Optional.of(a.token());
            });
        }
    }

    /** "a Saudi-led strike": the Saudis'. */
    private Optional<Integer> leader(int participle) {
        boolean led = participle != Argument.NO_TOKEN && sentence.token(participle).lemma().equals("lead") && participle > 0 && sentence.token(participle - 1).form().equals("-");
        return led ? sentence.children(participle).stream().map(Token::index).filter(child -> child < participle - 1).findFirst() : Optional.empty();
    }

    /** "the raids, carried out by Iran,", "shells fired by Iran", "a bomb claimed by Iran": Iran's. */
    private void makers(int noun, List<Integer> found) {
        for (Argument part : graph.arguments(noun, Role.COMPLEMENT)) {
            Token verb = sentence.token(part.token());
            if (verb.tag().startsWith("VB") && graph.isPassive(verb.index()) && (lightVerbs.contains(verb.lemma()) || MAKING.contains(verb.lemma()))) {
                graph.arguments(verb.index(), Role.SUBJECT).forEach(a -> {
                    add(found, a);
                    words.add(verb.index());
                });
            }
        }
    }

    private static void add(List<Integer> found, Argument argument) {
        if (argument.token() != Argument.NO_TOKEN && !found.contains(argument.token())) {
            found.add(argument.token());
        }
    }
}
