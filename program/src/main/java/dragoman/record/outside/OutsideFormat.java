package dragoman.record.outside;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of other coders that are read. */
public enum OutsideFormat {

    GDELT("61 in 2.0, 58 or 57 in 1.0"),
    ICEWS("20"),
    POLECAT("40"),
    PLOVER("no cells, but JSON");

    private final String sizes;

    OutsideFormat(String sizes) {
        this.sizes = sizes;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many cells a row has, in words. */
    String sizes() {
        return sizes;
    }

    /** The columns that a head must have to be believed. */
    List<String> needed() {
        return switch (this) {
            case ICEWS -> IcewsRows.COLUMNS;
            case POLECAT -> PolecatRows.COLUMNS.stream().filter(column -> !column.equals("Intensity")).toList();
            default -> List.of();
        };
    }

    /** How its rows are read; empty where its lines are JSON. */
    Optional<RowFormat> rows(OutsideCodes codes) {
        return switch (this) {
            case GDELT -> Optional.of(new GdeltRows(codes));
            case ICEWS -> Optional.of(new IcewsRows(codes));
            case POLECAT -> Optional.of(new PolecatRows(codes));
            case PLOVER -> Optional.empty();
        };
    }
}
