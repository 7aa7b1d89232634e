package dragoman.coding.event;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something happened.
 *
 * @param value EDTF (ISO 8601-2): a day, month, year or an interval of them; empty where nothing tells
 * @param basis what it rests on
 * @param passage the words that tell it, where there are any
 */
public record EventDate(Optional<String> value, Basis basis, Optional<Passage> passage) {

    private static final String POINT = "-?\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{2}XX|\\d{3}X";
    private static final Pattern EDTF = Pattern.compile("(" + POINT + ")[~?]?(/((" + POINT + ")[~?]?|\\.\\.)?)?|\\.\\./(" + POINT + ")");

    /** The date of which nothing is known. */
    public static final EventDate UNKNOWN = new EventDate(Optional.empty(), Basis.UNKNOWN, Optional.empty());

    public EventDate {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(passage, "passage");
        if (value.isPresent() && !EDTF.matcher(value.get()).matches()) {
            throw new IllegalArgumentException("not an EDTF date: «" + value.get() + "»");
        }
        if (value.isEmpty() != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date has a value or an unknown basis, got " + value + " " + basis);
        }
    }
}
