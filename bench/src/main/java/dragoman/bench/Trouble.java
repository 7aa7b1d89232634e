package dragoman.bench;

/** Why can nothing be measured, and what is to be done about it? */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nextStep;

    Trouble(String what, String nextStep) {
        super(what);
        this.nextStep = nextStep;
    }

    String nextStep() {
        return nextStep;
    }
}
