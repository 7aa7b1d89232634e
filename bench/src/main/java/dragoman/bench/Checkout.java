package dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where does everything lie that is measured?
 *
 * @param home the top folder of the checkout
 */
record Checkout(Path home) {

    static final int SOME_UNCODED = 2;

    /** The checkout whose {@code bench/run} was started. */
    static Checkout current() {
        String home = System.getProperty("dragoman.home");
        if (home == null) {
            throw new Trouble("it is not known where the checkout lies", "Start bench/run, which says so.");
        }
        return new Checkout(Path.of(home));
    }

    Path jar() {
        return home.resolve("program/target/dragoman.jar");
    }

    Path reports() {
        return home.resolve("examples/reports");
    }

    Path expectedScores() {
        return home.resolve("bench/expected-scores.json");
    }

    Path accuracyPage() {
        return home.resolve("docs/accuracy.md");
    }

    /** The weights of what makes a mention more or less sure. */
    Path confidence() {
        return home.resolve("program/src/main/resources/dragoman/coding/confidence.txt");
    }

    void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be written: " + e.getMessage(), "Make it writable.");
        }
    }

    /** Where gold sets are looked for if nobody says where they are. */
    Path besideIt() {
        return home.resolveSibling("shared");
    }

    /** Dragoman's command line as its users start it; its exit code 2 says that some reports could not be coded, and the others were. */
    Child dragoman(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("dragoman").toString()));
        command.addAll(List.of(arguments));
        return Child.of(command).tolerating(SOME_UNCODED);
    }

    /** A folder for what is made on the way; it stays, so that one may look into it. */
    Path scratch(String name) {
        Path folder = home.resolve("bench/target/run").resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble("the folder " + folder + " cannot be made: " + e.getMessage(), "Make it writable.");
        }
        return folder;
    }

    /** Takes away the record of an earlier run, which would keep what was merged then. */
    void delete(Path record) {
        try {
            for (String ending : List.of("", "-wal", "-shm", ".lock")) {
                Files.deleteIfExists(record.resolveSibling(record.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new Trouble("the record " + record + " cannot be taken away: " + e.getMessage(), "Make it writable.");
        }
    }
}
