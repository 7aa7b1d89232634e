package dragoman.record.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How high does somebody stand whom words call a president, a foreign minister, an envoy? Read from {@code rank-words.txt}. */
final class Ranks {

    private static final String FILE = "rank-words.txt";
    static final Ranks SHIPPED = new Ranks(read());

    /** Patterns by rank; longer words first, so that a vice president is no president. */
    private final Map<Pattern, Integer> words = new LinkedHashMap<>();

    Ranks(List<String> lines) {
        List<Map.Entry<String, Integer>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!line.matches("[1-9]: .+")) {
                throw new IllegalArgumentException(FILE + " line " + (i + 1) + " «" + line + "»: a line is a rank from 1 to 9, a colon, and words with commas between");
            }
            for (String word : line.substring(3).split(",")) {
                found.add(Map.entry(word.strip(), line.charAt(0) - '0'));
            }
        }
        found.sort(Map.Entry.<String, Integer>comparingByKey((one, other) -> other.length() - one.length()).thenComparing(Map.Entry.comparingByKey()));
        found.forEach(entry -> words.put(Pattern.compile("(?i)\\b" + Pattern.quote(entry.getKey()) + "s?\\b"), entry.getValue()));
    }

    /** The highest that the words name; 0 where they name none. */
    int of(String text) {
        String left = text.toLowerCase(Locale.ROOT);
        int highest = 0;
        for (Map.Entry<Pattern, Integer> word : words.entrySet()) {
            if (word.getKey().matcher(left).find()) {
                highest = Math.max(highest, word.getValue());
                left = word.getKey().matcher(left).replaceAll(" ");
            }
        }
        return highest;
    }

    private static List<String> read() {
        try (InputStream file = Ranks.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + Ranks.class.getName() + "; build it again");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
