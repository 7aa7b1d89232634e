package dragoman.coding.dates;

import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides on which day an event happened. The date in the predicate's own clause wins, then that of a clause whose time it shares, then the one that
 * the
 * paragraph set before, then the tense. The day of the report never stands in: where only the tense tells that it happened lately, the value is the
 * month.
 */
public final class EventDating {

    private static final Pattern NEAR = Pattern.compile("(?i)recently|lately|(?:just )?now|currently|of late|at present|at the moment|these days"
            + "|so far|to date|(?:days|hours) .*");

    private static final Set<String> ANNOUNCING = Set.of("say", "tell", "announce", "confirm", "report", "add", "declare", "disclose", "state", "tweet");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** So many sentences back a place still names an occasion. */
    private static final int FRAME = 6;

    private final ParsedReport report;
    private final List<DateExpression> dates;
    private final TenseReader tenses = new TenseReader();

    /**
     * Dates the events of one report.
     *
     * @param dates what {@link DateFinder} found in it
     */
    public EventDating(ParsedReport report, List<DateExpression> dates) {
        this.report = report;
        this.dates = List.copyOf(dates);
    }

    /**
     * Tells when the act of a predicate happened or shall happen.
     *
     * @param predicate index of the word that carries the act, a verb or a noun
     */
    public EventDate date(Sentence sentence, int predicate) {
        ClauseDates clauses = new ClauseDates(sentence, dates);
        Optional<DateExpression> own = clauses.of(predicate);
        if (own.isPresent()) {
            return own.get().isDate() ? dated(own.get()) : undated(sentence, predicate, own);
        }
        if (isVerbal(sentence, predicate)) {
            Optional<DateExpression> before = toldBefore(sentence, predicate);
            if (before.isPresent()) {
                return new EventDate(before.get().value(), Basis.RESOLVED, Optional.of(before.get().passage()));
            }
        }
        Optional<DateExpression> below = ofCaption(sentence);
        if (below.isPresent()) {
            return dated(below.get());
        }
        return clauses.isSinceAnother(predicate) ? EventDate.UNKNOWN : undated(sentence, predicate, Optional.empty());
    }

    /** "The queen greeting the president at the palace, their first meeting, in 1978": words below a picture have one time. */
    private Optional<DateExpression> ofCaption(Sentence sentence) {
        boolean finite = sentence.tokens().stream().anyMatch(t -> FINITE.contains(t.tag()) || t.head() < 0 && t.isVerb());
        List<DateExpression> here = dates.stream().filter(d -> d.sentence() == sentence.number()).toList();
        return !finite && !sentence.headline() && here.size() == 1 && here.get(0).isDate() && here.get(0).isParsed() ? Optional.of(here.get(0)) : Optional.empty();
    }

    /**
     * When somebody said what is quoted, where that was at another time than the report's: "said in January in Davos", or "said in Davos" after
     * "they met in Davos in January".
     *
     * @param verb index of the verb that tells of the saying
     */
    public Optional<EventDate> saidThen(Sentence sentence, int verb) {
        Optional<DateExpression> own = new ClauseDates(sentence, dates).of(verb);
        if (own.isPresent()) {
            return own.filter(DateExpression::isDate).filter(this::isOfAnotherTime).map(EventDating::dated);
        }
        Set<String> there = placesOf(sentence, verb);
        for (int number = sentence.number() - 1; number >= Math.max(1, sentence.number() - FRAME) && !there.isEmpty(); number--) {
            Sentence before = report.sentences().get(number - 1);
            Optional<DateExpression> then = before.tokens().stream().filter(t -> t.isVerb() && placesOf(before, t.index()).stream().anyMatch(there::contains))
                    .flatMap(t -> new ClauseDates(before, dates).of(t.index()).stream()).filter(DateExpression::isDate).findFirst();
            if (then.isPresent()) {
                return then.filter(this::isOfAnotherTime).map(date -> new EventDate(date.value(), Basis.RESOLVED, Optional.of(date.passage())));
            }
        }
        return Optional.empty();
    }

    /** Names after "in" and "at" right below a verb. */
    private static Set<String> placesOf(Sentence sentence, int verb) {
        return sentence.children(verb, Dependency.PREPOSITION).stream().filter(t -> t.lemma().equals("in") || t.lemma().equals("at"))
                .flatMap(t -> sentence.children(t.index(), Dependency.PREPOSITION_OBJECT).stream()).filter(Token::isProperNoun).map(Token::form)
                .collect(Collectors.toSet());
    }

    private static EventDate dated(DateExpression date) {
        return new EventDate(date.value(), date.basis(), Optional.of(date.passage()));
    }

    /** No day is told. What is told as past or present lies near the report; what lies ahead or further back cannot be told. */
    private EventDate undated(Sentence sentence, int predicate, Optional<DateExpression> vague) {
        boolean elsewhere = vague.isPresent() && !isNear(vague.get());
        Tense tense = tenses.tense(sentence, predicate);
        boolean now = tense == Tense.FUTURE && sentence.children(predicate, Dependency.ADVERB).stream().anyMatch(t -> t.lemma().equals("now"));
        boolean near = now || tense == Tense.PAST || tense == Tense.PRESENT || tense == Tense.PERFECT || tense == Tense.NONE;
        Optional<LocalDate> published = report.report().published();
        near |= tense == Tense.PAST_PERFECT && isJustTold(sentence, predicate);
        if (elsewhere || !near || published.isEmpty() || isNounOfAnotherTime(sentence, predicate) || new Background(sentence, tenses).is(predicate)) {
            return EventDate.UNKNOWN;
        }
        return new EventDate(Optional.of(YearMonth.from(published.get()).toString()), Basis.TENSE, Optional.empty());
    }

    /** "reported last year that Peru was behind the attack": a noun is no younger than the sentence that tells of it. */
    private boolean isNounOfAnotherTime(Sentence sentence, int predicate) {
        if (sentence.token(predicate).isVerb()) {
            return false;
        }
        ClauseDates clauses = new ClauseDates(sentence, dates);
        for (int at = sentence.token(predicate).head(); at >= 0; at = sentence.token(at).head()) {
            boolean toldBack = sentence.token(at).isVerb() && !tenses.tense(sentence, at).looksAhead();
            if (toldBack && clauses.of(at).filter(this::isOfAnotherTime).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday that it had reached an agreement": what is announced has just happened. */
    private boolean isJustTold(Sentence sentence, int predicate) {
        Token verb = sentence.token(predicate);
        if (verb.dependency() != Dependency.CLAUSE_COMPLEMENT || verb.head() < 0) {
            return false;
        }
        Tense told = tenses.tense(sentence, verb.head());
        return ANNOUNCING.contains(sentence.token(verb.head()).lemma()) && (told == Tense.PAST || told == Tense.PERFECT || told == Tense.PRESENT);
    }

    /** "recently" and "days later" are near; "years ago" is not. */
    private static boolean isNear(DateExpression vague) {
        return NEAR.matcher(vague.passage().text()).matches();
    }

    /** Only the verb of a sentence's main clause goes on with the story; a clause inside may speak of anything. */
    private static boolean isVerbal(Sentence sentence, int predicate) {
        Token token = sentence.token(predicate);
        return token.isVerb() && !ClauseDates.SAYING.contains(token.lemma()) && ClauseDates.isMain(sentence, predicate);
    }

    /**
     * The date that the sentences before in the paragraph set, where they tell of another time than the report's own and this one goes on in the same
     * tense.
     */
    private Optional<DateExpression> toldBefore(Sentence sentence, int predicate) {
        Tense tense = tenses.tense(sentence, predicate);
        boolean back = tense == Tense.PAST || tense == Tense.PAST_PERFECT;
        if (!back && tense != Tense.FUTURE) {
            return Optional.empty();
        }
        for (Sentence after = sentence; after.number() > 1; after = report.sentences().get(after.number() - 2)) {
            Sentence before = report.sentences().get(after.number() - 2);
            Optional<Token> root = before.tokens().stream().filter(t -> t.head() < 0 && t.isVerb()).findFirst();
            if (!goesOn(before, after) || root.isEmpty()) {
                return Optional.empty();
            }
            Tense told = tenses.tense(before, root.get().index());
            if (back ? !told.looksBack() : told != Tense.FUTURE) {
                return Optional.empty();
            }
            Optional<DateExpression> set = new ClauseDates(before, dates).of(root.get().index());
            if (set.isPresent()) {
                return set.filter(date -> isOfAnotherTime(date) || !back && date.isDate());
            }
        }
        return Optional.empty();
    }

    /** Whether two sentences stand in one paragraph; some reports break the line after each sentence. */
    private boolean goesOn(Sentence before, Sentence after) {
        boolean blankLine = before.end() <= after.start() && report.text(before.end(), after.start()).chars().filter(c -> c == '\n').count() > 1;
        return !before.headline() && !blankLine;
    }

    private boolean isOfAnotherTime(DateExpression date) {
        if (date.value().isEmpty() || date.kind() == DateExpression.Kind.VAGUE || date.value().get().contains("..")) {
            return false;
        }
        String last = date.value().get().substring(date.value().get().indexOf('/') + 1);
        return report.report().published().map(day -> {
            String month = YearMonth.from(day).toString();
            String near = YearMonth.from(day.minusDays(14)).toString();
            return !month.startsWith(last) && !last.startsWith(month) && !last.startsWith(near);
        }).orElse(true);
    }
}
