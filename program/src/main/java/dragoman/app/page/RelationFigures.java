package dragoman.app.page;

import dragoman.record.relation.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How are figures of a relation written? */
public final class RelationFigures {

    private static final int PLACES = 4;

    private RelationFigures() {}

    /** {@code 3.5}. */
    static String points(double value) {
        return String.format(Locale.ROOT, "%.1f", positiveZero(value, 1));
    }

    /** {@code +3.5}. */
    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", positiveZero(value, 1));
    }

    /** {@code 3.5 (1.2 to 6.0)}. */
    static String level(Level level) {
        return points(level.value()) + " (" + points(level.low()) + " to " + points(level.high()) + ")";
    }

    /** For programs: four places, without those that say nothing. */
    static BigDecimal exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** No figure is -0.0. */
    private static double positiveZero(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).signum() == 0 ? 0.0 : value;
    }
}
