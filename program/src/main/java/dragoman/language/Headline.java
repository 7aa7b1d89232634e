package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says how a headline would be written inside a text: "China, Russia Block UN Sanctions" is "China and Russia block UN sanctions".
 * A parser that has learnt from sentences takes every capital for a name.
 */
final class Headline {

    private static final int FEWEST_WORDS = 4;

    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "but", "as", "vs", "via", "over", "into",
            "after", "before", "amid", "against", "between", "under", "out", "up", "off", "per", "than", "its", "is", "be", "will", "not", "n't", "'s", "s");

    /** Names that all capitals hide, where the report's text does not tell. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "US", "USA", "UN", "UK", "EU", "UAE", "DRC", "DPRK", "NATO", "OPEC", "ASEAN", "IAEA", "IMF", "WTO", "OSCE", "OPCW", "IS", "ISIS", "ISIL",
            "PLO", "PKK", "IRA", "FARC", "AU", "BRICS", "G7", "G8", "G20", "CIA", "FBI", "PM", "FM", "MP", "MPS");

    private final Predicate<String> knownName;
    private final Predicate<String> usualName;

    /**
     * @param knownName whether the caller knows the word, written with a capital, as a name
     * @param usualName whether the word, written small, is mostly a name in English news
     */
    Headline(Predicate<String> knownName, Predicate<String> usualName) {
        this.knownName = knownName;
        this.usualName = usualName;
    }

    /** Whether the words are written as only headlines are: all in capitals, or with a capital each and no full stop. */
    static boolean isOne(List<Word> words) {
        int letters = 0;
        int capitals = 0;
        int small = 0;
        for (Word word : words) {
            if (!Character.isLetter(word.form().codePointAt(0))) {
                continue;
            }
            letters++;
            capitals += isAllCapitals(word.form()) ? 1 : 0;
            small += Character.isLowerCase(word.form().codePointAt(0)) && !SMALL_IN_TITLES.contains(word.form()) ? 1 : 0;
        }
        boolean stops = !words.isEmpty() && words.get(words.size() - 1).form().equals(".");
        return letters >= FEWEST_WORDS && (capitals * 10 >= letters * 8 || (small == 0 && !stops));
    }

    /** The words as in a sentence, whatever the case of the headline. */
    List<Word> asSentence(List<Word> words, NameEvidence evidence) {
        List<Word> written = words;
        if (isOne(words)) {
            boolean shouted = words.stream().filter(word -> isAllCapitals(word.form())).count() * 2 > words.size();
            written = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                written.add(new Word(written(word.form(), i, words, shouted, evidence), word.start(), word.end()));
            }
        }
        return commaForAnd(written);
    }

    private String written(String form, int index, List<Word> words, boolean shouted, NameEvidence evidence) {
        boolean abbreviation = isAllCapitals(form) && form.length() > 1 && (!shouted || ABBREVIATIONS.contains(form) || form.indexOf('.') >= 0);
        if (abbreviation || !Character.isUpperCase(form.codePointAt(0))) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (SMALL_IN_TITLES.contains(lower)) {
            return lower;
        }
        String seen = evidence.written(form);
        if (seen != null) {
            return seen;
        }
        String next = index + 1 < words.size() ? words.get(index + 1).form() : "";
        if (!isName(lower) || (lower.equals("new") && !isName(next.toLowerCase(Locale.ROOT)))) {
            return lower;
        }
        // Of three capitals more are "BBC" than a name, and "XI" is read either way.
        return shouted && (form.length() > 3 || lower.equals("new")) ? capitalized(lower) : form;
    }

    private boolean isName(String lower) {
        return !lower.isEmpty() && (knownName.test(capitalized(lower)) || usualName.test(lower));
    }

    private static String capitalized(String lower) {
        int first = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first);
    }

    private static boolean isAllCapitals(String form) {
        boolean letter = false;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
            letter |= Character.isUpperCase(form.charAt(i));
        }
        return letter;
    }

    /** "Iran, Iraq agree": a comma between two names and a small word is "and". */
    private static List<Word> commaForAnd(List<Word> words) {
        int comma = afterNames(words, 0);
        if (comma == 0 || comma >= words.size() || !words.get(comma).form().equals(",")) {
            return words;
        }
        int next = afterNames(words, comma + 1);
        boolean verbFollows = next > comma + 1 && next < words.size() && Character.isLowerCase(words.get(next).form().codePointAt(0))
                && !words.get(next).form().equals("and") && !words.get(next).form().equals("'s");
        if (!verbFollows) {
            return words;
        }
        List<Word> joined = new ArrayList<>(words);
        joined.set(comma, new Word("and", words.get(comma).start(), words.get(comma).end()));
        return joined;
    }

    private static int afterNames(List<Word> words, int from) {
        int i = from;
        while (i < words.size() && i < from + 4 && Character.isUpperCase(words.get(i).form().codePointAt(0))) {
            i++;
        }
        return i;
    }
}
