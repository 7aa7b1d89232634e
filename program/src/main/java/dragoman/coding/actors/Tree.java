package dragoman.coding.actors;

import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what hangs on what in a sentence. */
final class Tree {

    private final Sentence sentence;
    private final List<String> lower;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.lower = sentence.tokens().stream().map(t -> NameWords.lower(t.form())).toList();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    int head(int index) {
        return sentence.token(index).head();
    }

    Dependency dependency(int index) {
        return sentence.token(index).dependency();
    }

    /** The word as seen, in lower case. */
    String lower(int index) {
        return lower.get(index);
    }

    boolean isPlural(int index) {
        String tag = token(index).tag();
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    List<Token> children(int index) {
        return sentence.children(index);
    }

    List<Token> children(int index, Dependency dependency) {
        return sentence.children(index, dependency);
    }

    Optional<Token> child(int index, Dependency dependency) {
        for (Token child : sentence.children(index)) {
            if (child.dependency() == dependency) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether a word from {@code first} to {@code last} stands above the given one. */
    boolean anyDominates(int first, int last, int below) {
        for (int at = below; at >= 0; at = head(at)) {
            if (at >= first && at <= last) {
                return true;
            }
        }
        return false;
    }

    /** The noun below one of the word's prepositions of that form, if any. */
    Optional<Token> objectOf(int index, String preposition) {
        for (Token child : sentence.children(index)) {
            if (child.dependency() == Dependency.PREPOSITION && lower(child.index()).equals(preposition)) {
                return child(child.index(), Dependency.PREPOSITION_OBJECT);
            }
        }
        return Optional.empty();
    }

    /** The word and everything joined to it by "and": "India, China and Pakistan". */
    List<Token> withConjuncts(int index) {
        List<Token> found = new ArrayList<>(List.of(token(index)));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i).index(), Dependency.CONJUNCT));
        }
        return found;
    }

    /** How the first of the words joined with the given one hangs. */
    Token firstConjunct(int index) {
        Token at = token(index);
        while (at.dependency() == Dependency.CONJUNCT && at.head() >= 0) {
            at = token(at.head());
        }
        return at;
    }

    /** The nearest verb above, or -1. */
    int verbAbove(int index) {
        for (int at = head(index); at >= 0; at = head(at)) {
            if (token(at).isVerb()) {
                return at;
            }
        }
        return -1;
    }
}
