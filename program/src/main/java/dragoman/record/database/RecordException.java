package dragoman.record.database;

import java.nio.file.Path;

/** The record cannot be opened, read or written. The message says which record, what is wrong, and what to do. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String nextStep;

    /** @param reason what is wrong with the file, as the rest of a sentence that starts with its name */
    public RecordException(Path file, String reason, String nextStep, Throwable cause) {
        this(file.toString(), reason, nextStep, cause);
    }

    /**
     * @param place the file, or the address on a server without its password
     * @param reason what is wrong there, as the rest of a sentence that starts with the place
     */
    public RecordException(String place, String reason, String nextStep, Throwable cause) {
        super(place + " " + reason, cause);
        this.place = place;
        this.nextStep = nextStep;
    }

    /** The file, or the address on a server. */
    public String place() {
        return place;
    }

    public String nextStep() {
        return nextStep;
    }
}
