package dragoman.coding.dates;

import java.util.regex.Pattern;

/** Are these words meant as a date where they stand? */
final class DateGuards {

    private static final Pattern BEFORE_MONTH = words("in|since|until|till|by|of|from|to|before|after|for|through|during|between|this|last|next"
            + "|early|mid|late|each|every|around|and|or|on|the|a|an|its|his|her|their|as of");
    private static final Pattern BEFORE_NOUN = words("the|a|an|its|his|her|their|this|that|planned|upcoming|scheduled|['’]s");
    private static final Pattern BEFORE_TIME = words("in|since|until|till|by|from|to|before|after|through|between|early|mid|late|during|as of|of"
            + "|last|next|this");
    private static final Pattern VERB_AFTER = Pattern.compile("(?i)^\\s+(?:be|not|have|also|well|say|said|says|has|had|is|was|will|would|told"
            + "|and \\p{Lu}\\p{L}+ (?:met|said|will)|he|she|they)\\b");
    private static final Pattern SURNAME_BEFORE = Pattern.compile("(?:\\bTheresa|\\bMrs?\\.?|\\bMs\\.?|\\bMinister|\\bPM|\\bElaine|\\bBrian)\\s+$");
    private static final Pattern FREE_DAY = Pattern.compile("(?i)^\\s+(?:times|telegraph|mirror|express|mail|herald|independent|school|football"
            + "|night football|morning quarterback)\\b");
    private static final Pattern NAMED_DAY = Pattern.compile("(?i)\\b(?:black|bloody|good|palm|easter|whit|super|ash|cyber|giving|shrove|holy|red"
            + "|casual|freaky|the mail on|man)\\s+$");
    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:first|biggest|worst|best|highest|lowest|largest|only|second|third|most \\p{L}+"
            + "|\\p{L}+est)\\b[^.;]{0,60}$");
    private static final Pattern END = Pattern.compile("(?i)^\\s*(?:$|[.,;:)\"”’]|(?:in|at|on|with|and|to|when|by)\\b)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?i)^\\s*(?:$|[.;:)\"”’]|(?:in|on|and|as)\\b)");
    private static final Pattern SEASONAL_PLACE = Pattern.compile("(?i)^\\s+(?:palace|olympic|olympics|games|white|term|school|camp|of)\\b");

    private DateGuards() {
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?:^|[^\\p{L}])(?:" + alternatives + ")[\\s\\u00a0-]+$");
    }

    /** "march 5" and "may 15" are dates; in "may 15 people" the month is none. */
    static boolean monthDay(Setting setting) {
        return !ambiguous(setting) || setting.isCapital();
    }

    static boolean dayMonth(Setting setting) {
        String words = DateWords.plain(setting.words());
        boolean doubtful = words.endsWith("may") || words.endsWith("march");
        String last = setting.words().substring(setting.words().length() - (words.endsWith("may") ? 3 : Math.min(5, setting.words().length())));
        return !doubtful || Character.isUpperCase(last.charAt(0)) && !words.matches("(?:first|second|third) may");
    }

    private static boolean ambiguous(Setting setting) {
        return DateWords.plain(setting.words()).matches(".*\\b(?:may|march|august|april|june)\\b.*");
    }

    /** A month by itself: "may" is a verb, "march" too, and both are names. */
    static boolean month(Setting setting) {
        String words = DateWords.plain(setting.words());
        if (!words.matches(".*\\b(?:may|march|august|april|june|jan\\.)$")) {
            return true;
        }
        String last = setting.words().substring(Math.max(setting.words().lastIndexOf(' '), setting.words().lastIndexOf('-')) + 1);
        if (!Character.isUpperCase(last.charAt(0)) || setting.follows(SURNAME_BEFORE) || setting.token().map(t -> t.tag().startsWith("MD"))
                .orElse(false)) {
            return false;
        }
        if (!words.matches("may|march|april|june|august")) {
            return true;
        }
        boolean surname = words.equals("may") && setting.precedes(VERB_AFTER);
        boolean modifier = setting.follows(BEFORE_NOUN) && Pattern.compile("^\\s+\\p{Ll}").matcher(setting.after()).find();
        return !surname && (setting.follows(BEFORE_TIME) || modifier || setting.follows(BEFORE_MONTH) && !words.equals("may"));
    }

    static boolean notSurname(Setting setting) {
        return setting.isCapital() || !DateWords.plain(setting.words()).startsWith("may");
    }

    static boolean weekday(Setting setting) {
        return !setting.precedes(FREE_DAY) && !setting.follows(NAMED_DAY);
    }

    /** "on the 15th", but not "the 15th anniversary". */
    static boolean loneDay(Setting setting) {
        boolean named = DateWords.plain(setting.words()).endsWith("month");
        return named || setting.follows(words("on|until|by|from|since")) && setting.precedes(END) && DateWords.plain(setting.words())
                .startsWith("the");
    }

    static boolean season(Setting setting) {
        return !setting.precedes(SEASONAL_PLACE);
    }

    static boolean afterFirst(Setting setting) {
        return setting.follows(FIRST);
    }

    /** "in the past year" is a stretch up to now; "in the last week of May" is none. */
    static boolean notPointLast(Setting setting) {
        return !setting.precedes(Pattern.compile("(?i)^\\s+of\\b"));
    }

    static boolean plural(Setting setting) {
        return DateWords.plain(setting.words()).endsWith("s");
    }

    static boolean quarter(Setting setting) {
        return !setting.precedes(Pattern.compile("(?i)^\\s+(?:of|century|mile)\\b"));
    }

    /** "that year"; in "that day care" and "he said that year by year" it is none, which is too rare to ask. */
    static boolean thatUnit(Setting setting) {
        return !setting.precedes(Pattern.compile("^['’]s|^-"));
    }

    static boolean clauseEnd(Setting setting) {
        return setting.precedes(END);
    }

    static boolean theDay(Setting setting) {
        return setting.follows(Pattern.compile("(?i)\\b(?:end|ended|ending|ends|late in|early in|earlier in|later in|finish|finished|finishing"
                + "|close|closed|closing|during|for|in|on)\\s+$"))
                && setting.precedes(Pattern.compile("(?i)^\\s*(?:$|[.,;]|(?:at|down|up|after|with|lower|higher|on)\\b)"));
    }

    /** "Two bombs went off at the same time"; but "At the same time, he praised her" only adds. */
    static boolean thenTime(Setting setting) {
        String words = DateWords.plain(setting.words());
        return !words.equals("then") && (!words.equals("at the same time") || !setting.isCapital() && setting.precedes(SENTENCE_END));
    }

    static boolean age(Setting setting) {
        return !DateWords.plain(setting.words()).startsWith("in the ");
    }
}
