package dragoman.record.exchange;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running what a report says. */
final class Formulas {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String STARTS = "=+-@\t\r";

    private Formulas() {
    }

    /** A cell that would be taken for a formula gets an apostrophe; numbers are none, nor is the code {@code ---} of an actor without a state. */
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches() && !cell.equals("---");
        return formula ? "'" + cell : cell;
    }
}
