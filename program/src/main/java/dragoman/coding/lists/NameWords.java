package dragoman.coding.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a name into the words by which it is compared: no accents, no periods, hyphens and apostrophes divide, the possessive falls away.
 * So «U.S.» is «US», «Côte d’Ivoire» is «Cote d Ivoire», however a parser divides it.
 */
public final class NameWords {

    private static final String PLAIN_FROM = "øØłŁđĐıæÆœŒßðÐþÞəƏħ";
    private static final String[] PLAIN_TO = {"o", "O", "l", "L", "d", "D", "i", "ae", "Ae", "oe", "Oe", "ss", "d", "D", "th", "Th", "a", "A", "h"};

    private static final String HYPHENS = "‐‑‒–—−";
    private static final String APOSTROPHES = "’‘ʼʻ`´";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private NameWords() {}

    /** The words of a name as the data files write it. */
    public static List<String> ofName(String name) {
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(name.strip())) {
            cut(part, words);
        }
        return words;
    }

    /** Adds the words of one token to the list. */
    public static void cut(String form, List<String> into) {
        String plain = fold(form);
        int end = plain.endsWith("'s") ? plain.length() - 2 : plain.length();
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || divides(plain.charAt(i))) {
                addWord(plain, start, i, into);
                start = i + 1;
            }
        }
    }

    private static boolean divides(char c) {
        return c == '-' || c == '\'' || c == '/' || c == '(' || c == ')';
    }

    private static void addWord(String plain, int start, int end, List<String> into) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            into.add(word.toString());
        }
    }

    /** Without accents, with plain hyphens and apostrophes. */
    public static String fold(String form) {
        if (isPlain(form)) {
            return form;
        }
        String bare = Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            appendPlain(bare.charAt(i), plain);
        }
        return plain.toString();
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void appendPlain(char c, StringBuilder plain) {
        int special = PLAIN_FROM.indexOf(c);
        if (special >= 0) {
            plain.append(PLAIN_TO[special]);
        } else if (HYPHENS.indexOf(c) >= 0) {
            plain.append('-');
        } else if (APOSTROPHES.indexOf(c) >= 0) {
            plain.append('\'');
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
            plain.append(c);
        }
    }

    /** In capitals, whatever the language of the computer. */
    public static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** In small letters, whatever the language of the computer. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
