package dragoman.language;

import java.util.List;

/** Tells how the words of a sentence hang together. The parsing library behind it is known to its adapter alone. */
public interface Parser {

    /**
     * Parses one sentence.
     *
     * @param words the words of one cleaned sentence in order, with their offsets in the report's text
     * @return a token for each word, in the same order, forming one tree (or more for fragments)
     */
    List<Token> parse(List<Word> words);
}
