package dragoman.coding.terms;

import dragoman.language.Token;
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
import java.util.Set;

/** Which words tell the terms of a measure? */
enum TermWords {
    MEASURE, DEALING, PERSON, INSTRUMENT, ISSUE, PROHIBIT, CARRY, SPARE, RUN, EXCEPTION, PAPER, NOTICE, APPROVE, NOTIFY, ASK, FOREVER, AIM, SEEK, PURPOSE, STEP, BLAME;

    private static final String FILE = "term-words.txt";
    private static final Map<TermWords, Set<String>> WORDS = read();

    /** Whether a word is one of the group. */
    boolean has(Token token) {
        return WORDS.get(this).contains(token.lemma());
    }

    private static Map<TermWords, Set<String>> read() {
        try (InputStream file = TermWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + TermWords.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<TermWords, Set<String>> parse(List<String> lines) {
        Map<TermWords, Set<String>> words = new EnumMap<>(TermWords.class);
        Arrays.stream(values()).forEach(group -> words.put(group, new HashSet<>()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            TermWords group = group(line, i + 1);
            for (String word : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
                if (!words.get(group).add(word)) {
                    throw new IllegalArgumentException(FILE + " line " + (i + 1) + ": «" + word + "» is there twice; keep it once");
                }
            }
        }
        return words;
    }

    private static TermWords group(String line, int number) {
        String name = line.substring(0, Math.max(0, line.indexOf(':')));
        return Arrays.stream(values()).filter(group -> group.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + " line " + number + " «" + line
                        + "»: a line is a group " + Arrays.toString(values()).toLowerCase(Locale.ROOT) + ", a colon, and words"));
    }
}
