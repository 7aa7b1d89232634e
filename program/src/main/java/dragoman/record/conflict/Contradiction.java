package dragoman.record.conflict;

import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Two tellings of one happening that cannot both be right.
 *
 * @param about the field in which they differ
 * @param event the event that the one tells
 * @param one the telling that was published first
 * @param otherEvent the event that the other tells, often the same
 * @param said what the one says
 * @param otherSaid what the other says against it
 * @param common by what both are known to tell one happening
 */
public record Contradiction(About about, Event event, Telling one, Event otherEvent, Telling other, String said, String otherSaid, List<String> common) {

    /** In what two tellings contradict each other. */
    public enum About {
        HAPPENED("whether it happened"), WHO("who"), TO_WHOM("to whom"), WHEN("when"), WHERE("where"), HOW_MANY("how many"), STATUS("how sure");

        private final String question;

        About(String question) {
            this.question = question;
        }

        /** The word in files and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String question() {
            return question;
        }
    }

    public Contradiction {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(otherEvent, "otherEvent");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(otherSaid, "otherSaid");
        common = List.copyOf(common);
        if (one.mention().id().equals(other.mention().id())) {
            throw new IllegalArgumentException("mention " + one.mention().id() + " contradicts itself");
        }
    }
}
