package dragoman.coding.dates;

import dragoman.coding.dates.DateExpression.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    private static final Set<Dependency> INSIDE_CLAUSE = EnumSet.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT,
            Dependency.INDIRECT_OBJECT, Dependency.ATTRIBUTE,
            Dependency.PREPOSITION, Dependency.PREPOSITION_OBJECT, Dependency.AGENT, Dependency.ADVERB, Dependency.ADVERB_NOUN, Dependency.OTHER,
                    Dependency.NUMBER, Dependency.MODIFIER);
    private static final Set<Dependency> BEFORE_NOUN = EnumSet.of(Dependency.POSSESSOR, Dependency.MODIFIER, Dependency.COMPOUND, Dependency.NUMBER,
            Dependency.DETERMINER);
    private static final Set<Dependency> SAME_TIME = EnumSet.of(Dependency.OPEN_COMPLEMENT, Dependency.ADVERBIAL_CLAUSE, Dependency.NOUN_CLAUSE,
            Dependency.PREPOSITION_CLAUSE);

    /** "resumed trade after a meeting on May 3": the day of the meeting. */
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "following", "since", "until", "till", "ahead", "despite", "because",
            "over", "about", "prior", "between", "than");
    /** "blames Peru for break-ins in 2015": the day of the deed, not of the blame. */
    private static final Set<String> JUDGING = Set.of("blame", "fault", "criticize", "criticise", "condemn", "denounce", "accuse", "praise", "thank", "punish", "sue", "sanction", "apologise",
            "apologize", "responsible", "slam", "blast", "rebuke", "convict", "sentence", "indict", "charge", "commend");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "only", "record", "last");
    /** "the pact signed in 1994": what was signed was made then. */
    private static final Set<String> MAKING = Set.of("hold", "file", "sign", "launch", "impose", "reach", "make", "issue", "conduct", "carry",
            "stage", "introduce", "conclude", "adopt",
            "agree", "mount", "begin", "start", "declare", "order");
    private static final Set<String> OPENING = Set.of("begin", "start", "commence");
    private static final Set<String> ARRANGING = Set.of("set", "due", "schedule", "expect", "slate", "suppose", "plan", "likely");

    private static final Set<Dependency> STEPS = EnumSet.of(Dependency.CLAUSE_COMPLEMENT, Dependency.ADVERBIAL_CLAUSE, Dependency.OTHER);
    /** Whoever tells the story speaks at the time of the report. */
    static final Set<String> SAYING = Set.of("say", "tell", "add", "report", "state", "note", "explain", "warn", "comment", "claim", "confirm",
            "write", "quote", "argue", "tweet", "predict");
    private static final Set<String> SAME_OCCASION = Set.of("in", "at", "amid");
    /** Nouns of things that take place: who acts in one of them acts at its time. */
    private static final Set<String> OCCASIONS = Set.of("election", "campaign", "war", "summit", "talk", "talks", "vote", "referendum", "race",
            "attack", "conflict", "crisis", "coup", "uprising", "protest", "raid", "bombing", "conference", "meeting", "visit", "trip", "tour",
            "invasion", "revolution", "ceremony", "offensive", "battle", "ballot", "poll", "strike", "clash", "rally", "session", "assembly",
            "negotiation", "massacre", "genocide", "riot", "operation", "exercise", "drill", "siege", "shooting", "ambush", "speech", "interview");

    private final Sentence sentence;
    private final List<DateExpression> dates;
    private final TenseReader tenses = new TenseReader();

    ClauseDates(Sentence sentence, List<DateExpression> dates) {
        this.sentence = sentence;
        List<DateExpression> here = dates.stream().filter(d -> d.sentence() == sentence.number() && d.isParsed() && d.kind() != Kind.DURATION)
                .toList();
        this.dates = here.stream().filter(d -> !isLimit(d) && !isComparison(d) && here.stream().noneMatch(other -> isEndOf(d, other))).toList();
    }

    /** "until June" says how long, not when. */
    private static boolean isLimit(DateExpression date) {
        return date.value().filter(value -> value.startsWith("..")).isPresent();
    }

    /** "the first since 1992", "the lowest since March": with what it is compared, not when it was. */
    private boolean isComparison(DateExpression date) {
        boolean since = date.kind() == Kind.INTERVAL && date.value().filter(value -> value.endsWith("/..")).isPresent();
        return since && sentence.tokens().stream().filter(t -> t.index() < date.first() && t.index() >= date.first() - 8)
                .anyMatch(t -> t.tag().equals("JJS") || t.tag().equals("RBS") || RANKS.contains(t.lemma()));
    }

    private static boolean isEndOf(DateExpression date, DateExpression other) {
        return other != date && other.kind() == Kind.INTERVAL && other.passage().overlaps(date.passage())
                && other.passage().end() - other.passage().start() > date.passage().end() - date.passage().start();
    }

    /** The date of a predicate's clause, or of the clause whose time it shares; it may be a vague one. */
    Optional<DateExpression> of(int predicate) {
        return of(predicate, 0);
    }

    private Optional<DateExpression> of(int predicate, int depth) {
        if (depth > sentence.tokens().size()) {
            return Optional.empty();
        }
        Optional<DateExpression> own = best(predicate);
        if (own.isPresent()) {
            return own;
        }
        return sentence.token(predicate).isVerb() ? shared(predicate, depth) : ofNoun(predicate, depth);
    }

    /** Whether a predicate is told as going on since some other event: "has hosted many since she came in 1952". */
    boolean isSinceAnother(int predicate) {
        return sentence.children(predicate, Dependency.ADVERBIAL_CLAUSE).stream().anyMatch(clause -> hasWord(clause.index(), "since"));
    }

    /** The clearest date that hangs on the predicate or on a noun of its clause. */
    private Optional<DateExpression> best(int predicate) {
        return dates.stream().filter(date -> belongs(date, predicate))
                .min(Comparator.comparingInt((DateExpression d) -> d.isDate() ? 0 : 1).thenComparingInt(d -> owner(d) == predicate ? 0 : 1)
                        .thenComparingInt(d -> d.kind() == Kind.VAGUE ? 1 : 0).thenComparingInt(d -> precision(d))
                                .thenComparingInt(DateExpression::first));
    }

    private static int precision(DateExpression date) {
        return date.value().map(v -> v.contains("..") ? 3 : v.length() >= 10 ? 0 : v.length() >= 7 ? 1 : 2).orElse(4);
    }

    private boolean belongs(DateExpression date, int predicate) {
        int owner = owner(date);
        if (isOtherEvent(date, predicate)) {
            return false;
        }
        if (owner < 0 || owner == predicate) {
            return owner == predicate;
        }
        if (!sentence.token(predicate).isVerb() || !sentence.dominates(predicate, owner)) {
            return false;
        }
        if (isBeforeNoun(date)) {
            return isDuring(owner, predicate);
        }
        for (int at = owner; at != predicate; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean joined = token.dependency() == Dependency.CONJUNCT && sentence.token(token.head()).isNoun();
            boolean deed = token.lemma().equals("for") && JUDGING.contains(sentence.token(predicate).lemma());
            if (!INSIDE_CLAUSE.contains(token.dependency()) && !joined || token.isVerb() || OTHER_TIME.contains(token.lemma()) || deed) {
                return false;
            }
        }
        return true;
    }

    /** "days after the envoy left" tells nothing about when he left. */
    private static boolean isOtherEvent(DateExpression date, int predicate) {
        return date.relative() && date.value().isEmpty() && predicate > date.last()
                && date.passage().text().toLowerCase(Locale.ROOT).matches(".*\\b(?:after|before|prior|since)");
    }

    /** The first word above the date that is neither of the date nor a preposition. */
    private int owner(DateExpression date) {
        int at = top(date);
        do {
            at = sentence.token(at).head();
        } while (at >= 0 && (at >= date.first() && at <= date.last() || isLink(sentence.token(at))));
        return at;
    }

    /** "held for days beginning on July 9": when the holding began. */
    private static boolean isLink(Token token) {
        boolean opening = token.tag().equals("VBG") && OPENING.contains(token.lemma()) && (token.dependency() == Dependency.ADVERBIAL_CLAUSE
                || token.dependency() == Dependency.NOUN_CLAUSE || token.dependency() == Dependency.PREPOSITION);
        return opening || token.dependency() == Dependency.PREPOSITION || token.tag().equals("IN") || token.tag().equals("RB")
                && token.dependency() == Dependency.ADVERB;
    }

    private int top(DateExpression date) {
        for (int i = date.first(); i <= date.last(); i++) {
            int head = sentence.token(i).head();
            if (head < date.first() || head > date.last()) {
                return i;
            }
        }
        return date.first();
    }

    /** "the 1994 agreement", "Monday's talks": the date of the noun and of nothing else; not so in "On Monday Oslo announced". */
    private boolean isBeforeNoun(DateExpression date) {
        Token top = sentence.token(top(date));
        boolean opens = date.first() == 1 && sentence.token(0).tag().equals("IN") && top.head() >= 0 && sentence.token(top.head()).isProperNoun()
                && top.dependency() != Dependency.POSSESSOR;
        return !opens && BEFORE_NOUN.contains(top.dependency()) && top.head() >= 0 && top.head() > date.last() && sentence.token(top.head()).isNoun();
    }

    /** "during the 1994 campaign", "at last year's summit": what happened then happened at that time. */
    private boolean isDuring(int noun, int predicate) {
        Token token = sentence.token(noun);
        if (token.dependency() != Dependency.PREPOSITION_OBJECT || sentence.token(token.head()).head() != predicate) {
            return false;
        }
        String preposition = sentence.token(token.head()).lemma();
        return preposition.equals("during") || SAME_OCCASION.contains(preposition) && OCCASIONS.contains(token.lemma());
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
            Optional<DateExpression> named = dates.stream().filter(d -> d.first() <= head.index() && head.index() <= d.last()).findFirst();
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
                .map(t -> best(t.index())).flatMap(Optional::stream).filter(DateExpression::isDate).findFirst();
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
                .map(t -> best(t.index())).flatMap(Optional::stream).findFirst();
        if (arranged.isPresent()) {
            return arranged;
        }
        // "the tour, which fell on the Easter days"
        Optional<DateExpression> placed = sentence.children(noun, Dependency.RELATIVE_CLAUSE).stream().filter(t -> LIGHT.contains(t.lemma()))
                .map(t -> best(t.index())).flatMap(Optional::stream).filter(DateExpression::isDate).findFirst();
        if (placed.isPresent()) {
            return placed;
        }
        int at = noun;
        while (at >= 0 && !sentence.token(at).isVerb()) {
            Dependency dependency = sentence.token(at).dependency();
            boolean clause = INSIDE_CLAUSE.contains(dependency) || dependency == Dependency.CONJUNCT || dependency == Dependency.ROOT
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
        if (!OCCASIONS.contains(token.lemma())) {
            return false;
        }
        if (token.dependency() == Dependency.PREPOSITION_OBJECT) {
            Token preposition = sentence.token(token.head());
            return preposition.head() == verb && (preposition.lemma().equals("during") || preposition.lemma().equals("on")
                    || SAME_OCCASION.contains(preposition.lemma()));
        }
        return token.dependency() == Dependency.APPOSITION && isOfDate(token.head());
    }

    private boolean isOfDate(int word) {
        return dates.stream().anyMatch(d -> d.first() <= word && word <= d.last());
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
