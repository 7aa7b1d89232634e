package dragoman.record.merging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words tell no happening from another, and which are forms of one word?
 *
 * <p>The words stand in {@code common-words.txt}. What stands in no group is brought to a stem by its ending: rough, but two sentences are compared by many
 * words, and a stem need not be a word.
 */
final class CommonWords {

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ions", "ion", "ers", "er", "ics", "ic", "ed", "es", "s", "e", "y");

    private static final CommonWords SHIPPED = read();

    private final Set<String> common;
    private final Set<String> back;
    private final Map<String, String> groups;

    private CommonWords(Set<String> common, Set<String> back, Map<String, String> groups) {
        this.common = Set.copyOf(common);
        this.back = Set.copyOf(back);
        this.groups = Map.copyOf(groups);
    }

    static boolean isCommon(String word) {
        return SHIPPED.common.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word tells of an earlier time than the news. */
    static boolean looksBack(String word) {
        return SHIPPED.back.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The same for all forms of a word. */
    static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String group = SHIPPED.groups.get(small);
        if (group != null) {
            return group;
        }
        for (String ending : ENDINGS) {
            if (small.endsWith(ending) && small.length() - ending.length() >= SHORTEST_STEM) {
                return small.substring(0, small.length() - ending.length());
            }
        }
        return small;
    }

    private static CommonWords read() {
        Set<String> common = new HashSet<>();
        Set<String> back = new HashSet<>();
        Map<String, String> groups = new HashMap<>();
        try (InputStream file = CommonWords.class.getResourceAsStream("common-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
                if (line.startsWith("common:")) {
                    common.addAll(words);
                } else if (line.startsWith("back:")) {
                    back.addAll(words);
                } else if (line.startsWith("same:")) {
                    words.forEach(word -> groups.put(word, words.get(0)));
                } else {
                    throw new IllegalStateException("common-words.txt: a line starts with common:, back: or same:, got «" + line + "»");
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new CommonWords(common, back, groups);
    }
}
