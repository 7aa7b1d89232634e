package dragoman.record.outside;

import dragoman.record.exchange.PackedLines;
import dragoman.record.outside.OutsideEvent.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the events of a file that another coder published, row by row; plain, or packed as .gz or .zip. */
public final class OutsideFile {

    private final OutsideFormat format;
    private final OutsideCodes codes;
    private final String coder;

    /** @param coder the name that its events are kept under */
    public OutsideFile(OutsideFormat format, OutsideCodes codes, String coder) {
        this.format = format;
        this.codes = codes;
        this.coder = coder;
    }

    /**
     * A row that could not be read.
     *
     * @param at file and line
     */
    public record Fault(String at, String reason) {
    }

    /** Reads on to the end, whatever is wrong in between. */
    public void read(Path file, Consumer<OutsideEvent> found, Consumer<Fault> faults) throws IOException {
        Map<String, RowReader> readers = new HashMap<>();
        PackedLines.read(file, (line, name, number) -> {
            try {
                readers.computeIfAbsent(name, any -> new RowReader(format, codes, coder)).read(line, new Origin(format.label(), name, number)).forEach(found);
            } catch (BrokenRow broken) {
                faults.accept(new Fault(name + ":" + number, broken.getMessage()));
            }
        });
    }
}
