package dragoman.app.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a row of comma-separated values that spreadsheets take as words. */
public final class Cells {

    private Cells() {}

    static String row(List<String> cells) {
        return cells.stream().map(Cells::cell).collect(Collectors.joining(","));
    }

    /** The same with words that a spreadsheet may take for a formula left as they are. */
    static String rawRow(List<String> cells) {
        return cells.stream().map(Cells::quoted).collect(Collectors.joining(","));
    }

    /** Spreadsheets take what begins with = + - @ for a formula, so such words get an apostrophe. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return quoted(formula ? "'" + value : value);
    }

    private static String quoted(String safe) {
        boolean quoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
