package dragoman.coding.lessons;

import dragoman.language.WordVectors;
import java.util.List;

/**
 * What the second reader knows of something that it is to tell the kind of.
 *
 * @param signs what holds of it, each in a short name: {@code "lemma close"}, {@code "OBJECT flight"}; none twice
 * @param sense vectors of words, one after the other
 */
record Features(List<String> signs, float[] sense) {

    Features {
        signs = List.copyOf(signs);
        if (sense.length % WordVectors.LENGTH != 0) {
            throw new IllegalArgumentException("a sense is made of vectors of " + WordVectors.LENGTH + " numbers, got " + sense.length);
        }
    }

    /** The same with each sign as 64 bits, so that millions of them can be learnt of. */
    Seen seen() {
        return new Seen(signs.stream().mapToLong(sign -> Signs.key(sign)).toArray(), sense);
    }

    /**
     * What networks see.
     *
     * @param keys of the signs, in their order; none twice
     */
    record Seen(long[] keys, float[] sense) {}
}
