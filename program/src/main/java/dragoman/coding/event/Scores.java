package dragoman.coding.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How cooperative or hostile is an act? From +10 to -10: the score of its mode within its type, or that of the type where the mode has none of its own. */
public final class Scores {

    private static final String FILE = "mode-scores.txt";
    private static final Map<PloverType, Map<Mode, Double>> OF_MODES = read();

    private Scores() {
    }

    public static double of(PloverType type, Optional<Mode> mode) {
        Map<Mode, Double> own = OF_MODES.getOrDefault(type, Map.of());
        return mode.map(own::get).orElseGet(type::score);
    }

    private static Map<PloverType, Map<Mode, Double>> read() {
        Map<PloverType, Map<Mode, Double>> scores = new EnumMap<>(PloverType.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Scores.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")).forEach(words ->
                    scores.computeIfAbsent(PloverType.valueOf(words[0]), type -> new EnumMap<>(Mode.class)).put(Mode.of(words[1]), Double.valueOf(words[2])));
        } catch (IOException trouble) {
            throw new UncheckedIOException(FILE + " in the program itself cannot be read", trouble);
        }
        return scores;
    }
}
