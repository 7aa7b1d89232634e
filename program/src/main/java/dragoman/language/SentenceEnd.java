package dragoman.language;

import java.util.Locale;
import java.util.Set;

/** Says where a sentence of a paragraph ends. */
final class SentenceEnd {

    /** Longer sentences are cut; they are lists, tables or text without full stops. */
    static final int LONGEST = 3000;

    /** Abbreviations that a name or a number follows: a full stop after them never ends a sentence. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "pres", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "cpl",
            "pvt", "brig", "sen", "sens", "rep", "reps", "gov", "govs", "amb", "supt", "st", "mt", "ft", "fr", "sr", "vs", "no", "nos", "art",
            "sec", "cf", "al", "e.g", "i.e", "ph.d", "atty", "asst", "dept", "min", "ven", "vice-adm", "lt-gen", "maj-gen", "insp");

    /** Abbreviations that may end a sentence; they do where a word follows that opens sentences. */
    private static final Set<String> ANYWHERE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "sat", "sun", "inc", "corp", "ltd", "co", "cos", "bros", "llc", "plc", "jr", "etc", "est", "approx", "ave", "blvd",
            "rd", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich",
            "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ont",
            "que", "bn", "mln", "km", "kg", "mm", "cm", "sq", "dist", "univ", "assn", "intl", "natl", "govt", "p.m", "a.m");

    /** Those of both lists that are written small; "ill", "sat" and "art" are words. */
    private static final Set<String> SMALL = Set.of("vs", "no", "nos", "cf", "al", "e.g", "i.e", "etc", "est", "approx", "bn", "mln", "km", "kg", "mm", "cm", "sq", "p.m", "a.m", "dept");

    private static final Set<String> OPENERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "i", "his", "her", "its", "their",
            "our", "my", "in", "on", "at", "for", "from", "with", "by", "to", "of", "and", "but", "or", "so", "yet", "if", "when", "while", "where",
            "after", "before", "since", "as", "although", "though", "because", "however", "meanwhile", "moreover", "also", "there", "here", "both",
            "some", "many", "most", "several", "all", "no", "not", "what", "who", "how", "why", "one", "two", "three", "officials", "police",
            "according", "earlier", "later", "last", "then", "now", "under", "during", "despite", "until", "over", "more", "among", "asked");

    private SentenceEnd() {}

    /** The char after the sentence that starts at {@code from}, at most {@code limit}. */
    static int of(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (i - from >= LONGEST) {
                return cut(text, from, i);
            }
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int after = afterMarks(text, i, limit);
                if (ends(text, from, i, after, limit)) {
                    return after;
                }
                i = after - 1;
            } else if (Paragraphs.isLineEnd(c) && endsLine(text, from, i, limit)) {
                return i;
            }
        }
        return limit;
    }

    /** The char after a stretch that is one sentence whatever its marks, such as a title. */
    static int ofWhole(String text, int from, int limit) {
        return limit - from <= LONGEST ? limit : cut(text, from, from + LONGEST);
    }

    private static int cut(String text, int from, int limit) {
        for (int i = limit; i > from + LONGEST / 2; i--) {
            if (Span.isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** Behind further full stops and what closes with them: quotation marks and brackets. */
    private static int afterMarks(String text, int mark, int limit) {
        int i = mark + 1;
        while (i < limit && ".!?…".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < limit && "\"”’'»)]".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int from, int mark, int after, int limit) {
        if (after >= limit) {
            return true;
        }
        boolean plainStop = text.charAt(mark) == '.' && after == mark + 1;
        if (!Span.isBlank(text.charAt(after))) {
            return plainStop && isGlued(text, from, mark, limit);
        }
        int next = afterBlanks(text, after, limit);
        if (next >= limit) {
            return true;
        }
        if (!mayOpen(text, next, limit)) {
            return false;
        }
        return !plainStop || !isAbbreviation(text, from, mark, next, limit);
    }

    /** "…the border.The minister": the space was lost between two sentences. */
    private static boolean isGlued(String text, int from, int mark, int limit) {
        return mark - from > 3 && mark + 2 < limit
                && Character.isLowerCase(text.charAt(mark - 1)) && Character.isLowerCase(text.charAt(mark - 2))
                && Character.isLowerCase(text.charAt(mark - 3))
                && Character.isUpperCase(text.charAt(mark + 1)) && (Character.isLowerCase(text.charAt(mark + 2)) || text.charAt(mark + 2) == ' ');
    }

    /** A line that ends in a quotation mark, before one that opens a sentence. */
    private static boolean endsLine(String text, int from, int lineEnd, int limit) {
        int last = lineEnd - 1;
        while (last > from && Span.isBlank(text.charAt(last))) {
            last--;
        }
        int next = afterBlanks(text, lineEnd, limit);
        if (next >= limit || last <= from) {
            return false;
        }
        char opener = text.charAt(next);
        return ("\"”".indexOf(text.charAt(last)) >= 0 && mayOpen(text, next, limit)) || opener == '•' || opener == '*';
    }

    private static int afterBlanks(String text, int from, int limit) {
        int i = from;
        while (i < limit && Span.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a sentence may start with the given char: anything but a small letter or a mark that goes on. */
    private static boolean mayOpen(String text, int at, int limit) {
        int c = text.codePointAt(at);
        if (Character.isLetter(c)) {
            return !Character.isLowerCase(c) || opensWithSmallName(text, at, limit);
        }
        return Character.isDigit(c) || "\"“‘'«([-–—•*#$£€¥@…".indexOf(c) >= 0 || c > 0xFFFF;
    }

    /** "al-Qaeda", "iPhone". */
    private static boolean opensWithSmallName(String text, int at, int limit) {
        String word = word(text, at, limit);
        return word.matches("(al|el|an|ash|as)-\\p{Lu}.*") || word.matches("\\p{Ll}\\p{Lu}\\p{Ll}+.*");
    }

    private static boolean isAbbreviation(String text, int from, int mark, int next, int limit) {
        int start = mark;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || ".-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String word = text.substring(start, mark);
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(word.charAt(0)) && !SMALL.contains(lower)) {
            return false;
        }
        boolean refusal = lower.equals("no") && !Character.isDigit(text.charAt(next));
        if (BEFORE_NAME.contains(lower) && !refusal) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean pointed = word.matches("(\\p{L}\\.)+\\p{L}");
        if (initial || pointed || ANYWHERE.contains(lower)) {
            boolean opener = OPENERS.contains(word(text, next, limit).toLowerCase(Locale.ROOT));
            boolean quoted = "\"“".indexOf(text.charAt(next)) >= 0;
            // "attacked the U.S. "they will": a quotation that begins small goes on with the sentence.
            return !opener && (!quoted || next + 1 < limit && Character.isLowerCase(text.charAt(next + 1)));
        }
        return false;
    }

    private static String word(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < 40 && !Span.isBlank(text.charAt(end)) && ",;:.!?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
