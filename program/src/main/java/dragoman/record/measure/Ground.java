package dragoman.record.measure;

import java.util.Locale;

/** Why something is left out of a measure. */
public enum Ground {
    MEDICINE, FOOD, HUMANITARIAN, PRIOR_CONTRACTS, DIPLOMATIC, PERSONAL, ENERGY, SPARE_PARTS, OTHER;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
