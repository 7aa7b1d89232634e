package dragoman.app;

import dragoman.app.terminal.Trouble;
import dragoman.coding.Coder;
import dragoman.coding.phrasebook.PhrasebookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that tell what the coder shall know, shared by the commands that code. */
final class Knowledge {

    @Option(names = "--phrasebook", paramLabel = "DIR", description = "A folder of your own lines, laid over the shipped phrasebook.")
    private Path phrasebook;

    @Option(names = "--actors", paramLabel = "DIR", description = "A folder of your own names, laid over the shipped lists.")
    private Path actors;

    @Option(names = "--only-lines", description = "Code only what a line of the phrasebook says, and not what the nearest lines agree on.")
    private boolean onlyLines;

    private Coder coder;

    /** The coder, loaded when first asked for. */
    synchronized Coder coder(CoderLoader loader) {
        if (coder == null) {
            requireFolders();
            Coder loaded = loader.coder(Optional.ofNullable(phrasebook), Optional.ofNullable(actors));
            coder = onlyLines ? loaded.onlyLines() : loaded;
        }
        return coder;
    }

    /** Before anything is read: whether the folders are there. */
    void requireFolders() {
        requireFolder("--phrasebook", phrasebook);
        requireFolder("--actors", actors);
    }

    /** Tells apart what different phrasebooks, lists of actors and versions of the program read. The parser is not loaded for it unless it must be. */
    String version(CoderLoader loader) {
        requireFolders();
        String shipped = phrasebook == null && coder == null ? PhrasebookFiles.shippedVersion() : coder(loader).phrasebook().version();
        String book = shipped + " coder " + PhrasebookFiles.coderVersion() + (onlyLines ? " only lines" : "");
        if (actors == null) {
            return book;
        }
        return book + " actors " + fingerprint(actors);
    }

    private static void requireFolder(String option, Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Trouble.Failure(option + " " + folder + (Files.exists(folder) ? " is no directory" : " does not exist"),
                    "Name the directory that holds your files; relative paths start at " + Path.of("").toAbsolutePath() + ".");
        }
    }

    private static String fingerprint(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = below.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (Path file : files) {
                digest.update((folder.relativize(file).toString().replace('\\', '/') + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
