package dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which texts are coded, by which command, and which figures does the scorer print for them?
 *
 * @param name the set's name in the table
 * @param scorer the scorer's name for this kind of set
 * @param gold the gold file, below the shared folder or this checkout
 * @param isHere whether the gold file lies in this checkout
 * @param command the command that codes it
 * @param folder the files that are read for it, below the shared folder; empty where the gold file holds the texts
 * @param isShort whether it is coded in some seconds
 * @param printed the figures of interest
 */
record GoldSet(String name, String scorer, String gold, boolean isHere, String command, String folder, boolean isShort, List<PrintedFigure> printed) {

    GoldSet {
        printed = List.copyOf(printed);
    }

    static GoldSet of(String name, String scorer, String gold, String command) {
        return new GoldSet(name, scorer, gold, false, command, "", true, List.of());
    }

    /** A set of files that are read and not coded. */
    static GoldSet ofFiles(String name, String scorer, String gold, String folder) {
        return new GoldSet(name, scorer, gold, false, "check", folder, true, List.of());
    }

    /** Its gold file lies in this checkout and not in the shared folder. */
    GoldSet inTheCheckout() {
        return new GoldSet(name, scorer, gold, true, command, folder, isShort, printed);
    }

    GoldSet takesLong() {
        return new GoldSet(name, scorer, gold, isHere, command, folder, false, printed);
    }

    /** The same with a figure more. */
    GoldSet with(String figure, Kind kind, String place) {
        List<PrintedFigure> more = new ArrayList<>(printed);
        more.add(new PrintedFigure(new Figure(name, figure, kind), Pattern.compile(place)));
        return new GoldSet(name, scorer, gold, isHere, command, folder, isShort, more);
    }

    List<Figure> figures() {
        return printed.stream().map(PrintedFigure::figure).toList();
    }

    /** What the scorer's printout says; a figure that does not stand there is left out. */
    List<Score> scores(String printout) {
        return printed.stream().flatMap(figure -> figure.in(printout).stream()).toList();
    }
}
