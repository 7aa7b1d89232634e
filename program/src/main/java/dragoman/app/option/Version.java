package dragoman.app.option;

import dragoman.coding.phrasebook.PhrasebookFiles;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells which program and which phrasebook this is. */
public final class Version implements IVersionProvider {

    /** Each command asks for it when the program starts, and it stands in a large file. */
    private static final class Shipped {
        private static final String PHRASEBOOK = PhrasebookFiles.shippedVersion();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dragoman " + program(), "phrasebook " + Shipped.PHRASEBOOK};
    }

    /** The program's version as one word, for whoever is told it. */
    static String word() {
        return program().contains(" ") ? "unreleased" : program();
    }

    /** The program with its version, as exports and servers are told. */
    public static String program() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("of these sources");
    }
}
