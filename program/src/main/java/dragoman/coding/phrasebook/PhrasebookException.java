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
                + faults.stream().map(fault -> in(folder, fault)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** With the path of the file as it can be opened from here. */
    private static String in(Path folder, Fault fault) {
        return new Fault(folder.resolve(fault.file()).toString(), fault.line(), fault.problem(), fault.nextStep()).toString();
    }

    public List<Fault> faults() {
        return faults;
    }
}
