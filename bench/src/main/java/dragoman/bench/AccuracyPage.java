package dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do measured figures get into the page about accuracy? */
final class AccuracyPage {

    /** A part of the page that is written by a command, between two markers. */
    enum Part {
        FIGURES("figures: written by bench/run --accept", "end of figures"),
        RELIABILITY("reliability: written by bench/run --reliability --accept", "end of reliability"),
        LESSONS("lessons kept apart: written by bench/run --lessons --accept", "end of lessons kept apart"),
        ABLATION("half phrasebooks: written by bench/run --ablation --accept", "end of half phrasebooks");

        private final String begin;
        private final String end;

        Part(String begin, String end) {
            this.begin = "<!-- " + begin + " -->";
            this.end = "<!-- " + end + " -->";
        }

        String begin() {
            return begin;
        }

        String end() {
            return end;
        }
    }

    private AccuracyPage() {}

    /** The page with something else between a part's markers. */
    static String with(String page, Part part, String written) {
        int begin = page.indexOf(part.begin);
        int end = page.indexOf(part.end);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("it lacks the markers «" + part.begin + "» and «" + part.end + "»");
        }
        return page.substring(0, begin + part.begin.length()) + "\n" + written + page.substring(end);
    }

    static void rewrite(Path file, Part part, String written) {
        try {
            Files.writeString(file, with(Files.readString(file), part, written));
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(file + " cannot be rewritten: " + e.getMessage(), "Take it back from the last commit.");
        }
    }
}
