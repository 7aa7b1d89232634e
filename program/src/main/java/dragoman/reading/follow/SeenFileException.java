package dragoman.reading.follow;

/** What was seen cannot be told, or not be kept. */
public final class SeenFileException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String nextStep;

    SeenFileException(String message, String nextStep) {
        super(message);
        this.nextStep = nextStep;
    }

    public String nextStep() {
        return nextStep;
    }
}
