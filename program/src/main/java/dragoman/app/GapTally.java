package dragoman.app;

import dragoman.coding.Gap;
import dragoman.reading.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts gaps of the phrasebook over a corpus: how often each frame occurs, and where first. */
final class GapTally {

    private static final int EXAMPLES = 3;

    /** A passage of the corpus. */
    record Example(Origin origin, String report, Gap gap) {}

    /**
     * One frame.
     *
     * @param count how many passages have it
     * @param examples the first ones, in different words
     */
    record Row(Gap.Kind kind, String word, String frame, int count, List<Example> examples) {

        Row {
            examples = List.copyOf(examples);
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    void add(Origin origin, String report, Gap gap) {
        Row before = rows.getOrDefault(gap.frame(), new Row(gap.kind(), gap.word(), gap.frame(), 0, List.of()));
        List<Example> examples = new ArrayList<>(before.examples());
        boolean fresh = examples.stream().noneMatch(example -> example.gap().evidence().text().equals(gap.evidence().text()));
        if (fresh && examples.size() < EXAMPLES) {
            examples.add(new Example(origin, report, gap));
        }
        rows.put(gap.frame(), new Row(before.kind(), before.word(), before.frame(), before.count() + 1, examples));
    }

    /** How many frames there are. */
    int frames() {
        return rows.size();
    }

    /** How many passages there are in all. */
    int passages() {
        return rows.values().stream().mapToInt(Row::count).sum();
    }

    /** The most frequent frames, then by their letters. */
    List<Row> top(int most) {
        return rows.values().stream().sorted(Comparator.comparingInt((Row row) -> -row.count()).thenComparing(Row::frame)).limit(most).toList();
    }
}
