package dragoman.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which languages is a word one of those that every text is full of? Every report is asked about hundreds of words, so plain ones are looked up where they stand, without being copied out of
 * the text.
 */
final class FunctionWords {

    /** All letters below are Latin. */
    static final int LATIN_BELOW = 0x250;

    private static final int[] NONE = {};

    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> words = new HashMap<>();
    /** The words of plain letters again, at the place of their number or, where another has it, the next that is free. */
    private final String[] plain;
    private final int[][] languagesOfPlain;

    private FunctionWords(BufferedReader lines) {
        for (String line : (Iterable<String>) lines.lines().filter(each -> !each.startsWith("#") && !each.isBlank())::iterator) {
            int language = languages.size();
            languages.add(line.substring(0, line.indexOf(':')));
            for (String word : line.substring(line.indexOf(':') + 2).split(" ")) {
                words.merge(word, new int[] {language}, (have, more) -> IntStream.concat(IntStream.of(have), IntStream.of(more)).distinct().toArray());
            }
        }
        plain = new String[Integer.highestOneBit(words.size()) * 8];
        languagesOfPlain = new int[plain.length][];
        words.forEach(this::place);
    }

    /** The list that is shipped. */
    static FunctionWords shipped() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("function-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new FunctionWords(lines);
        } catch (IOException trouble) {
            throw new UncheckedIOException("the list of function words cannot be read", trouble);
        }
    }

    /** As BCP 47 tags; English is the first. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    /**
     * Which words stand in a text?
     *
     * @param all how many there are
     * @param hits how many of them each language has
     * @param others whether there are letters beyond the Latin ones
     */
    record Found(int all, int[] hits, boolean others) {
    }

    /** The words up to a place in a text, whatever their case. */
    Found in(String text, int textEnd) {
        char[] signs = new char[textEnd];
        text.getChars(0, textEnd, signs, 0);
        int[] hits = new int[languages.size()];
        int all = 0;
        int highest = 0;
        for (int at = 0; at < textEnd; at++) {
            int start = at;
            int number = 0;
            int together = 0;
            while (at < textEnd && isLetter(signs[at])) {
                number = 31 * number + (signs[at] | 0x20);
                together |= signs[at++];
            }
            if (at > start) {
                all++;
                for (int language : together < 0x80 ? plain(signs, start, at, number) : any(signs, start, at)) {
                    hits[language]++;
                }
            }
            highest = Math.max(highest, Math.max(together, at < textEnd && Character.isSurrogate(signs[at]) ? signs[at] : 0));
        }
        return new Found(all, hits, highest >= LATIN_BELOW);
    }

    /** What {@link Character#isLetter} says, sooner for the letters that most are. */
    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private int[] plain(char[] signs, int start, int end, int number) {
        for (int at = place(number); plain[at] != null; at = at + 1 & plain.length - 1) {
            if (isSame(plain[at], signs, start, end)) {
                return languagesOfPlain[at];
            }
        }
        return NONE;
    }

    private int[] any(char[] signs, int start, int end) {
        return words.getOrDefault(new String(signs, start, end - start).toLowerCase(Locale.ROOT), NONE);
    }

    private static boolean isSame(String word, char[] signs, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ((signs[i] | 0x20) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private void place(String word, int[] those) {
        if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            int at = place(word.chars().reduce(0, (number, c) -> 31 * number + c));
            while (plain[at] != null) {
                at = at + 1 & plain.length - 1;
            }
            plain[at] = word;
            languagesOfPlain[at] = those;
        }
    }

    /** Where in the table a word is looked for first, by a number that does not depend on the case of its letters. */
    private int place(int number) {
        return (number ^ number >>> 15) & plain.length - 1;
    }
}
