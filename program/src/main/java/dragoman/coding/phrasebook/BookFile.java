package dragoman.coding.phrasebook;

import java.util.List;

/** A file of the phrasebook: its lines, its near misses, and what could not be read of it. */
record BookFile(String file, List<BookLine> lines, List<NearMiss> nearMisses, List<Fault> faults) {

    BookFile {
        lines = List.copyOf(lines);
        nearMisses = List.copyOf(nearMisses);
        faults = List.copyOf(faults);
    }
}
