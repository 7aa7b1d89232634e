package dragoman.coding.terms;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Party;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;

/** Who imposes what an act of law imposes: in "the president signed an order imposing sanctions" whoever signed the order. */
final class Issuer {

    private final ReportActors actors;
    private final Phrases phrases;
    private final Sentence sentence;

    Issuer(ReportActors actors, Phrases phrases) {
        this.actors = actors;
        this.phrases = phrases;
        this.sentence = phrases.sentence();
    }

    /** Nobody where the act does not hang on an act of law, or nobody known issued it. */
    List<Party> of(int act) {
        for (int at = sentence.token(act).head(), steps = 0; at >= 0 && steps < 4; at = sentence.token(at).head(), steps++) {
            Token word = sentence.token(at);
            if (word.isVerb() && TermWords.ISSUE.has(word)) {
                boolean instrument = phrases.objects(at).stream().anyMatch(noun -> TermWords.INSTRUMENT.has(sentence.token(noun)));
                int subject = phrases.graph().surfaceSubject(at);
                return instrument && subject >= 0 && !phrases.graph().isPassive(at) ? actors.at(sentence, subject) : List.of();
            }
        }
        return List.of();
    }
}
