package dragoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a report: its words as one or more dependency trees (one, but for fragments).
 *
 * @param number position in the report, from 1
 * @param start first code point of the sentence in the report's text, quotation marks and attribution tails included
 * @param end code point after the last
 * @param paragraph number of its paragraph in the report, from 1
 * @param headline whether it is a title, where the present tense tells the past
 * @param tokens its words in order
 */
public record Sentence(int number, int start, int end, int paragraph, boolean headline, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (number < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("not a sentence: number " + number + " at " + start + ".." + end);
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i || token.head() >= tokens.size()) {
                throw new IllegalArgumentException("sentence " + number + ": word " + i + " says " + token);
            }
        }
        for (Token token : tokens) {
            requireRooted(tokens, token);
        }
    }

    private static void requireRooted(List<Token> tokens, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0; steps++) {
            if (steps > tokens.size()) {
                throw new IllegalArgumentException("the words hang in a circle at «" + token.form() + "»");
            }
            at = tokens.get(at.head());
        }
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The words that hang directly on the given one, in text order. */
    public List<Token> children(int index) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == index) {
                found.add(token);
            }
        }
        return found;
    }

    /** The words that hang directly on the given one in the given way, in text order. */
    public List<Token> children(int index, Dependency dependency) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == index && token.dependency() == dependency) {
                found.add(token);
            }
        }
        return found;
    }

    /** Whether {@code below} is the word {@code above} itself or hangs somewhere below it. */
    public boolean dominates(int above, int below) {
        for (int at = below; at >= 0; at = tokens.get(at).head()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
