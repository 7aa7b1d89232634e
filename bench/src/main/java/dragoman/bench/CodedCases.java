package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which texts of a gold set are coded, and how well does what comes out agree with it? Of sets that the scorer beside them knows nothing of. */
interface CodedCases {

    /** The reports to be coded. */
    List<ObjectNode> reports();

    /** The figures, after some of what went wrong. */
    String printout(List<ObjectNode> output, int misses);

    /** Those of a set; empty where another scores it. */
    static Optional<CodedCases> of(GoldSet set, Path gold) {
        return switch (set.name()) {
            case Headlines.NAME -> Optional.of(new Headlines(JsonRows.read(gold)));
            case CodebookSentences.NAME -> Optional.of(new CodebookSentences(JsonRows.read(gold)));
            case DatedEvents.NAME -> Optional.of(new DatedEvents(JsonRows.read(gold)));
            case PlaceNames.NAME -> Optional.of(new PlaceNames(JsonRows.read(gold)));
            default -> Optional.empty();
        };
    }
}
