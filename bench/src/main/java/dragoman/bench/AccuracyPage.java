package dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do measured figures get into the page about accuracy? */
final class AccuracyPage {

    static final String BEGIN = "<!-- figures: written by bench/run --accept -->";
    static final String END = "<!-- end of figures -->";

    private AccuracyPage() {}

    /** The page with another table between its markers. */
    static String with(String page, String table) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("it lacks the markers «" + BEGIN + "» and «" + END + "»");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + table + page.substring(end);
    }

    static void rewrite(Path file, String table) {
        try {
            Files.writeString(file, with(Files.readString(file), table));
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(file + " cannot be rewritten: " + e.getMessage(), "Take it back from the last commit.");
        }
    }
}
