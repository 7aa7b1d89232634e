package dragoman.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known names and role words of a sentence in order, none overlapping another. */
final class SentenceHits {

    private final List<Hit> hits;
    private final Hit[] covering;

    SentenceHits(List<Hit> hits, int tokens) {
        this.hits = List.copyOf(hits);
        this.covering = new Hit[tokens];
        for (Hit hit : hits) {
            for (int i = hit.first(); i <= hit.last(); i++) {
                if (covering[i] == null || hit.use() == Hit.Use.PLAIN) {
                    covering[i] = hit;
                }
            }
        }
    }

    List<Hit> all() {
        return hits;
    }

    /** The name that the word is part of. */
    Optional<Hit> covering(int token) {
        return Optional.ofNullable(covering[token]);
    }

    /** The names that lie within the words from {@code first} to {@code last}. */
    List<Hit> within(int first, int last) {
        List<Hit> found = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Hit hit = covering[i];
            if (hit != null && hit.first() >= first && hit.last() <= last) {
                addAllAt(hit, found);
                i = Math.max(i, hit.last());
            }
        }
        return found;
    }

    /** Words such as "US-Iran" hold more than one name. */
    private void addAllAt(Hit hit, List<Hit> found) {
        if (hit.first() < hit.last()) {
            found.add(hit);
            return;
        }
        int at = Collections.binarySearch(hits, hit, Comparator.comparingInt(Hit::first));
        while (at > 0 && hits.get(at - 1).first() == hit.first()) {
            at--;
        }
        for (; at < hits.size() && hits.get(at).first() == hit.first(); at++) {
            found.add(hits.get(at));
        }
    }
}
