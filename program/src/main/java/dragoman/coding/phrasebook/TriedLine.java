package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.phrasebook.NearestLines.Near;
import dragoman.language.Sentence;
import java.util.List;
import java.util.function.Function;

/**
 * A line as somebody writes it, before it is in any book: how it is parsed, and which lines of a book say the same or nearly so.
 *
 * @param sentence the sentence in which it is parsed, with fillers for its brackets; of alternatives the first
 * @param near the nearest lines
 */
public record TriedLine(Sentence sentence, List<Near> near) {

    public TriedLine {
        near = List.copyOf(near);
    }

    /** @param most as many lines as are wanted */
    public static TriedLine of(Phrasebook book, String clause, Function<String, Sentence> parser, int most) {
        Sentence sentence = parse(clause, parser);
        return new TriedLine(sentence, NearestLines.of(book, ClauseGraph.of(sentence), new FillerPolitics(sentence), most));
    }

    /** The sentence in which a line is parsed. */
    public static Sentence parse(String clause, Function<String, Sentence> parser) {
        String wording = clause.strip().replaceAll("\\{([^|}]*)[^}]*\\}", "$1").replaceAll(" +", " ");
        return parser.apply(Carrier.of(wording).sentence());
    }
}
