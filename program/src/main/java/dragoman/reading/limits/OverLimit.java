package dragoman.reading.limits;

/** A document takes more than it may. */
public final class OverLimit extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String nextStep;

    /**
     * Without a stack trace, since it is no fault of the program.
     *
     * @param reason what is too much, after the document's name: "takes longer than …"
     * @param nextStep what the user can do about it
     */
    public OverLimit(String reason, String nextStep) {
        super(reason, null, false, false);
        this.nextStep = nextStep;
    }

    public String nextStep() {
        return nextStep;
    }
}
