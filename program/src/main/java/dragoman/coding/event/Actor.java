package dragoman.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A political actor as the lists know it.
 *
 * @param name the person's or organisation's own name, where there is one
 * @param code ISO 3166-1 alpha-3 code of its state, or the id of an international organisation, or {@code ---} where none can be told
 * @param sectors what it is, the main one first; empty for a state as such
 */
public record Actor(Optional<String> name, String code, List<Sector> sectors) {

    /** The code of an actor whose state cannot be told. */
    public static final String NO_STATE = "---";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    public Actor {
        Objects.requireNonNull(name, "name");
        if (!code.equals(NO_STATE) && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("an actor's code is three or so capitals or ---, got «" + code + "»");
        }
        sectors = List.copyOf(sectors);
    }

    public boolean hasState() {
        return !code.equals(NO_STATE);
    }
}
