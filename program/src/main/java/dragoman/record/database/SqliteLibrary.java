package dragoman.record.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;

/** Loads SQLite's own library, which is unpacked to a directory first: the usual one for temporary files, or one of ours where programs may not run there. */
final class SqliteLibrary {

    private static final String DIRECTORY = "org.sqlite.tmpdir";

    private SqliteLibrary() {
    }

    static synchronized void load(Path file) {
        Throwable first = tryToLoad();
        if (first == null) {
            return;
        }
        String given = System.getProperty(DIRECTORY);
        if (given == null) {
            for (Path directory : List.of(Path.of(System.getProperty("user.home", "."), ".cache", "dragoman"), file.toAbsolutePath().getParent())) {
                if (canUse(directory) && tryToLoad() == null) {
                    return;
                }
            }
            System.clearProperty(DIRECTORY);
        }
        throw new RecordException(file, "cannot be opened: SQLite does not load (" + first + ")",
                "Name a directory where programs may run: java -D" + DIRECTORY + "=DIRECTORY", first);
    }

    private static Throwable tryToLoad() {
        try {
            SQLiteJDBCLoader.initialize();
            return null;
        } catch (Exception | LinkageError trouble) {
            return trouble;
        }
    }

    private static boolean canUse(Path directory) {
        try {
            Files.createDirectories(directory);
            System.setProperty(DIRECTORY, directory.toString());
            return true;
        } catch (IOException | SecurityException no) {
            return false;
        }
    }
}
