package dragoman.app.option;

import dragoman.app.terminal.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How is a file written so that what was begun and not ended is never left in the place of a whole one? Under another name, beside it. */
public final class WholeFile {

    private WholeFile() {
    }

    /** Writes to the path that it is given. */
    public interface Writing<T> {
        T write(Path begun) throws IOException;
    }

    /** Tells early, before work is done, that a file cannot be written there. */
    public static void requirePossible(Path file) {
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new Trouble.Failure("--out " + file + (Files.isDirectory(file) ? " is a directory" : " lies in a directory that is not there"), "Name a file in a directory that is.");
        }
    }

    /** Who may read it is as for other new files here: a temporary file would be its owner's alone. */
    public static <T> T write(Path file, Writing<T> writing) throws IOException {
        Path whole = file.toAbsolutePath();
        Path begun = whole.resolveSibling("." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            T result = writing.write(begun);
            Files.move(begun, whole, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
