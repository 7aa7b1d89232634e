package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.record.copies.Band;
import dragoman.record.copies.Shingles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Are two reports found to be copies where a computed likeness says so? Of the listed pairs whose two texts are in ECB+: those that share six tenths of their runs of words, or of the shorter's eight
 * tenths, are copies. A pair is found where both texts share a part of their signature, which makes them be compared, and the comparison says so.
 */
final class CopyPairs {

    static final String NAME = "copies";
    static final String TEXTS = "eval/ecbplus.jsonl";

    private static final double SHARED = 0.6;
    private static final double CONTAINED = 0.8;

    private final List<ObjectNode> pairs;
    private final Map<String, String> texts;

    CopyPairs(List<ObjectNode> pairs, List<ObjectNode> texts) {
        this.texts = texts.stream().collect(Collectors.toMap(row -> row.path("id").asText(), row -> row.path("text").asText()));
        this.pairs = pairs.stream().filter(pair -> this.texts.containsKey(pair.path("a").asText()) && this.texts.containsKey(pair.path("b").asText())).toList();
    }

    static CopyPairs in(Path pairs, Path texts) {
        return new CopyPairs(JsonRows.read(pairs), JsonRows.read(texts));
    }

    String printout(int misses) {
        StringBuilder told = new StringBuilder();
        int copies = 0;
        int found = 0;
        int apart = 0;
        int missed = 0;
        for (ObjectNode pair : pairs) {
            boolean copy = pair.path("jaccard").asDouble() >= SHARED || pair.path("containment").asDouble() >= CONTAINED;
            boolean said = isFound(pair);
            copies += copy ? 1 : 0;
            found += copy && said ? 1 : 0;
            apart += !copy && !said ? 1 : 0;
            if (copy != said && missed++ < misses) {
                told.append(String.format(Locale.ROOT, "MISS %s %s: share %.2f, in the longer %.2f%n", pair.path("a").asText(), pair.path("b").asText(), pair.path("jaccard").asDouble(),
                        pair.path("containment").asDouble()));
            }
        }
        return told + String.format(Locale.ROOT, "copies: found %d/%d, kept apart %d/%d%n", found, copies, apart, pairs.size() - copies);
    }

    private boolean isFound(ObjectNode pair) {
        Shingles one = Shingles.of(texts.get(pair.path("a").asText()));
        Shingles other = Shingles.of(texts.get(pair.path("b").asText()));
        Set<Band> shared = new HashSet<>(one.bands());
        shared.retainAll(other.bands());
        return !shared.isEmpty() && one.isCopyOf(other);
    }
}
