package dragoman.coding.event;

import java.util.Objects;

/** Somebody's words in a report: who speaks, the word that says so ("said", "according to"), and what is said. */
public record Speech(Party speaker, Passage cue, Passage content) {

    public Speech {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(content, "content");
    }
}
