package dragoman.record.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where on the map lies what a report names? A city that {@code coordinates.txt} knows, else the middle of its state.
 *
 * @param city its name; empty where only the state is known
 * @param state its code
 * @param north degrees, as the list has them
 * @param east degrees
 */
record Spot(Optional<String> city, String state, String north, String east) {

    private static final Map<String, Spot> STATES = new HashMap<>();
    private static final Map<String, Spot> CITIES = new HashMap<>();

    static {
        for (String line : DataLines.of("coordinates.txt")) {
            String[] cells = line.split("\\|", -1);
            String state = cells[0].strip();
            String[] middle = cells[1].strip().split(" ");
            STATES.put(state, new Spot(Optional.empty(), state, middle[0], middle[1]));
            for (String place : cells[3].isBlank() ? new String[0] : cells[3].split(";")) {
                String[] words = place.strip().split(" ");
                String name = String.join(" ", Arrays.asList(words).subList(0, words.length - 2));
                CITIES.put(key(state, name), new Spot(Optional.of(name), state, words[words.length - 2], words[words.length - 1]));
            }
        }
    }

    /**
     * Where it is; empty for what is no state.
     *
     * @param words the place as the text names it
     */
    static Optional<Spot> of(String state, Optional<String> words) {
        return words.map(name -> CITIES.get(key(state, name))).or(() -> Optional.ofNullable(STATES.get(state)));
    }

    private static String key(String state, String name) {
        return state + " " + name.strip().toLowerCase(Locale.ROOT);
    }
}
