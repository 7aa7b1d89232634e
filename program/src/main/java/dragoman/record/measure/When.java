package dragoman.record.measure;

import dragoman.coding.event.Edtf;
import java.util.Objects;

/** A date of a measure. {@code basis} is that of an event's date, or {@code reckoned} from its beginning and how long it is to hold. */
public record When(Edtf date, String basis) {

    public When {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(basis, "basis");
    }
}
