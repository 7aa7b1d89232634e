package dragoman.coding.speech;

import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Speech;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who says what in one report, and who vouches for a word of it? */
public final class ReportSpeech {

    private final List<Utterance> utterances;

    ReportSpeech(List<Utterance> utterances) {
        this.utterances = List.copyOf(utterances);
    }

    /** What is said, one for each stretch of content, in text order. */
    public List<Speech> all() {
        return utterances.stream().flatMap(u -> u.content().stream().map(c -> new Speech(u.shownSpeaker(), u.cue(), c)))
                .sorted(Comparator.comparingInt((Speech s) -> s.content().start()).thenComparing(s -> -s.content().end())
                        .thenComparingInt(s -> s.cue().start())).toList();
    }

    /**
     * Those who say what stands at a word, the nearest first: for "the papers reported, quoting the ministry, that the envoy left", at "left": the
     * ministry, the papers. Who denies what another tells is not among them.
     */
    public List<Party> saidBy(Sentence sentence, int token) {
        int offset = sentence.token(token).start();
        List<Party> chain = new ArrayList<>();
        utterances.stream().filter(u -> u.vouched() && u.holds(offset))
                .sorted(Comparator.comparingInt((Utterance u) -> u.lengthAround(offset)).thenComparingInt(Utterance::rank)
                        .thenComparingInt(u -> u.cue().start()))
                .filter(u -> !u.denies() || chain.isEmpty())
                .map(Utterance::speaker).filter(s -> chain.stream().noneMatch(c -> c.passage().equals(s.passage()))).forEach(chain::add);
        return List.copyOf(chain);
    }

    /**
     * Where it is told that somebody says what stands at a word, by the nearest of those who do.
     *
     * @param sentence the sentence of the cue
     * @param cue the word that tells of the saying
     */
    public record Saying(Sentence sentence, Passage cue) {}

    /** The saying that frames a word. */
    public Optional<Saying> saying(Sentence sentence, int token) {
        int offset = sentence.token(token).start();
        return utterances.stream().filter(u -> u.vouched() && u.holds(offset))
                .min(Comparator.comparingInt((Utterance u) -> u.lengthAround(offset)).thenComparingInt(Utterance::rank).thenComparingInt(u -> u.cue().start()))
                .map(u -> new Saying(u.sentence(), u.cue()));
    }

    /** A speaker with all words of his noun phrase: "two officials of the ministry". */
    public Party inFull(Party speaker) {
        return utterances.stream().filter(u -> u.speaker().equals(speaker) && u.shown().start() <= speaker.passage().start()
                && speaker.passage().end() <= u.shown().end()).map(Utterance::shownSpeaker).findFirst().orElse(speaker);
    }
}
