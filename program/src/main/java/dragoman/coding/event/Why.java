package dragoman.coding.event;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a mention rests on: the line of the phrasebook that read it or, where no line does, the lesson nearest to it.
 *
 * @param clause the line's example clause; of a lesson the words around its mark
 * @param file its file, below the phrasebook's folder or, as {@code lessons/…}, that of lessons
 * @param line its line from 1
 * @param nearest whether no line that is believed says it: the second reader holds it for likely, and this is the lesson that comes nearest
 * @param filled the sides that line and grammar leave open and where somebody stands whom the second reader holds for likely or who is spoken of beside the act, and the date where the second reader holds another one for
 *     likely than the one that clause and tense give; in order, none twice
 * @param likely how likely the second reader holds act and sides as the sentence and it give them, from 0 to 1; what other sentences complete is not in it; nothing where it was not asked
 */
public record Why(String clause, String file, int line, boolean nearest, List<FilledPart> filled, OptionalDouble likely) {

    public Why {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(likely, "likely");
        filled = filled.stream().distinct().sorted().toList();
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
        if (likely.isPresent() && !(likely.getAsDouble() >= 0 && likely.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a likelihood lies between 0 and 1, got " + likely.getAsDouble());
        }
    }

    /** A line that says it. */
    public Why(String clause, String file, int line) {
        this(clause, file, line, false, List.of(), OptionalDouble.empty());
    }

    /** The same, held for so likely; two decimals are kept. */
    public Why withLikely(double share) {
        return new Why(clause, file, line, nearest, filled, OptionalDouble.of(Math.round(100 * share) / 100.0));
    }

    /** The same where others tell who stands on a side: that is not filled any more. */
    public Why named(FilledPart side) {
        return new Why(clause, file, line, nearest, filled.stream().filter(other -> other != side).toList(), likely);
    }

    /** The same with another part filled. */
    public Why withFilled(FilledPart part) {
        return new Why(clause, file, line, nearest, Stream.concat(filled.stream(), Stream.of(part)).toList(), likely);
    }

    /** Whether somebody fills a side. */
    public boolean hasFilledSide() {
        return filled.stream().anyMatch(part -> part != FilledPart.DATE);
    }

    /** Whether the clause is told by a noun ("[actor]'s visit to [recipient]") and not by a verb ("[actor] visits [recipient]", "[actor]: [recipient] must leave"). */
    public boolean isNominal() {
        return !clause.matches("(\\[actor\\]: )?\\[[a-z]+\\]( and \\[[a-z]+\\])? .*");
    }
}
