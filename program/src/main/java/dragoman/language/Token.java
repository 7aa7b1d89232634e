package dragoman.language;

import java.util.Objects;

/**
 * A word of a sentence with its place in the grammar.
 *
 * @param index position in the sentence, from 0
 * @param form the word as the parser saw it (after cleaning, so it may differ from the text in case)
 * @param lemma the base form in lower case
 * @param tag Penn Treebank part of speech
 * @param start first code point in the report's text
 * @param end code point after the last
 * @param head index of the word that it hangs on, -1 for the root
 * @param dependency how it hangs there
 */
public record Token(int index, String form, String lemma, String tag, int start, int end, int head, Dependency dependency) {

    public Token {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(dependency, "dependency");
        if (index < 0 || start < 0 || end < start || head < -1 || head == index) {
            throw new IllegalArgumentException("not a token: index " + index + " «" + form + "» " + start + ".." + end + " head " + head);
        }
        if ((head == -1) != (dependency == Dependency.ROOT)) {
            throw new IllegalArgumentException("the root and only the root has no head: «" + form + "» head " + head + " " + dependency);
        }
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }
}
