package dragoman.reading.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.limits.Budget;
import java.util.List;

/** Reads items of news agencies. The door of this package. */
public final class WireReader {

    private WireReader() {
    }

    /** Whether a JSON document is an item in ninjs. */
    public static boolean isNinjs(JsonNode document) {
        return Ninjs.is(document);
    }

    public static WireItem readNinjs(JsonNode document, Budget budget) {
        return Ninjs.read(document, budget);
    }

    /** The items of a NewsML-G2 document; none where it holds none. */
    public static List<WireItem> readNewsMl(String xml, Budget budget) {
        return NewsMl.read(xml, budget);
    }
}
