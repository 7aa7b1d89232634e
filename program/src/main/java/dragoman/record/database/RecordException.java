package dragoman.record.database;

import java.nio.file.Path;

/** The record cannot be opened, read or written. The message says which file, what is wrong, and what to do. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String nextStep;

    /** @param reason what is wrong with the file, as the rest of a sentence that starts with its name */
    public RecordException(Path file, String reason, String nextStep, Throwable cause) {
        super(file + " " + reason, cause);
        this.place = file.toString();
        this.nextStep = nextStep;
    }

    /** The database file. */
    public String place() {
        return place;
    }

    public String nextStep() {
        return nextStep;
    }
}
