package dragoman.record.outside;

/** A row that cannot be read; the message says why. */
final class BrokenRow extends Exception {

    private static final long serialVersionUID = 1;

    BrokenRow(String reason) {
        super(reason);
    }
}
