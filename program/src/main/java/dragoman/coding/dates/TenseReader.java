package dragoman.coding.dates;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which tense is a predicate told? Reads the auxiliaries, and for infinitives, participles and nouns the verb that governs them. */
public final class TenseReader {

    /** After these an infinitive tells what is yet to come; after others ("came to hold talks") it shares their time. */
    private static final Set<String> AHEAD = Set.of("able", "agree", "aim", "ask", "bid", "bound", "call", "choose", "commit", "commitment",
            "consider", "deadline", "decide", "decision", "demand", "due", "eager", "expect", "go", "hope", "instruct", "intend", "intent",
            "intention", "keen", "like", "likely", "look", "mean", "need", "offer", "order", "plan", "pledge", "poise", "poised", "prepare",
            "prepared", "promise", "proposal", "propose", "readiness", "ready", "refuse", "request", "schedule", "scheduled", "seek", "set", "slate",
            "slated", "suppose", "supposed", "swear", "threat", "threaten", "unlikely", "urge", "vow", "want", "warn", "willing", "willingness",
            "wish");
    private static final Set<String> PLANNED = Set.of("upcoming", "planned", "scheduled", "forthcoming", "coming", "proposed", "expected", "future",
            "possible", "potential", "eventual", "impending");
    private static final Set<String> MODALS = Set.of("may", "might", "could", "can", "ca", "would", "should", "must", "ought");
    private static final Set<String> WILL = Set.of("will", "wo", "shall", "'ll", "’ll");

    /**
     * Tells the tense of a predicate.
     *
     * @param predicate index of a verb, or of a noun or adjective that stands for an act
     */
    public Tense tense(Sentence sentence, int predicate) {
        return tense(sentence, predicate, 0);
    }

    private Tense tense(Sentence sentence, int predicate, int depth) {
        if (depth > sentence.tokens().size()) {
            return Tense.NONE;
        }
        Token token = sentence.token(predicate);
        if (!token.isVerb()) {
            if (isPlanned(sentence, predicate)) {
                return Tense.FUTURE;
            }
            Optional<Token> copula = copula(sentence, token);
            if (copula.isPresent()) {
                return finite(sentence, copula.get(), token);
            }
            return governed(sentence, token, depth);
        }
        Optional<Token> auxiliary = auxiliary(sentence, token);
        if (auxiliary.isPresent() && !auxiliary.get().lemma().equals("to")) {
            return withAuxiliary(sentence, auxiliary.get(), token, depth);
        }
        return alone(sentence, token, depth);
    }

    /** "the upcoming summit", "talks planned for May": not held yet, whatever the tense around them. */
    static boolean isPlanned(Sentence sentence, int noun) {
        return sentence.children(noun).stream().anyMatch(t -> t.dependency() == Dependency.MODIFIER && PLANNED.contains(t.form()
                .toLowerCase(Locale.ROOT)));
    }

    private Tense alone(Sentence sentence, Token verb, int depth) {
        Optional<Token> shared = sharedAuxiliary(sentence, verb);
        if (shared.isPresent()) {
            return tense(sentence, verb.head(), depth + 1);
        }
        return switch (verb.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> sentence.headline() ? Tense.PAST : Tense.PRESENT;
            case "VBN" -> verb.head() < 0 || sentence.headline() ? Tense.PAST : participle(sentence, verb, depth);
            case "VB" -> infinitive(sentence, verb, depth);
            case "MD" -> WILL.contains(verb.lemma()) ? Tense.FUTURE : Tense.MODAL;
            default -> governed(sentence, verb, depth);
        };
    }

    private Tense participle(Sentence sentence, Token verb, int depth) {
        if (verb.dependency() == Dependency.NOUN_CLAUSE || verb.dependency() == Dependency.RELATIVE_CLAUSE) {
            return Tense.PAST;
        }
        return governed(sentence, verb, depth);
    }

    private Tense infinitive(Sentence sentence, Token verb, int depth) {
        boolean marked = children(sentence, verb, Dependency.AUXILIARY, Dependency.MARK).anyMatch(t -> t.lemma().equals("to"));
        if (verb.head() < 0) {
            return marked ? Tense.FUTURE : sentence.headline() ? Tense.PAST : Tense.PRESENT;
        }
        Token head = sentence.token(verb.head());
        if (verb.dependency() == Dependency.CONJUNCT) {
            return tense(sentence, head.index(), depth + 1);
        }
        if (AHEAD.contains(head.lemma()) || marked && head.lemma().equals("be") || marked && sentence.headline() && head.isNoun()) {
            return Tense.FUTURE;
        }
        return governed(sentence, verb, depth);
    }

    /** What has no tense of its own takes that of the next verb above. */
    private Tense governed(Sentence sentence, Token token, int depth) {
        int at = token.head();
        while (at >= 0 && !sentence.token(at).isVerb() && copula(sentence, sentence.token(at)).isEmpty()) {
            at = sentence.token(at).head();
        }
        return at < 0 ? Tense.NONE : tense(sentence, at, depth + 1);
    }

    private Tense withAuxiliary(Sentence sentence, Token auxiliary, Token verb, int depth) {
        String word = auxiliary.lemma();
        if (WILL.contains(word)) {
            return Tense.FUTURE;
        }
        if (MODALS.contains(word)) {
            // "may have visited" speaks of the past, however uncertain.
            boolean past = verb.tag().equals("VBN") && children(sentence, verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY)
                    .anyMatch(t -> t.lemma().equals("have"));
            return past ? Tense.PERFECT : Tense.MODAL;
        }
        if (word.equals("'d") || word.equals("’d")) {
            return verb.tag().equals("VB") ? Tense.MODAL : Tense.PAST_PERFECT;
        }
        if (word.equals("have")) {
            return isPast(auxiliary) ? Tense.PAST_PERFECT : Tense.PERFECT;
        }
        if (auxiliary.tag().equals("VBG") || auxiliary.tag().equals("VB") || auxiliary.tag().equals("VBN")) {
            return alone(sentence, verb, depth);
        }
        return finite(sentence, auxiliary, verb);
    }

    private static Tense finite(Sentence sentence, Token finite, Token predicate) {
        if (isPast(finite)) {
            return Tense.PAST;
        }
        boolean going = predicate.lemma().equals("go") && predicate.tag().equals("VBG")
                && !sentence.children(predicate.index(), Dependency.OPEN_COMPLEMENT).isEmpty();
        return going ? Tense.FUTURE : sentence.headline() ? Tense.PAST : Tense.PRESENT;
    }

    private static boolean isPast(Token token) {
        return token.tag().equals("VBD") || Set.of("was", "were", "had", "did").contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static Optional<Token> auxiliary(Sentence sentence, Token verb) {
        return children(sentence, verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY).findFirst();
    }

    /** The "be" of a predicate noun or adjective, where the parse hangs it below. */
    private static Optional<Token> copula(Sentence sentence, Token token) {
        return children(sentence, token, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY).filter(Token::isVerb).findFirst();
    }

    /** "will meet and discuss": the second verb, of the same form, has the first one's auxiliary. */
    private static Optional<Token> sharedAuxiliary(Sentence sentence, Token verb) {
        if (verb.dependency() != Dependency.CONJUNCT || !sentence.token(verb.head()).tag().equals(verb.tag())
                || !List.of("VB", "VBN", "VBG").contains(verb.tag())) {
            return Optional.empty();
        }
        return auxiliary(sentence, sentence.token(verb.head()));
    }

    private static Stream<Token> children(Sentence sentence, Token token, Dependency one, Dependency other) {
        return sentence.children(token.index()).stream().filter(t -> t.dependency() == one || t.dependency() == other);
    }
}
