package dragoman.coding.phrasebook;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.coding.phrasebook.PatternNode.Link;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether a pattern lies over a word of a sentence, and what then stands in its brackets. */
final class Matcher {

    /** "allows them in" has a particle; "allows a lot of posturing in the Senate" has none. */
    private static final Set<String> ALSO_PREPOSITIONS = Set.of("in", "on", "at", "to", "for", "with", "by", "from", "over", "of", "about", "into", "through", "against");

    /** "Parliament ratifies the pact": a line in which parliament acts itself says it better than one in which somebody's parliament does. */
    private static final int UNTOLD_OWNER = 8;

    private final ClauseGraph graph;
    private final Sentence sentence;
    private final Politics politics;
    private final LightVerbs lightVerbs;
    private final Candidates candidates;

    private final Map<Bracket, Integer> bound = new EnumMap<>(Bracket.class);
    private final Set<Bracket> owners = new HashSet<>();
    private final TreeSet<Integer> words = new TreeSet<>();
    private double score;
    private boolean nominal;
    private boolean keepsInnerAct;
    private String code = "";

    Matcher(ClauseGraph graph, Politics politics, LightVerbs lightVerbs) {
        this.graph = graph;
        this.sentence = graph.sentence();
        this.politics = politics;
        this.lightVerbs = lightVerbs;
        this.candidates = new Candidates(graph, lightVerbs, words);
    }

    Optional<Match> match(Pattern pattern, int root) {
        bound.clear();
        owners.clear();
        words.clear();
        score = 0;
        code = pattern.line().code();
        nominal = pattern.nominal();
        keepsInnerAct = pattern.line().keepsInnerAct();
        candidates.clear();
        if (!node(pattern.root(), root) || pattern.negated() && !Negation.ofAny(sentence, words)) {
            return Optional.empty();
        }
        if (AnotherVerb.is(sentence, root, words, pattern.line())) {
            return Optional.empty();
        }
        boolean somebody = bound.containsKey(Bracket.ACTOR) || bound.containsKey(Bracket.RECIPIENT);
        if (!somebody || !isJoined(pattern)) {
            return Optional.empty();
        }
        return Optional.of(new Match(pattern.line(), root, bound, words, nominal, pattern.negated(), pattern.isReciprocal(), owners,
                score + (pattern.negated() ? 5 : 0)));
    }

    /** The two sides must be two; and who only carries the noun ("makes a deal") must carry it to somebody. */
    private boolean isJoined(Pattern pattern) {
        Integer actor = bound.get(Bracket.ACTOR);
        Integer recipient = bound.get(Bracket.RECIPIENT);
        if (recipient == null && pattern.root().holds(Bracket.RECIPIENT) && Optional.ofNullable(actor).equals(candidates.carriedBy()) && actor != null) {
            return false;
        }
        if (actor != null && actor.equals(recipient)) {
            return pattern.isReciprocal() && politics.isCompound(actor);
        }
        return true;
    }

    private boolean node(PatternNode node, int token) {
        if (node.bracket().isPresent()) {
            return bracket(node, token);
        }
        Token word = sentence.token(token);
        if (!isWord(node, word)) {
            return false;
        }
        words.add(token);
        // "gave $3 million in aid": the aid is what is given, and not told once more.
        graph.counted(token).ifPresent(words::add);
        score += 10;
        for (Edge edge : node.edges()) {
            if (!edge(edge, token)) {
                return false;
            }
        }
        return true;
    }

    static boolean isWord(PatternNode node, Token word) {
        return node.wordClass().admits(word) && (isOwn(node, word) || node.lemmas().contains(word.lemma()) || node.lemmas().contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** A line that says "its" of a state means "his" of its president. */
    private static boolean isOwn(PatternNode node, Token word) {
        return word.tag().equals("PRP$") && node.lemmas().contains("its");
    }

    private boolean bracket(PatternNode node, int token) {
        Bracket bracket = node.bracket().orElseThrow();
        if (bracket == Bracket.ACTOR || bracket == Bracket.RECIPIENT) {
            int grade = politics.grade(token);
            if (grade == 0 && !mayBeStranger(bracket, token)) {
                return false;
            }
            score += grade == 2 ? 4 : 1.5;
            if (grade == 1) {
                owners.add(bracket);
            }
        } else {
            score += bracket == Bracket.ACT ? 2 : 1;
        }
        bound.put(bracket, token);
        for (Edge edge : node.edges()) {
            if (!edge(edge, token)) {
                return false;
            }
        }
        return true;
    }

    /** Lines about what is done to people take also one of whom nothing but the name is known. */
    private boolean mayBeStranger(Bracket bracket, int token) {
        if (bracket != Bracket.RECIPIENT || !bound.containsKey(Bracket.ACTOR)) {
            return false;
        }
        return ToPersons.mayBe(code, politics.nameOfStranger(token));
    }

    private boolean edge(Edge edge, int token) {
        if (edge.link() == Link.MODAL) {
            return sentence.children(token, Dependency.AUXILIARY).stream()
                    .anyMatch(c -> c.lemma().equals(edge.word()) || edge.word().equals("will") && PatternReader.FUTURE.contains(c.lemma()));
        }
        if (edge.node().isEmpty()) {
            boolean found = graph.prepositions(token, edge.word()).stream().anyMatch(a -> a.token() == Argument.NO_TOKEN || !ALSO_PREPOSITIONS.contains(edge.word()));
            score += found ? 5 : 0;
            return found;
        }
        PatternNode wanted = edge.node().get();
        List<Integer> found = candidates.of(edge, token, nominal);
        int best = best(wanted, found);
        if (best >= 0) {
            Snapshot before = new Snapshot();
            if (node(wanted, best)) {
                score += edge.link() == Link.PREPOSITION ? 1 : 0;
                return true;
            }
            before.restore();
        }
        return mayBeMissing(edge, token, found);
    }

    /** The word that could stand at an edge, for those who ask why a line does not match. */
    Optional<Integer> candidate(Edge edge, int token) {
        bound.clear();
        if (edge.node().isEmpty()) {
            return graph.prepositions(token, edge.word()).isEmpty() ? Optional.empty() : Optional.of(token);
        }
        int best = best(edge.node().get(), candidates.of(edge, token, nominal));
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The candidate that fits: a word by its lemma, a side by how surely it is an actor. */
    private int best(PatternNode wanted, List<Integer> candidates) {
        int best = -1;
        int bestGrade = -1;
        for (int candidate : candidates) {
            int grade = fitness(wanted, candidate);
            if (grade > bestGrade) {
                best = candidate;
                bestGrade = grade;
            }
        }
        return bestGrade > 0 ? best : -1;
    }

    private int fitness(PatternNode wanted, int candidate) {
        if (wanted.bracket().isEmpty()) {
            return isWord(wanted, sentence.token(candidate)) ? 1 : 0;
        }
        return switch (wanted.bracket().get()) {
            case ACTOR, RECIPIENT -> bound.containsValue(candidate) ? 0 : Math.max(politics.grade(candidate), mayBeStranger(wanted.bracket().get(), candidate) ? 1 : 0);
            case ACT -> bound.containsValue(candidate) || words.contains(candidate) || !isAsked(wanted, candidate) ? 0 : 1;
            default -> 1;
        };
    }

    /**
     * A line that asks for a clause ("that it will [act]") takes one; a line that names who acts ("for [recipient] to [act]") takes any,
     * and so does one that leaves the act as it is ("denies [act]"); others take none.
     */
    private boolean isAsked(PatternNode wanted, int candidate) {
        if (keepsInnerAct || wanted.edges().stream().anyMatch(e -> e.link() == Link.SUBJECT) && wanted.wordClass() != WordClass.F) {
            return true;
        }
        return isClause(candidate) == (wanted.wordClass() == WordClass.F);
    }

    /** A clause with a subject and a finite verb: what somebody "told reporters" is not what he told them to do. */
    private boolean isClause(int token) {
        Token word = sentence.token(token);
        List<Token> below = sentence.children(token);
        boolean infinitive = below.stream().anyMatch(c -> c.tag().equals("TO") && c.index() < token);
        boolean modal = below.stream().anyMatch(c -> c.dependency() == Dependency.AUXILIARY && c.tag().equals("MD"));
        boolean subject = below.stream().anyMatch(c -> c.dependency() == Dependency.SUBJECT || c.dependency() == Dependency.PASSIVE_SUBJECT);
        return word.isVerb() && (modal || subject && !infinitive && word.dependency() == Dependency.CLAUSE_COMPLEMENT);
    }

    /** A passive need not name its agent, a noun need not name its sides, details need not be told. */
    private boolean mayBeMissing(Edge edge, int token, List<Integer> candidates) {
        Optional<Bracket> bracket = edge.node().orElseThrow().bracket();
        if (bracket.isEmpty() || bracket.get() == Bracket.ACT) {
            return false;
        }
        if (bracket.get().isDetail()) {
            return edge.link() == Link.PREPOSITION;
        }
        if (edge.link() == Link.CONJUNCT) {
            if (politics.isCompound(token)) {
                bound.put(bracket.get(), token);
                return true;
            }
            return false;
        }
        score -= 3;
        // "An airstrike killed soldiers", "soldiers died in an airstrike": the thing has done it, whose it is may be untold.
        boolean untoldOwner = edge.link() == Link.POSSESSOR && bracket.get() == Bracket.ACTOR;
        score -= untoldOwner && !nominal ? UNTOLD_OWNER : 0;
        if (nominal || untoldOwner) {
            return true;
        }
        boolean instrument = !candidates.isEmpty() && candidates.stream().allMatch(c -> lightVerbs.isInstrument(sentence.token(c).lemma()));
        if (edge.link() == Link.SUBJECT && bracket.get() == Bracket.ACTOR && instrument) {
            return true;
        }
        return edge.link() == Link.SUBJECT && sentence.token(token).isVerb() && graph.isPassive(token)
                && (candidates.isEmpty() || sentence.children(token).stream().anyMatch(c -> c.dependency() == Dependency.PASSIVE_AUXILIARY));
    }

    private final class Snapshot {
        private final Map<Bracket, Integer> boundThen = bound.isEmpty() ? new EnumMap<>(Bracket.class) : new EnumMap<>(bound);
        private final Set<Bracket> ownersThen = new HashSet<>(owners);
        private final TreeSet<Integer> wordsThen = new TreeSet<>(words);
        private final double scoreThen = score;

        void restore() {
            bound.clear();
            bound.putAll(boundThen);
            owners.clear();
            owners.addAll(ownersThen);
            words.clear();
            words.addAll(wordsThen);
            score = scoreThen;
        }
    }
}
