package dragoman.coding.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which verbs give somebody's words, and how? */
final class ReportingVerbs {

    /** How a verb gives them. */
    enum Kind {
        /** Utters. */
        SAY,
        /** Holds or wishes. */
        THINK,
        /** Speaks of it, without vouching for it. */
        JUDGE
    }

    private static final String FILE = "reporting-verbs.txt";
    private static final Map<String, Kind> VERBS = read();

    private ReportingVerbs() {
    }

    static Optional<Kind> kind(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    private static Map<String, Kind> read() {
        try (InputStream file = ReportingVerbs.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + ReportingVerbs.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind group(String name, int line) {
        return Arrays.stream(Kind.values()).filter(k -> k.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + " line " + line + ": no group «" + name + "»; there are say, think and judge"));
    }

    static Map<String, Kind> parse(List<String> lines) {
        Map<String, Kind> verbs = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(FILE + " line " + (i + 1) + " «" + line + "»: a line is a group (say, think, judge), a colon, and verbs");
            }
            Kind kind = group(line.substring(0, colon), i + 1);
            for (String verb : line.substring(colon + 1).strip().split("\\s+")) {
                if (verbs.put(verb, kind) != null) {
                    throw new IllegalArgumentException(FILE + " line " + (i + 1) + ": «" + verb + "» is there twice; keep it in one group");
                }
            }
        }
        return Map.copyOf(verbs);
    }
}
