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
     * @param fromFeed whether a feed tells it, perhaps no more than its first lines
     */
    record Readable(Report report, Origin origin, List<String> warnings, boolean fromFeed) implements Reading {
        public Readable {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(origin, "origin");
            warnings = List.copyOf(warnings);
        }

        /** The same, told by a feed. */
        Readable fed() {
            return new Readable(report, origin, warnings, true);
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

    /**
     * A report that can be read and shall not be coded.
     *
     * @param why what kind of reason
     * @param what the reason itself: the language, or the place where it was read
     */
    record SetAside(Report report, Origin origin, Why why, String what) implements Reading {

        /** Why a report is set aside. */
        public enum Why {
            /** It is in another language than English. */
            LANGUAGE,
            /** It has a title at most: an entry of a feed that only links. */
            WORDLESS,
            /** It is no article but a list of teasers for articles: a front page, or that of a topic. */
            LIST,
            /** The same report, or a later version of it, came before in this run. */
            REPEATED,
            /** The agency says when it may be used, and that is still to come. */
            EMBARGO,
            /** The agency holds it back. */
            WITHHELD,
            /** The agency has cancelled it: what it told is told no longer. */
            WITHDRAWN
        }

        public SetAside {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(what, "what");
        }

        /** "is in French (fr), and only English is coded". */
        public String reason() {
            return switch (why) {
                case LANGUAGE -> "is in " + what + ", and only English is coded";
                case WORDLESS -> "has no words to code";
                case LIST -> "is a list of teasers for articles, and none itself";
                case EMBARGO -> "is under embargo until " + what;
                case WITHHELD -> "is withheld by its agency";
                case WITHDRAWN -> "was cancelled by its agency; what it told is withdrawn";
                case REPEATED -> "was read before in this run, from " + what;
            };
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
