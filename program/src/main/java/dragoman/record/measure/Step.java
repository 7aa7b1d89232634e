package dragoman.record.measure;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One event in the life of a measure.
 *
 * @param date when it happened
 * @param told the first day on which a report tells it
 * @param until when it ends, where it eases, spares or puts off for a while
 */
public record Step(Stage stage, String event, Optional<Edtf> date, Optional<LocalDate> told, Optional<Sourced<When>> until, List<Evidence> evidence) {

    public Step {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(until, "until");
        evidence = List.copyOf(evidence);
    }

    /** The same step told again. */
    Step with(Step other) {
        Optional<LocalDate> first = told.isPresent() && (other.told.isEmpty() || told.get().isBefore(other.told.get())) ? told : other.told;
        return new Step(stage, event, date, first, until.isPresent() ? until : other.until, Stream.concat(evidence.stream(), other.evidence.stream()).distinct().toList());
    }

    /** Whether it is over by a day, as it was told to be. */
    boolean isOver(LocalDate day) {
        return until.flatMap(when -> when.value().date().latest()).filter(day::isAfter).isPresent();
    }

    /** The day from which it is certain: its last possible day, or that of the first report where this is earlier. */
    Optional<LocalDate> certain() {
        Optional<LocalDate> latest = date.flatMap(Edtf::latest);
        return told.isPresent() && !stage.isAhead() && (latest.isEmpty() || told.get().isBefore(latest.get())) ? told : latest;
    }

    /** The day from which it may be so. */
    Optional<LocalDate> first() {
        return date.flatMap(Edtf::earliest).or(() -> told);
    }
}
