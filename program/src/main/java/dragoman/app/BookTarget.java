package dragoman.app;

import dragoman.app.terminal.Trouble;
import dragoman.coding.event.PloverType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which phrasebook is meant by a path, and which of its files.
 *
 * @param folder the phrasebook's folder
 * @param wanted the file or folder below it that is meant, with forward slashes; empty for all
 */
record BookTarget(Path folder, String wanted) {

    private static final String WHOLE_BOOK = "codes.txt";

    /** A path that the user named: a phrasebook, a folder of one type in it, or a file. */
    static BookTarget of(Path named) {
        if (!Files.exists(named)) {
            throw new Trouble.Failure(named + " does not exist", "Name a file or folder of a phrasebook; relative paths start at " + Path.of("").toAbsolutePath() + ".");
        }
        Path path = named.toAbsolutePath().normalize();
        Path folder = path;
        for (Path at = path; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(WHOLE_BOOK))) {
                return new BookTarget(at, name(at, path));
            }
        }
        if (Files.isRegularFile(path)) {
            folder = path.getParent();
        }
        if (isType(folder)) {
            folder = folder.getParent();
        }
        return new BookTarget(folder, name(folder, path));
    }

    /** The shipped phrasebook where the program runs from its sources; else the jar alone has it, checked when it was built. */
    static Optional<BookTarget> shipped() {
        Path here = Path.of("phrasebook");
        Path home = Path.of(System.getProperty("dragoman.home", "."), "phrasebook");
        return Arrays.asList(here, home).stream().filter(folder -> Files.exists(folder.resolve(WHOLE_BOOK))).findFirst().map(folder -> new BookTarget(folder, ""));
    }

    /** A file of it, as short as it can be written from here. */
    Path shown(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = folder.toAbsolutePath().resolve(file);
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    boolean isWhole() {
        return Files.exists(folder.resolve(WHOLE_BOOK));
    }

    Predicate<String> files() {
        return file -> wanted.isEmpty() || file.equals(wanted) || file.startsWith(wanted + "/");
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isType(Path folder) {
        String name = String.valueOf(folder.getFileName()).toUpperCase(Locale.ROOT);
        return name.equals("SAME") || Arrays.stream(PloverType.values()).anyMatch(type -> type.name().equals(name));
    }
}
