package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which words of a sentence the parser shall see: no quotation marks, no asides in brackets, "Jong-un" as one word. */
final class Cleaner {

    /** An aside of more words than this tells something, and only its brackets are dropped. */
    private static final int LONGEST_ASIDE = 10;

    private static final Set<String> DOUBLE_QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‹", "›");
    private static final Set<String> BULLETS = Set.of("•", "*", "-", "–", "—", "--", "·", "▪", ">");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}{0,6}");
    private static final Pattern SMALL_SYLLABLE = Pattern.compile("\\p{Ll}{2,5}");

    /** What may follow a name and a hyphen without being a part of the name: "Saudi-led", "Reagan-era". */
    private static final Set<String> AFTER_HYPHEN = Set.of(
            "led", "run", "born", "made", "based", "held", "era", "wide", "style", "owned", "like", "only", "free", "old", "long", "year", "day",
            "week", "month", "hour", "time", "size", "type", "bound", "on", "to", "up", "off", "out", "elect", "chief", "in-law", "right", "wing",
            "level", "class", "term", "rule", "built", "armed", "ready", "mile", "foot", "page", "side", "war", "tax");

    /** Romanized syllables of given names, for names that were torn apart: "Moon Jae - in". */
    private static final Set<String> SECOND_SYLLABLES = Set.of(
            "un", "in", "il", "hye", "hui", "nam", "chol", "gwon", "hwan", "won", "ho", "hyun", "hyon", "jin", "min", "kyu", "sik", "su", "soo", "suk",
            "woo", "wha", "hwa", "young", "yong", "bok", "guk", "kook", "ju", "mi", "sook", "sung", "song", "jong", "chul", "ki", "moon", "bong", "hee");

    private static final Set<String> IRREGULAR_PARTICIPLES = Set.of("been", "met", "held", "sent", "cut", "won", "said", "made", "taken", "withdrawn", "begun", "become",
            "broken", "come", "done", "drawn", "fallen", "fled", "fought", "found", "given", "gone", "grown", "led", "left", "let", "lost", "put", "risen", "seen", "set",
            "shot", "shut", "signed", "stood", "struck", "sought", "told", "withheld", "written");

    private Cleaner() {}

    static List<Word> clean(List<Word> words) {
        return dropOpeningMarks(dropQuotes(dropAsides(plainDashes(TornWords.join(joinNames(dropSince(asTrained(words))))))));
    }

    /** The parser has learnt from American texts: "neighbouring" it takes for a verb. */
    private static List<Word> asTrained(List<Word> words) {
        List<Word> written = new ArrayList<>(words);
        written.replaceAll(word -> word.form().equals("neighbouring") ? new Word("neighboring", word.start(), word.end()) : word);
        return written;
    }

    /** "has since condemned Peru": parsers take "since" for a preposition, and Peru for since when. */
    private static List<Word> dropSince(List<Word> words) {
        List<Word> kept = new ArrayList<>(words);
        for (int i = kept.size() - 2; i > 0; i--) {
            String next = kept.get(i + 1).form();
            boolean participle = next.endsWith("ed") && next.length() > 4 || IRREGULAR_PARTICIPLES.contains(next);
            if (kept.get(i).form().equals("since") && participle && Set.of("has", "have", "had", "'ve").contains(kept.get(i - 1).form())) {
                kept.remove(i);
            }
        }
        return kept;
    }

    /** A dash between words parts them; the parser knows it as "--" and takes a single one for a hyphen. */
    private static List<Word> plainDashes(List<Word> words) {
        List<Word> plain = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean apart = i > 0 && i + 1 < words.size() && words.get(i - 1).end() < word.start() && word.end() < words.get(i + 1).start();
            apart &= !TornWords.isHyphen(words, i);
            boolean dash = word.form().equals("–") || word.form().equals("—") || word.form().equals("-") && apart;
            plain.add(dash && apart ? new Word("--", word.start(), word.end()) : word);
        }
        return plain;
    }

    private static List<Word> joinNames(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (isTornName(words, i)) {
                Word first = words.get(i);
                Word last = words.get(i + 2);
                joined.add(new Word(first.form() + "-" + last.form(), first.start(), last.end()));
                i += 2;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /** A family name, then a syllable, a hyphen and a small syllable: the tokenizer takes them apart, or the outlet has. */
    private static boolean isTornName(List<Word> words, int i) {
        if (i == 0 || i + 2 >= words.size() || !words.get(i + 1).form().equals("-")) {
            return false;
        }
        String second = words.get(i + 2).form();
        if (!CAPITALIZED.matcher(words.get(i).form()).matches() || !SMALL_SYLLABLE.matcher(second).matches()
                || !CAPITALIZED.matcher(words.get(i - 1).form()).matches()) {
            return false;
        }
        boolean tight = words.get(i).end() == words.get(i + 2).start() - 1;
        return tight ? !AFTER_HYPHEN.contains(second) && !second.endsWith("ed") : SECOND_SYLLABLES.contains(second);
    }

    private static List<Word> dropAsides(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            if (form.equals("(")) {
                int close = closing(words, i);
                boolean whole = i == 0 && close >= words.size() - 2;
                i = close < 0 || close - i - 1 > LONGEST_ASIDE || whole ? i : close;
            } else if (!form.equals(")") && !form.equals("[") && !form.equals("]")) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private static int closing(List<Word> words, int open) {
        for (int i = open + 1; i < words.size(); i++) {
            if (words.get(i).form().equals(")")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Word> dropQuotes(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.size());
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.form().equals("'")) {
                boolean touchesLeft = i > 0 && words.get(i - 1).end() == word.start();
                boolean possessive = touchesLeft && !open && words.get(i - 1).form().endsWith("s");
                if (possessive) {
                    kept.add(word);
                }
                open = !touchesLeft;
            } else if (!DOUBLE_QUOTES.contains(word.form())) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static List<Word> dropOpeningMarks(List<Word> words) {
        int from = 0;
        while (from < words.size() && BULLETS.contains(words.get(from).form())) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
