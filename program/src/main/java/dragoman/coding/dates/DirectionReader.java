package dragoman.coding.dates;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Does the clause around a date look back or ahead? */
final class DirectionReader {

    private static final Set<String> AHEAD_WORDS = Set.of("due", "scheduled", "slated", "set");
    private static final Set<String> AHEAD_VERBS = Set.of("set", "due", "schedule", "expect", "plan", "slate", "suppose", "book", "begin", "start",
            "open", "arrive", "expire", "take");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** What is done by arrangement. */
    private static final Set<String> ARRANGED = Set.of("meet", "visit", "travel", "leave", "hold", "host", "fly", "head", "go", "come", "vote",
            "resume", "address", "attend", "join", "close", "end", "welcome", "receive", "return", "depart", "convene", "gather", "sit", "elect",
            "celebrate", "mark", "face", "launch", "inaugurate", "sign", "reopen", "kick");
    private static final Pattern AHEAD_PREPOSITION = Pattern.compile("(?i)\\b(?:until|till|by|before|ahead of|no later than|through|from"
            + "|as soon as|as early as)\\s+(?:the |at least |late |early )?$");
    private static final Pattern BACK_PREPOSITION = Pattern.compile("(?i)\\b(?:since|after|following)\\s+(?:the |late |early )?$");

    private static final Set<String> CONFIRMING = Set.of("confirm", "announce", "approve", "agree");

    private final TenseReader tenses = new TenseReader();

    Direction direction(Sentence sentence, int token, String before) {
        if (BACK_PREPOSITION.matcher(before).find()) {
            return Direction.BACK;
        }
        int at = sentence.token(token).head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            if (TenseReader.isPlanned(sentence, at) || AHEAD_WORDS.contains(sentence.token(at).lemma())) {
                return Direction.AHEAD;
            }
            at = sentence.token(at).head();
        }
        if (at < 0) {
            return AHEAD_PREPOSITION.matcher(before).find() ? Direction.AHEAD : Direction.EITHER;
        }
        // "a visit on July 13 confirmed": confirmed is what may still come.
        boolean ofNoun = sentence.token(token).head() >= 0 && ofOccasion(sentence, sentence.token(token), at);
        if (ofNoun && CONFIRMING.contains(sentence.token(at).lemma())) {
            return Direction.EITHER;
        }
        return ofVerb(sentence, sentence.token(at), before, WEEKDAYS.contains(sentence.token(token).lemma()));
    }

    /** Whether a date hangs on a noun below the verb. */
    private static boolean ofOccasion(Sentence sentence, Token date, int verb) {
        int at = date.head();
        while (at >= 0 && at != verb && sentence.token(at).dependency() == Dependency.PREPOSITION) {
            at = sentence.token(at).head();
        }
        return at >= 0 && at != verb;
    }

    private Direction ofVerb(Sentence sentence, Token verb, String before, boolean weekday) {
        Tense tense = tenses.tense(sentence, verb.index());
        boolean deadline = Pattern.compile("(?i)\\b(?:until|till)\\s+$").matcher(before).find();
        if (tense.looksAhead() || deadline || AHEAD_VERBS.contains(verb.lemma()) && verb.tag().equals("VBN") && isDue(sentence, verb)) {
            return Direction.AHEAD;
        }
        if (tense == Tense.PRESENT) {
            boolean begins = AHEAD_VERBS.contains(verb.lemma()) || AHEAD_PREPOSITION.matcher(before).find() || weekday && isArranged(sentence, verb);
            return begins ? Direction.AHEAD : Direction.EITHER;
        }
        return tense == Tense.NONE ? Direction.EITHER : Direction.BACK;
    }

    /** "meets him on Friday", "is leaving on Monday": the present tells what is arranged; with a month it may be a caption. */
    private static boolean isArranged(Sentence sentence, Token verb) {
        boolean progressive = verb.tag().equals("VBG") && sentence.children(verb.index(), Dependency.AUXILIARY).stream()
                .anyMatch(t -> Set.of("is", "are", "'s", "'re", "am").contains(t.form()));
        return !sentence.headline() && ARRANGED.contains(verb.lemma()) && (progressive || verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
    }

    /** "the talks set for Tuesday", "is expected on Tuesday", but not "was set on Tuesday". */
    private static boolean isDue(Sentence sentence, Token verb) {
        boolean belowNoun = verb.dependency() == Dependency.NOUN_CLAUSE || verb.dependency() == Dependency.RELATIVE_CLAUSE;
        boolean present = sentence.children(verb.index()).stream().anyMatch(t -> Set.of("is", "are", "'s", "be").contains(t.form()));
        boolean dueFor = sentence.children(verb.index(), Dependency.PREPOSITION).stream().anyMatch(t -> t.lemma().equals("for"));
        return (belowNoun || present || dueFor) && !Set.of("begin", "start", "open", "arrive", "take").contains(verb.lemma());
    }
}
