package dragoman.app;

import dragoman.coding.phrasebook.PhrasebookFiles;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells which program and which phrasebook this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"dragoman " + program(), "phrasebook " + PhrasebookFiles.shippedVersion()};
    }

    static String program() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("of these sources");
    }
}
