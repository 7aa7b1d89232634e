package dragoman.record.measure;

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
import java.util.Optional;

/** Which sort of measure, which step of it, which ground of an exemption, which end of it do words tell? Read from {@code measure-words.txt}. */
final class MeasureWords {

    private static final String FILE = "measure-words.txt";
    private static final MeasureWords SHIPPED = new MeasureWords(read());
    /** Endings that leave a word the same word: "bans", "lifted", "easing". What is longer is another word. */
    private static final int LONGEST_ENDING = 6;

    private final Map<MeasureKind, List<String>> kinds = new LinkedHashMap<>();
    private final Map<Stage, List<String>> stages = new LinkedHashMap<>();
    private final Map<Ground, List<String>> grounds = new LinkedHashMap<>();
    private final Map<Objective.Goal, List<String>> goals = new LinkedHashMap<>();

    MeasureWords(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, i + 1);
            }
        }
    }

    static MeasureWords shipped() {
        return SHIPPED;
    }

    private void add(String line, int number) {
        int dot = line.indexOf('.');
        int colon = line.indexOf(':');
        if (dot < 0 || colon < dot) {
            throw new IllegalArgumentException(FILE + " line " + number + " «" + line + "»: a line is kind., stage., ground. or goal. with a name, a colon, and words");
        }
        String name = line.substring(dot + 1, colon).strip().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
        switch (line.substring(0, dot)) {
            case "kind" -> kinds.computeIfAbsent(MeasureKind.valueOf(name), key -> new ArrayList<>()).addAll(words);
            case "stage" -> stages.computeIfAbsent(Stage.valueOf(name), key -> new ArrayList<>()).addAll(words);
            case "ground" -> grounds.computeIfAbsent(Ground.valueOf(name), key -> new ArrayList<>()).addAll(words);
            case "goal" -> goals.computeIfAbsent(Objective.Goal.valueOf(name), key -> new ArrayList<>()).addAll(words);
            default -> throw new IllegalArgumentException(FILE + " line " + number + " «" + line + "»: a line begins with kind., stage., ground. or goal.");
        }
    }

    /** The kinds that the words can tell, in the order of the file. */
    List<MeasureKind> kinds(String words) {
        return kinds.entrySet().stream().filter(entry -> longest(entry.getValue(), words) > 0).map(Map.Entry::getKey).toList();
    }

    /** What the word that carries an act does with a measure. */
    Optional<Stage> stage(String trigger) {
        return best(stages, trigger);
    }

    Ground ground(String words) {
        return grounds.entrySet().stream().filter(entry -> longest(entry.getValue(), words) > 0).map(Map.Entry::getKey).findFirst().orElse(Ground.OTHER);
    }

    /** All that the words name, in the order of the file. */
    List<Objective.Goal> goals(String words) {
        List<Objective.Goal> found = goals.entrySet().stream().filter(entry -> longest(entry.getValue(), words) > 0).map(Map.Entry::getKey).toList();
        return found.isEmpty() ? List.of(Objective.Goal.OTHER) : found;
    }

    private static <T> Optional<T> best(Map<T, List<String>> groups, String words) {
        Optional<T> found = Optional.empty();
        int length = 0;
        for (Map.Entry<T, List<String>> entry : groups.entrySet()) {
            int own = longest(entry.getValue(), words);
            if (own > length) {
                found = Optional.of(entry.getKey());
                length = own;
            }
        }
        return found;
    }

    /** The length of the longest beginning of a word of the text; 0 where none begins so. */
    private static int longest(List<String> beginnings, String text) {
        int longest = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (String beginning : beginnings) {
                if (word.startsWith(beginning) && word.length() - beginning.length() <= LONGEST_ENDING && beginning.length() > longest) {
                    longest = beginning.length();
                }
            }
        }
        return longest;
    }

    private static List<String> read() {
        try (InputStream file = MeasureWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + MeasureWords.class.getName() + "; build it again");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
