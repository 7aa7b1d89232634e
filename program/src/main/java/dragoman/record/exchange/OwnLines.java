package dragoman.record.exchange;

import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Which events are in a file that {@link PloverLines} wrote? Each comes back in full. */
public final class OwnLines {

    private OwnLines() {
    }

    /**
     * Reads on to the end, whatever is wrong in between.
     *
     * @param taken hears of each event; false where it was not taken, since it came before
     * @param faults file and line, and what is wrong
     */
    public static void read(Path file, Predicate<TimelineEntry> taken, BiConsumer<String, String> faults) throws IOException {
        PackedLines.read(file, (line, name, number) -> {
            try {
                TimelineEntry entry = PloverLines.read(line).orElseThrow(() -> new IllegalArgumentException("the line has no «" + PloverLines.OWN + "»: another coder wrote it"));
                requirePossible(entry);
                if (!taken.test(entry)) {
                    throw new IllegalArgumentException("event " + entry.event().id() + ", or a mention of it, came before");
                }
            } catch (IOException broken) {
                faults.accept(name + ":" + number, "the line is no JSON object");
            } catch (IllegalArgumentException | DateTimeException broken) {
                faults.accept(name + ":" + number, broken.getMessage());
            }
        });
    }

    private static void requirePossible(TimelineEntry entry) {
        for (Telling telling : entry.tellings()) {
            if (!telling.mention().id().startsWith(telling.report() + "#")) {
                throw new IllegalArgumentException("mention " + telling.mention().id() + " cannot be one of the report «" + telling.report() + "»");
            }
        }
    }
}
