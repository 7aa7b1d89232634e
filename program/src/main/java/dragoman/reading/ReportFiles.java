package dragoman.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the files below a directory, in an order that is the same on every machine. */
final class ReportFiles {

    /**
     * A file, or a directory that could not be looked into.
     *
     * @param name its path below the directory, with {@code /} between folders
     * @param trouble why it cannot be looked into; empty where it can
     */
    record Found(Path path, String name, String trouble) {
    }

    private ReportFiles() {
    }

    /** Hidden files and folders are left out; symbolic links to folders are not followed, so that no circle traps the walk. */
    static List<Found> below(Path directory) throws IOException {
        List<Found> found = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(directory) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    String trouble = Files.isDirectory(file) ? "is a symbolic link to a directory, which is not followed" : "";
                    found.add(new Found(file, name(directory, file), trouble));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                found.add(new Found(file, name(directory, file), "cannot be looked into (" + trouble.getClass().getSimpleName() + ")"));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Found::name));
        return found;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static String name(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
