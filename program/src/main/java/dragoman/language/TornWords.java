package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which hyphens join words though an outlet has put blanks around them: "re - impose", "anti - war", "the Oslo - Lima talks"? */
final class TornWords {

    private static final Set<String> PREFIXES = Set.of("anti", "non", "pro", "pre", "post", "ex", "vice", "then", "multi", "inter", "intra", "counter", "mid", "self", "semi",
            "ultra", "neo", "pan", "long", "short", "high", "low", "far", "left", "right", "hard", "soft", "well", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "one", "state", "cross", "full", "half", "face", "top", "medium", "large", "small", "wide", "de", "e", "cyber", "free", "tit", "joint", "co", "re");
    private static final Set<String> BETWEEN_TWO = Set.of("summit", "talks", "meeting", "war", "relations", "ties", "deal", "treaty", "border", "agreement", "pact", "trade",
            "friendship", "alliance", "dispute", "relationship", "rivalry", "axis");
    /** Words that never end what a prefix begins. */
    private static final Set<String> LINKS = Set.of("and", "but", "or", "the", "a", "an", "is", "was", "are", "were", "he", "she", "it", "they", "which", "who", "that", "if", "because");
    private static final Pattern AGAIN = Pattern.compile("(?i)(re|co)-(impos|ent|open|establish|instat|start|join|negotiat|tak|took|captur|elect|arm|engag|affirm|examin|consider|deploy|export|invad"
            + "|occup|rout|unit|unif|admit|activat|evaluat|introduc|issu|launch|organi|sign|submit|locat|settl|visit|assess|appoint|invest|build|built|state|allocat|operat|ordinat).*|(?i)(?:bi|tri|uni|multi)-later.*");

    /** "anti - Trump", "pro - Kremlin": what somebody is against or for makes one word with it. */
    private static final Set<String> LEANINGS = Set.of("anti", "pro");

    /** Letters that a quotation has changed or put in: "refus[ed]", "[h]e". */
    private static final Pattern PUT_IN = Pattern.compile("(?!sic$)\\p{L}\\p{Ll}{0,3}");

    private TornWords() {}

    /** Whether the hyphen at a place belongs to the words beside it. */
    static boolean isHyphen(List<Word> words, int i) {
        if (i == 0 || i + 1 >= words.size() || !words.get(i).form().equals("-")) {
            return false;
        }
        String before = words.get(i - 1).form();
        String after = words.get(i + 1).form();
        boolean prefix = PREFIXES.contains(before.toLowerCase(Locale.ROOT)) && Character.isLetter(after.charAt(0)) && !LINKS.contains(after);
        boolean pair = isCapital(before) && isCapital(after) && i + 2 < words.size() && BETWEEN_TWO.contains(words.get(i + 2).form());
        return prefix || pair;
    }

    /** "re - impose", "re-impose" and "reimpose" are one word, and so are "refus[ed]" and "anti - Trump". */
    static List<Word> join(List<Word> torn) {
        List<Word> words = joinPutIn(torn);
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i + 2 < words.size() && words.get(i + 1).form().equals("-") && LEANINGS.contains(word.form().toLowerCase(Locale.ROOT)) && isCapital(words.get(i + 2).form())) {
                joined.add(new Word(word.form() + "-" + words.get(i + 2).form(), word.start(), words.get(i + 2).end()));
                i += 2;
            } else if (i + 2 < words.size() && words.get(i + 1).form().equals("-") && AGAIN.matcher(word.form() + "-" + words.get(i + 2).form()).matches()) {
                joined.add(new Word(word.form() + words.get(i + 2).form(), word.start(), words.get(i + 2).end()));
                i += 2;
            } else {
                joined.add(AGAIN.matcher(word.form()).matches() ? new Word(word.form().replace("-", ""), word.start(), word.end()) : word);
            }
        }
        return joined;
    }

    /** "refus[ed]" and "[h]e" without their brackets. */
    private static List<Word> joinPutIn(List<Word> given) {
        List<Word> words = given.stream().flatMap(word -> apart(word).stream()).toList();
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean put = i + 2 < words.size() && words.get(i).form().equals("[") && words.get(i + 2).form().equals("]") && PUT_IN.matcher(words.get(i + 1).form()).matches();
            boolean behind = put && !joined.isEmpty() && touches(joined.get(joined.size() - 1), words.get(i));
            boolean before = put && !behind && i + 3 < words.size() && touches(words.get(i + 2), words.get(i + 3)) && Character.isLetter(words.get(i + 3).form().charAt(0));
            if (behind) {
                Word stem = joined.remove(joined.size() - 1);
                joined.add(new Word(stem.form() + words.get(i + 1).form(), stem.start(), words.get(i + 2).end()));
                i += 2;
            } else if (before) {
                joined.add(new Word(words.get(i + 1).form() + words.get(i + 3).form(), words.get(i).start(), words.get(i + 3).end()));
                i += 3;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /** The tokenizer takes "[H]" for one word. */
    private static List<Word> apart(Word word) {
        String form = word.form();
        boolean bracketed = form.length() > 2 && form.startsWith("[") && form.endsWith("]") && word.end() - word.start() == form.length();
        return !bracketed ? List.of(word) : List.of(new Word("[", word.start(), word.start() + 1), new Word(form.substring(1, form.length() - 1), word.start() + 1, word.end() - 1),
                new Word("]", word.end() - 1, word.end()));
    }

    private static boolean touches(Word one, Word next) {
        return one.end() == next.start() && Character.isLetter(one.form().charAt(one.form().length() - 1)) || one.end() == next.start() && one.form().equals("]");
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
