package dragoman.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of one place where a report was looked for. */
public sealed interface Reading {

    Origin origin();

    /**
     * A report.
     *
     * @param warnings what was left out of it, and why; empty where all is well
     */
    record Readable(Report report, Origin origin, List<String> warnings) implements Reading {
        public Readable {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(origin, "origin");
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A report that could not be read.
     *
     * @param id its id where that much could be read
     * @param reason what is wrong, with the value
     * @param nextStep what the user can do about it
     */
    record Unreadable(Origin origin, Optional<String> id, String reason, String nextStep) implements Reading {
        public Unreadable {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(id, "id");
            if (reason.isBlank() || nextStep.isBlank()) {
                throw new IllegalArgumentException("what cannot be read needs a reason and a next step, at " + origin);
            }
        }

        static Unreadable at(Origin origin, String reason, String nextStep) {
            return new Unreadable(origin, Optional.empty(), reason, nextStep);
        }
    }

    /** A file in a directory that nobody named and that is no report by its ending: a picture, a README. Listed, but no failure. */
    record Skipped(Origin origin, String reason) implements Reading {
        public Skipped {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
