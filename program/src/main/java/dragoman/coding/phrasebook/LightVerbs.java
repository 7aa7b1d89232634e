package dragoman.coding.phrasebook;

import java.util.Set;

/**
 * Verbs that carry a noun's act without adding to it: "launched an attack", "held talks", "made a visit". Their subject is whose act the noun is.
 *
 * @param lemmas base forms; the word class {@code light} in {@code words.txt}
 */
record LightVerbs(Set<String> lemmas) {

    LightVerbs {
        lemmas = Set.copyOf(lemmas);
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
