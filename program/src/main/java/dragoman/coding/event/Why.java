package dragoman.coding.event;

import java.util.Objects;

/**
 * The line of the phrasebook that read a mention.
 *
 * @param clause its example clause
 * @param file its file below the phrasebook's folder
 * @param line its line from 1
 * @param nearest whether no line says it, and this one only comes nearest
 */
public record Why(String clause, String file, int line, boolean nearest) {

    public Why {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    /** A line that says it. */
    public Why(String clause, String file, int line) {
        this(clause, file, line, false);
    }

    /** Whether the clause is told by a noun ("[actor]'s visit to [recipient]") and not by a verb ("[actor] visits [recipient]", "[actor]: [recipient] must leave"). */
    public boolean isNominal() {
        return !clause.matches("(\\[actor\\]: )?\\[[a-z]+\\]( and \\[[a-z]+\\])? .*");
    }
}
