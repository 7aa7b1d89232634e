package dragoman.bench;

/** What became of a figure since its expected value was written? */
enum Verdict {
    SAME(""),
    BETTER("better"),
    WORSE("WORSE"),
    /** Measured, and not yet expected. */
    NEW("new"),
    /** Expected or asked for, and not measured. */
    MISSING("MISSING");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
