package dragoman.coding.clause;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The predicates of one sentence with their arguments, in one form for active, passive, relative, infinitive and participle.
 *
 * <p>Coordinated nouns appear by their first word; {@link #conjuncts} gives the others.
 */
public final class ClauseGraph {

    private static final Set<String> WORKS = Set.of("report", "study", "book", "statement", "article", "poll", "attack", "decision", "speech", "film", "letter", "comment", "remark",
            "proposal", "plan", "move", "visit", "survey", "paper", "claim", "request", "call", "offer", "agreement", "treaty", "law", "resolution", "crime", "violation", "abuse");

    private final Sentence sentence;
    private final List<List<Argument>> arguments;
    private final SurfaceSubjects subjects;

    private ClauseGraph(Sentence sentence, List<List<Argument>> arguments, SurfaceSubjects subjects) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.subjects = subjects;
    }

    /** Reads a sentence's predicates. */
    public static ClauseGraph of(Sentence sentence) {
        SurfaceSubjects subjects = new SurfaceSubjects(sentence);
        PredicateReader reader = new PredicateReader(sentence, subjects);
        List<List<Argument>> own = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            own.add(reader.read(token));
        }
        return new ClauseGraph(sentence, own.stream().map(List::copyOf).toList(), subjects);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The arguments of the predicate at a word, in text order of their kinds; empty for words that are no predicate. */
    public List<Argument> arguments(int token) {
        return arguments.get(token);
    }

    /** Those of one role. */
    public List<Argument> arguments(int token, Role role) {
        return arguments.get(token).stream().filter(a -> a.role() == role).toList();
    }

    /**
     * The prepositional arguments with a word, also those that the parser may have hung nearby: a verb's on its object, an object's on its verb.
     */
    public List<Argument> prepositions(int token, String word) {
        List<Argument> found = new ArrayList<>(own(token, word));
        for (Argument part : arguments.get(token)) {
            boolean nearby = part.role() == Role.OBJECT || part.role() == Role.PREPOSITION && part.token() != Argument.NO_TOKEN && isName(part.token());
            // "the arrest of a reporter by Peru": people and things are not by anybody, works of somebody are.
            boolean agent = word.equals("by") && part.word().equals("of") && part.token() != Argument.NO_TOKEN && sentence.token(token).isNoun()
                    && !WORKS.contains(sentence.token(part.token()).lemma());
            if (nearby || agent) {
                found.addAll(own(part.token(), word));
            }
            // "gave $3 million in aid to Peru": parsers hang "to Peru" on what is counted.
            if (part.role() == Role.OBJECT) {
                counted(part.token()).ifPresent(noun -> found.addAll(own(noun, word)));
            }
        }
        int verb = verbOfObject(token);
        if (verb >= 0) {
            found.addAll(own(verb, word));
        }
        Occurrence.of(sentence, token).ifPresent(happens -> found.addAll(own(happens, word)));
        return found;
    }

    /** Names take few prepositions of their own: in "an attack by Iran on Iraq" the second belongs to the attack. */
    private boolean isName(int token) {
        return sentence.token(token).isProperNoun();
    }

    private List<Argument> own(int token, String word) {
        return arguments.get(token).stream().filter(a -> a.role() == Role.PREPOSITION && a.word().equals(word)).toList();
    }

    /** The noun that is meant where this one only counts or measures it: the talks in "three days of talks". */
    public Optional<Integer> counted(int noun) {
        return Quantity.counted(sentence, noun);
    }

    /** The verb whose object a noun is, also as what the object counts ("held three days of talks"), or -1. */
    public int verbOfObject(int noun) {
        Optional<Integer> measure = Quantity.counting(sentence, noun);
        if (measure.isPresent()) {
            return verbOfObject(measure.get());
        }
        int head = sentence.token(noun).head();
        if (head < 0 || !sentence.token(head).isVerb()) {
            return -1;
        }
        return arguments(head, Role.OBJECT).stream().anyMatch(a -> a.token() == noun) ? head : -1;
    }

    /** The other members of the coordination that a word opens: for "China and Japan" at "China", "Japan". */
    public List<Integer> conjuncts(int token) {
        return Coordination.members(sentence, token);
    }

    /** The grammatical subject of a verb, found through coordination and control, whatever the voice; -1 where there is none. */
    public int surfaceSubject(int verb) {
        return subjects.of(verb);
    }

    /** Whether the verb stands in the passive, reduced relatives included. */
    public boolean isPassive(int verb) {
        return Voice.isPassive(sentence, sentence.token(verb));
    }
}
