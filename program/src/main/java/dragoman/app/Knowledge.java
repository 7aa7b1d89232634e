package dragoman.app;

import dragoman.app.option.ActorLists;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Trouble;
import dragoman.coding.Coder;
import dragoman.coding.phrasebook.PhrasebookFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that tell what the coder shall know, shared by the commands that code. */
final class Knowledge {

    @Option(names = "--phrasebook", paramLabel = "DIR", description = "A folder of your own lines, laid over the shipped phrasebook.")
    private Path phrasebook;

    @Mixin
    private ActorLists actors;

    @Option(names = "--only-lines", description = "Code what lines of the phrasebook say and nothing else: the second reader adds no acts, fills no sides and doubts no lines.")
    private boolean onlyLines;

    private Coder coder;

    /** The coder, loaded when first asked for. */
    synchronized Coder coder(CoderLoader loader) {
        if (coder == null) {
            requireFolders();
            Coder loaded = loader.coder(Optional.ofNullable(phrasebook), actors.paths());
            coder = onlyLines ? loaded.onlyLines() : loaded;
        }
        return coder;
    }

    /** Whether the user's own lines or names are to be used, which may have faults. */
    boolean isOwn() {
        return phrasebook != null || !actors.paths().isEmpty();
    }

    /** Before anything is read: whether the folders are there. */
    void requireFolders() {
        if (phrasebook != null && !Files.isDirectory(phrasebook)) {
            throw new Trouble.Failure("--phrasebook " + phrasebook + (Files.exists(phrasebook) ? " is no directory" : " does not exist"),
                    "Name the directory that holds your files; relative paths start at " + Path.of("").toAbsolutePath() + ".");
        }
        actors.requireAll();
    }

    /** At the end: which lines of the user's dictionaries were passed over. */
    synchronized void noteNotUnderstood(Terminal terminal) {
        if (coder != null) {
            actors.noteNotUnderstood(terminal, coder.actorFinder().notUnderstood());
        }
    }

    /** Tells apart what different phrasebooks, lists of actors and versions of the program read. The parser is loaded for it only where the user's own lines or names must be looked at. */
    String version(CoderLoader loader) {
        requireFolders();
        String shipped = isOwn() || coder != null ? coder(loader).phrasebook().version() : PhrasebookFiles.shippedVersion();
        String book = shipped + " coder " + PhrasebookFiles.coderVersion() + (onlyLines ? " only lines" : "");
        return actors.paths().isEmpty() ? book : book + " actors " + actors.fingerprint();
    }
}
