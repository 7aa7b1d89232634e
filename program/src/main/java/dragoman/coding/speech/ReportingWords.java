package dragoman.coding.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words give somebody's words, and how? */
final class ReportingWords {

    /** How a verb gives them. */
    enum Kind {
        /** Utters. */
        SAY,
        /** Utters that it is not so. */
        DENY,
        /** Holds or wishes. */
        THINK,
        /** Speaks of it, without vouching for it. */
        JUDGE;

        /** Whether somebody is heard to speak. */
        boolean utters() {
            return this == SAY || this == DENY;
        }
    }

    /** The groups of the file; what each means is said there. */
    enum Group { SAY, DENY, THINK, JUDGE, OBJECT, ABOUT, DISPLAY, NOUN, SOURCE, DOCUMENT, LABEL }

    private static final String FILE = "reporting-words.txt";
    private static final Map<Group, Set<String>> WORDS = read();

    private ReportingWords() {
    }

    static Optional<Kind> kind(String lemma) {
        return Arrays.stream(Kind.values()).filter(kind -> has(Group.valueOf(kind.name()), lemma)).findFirst();
    }

    static boolean has(Group group, String lemma) {
        return WORDS.get(group).contains(lemma);
    }

    private static Map<Group, Set<String>> read() {
        try (InputStream file = ReportingWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + ReportingWords.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Group, Set<String>> parse(List<String> lines) {
        Map<Group, Set<String>> words = new EnumMap<>(Group.class);
        Arrays.stream(Group.values()).forEach(group -> words.put(group, new HashSet<>()));
        Set<String> verbs = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Group group = group(line, i + 1);
            for (String word : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
                boolean twice = !words.get(group).add(word) || group.ordinal() <= Group.JUDGE.ordinal() && !verbs.add(word);
                if (twice) {
                    throw new IllegalArgumentException(FILE + " line " + (i + 1) + ": «" + word + "» is there twice; keep it in one group");
                }
            }
        }
        return words;
    }

    private static Group group(String line, int number) {
        String name = line.substring(0, Math.max(0, line.indexOf(':')));
        return Arrays.stream(Group.values()).filter(group -> group.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + " line " + number + " «" + line
                        + "»: a line is a group (say, deny, think, judge, object, about, display, noun, source, document, label), a colon, and words"));
    }
}
