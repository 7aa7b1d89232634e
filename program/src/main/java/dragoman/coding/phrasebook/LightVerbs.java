package dragoman.coding.phrasebook;

import java.util.Set;

/**
 * Verbs that carry a noun's act without adding to it: "launched an attack", "held talks", "made a visit". Their subject is whose act the noun is.
 *
 * @param lemmas base forms; the word class {@code light} in {@code words.txt}
 * @param instruments nouns that act for whoever made them ("the order bans imports"); the word class {@code instruments}
 */
record LightVerbs(Set<String> lemmas, Set<String> instruments) {

    LightVerbs {
        lemmas = Set.copyOf(lemmas);
        instruments = Set.copyOf(instruments);
    }

    boolean isInstrument(String lemma) {
        return instruments.contains(lemma);
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
