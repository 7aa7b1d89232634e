package dragoman.record.decision;

import dragoman.record.event.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a person decided about mentions.
 *
 * @param id follows from what was decided
 * @param one the mention that it is about
 * @param others those that it tells the same as, or does not
 * @param note why, in the person's words
 * @param decided when
 */
public record Decision(String id, Kind kind, ToldWords one, List<ToldWords> others, String note, Instant decided) {

    /** What can be decided. */
    public enum Kind {
        /** They tell one event. */
        MERGE,
        /** The one tells another event than the others. */
        SPLIT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int DIGITS = 8;

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(decided, "decided");
        others = List.copyOf(others);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("decision " + id + " is about one mention only: " + one);
        }
        if (note.isBlank()) {
            throw new IllegalArgumentException("decision " + id + " has no note");
        }
    }

    public static Decision of(Kind kind, ToldWords one, List<ToldWords> others, String note, Instant decided) {
        String id = "D" + Sha256.of(kind + "\n" + one + "\n" + others).substring(0, DIGITS);
        return new Decision(id, kind, one, others, note.strip(), decided);
    }
}
