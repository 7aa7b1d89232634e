package dragoman.coding.phrasebook;

import dragoman.coding.event.Status;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the phrasebook as it is written.
 *
 * @param file its file below the phrasebook's folder, with forward slashes
 * @param number its line in the file, from 1
 * @param text the example clause
 * @param code the CAMEO code of its section, or {@link #SAME} where the inner act stays what it is
 * @param status the status of its section, where it has one
 */
public record BookLine(String file, int number, String text, String code, Optional<Status> status) {

    /** The code of a line that leaves the inner act as it is. */
    public static final String SAME = "same";

    /** How a line begins that leaves the actor to who says it. */
    static final String SPOKEN = "[actor]: ";

    public BookLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(status, "status");
        if (!code.equals(SAME) && !code.matches("\\d{2,4}")) {
            throw new IllegalArgumentException(file + ":" + number + ": a code is «same» or two to four digits, got «" + code + "»");
        }
    }

    /** Whether who acts is whoever says it: "[actor]: [recipient] must [act]". */
    public boolean isSpoken() {
        return text.startsWith(SPOKEN);
    }

    /** The example clause without the speaker before it. */
    public String clause() {
        return isSpoken() ? text.substring(SPOKEN.length()) : text;
    }

    public boolean keepsInnerAct() {
        return code.equals(SAME);
    }
}
