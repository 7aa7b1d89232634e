package dragoman.coding.speech;

import dragoman.coding.event.Passage;
import dragoman.coding.speech.ReportingWords.Group;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Of what does somebody speak: "called for talks", "warned of a war"? Nobody says by it that there was one. */
final class TopicSpeech {

    private final Clause clause;
    private final Sentence sentence;
    private final VerbSpeech verbs;

    TopicSpeech(Clause clause, VerbSpeech verbs) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.verbs = verbs;
    }

    /** The topics that no utterance of the same verb holds already. */
    List<Utterance> find(List<Utterance> known) {
        List<Utterance> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean open = token.isVerb() && !token.tag().equals("VB") && known.stream().noneMatch(u -> u.cue().start() == token.start());
            if (open) {
                topic(token).flatMap(preposition -> at(token, preposition)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Token> topic(Token verb) {
        return sentence.children(verb.index(), Dependency.PREPOSITION).stream()
                .filter(t -> t.index() > verb.index() && ReportingWords.has(Group.ABOUT, verb.lemma() + "-" + t.lemma())).findFirst();
    }

    private Optional<Utterance> at(Token verb, Token preposition) {
        Optional<Integer> speaker = verbs.speaker(verb.index());
        if (speaker.isEmpty() || VerbSpeech.isOwnVoice(sentence.token(speaker.get()))) {
            return Optional.empty();
        }
        BitSet content = clause.below(preposition.index());
        content.clear(preposition.index());
        content.andNot(clause.name(speaker.get()));
        List<Passage> passages = clause.passages(content);
        return passages.isEmpty() ? Optional.empty()
                : Optional.of(clause.utterance(speaker.get(), clause.passage(verb.index(), verb.index()), passages, Kind.JUDGE, false, 1));
    }
}
