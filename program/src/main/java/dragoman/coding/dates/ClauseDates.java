package dragoman.coding.dates;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which date of a sentence belongs to a predicate? Never one of another clause: a relative clause, another verb's, "reported on Tuesday". */
final class ClauseDates {

    /** Verbs that say little but that the noun beside them took place, so that their date is the noun's. */
    private static final Set<String> LIGHT = Set.of("be", "hold", "have", "take", "make", "pay", "begin", "start", "open", "end", "conclude",
            "finish", "resume", "occur", "happen", "host",
            "conduct", "launch", "stage", "carry", "schedule", "plan", "set", "expect", "postpone", "cancel", "delay", "wrap", "follow", "come",
                    "attend", "give", "impose", "reach", "sign",
            "continue", "last", "enter", "kick", "due", "convene", "announce", "issue", "go", "place", "do", "mount", "wage", "commit", "undertake",
                    "break", "file", "adopt", "introduce");
    private static final Set<Dependency> SAME_TIME = EnumSet.of(Dependency.OPEN_COMPLEMENT, Dependency.ADVERBIAL_CLAUSE, Dependency.NOUN_CLAUSE,
            Dependency.PREPOSITION_CLAUSE);

    /** "the pact signed in 1994": what was signed was made then. */
    private static final Set<String> MAKING = Set.of("hold", "file", "sign", "launch", "impose", "reach", "make", "issue", "conduct", "carry",
            "stage", "introduce", "conclude", "adopt",
            "agree", "mount", "begin", "start", "declare", "order");
    private static final Set<String> ARRANGING = Set.of("set", "due", "schedule", "expect", "slate", "suppose", "plan", "likely");
    private static final Set<Dependency> STEPS = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.ADVERBIAL_CLAUSE, Dependency.OTHER);

    /** Whoever tells the story speaks at the time of the report. */
    static final Set<String> SAYING = Set.of("say", "tell", "add", "report", "state", "note", "explain", "warn", "comment", "claim", "confirm",
            "write", "quote", "argue", "tweet", "predict");

    private final Sentence sentence;
    private final OwnDates own;
    private final TenseReader tenses = new TenseReader();

    ClauseDates(Sentence sentence, List<DateExpression> dates) {
        this.sentence = sentence;
        this.own = new OwnDates(sentence, dates);
    }

    /** The date of a predicate's clause, or of the clause whose time it shares; it may be a vague one. */
    Optional<DateExpression> of(int predicate) {
        return of(predicate, 0);
    }

    private Optional<DateExpression> of(int predicate, int depth) {
        if (depth > sentence.tokens().size()) {
            return Optional.empty();
        }
        Optional<DateExpression> found = own.best(predicate);
        if (found.isPresent()) {
            return found;
        }
        return sentence.token(predicate).isVerb() ? shared(predicate, depth) : ofNoun(predicate, depth);
    }

    /** Whether a predicate is told as going on since some other event: "has hosted many since she came in 1952". */
    boolean isSinceAnother(int predicate) {
        return sentence.children(predicate, Dependency.ADVERBIAL_CLAUSE).stream().anyMatch(clause -> hasWord(clause.index(), "since"));
    }

    /** A clause without a date has that of the verb that it goes with: "met X and signed Y on Monday", "came in 2015 to hold talks". */
    private Optional<DateExpression> shared(int predicate, int depth) {
        Token token = sentence.token(predicate);
        Optional<DateExpression> above = token.head() < 0 ? ofTreeBefore(token, depth) : ofHead(token, depth);
        return above.filter(DateExpression::isDate).or(() -> ofFollower(predicate)).or(() -> ofStepBefore(predicate, depth));
    }

    /** "In 2006 one side attacked; the other hit back": the parse hangs the first step of a story below the second. */
    private Optional<DateExpression> ofStepBefore(int predicate, int depth) {
        Tense tense = tenses.tense(sentence, predicate);
        if (!tense.looksBack() || SAYING.contains(sentence.token(predicate).lemma())) {
            return Optional.empty();
        }
        return sentence.children(predicate).stream().filter(t -> t.isVerb() && t.index() < predicate && STEPS.contains(t.dependency())
                && isFinite(t) && sentence.children(t.index(), Dependency.MARK).isEmpty() && tenses.tense(sentence, t.index()) == tense
                && sentence.tokens().subList(t.index(), predicate).stream().anyMatch(mark -> mark.form().equals(";") || mark.form().equals(",")))
                .map(t -> of(t.index(), depth + 1)).flatMap(Optional::stream).filter(DateExpression::isDate).findFirst();
    }

    /** "… in May, the palace said, where she will speak": an attribution has cut the clause off from the one before. */
    private Optional<DateExpression> ofTreeBefore(Token token, int depth) {
        if (!hasWord(token.index(), "where") && !hasWord(token.index(), "when")) {
            return Optional.empty();
        }
        Tense tense = tenses.tense(sentence, token.index());
        return sentence.tokens().stream().filter(t -> t.head() < 0 && t.index() < token.index() && t.isVerb() && tenses.tense(sentence,
                t.index()) == tense)
                .map(t -> of(t.index(), depth + 1)).flatMap(Optional::stream).findFirst();
    }

    private Optional<DateExpression> ofHead(Token token, int depth) {
        Token head = sentence.token(token.head());
        if (token.dependency() == Dependency.RELATIVE_CLAUSE || token.dependency() == Dependency.ADVERBIAL_CLAUSE) {
            Optional<DateExpression> named = own.at(head.index());
            // "in January 2017, when the envoy came"
            if (named.isPresent() && hasWord(token.index(), "when")) {
                return named;
            }
        }
        Tense tense = tenses.tense(sentence, token.index());
        Optional<Integer> verb = verbAbove(token);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        boolean sameTense = tenses.tense(sentence, verb.get()) == tense;
        boolean joined = token.dependency() == Dependency.CONJUNCT && head.isVerb() || hasWord(token.index(), "where")
                || token.dependency() == Dependency.ADVERBIAL_CLAUSE && hasWord(token.index(), "when");
        if (joined) {
            return sameTense ? of(verb.get(), depth + 1) : ofTreeBefore(token, depth);
        }
        boolean goesWith = SAME_TIME.contains(token.dependency()) && !isFinite(token) && head.isVerb();
        if (!goesWith) {
            return Optional.empty();
        }
        boolean ahead = tense.looksAhead() && !tenses.tense(sentence, verb.get()).looksAhead();
        // "agreed on Tuesday to meet" dates the agreeing; "agreed to meet on Tuesday" the meeting, wherever the parse hangs it.
        return of(verb.get(), depth + 1).filter(date -> !ahead || date.first() > token.index());
    }

    /** The next date among the verbs that follow: "met and signed on Monday", "is set to expire on Tuesday". */
    private Optional<DateExpression> ofFollower(int predicate) {
        Tense tense = tenses.tense(sentence, predicate);
        boolean setting = ARRANGING.contains(sentence.token(predicate).lemma());
        return sentence.children(predicate).stream().filter(Token::isVerb)
                .filter(t -> t.dependency() == Dependency.CONJUNCT && tenses.tense(sentence, t.index()) == tense || setting
                        && t.dependency() == Dependency.OPEN_COMPLEMENT)
                .map(t -> own.best(t.index())).flatMap(Optional::stream).filter(DateExpression::isDate).findFirst();
    }

    private Optional<Integer> verbAbove(Token token) {
        int at = token.head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private boolean hasWord(int verb, String word) {
        return sentence.children(verb).stream().anyMatch(t -> t.index() < verb && t.lemma().equals(word));
    }

    private boolean isFinite(Token verb) {
        boolean subject = !sentence.children(verb.index(), Dependency.SUBJECT).isEmpty() || !sentence.children(verb.index(),
                Dependency.PASSIVE_SUBJECT).isEmpty();
        return subject || Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
    }

    /** "held talks on Monday", "the talks will take place in May": the date of the verb that the noun goes with. */
    private Optional<DateExpression> ofNoun(int noun, int depth) {
        Optional<DateExpression> arranged = sentence.tokens().stream()
                .filter(t -> t.dependency() == Dependency.NOUN_CLAUSE && sentence.dominates(noun, t.index()) && (ARRANGING.contains(t.lemma())
                        || t.tag().equals("VBN") && MAKING.contains(t.lemma())))
                .map(t -> own.best(t.index())).flatMap(Optional::stream).findFirst();
        if (arranged.isPresent()) {
            return arranged;
        }
        // "the tour, which fell on the Easter days"
        Optional<DateExpression> placed = sentence.children(noun, Dependency.RELATIVE_CLAUSE).stream().filter(t -> LIGHT.contains(t.lemma()))
                .map(t -> own.best(t.index())).flatMap(Optional::stream).filter(DateExpression::isDate).findFirst();
        if (placed.isPresent()) {
            return placed;
        }
        int at = noun;
        while (at >= 0 && !sentence.token(at).isVerb()) {
            Dependency dependency = sentence.token(at).dependency();
            boolean clause = OwnDates.INSIDE_CLAUSE.contains(dependency) || dependency == Dependency.CONJUNCT || dependency == Dependency.ROOT
                    || dependency == Dependency.APPOSITION && isOfDate(sentence.token(at).head());
            if (!clause) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
        }
        boolean light = at >= 0 && (LIGHT.contains(sentence.token(at).lemma()) || isOccasionOf(noun, at));
        return light ? of(at, depth + 1) : Optional.empty();
    }

    /** "met him in May during a visit", "came in May, his first trip abroad": both at one time. */
    private boolean isOccasionOf(int noun, int verb) {
        Token token = sentence.token(noun);
        if (!OwnDates.OCCASIONS.contains(token.lemma())) {
            return false;
        }
        if (token.dependency() == Dependency.PREPOSITION_OBJECT) {
            Token preposition = sentence.token(token.head());
            return preposition.head() == verb && (preposition.lemma().equals("during") || preposition.lemma().equals("on")
                    || OwnDates.SAME_OCCASION.contains(preposition.lemma()));
        }
        return token.dependency() == Dependency.APPOSITION && isOfDate(token.head());
    }

    private boolean isOfDate(int word) {
        return own.at(word).isPresent();
    }

    /** Whether a verb stands in the main clause of its sentence, or goes with it. */
    static boolean isMain(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        while (token.head() >= 0 && (token.dependency() == Dependency.CONJUNCT || token.dependency() == Dependency.OPEN_COMPLEMENT)) {
            token = sentence.token(token.head());
        }
        return token.head() < 0;
    }
}
