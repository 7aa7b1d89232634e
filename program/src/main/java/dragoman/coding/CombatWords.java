package dragoman.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which codes, sectors and words tell combat from other violence? */
enum CombatWords {
    PAIR, KILLING, FORCES, PARTISANS, UNARMED, MUTUAL, WAR, SLAIN;

    private static final String FILE = "combat.txt";
    private static final Map<CombatWords, List<List<String>>> LINES = read();

    boolean has(String word) {
        return LINES.get(this).stream().anyMatch(line -> line.contains(word));
    }

    /** The code beside a code. */
    Optional<String> twin(String code) {
        return LINES.get(this).stream().filter(line -> line.get(0).equals(code)).map(line -> line.get(1)).findFirst();
    }

    private static Map<CombatWords, List<List<String>>> read() {
        try (InputStream file = CombatWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + CombatWords.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<CombatWords, List<List<String>>> parse(List<String> lines) {
        Map<CombatWords, List<List<String>>> groups = new EnumMap<>(CombatWords.class);
        Arrays.stream(values()).forEach(group -> groups.put(group, new ArrayList<>()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            CombatWords group = group(line, i + 1);
            List<String> words = List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
            if ((group == PAIR || group == KILLING) && words.size() != 2) {
                throw new IllegalArgumentException(FILE + " line " + (i + 1) + " «" + line + "»: a code and its twin are two codes");
            }
            groups.get(group).add(words);
        }
        return groups;
    }

    private static CombatWords group(String line, int number) {
        String name = line.substring(0, Math.max(0, line.indexOf(':')));
        return Arrays.stream(values()).filter(group -> group.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + " line " + number + " «" + line
                        + "»: a line is a group (pair, killing, forces, partisans, unarmed, mutual, war, slain), a colon, and words"));
    }
}
