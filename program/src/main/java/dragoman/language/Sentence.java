package dragoman.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A sentence of a report: its words as one or more dependency trees (one, but for fragments and attribution tails).
 * It is a class and not a record because it remembers which words hang on which.
 */
public final class Sentence {

    private final int number;
    private final int start;
    private final int end;
    private final int paragraph;
    private final boolean headline;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param number position in the report, from 1
     * @param start first code point of the sentence in the report's text, quotation marks and attribution tails included
     * @param end code point after the last
     * @param paragraph number of its paragraph in the report, from 1
     * @param headline whether it is a title, where the present tense tells the past
     * @param tokens its words in order
     */
    public Sentence(int number, int start, int end, int paragraph, boolean headline, List<Token> tokens) {
        if (number < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("not a sentence: number " + number + " at " + start + ".." + end);
        }
        this.number = number;
        this.start = start;
        this.end = end;
        this.paragraph = paragraph;
        this.headline = headline;
        this.tokens = List.copyOf(tokens);
        this.children = children(number, this.tokens);
        requireTrees();
    }

    private static List<List<Token>> children(int number, List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i || token.head() >= tokens.size()) {
                throw new IllegalArgumentException("sentence " + number + ": word " + i + " says " + token);
            }
            if (token.head() >= 0) {
                if (children.get(token.head()).isEmpty()) {
                    children.set(token.head(), new ArrayList<>(4));
                }
                children.get(token.head()).add(token);
            }
        }
        children.replaceAll(Collections::unmodifiableList);
        return children;
    }

    /** What cannot be reached from a root hangs in a circle. */
    private void requireTrees() {
        boolean[] reached = new boolean[tokens.size()];
        List<Token> open = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() < 0) {
                open.add(token);
            }
        }
        while (!open.isEmpty()) {
            Token token = open.remove(open.size() - 1);
            reached[token.index()] = true;
            open.addAll(children.get(token.index()));
        }
        for (Token token : tokens) {
            if (!reached[token.index()]) {
                throw new IllegalArgumentException("the words hang in a circle at «" + token.form() + "»");
            }
        }
    }

    public int number() {
        return number;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int paragraph() {
        return paragraph;
    }

    public boolean headline() {
        return headline;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The words that hang directly on the given one, in text order. */
    public List<Token> children(int index) {
        return children.get(index);
    }

    /** The words that hang directly on the given one in the given way, in text order. */
    public List<Token> children(int index, Dependency dependency) {
        List<Token> found = List.of();
        for (Token child : children.get(index)) {
            if (child.dependency() == dependency) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(child);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && number == that.number && start == that.start && end == that.end
                && paragraph == that.paragraph && headline == that.headline && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, start, end, paragraph, headline, tokens);
    }

    @Override
    public String toString() {
        return "Sentence[" + number + " at " + start + ".." + end + ", paragraph " + paragraph + (headline ? ", headline" : "") + ", " + tokens + "]";
    }
}
