package dragoman.coding.event;

import java.util.Objects;

/** The line of the phrasebook that read a mention: its example clause, its file below the phrasebook's folder, its line from 1. */
public record Why(String clause, String file, int line) {

    public Why {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    /** Whether the clause is told by a noun ("[actor]'s visit to [recipient]") and not by a verb. */
    public boolean isNominal() {
        return !clause.matches("\\[[a-z]+\\]( and \\[[a-z]+\\])? .*");
    }
}
