package dragoman.record.relation;

/**
 * What is held likely, with doubt.
 *
 * @param value the best guess
 * @param low with odds of nine to one it is more
 * @param high with odds of nine to one it is less
 */
public record Level(double value, double low, double high) {

    public Level {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a band goes up, got " + low + " to " + high);
        }
    }

    /** The difference of two levels that are in doubt independently (MOVER: Zou and Donner 2008). */
    public Level minus(Level other) {
        double down = Math.hypot(value - low, other.high - other.value);
        double up = Math.hypot(high - value, other.value - other.low);
        double difference = value - other.value;
        return new Level(difference, difference - down, difference + up);
    }

    /** The same in another measure. */
    Level times(double factor) {
        return new Level(value * factor, low * factor, high * factor);
    }
}
