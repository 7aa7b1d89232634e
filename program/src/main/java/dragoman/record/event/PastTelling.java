package dragoman.record.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What a report told before, as the record knew it then.
 *
 * @param position its place among the mentions of its report then
 * @param since when the record first held it in this form
 * @param superseded when it held it no longer
 * @param why what became of it
 */
public record PastTelling(Telling telling, int position, Instant since, Instant superseded, Why why) {

    /** What becomes of something that a report told. */
    public enum Why {
        /** The report was changed. */
        CORRECTED,
        /** The report is as it was and was read by another phrasebook. */
        PHRASEBOOK,
        /** The outlet took the report back. */
        WITHDRAWN,
        /** Still told, in the same words at another place, or by a report with another title, link, outlet or day. */
        MOVED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PastTelling {
        Objects.requireNonNull(telling, "telling");
        Objects.requireNonNull(why, "why");
        if (superseded.isBefore(since)) {
            throw new IllegalArgumentException("mention " + telling.mention().id() + " was held from " + since + " to " + superseded);
        }
    }
}
