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

/** Which date of a sentence hangs on a predicate itself, or on a noun of its clause, and on no other deed or time? */
final class OwnDates {

    static final Set<Dependency> INSIDE_CLAUSE = EnumSet.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT,
            Dependency.INDIRECT_OBJECT, Dependency.ATTRIBUTE,
            Dependency.PREPOSITION, Dependency.PREPOSITION_OBJECT, Dependency.AGENT, Dependency.ADVERB, Dependency.ADVERB_NOUN, Dependency.OTHER,
                    Dependency.NUMBER, Dependency.MODIFIER);
    private static final Set<Dependency> BEFORE_NOUN = EnumSet.of(Dependency.POSSESSOR, Dependency.MODIFIER, Dependency.COMPOUND, Dependency.NUMBER,
            Dependency.DETERMINER);

    /** "resumed trade after a meeting on May 3": the day of the meeting. */
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "following", "since", "until", "till", "ahead", "despite", "because",
            "over", "about", "prior", "between", "than");

    /** "blames Peru for break-ins in 2015": the day of the deed, not of the blame. */
    private static final Set<String> JUDGING = Set.of("blame", "fault", "criticize", "criticise", "condemn", "denounce", "accuse", "praise", "thank", "punish", "sue", "sanction", "apologise",
            "apologize", "responsible", "slam", "blast", "rebuke", "convict", "sentence", "indict", "charge", "commend");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "only", "record", "last");
    private static final Set<String> OPENING = Set.of("begin", "start", "commence");
    static final Set<String> SAME_OCCASION = Set.of("in", "at", "amid");

    /** Nouns of things that take place: who acts in one of them acts at its time. */
    static final Set<String> OCCASIONS = Set.of("election", "campaign", "war", "summit", "talk", "talks", "vote", "referendum", "race",
            "attack", "conflict", "crisis", "coup", "uprising", "protest", "raid", "bombing", "conference", "meeting", "visit", "trip", "tour",
            "invasion", "revolution", "ceremony", "offensive", "battle", "ballot", "poll", "strike", "clash", "rally", "session", "assembly",
            "negotiation", "massacre", "genocide", "riot", "operation", "exercise", "drill", "siege", "shooting", "ambush", "speech", "interview");

    private final Sentence sentence;
    private final List<DateExpression> dates;

    OwnDates(Sentence sentence, List<DateExpression> dates) {
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

    /** The clearest date that hangs on the predicate or on a noun of its clause. */
    Optional<DateExpression> best(int predicate) {
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

    /** The date that a word is of. */
    Optional<DateExpression> at(int word) {
        return dates.stream().filter(d -> d.first() <= word && word <= d.last()).findFirst();
    }
}
