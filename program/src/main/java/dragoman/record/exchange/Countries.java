package dragoman.record.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells how other lists write a state: FIPS 10-4, Correlates of War, and the names of other data sets ({@code countries.txt}). */
public final class Countries {

    /** A state in other lists. */
    private record Country(Optional<String> fips, Optional<String> cow) {
    }

    private static final Map<String, Country> COUNTRIES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> BY_FIPS = new HashMap<>(Map.of("GZ", "PSE"));

    static {
        for (String line : DataLines.of("countries.txt")) {
            String[] cells = line.split("\\|", -1);
            String code = cells[0].strip();
            COUNTRIES.put(code, new Country(told(cells[1]), told(cells[2])));
            told(cells[1]).ifPresent(fips -> BY_FIPS.put(fips, code));
            for (String name : cells.length > 3 ? cells[3].split(";") : new String[0]) {
                NAMES.put(key(name), code);
            }
        }
    }

    private Countries() {
    }

    /** Whether the code is that of a state, and of no organisation. */
    public static boolean isState(String code) {
        return COUNTRIES.containsKey(code);
    }

    static Optional<String> fips(String code) {
        return Optional.ofNullable(COUNTRIES.get(code)).flatMap(Country::fips);
    }

    static Optional<String> cow(String code) {
        return Optional.ofNullable(COUNTRIES.get(code)).flatMap(Country::cow);
    }

    /** The state of a FIPS code. */
    public static Optional<String> byFips(String fips) {
        return Optional.ofNullable(BY_FIPS.get(fips.strip()));
    }

    /** The code of a name that only other data sets use. */
    public static Optional<String> byOtherName(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }

    private static Optional<String> told(String cell) {
        String value = cell.strip();
        return value.equals("-") ? Optional.empty() : Optional.of(value);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
