package dragoman.coding.lists;

import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong in the data files, told at once. */
public final class DataFaultsException extends RuntimeException {

    private final transient List<DataFault> faults;

    /** @param faults all that is wrong, in the order of files and lines; at least one */
    public DataFaultsException(List<DataFault> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the data files:\n"
                + faults.stream().map(DataFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of files and lines. */
    public List<DataFault> faults() {
        return faults;
    }
}
