package dragoman.coding.speech;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.language.Sentence;
import java.util.List;

/**
 * Somebody's words as they were found, before they are cut into speeches.
 *
 * @param sentence where the cue stands
 * @param speaker who speaks
 * @param cue the word that says so
 * @param content what is said, in text order
 * @param vouched whether the speaker says by it that what it tells is so
 * @param rank of two that say the same words, the lower one is nearer to them: a source quoted is nearer than the paper that quotes it
 */
record Utterance(Sentence sentence, Party speaker, Passage cue, List<Passage> content, boolean vouched, int rank) {

    Utterance {
        content = List.copyOf(content);
    }

    Utterance with(List<Passage> other) {
        return new Utterance(sentence, speaker, cue, other, vouched, rank);
    }

    int length() {
        return content.stream().mapToInt(p -> p.end() - p.start()).sum();
    }

    boolean holds(int offset) {
        return content.stream().anyMatch(p -> p.start() <= offset && offset < p.end());
    }

    boolean overlaps(int start, int end) {
        return content.stream().anyMatch(p -> p.start() < end && start < p.end());
    }
}
