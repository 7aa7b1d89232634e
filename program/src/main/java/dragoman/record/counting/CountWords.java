package dragoman.record.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which words tell what a number counts, and which that a sentence adds up, tells of another occasion, denies or doubts? Read from {@code count-words.txt}. */
public enum CountWords {
    PEOPLE, PERSON, KILLED, HURT, HELD, MISSING, EXPELLED, NEVER, SUM, AGAIN, APART, DENY, DOUBT;

    /** What may have become of people who are counted. */
    static final List<CountWords> FATES = List.of(KILLED, HURT, HELD, MISSING, EXPELLED);

    private static final String FILE = "count-words.txt";
    private static final Map<CountWords, Set<String>> WORDS = read();

    boolean has(String word) {
        return WORDS.get(this).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence has one of the words, or of the words that are joined by hyphens in the file. */
    public boolean isIn(String sentence) {
        return WORDS.get(this).stream().anyMatch(word -> Pattern.compile("(?i)\\b" + Pattern.quote(word.replace('-', ' ')) + "\\b").matcher(sentence).find());
    }

    /** As alternatives of a regular expression. */
    String alternatives() {
        return String.join("|", WORDS.get(this));
    }

    private static Map<CountWords, Set<String>> read() {
        try (InputStream file = CountWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + CountWords.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<CountWords, Set<String>> parse(List<String> lines) {
        Map<CountWords, Set<String>> words = new EnumMap<>(CountWords.class);
        Arrays.stream(values()).forEach(group -> words.put(group, new TreeSet<>()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                String name = line.substring(0, Math.max(0, colon));
                CountWords group = Arrays.stream(values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name)).findFirst().orElse(null);
                if (group == null) {
                    throw new IllegalArgumentException(FILE + " line " + (i + 1) + " «" + line + "»: a line is one of "
                            + Arrays.toString(values()).toLowerCase(Locale.ROOT) + ", a colon, and words");
                }
                words.get(group).addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
            }
        }
        return words;
    }
}
