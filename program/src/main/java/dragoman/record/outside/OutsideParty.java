package dragoman.record.outside;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A side of an event as another coder has it.
 *
 * @param code a state or organisation in our codes, {@code ---} where the row's cannot be read so, empty where there is nobody
 * @param name as written
 * @param sectors as written, in alphabetical order, since some data sets have them in any
 */
public record OutsideParty(String code, Optional<String> name, List<String> sectors) {

    public OutsideParty {
        Objects.requireNonNull(code, "code");
        sectors = sectors.stream().sorted().distinct().toList();
    }
}
