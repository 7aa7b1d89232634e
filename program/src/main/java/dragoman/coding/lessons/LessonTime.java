package dragoman.coding.lessons;

import dragoman.coding.event.Edtf;
import java.util.Optional;

/** When a marked act happened, as its whole report lets a reader know. */
public sealed interface LessonTime {

    /**
     * On a day, in a month, a year or a span.
     *
     * @param date EDTF
     */
    record At(String date) implements LessonTime {

        public At {
            Edtf.parse(date);
        }
    }

    /** In the days or weeks before the report or as it appears, no time told: {@code ~} in a mark. */
    record Lately() implements LessonTime {}

    /** Nothing tells: {@code ?} in a mark. */
    record Untold() implements LessonTime {}

    /** Reads what a mark says; nothing where it is no time. */
    static Optional<LessonTime> find(String mark) {
        return switch (mark) {
            case "~" -> Optional.of(new Lately());
            case "?" -> Optional.of(new Untold());
            default -> Edtf.find(mark).map(date -> new At(date.text()));
        };
    }
}
