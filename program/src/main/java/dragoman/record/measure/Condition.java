package dragoman.record.measure;

import java.util.Locale;
import java.util.Optional;

/** On what an exemption depends: three sorts, as the sanctions of the United Nations have them. */
public enum Condition {
    /** On nothing: nobody has to be asked or told. */
    STANDING,
    /** Somebody has to be told. */
    NOTIFICATION,
    /** Somebody has to agree beforehand. */
    PRIOR_APPROVAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** By its label. */
    static Optional<Condition> of(String label) {
        for (Condition condition : values()) {
            if (condition.label().equals(label)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
