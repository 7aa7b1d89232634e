package dragoman.record.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sort of measure, with the words that data sets of sanctions have for it: GSDB's types, and the measures of FollowTheMoney's programmes. */
public enum MeasureKind {
    SANCTIONS("other", "Sanctions"),
    EMBARGO("trade", "Trade restrictions"),
    TRADE_RESTRICTION("trade", "Trade restrictions"),
    IMPORT_BAN("trade", "Import restrictions"),
    EXPORT_BAN("trade", "Export control"),
    TARIFF("trade", "Import restrictions"),
    ARMS_EMBARGO("arms", "Arms embargo"),
    TRAVEL_BAN("travel", "Travel ban"),
    ASSET_FREEZE("financial", "Asset freeze"),
    FINANCIAL_RESTRICTION("financial", "Financial restrictions"),
    INVESTMENT_BAN("financial", "Investment ban"),
    TRANSPORT_BAN("other", "Transportation restrictions"),
    AID_SUSPENSION("other", "Aid suspension"),
    TALKS_SUSPENDED("other", "Diplomatic measures"),
    RECALL("other", "Diplomatic measures"),
    EXPULSION("other", "Diplomatic measures"),
    MISSION_CLOSED("other", "Diplomatic measures"),
    RELATIONS_CUT("other", "Diplomatic measures");

    private static final Set<MeasureKind> IN_TRADE = Set.of(IMPORT_BAN, EXPORT_BAN, TARIFF, ARMS_EMBARGO);
    private static final Set<MeasureKind> ECONOMIC = Set.of(EMBARGO, TRADE_RESTRICTION, IMPORT_BAN, EXPORT_BAN, TARIFF, ARMS_EMBARGO, TRAVEL_BAN, ASSET_FREEZE,
            FINANCIAL_RESTRICTION, INVESTMENT_BAN, TRANSPORT_BAN);

    private final String gsdb;
    private final String ftm;

    MeasureKind(String gsdb, String ftm) {
        this.gsdb = gsdb;
        this.ftm = ftm;
    }

    /** The words in output: {@code import ban}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The type in GSDB: trade, arms, military, financial, travel, other. */
    public String gsdb() {
        return gsdb;
    }

    /** The measure in FollowTheMoney's programmes. */
    public String ftm() {
        return ftm;
    }

    /** Whether each state takes such a step for itself, however many are told in one breath. */
    boolean isOneStates() {
        return this == RECALL || this == EXPULSION || this == MISSION_CLOSED || this == RELATIONS_CUT || this == TALKS_SUSPENDED;
    }

    boolean isEconomic() {
        return this == SANCTIONS || ECONOMIC.contains(this);
    }

    /** Whether a measure of the other kind can be a part of one of this. */
    boolean contains(MeasureKind other) {
        return this == SANCTIONS && ECONOMIC.contains(other) || (this == TRADE_RESTRICTION || this == EMBARGO) && IN_TRADE.contains(other);
    }

    /** By label or name, in any case; blanks and hyphens are the same. */
    public static Optional<MeasureKind> find(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (MeasureKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
