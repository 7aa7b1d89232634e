package dragoman.record.measure;

import java.util.Objects;

/** Something that a measure covers: goods, a sector, persons. */
public record ScopeItem(String words, Sort sort) {

    /** What sort of thing. */
    public enum Sort { GOODS, PERSONS, DEALINGS }

    public ScopeItem {
        Objects.requireNonNull(sort, "sort");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a measure covers something that has words");
        }
    }
}
