package dragoman.coding.phrasebook;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A phrasebook that cannot be used, with everything that is wrong with it. */
public final class PhrasebookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    PhrasebookException(Path folder, List<Fault> faults) {
        super("the phrasebook in " + folder + " has " + faults.size() + (faults.size() == 1 ? " fault" : " faults") + ":\n"
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
