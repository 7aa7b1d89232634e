package dragoman.bench;

/**
 * How much was a figure when measured?
 *
 * @param figure the figure
 * @param value its value
 */
record Score(Figure figure, double value) {

    Score {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(figure + " was measured as " + value);
        }
    }
}
