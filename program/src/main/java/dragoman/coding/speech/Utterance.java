package dragoman.coding.speech;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Sentence;
import java.util.List;

/**
 * Somebody's words as they were found, before they are cut into speeches.
 *
 * @param sentence where the cue stands
 * @param speaker who speaks
 * @param shown the speaker's whole noun phrase, or the "who" or "which" that stands for it at the cue
 * @param cue the word that says so
 * @param content what is said, in text order
 * @param kind how the cue gives the words
 * @param aside whether the content is no part of the cue's own clause, as before ", officials said"
 * @param rank of two that say the same words, the lower one is nearer to them: a source quoted is nearer than the paper that quotes it
 */
record Utterance(Sentence sentence, Party speaker, Passage shown, Passage cue, List<Passage> content, Kind kind, boolean aside,
        int rank) {

    Utterance {
        content = List.copyOf(content);
    }

    Utterance with(List<Passage> other) {
        return new Utterance(sentence, speaker, shown, cue, other, kind, aside, rank);
    }

    Utterance by(Passage relativePronoun) {
        return new Utterance(sentence, speaker, relativePronoun, cue, content, kind, aside, rank);
    }

    /** Who speaks, as the words beside the cue call him. */
    Party shownSpeaker() {
        return new Party(shown, speaker.actor());
    }

    /** Whether the speaker says by it that what it tells is so. */
    boolean vouched() {
        return kind != Kind.JUDGE;
    }

    boolean denies() {
        return kind == Kind.DENY;
    }

    int length() {
        return content.stream().mapToInt(p -> p.end() - p.start()).sum();
    }

    /** How long the stretch is that holds a place: of two speeches around it, the shorter is the nearer. */
    int lengthAround(int offset) {
        return content.stream().filter(p -> p.start() <= offset && offset < p.end()).mapToInt(p -> p.end() - p.start()).min().orElse(0);
    }

    boolean holds(int offset) {
        return content.stream().anyMatch(p -> p.start() <= offset && offset < p.end());
    }

    boolean overlaps(int start, int end) {
        return content.stream().anyMatch(p -> p.start() < end && start < p.end());
    }
}
