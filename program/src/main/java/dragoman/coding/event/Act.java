package dragoman.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done, in both code systems.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, where the type has modes and the code tells one
 * @param cameo CAMEO code of two to four digits
 * @param contexts PLOVER contexts
 */
public record Act(PloverType type, Optional<Mode> mode, String cameo, List<Context> contexts) {

    public Act {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mode, "mode");
        if (!cameo.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("a CAMEO code has two to four digits, got «" + cameo + "»");
        }
        contexts = List.copyOf(contexts);
    }
}
