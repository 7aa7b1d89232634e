package dragoman.coding.terms;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Passage;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says by which act of law something is imposed ("issued a notification imposing", "under resolution 2270"), and which measure it carries out. */
final class ByLaw {

    private static final Set<String> BY = Set.of("under", "by", "through", "via", "with", "in", "per");

    private final Phrases phrases;
    private final Sentence sentence;

    ByLaw(Phrases phrases) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
    }

    List<Detail> of(int act) {
        List<Detail> found = new ArrayList<>();
        if (token(act).isVerb()) {
            phrases.after(act, BY).forEach(noun -> instrument(noun, found));
            phrases.graph().arguments(act, Role.SUBJECT).stream().map(Argument::token).filter(t -> t >= 0).forEach(noun -> instrument(noun, found));
            above(act, found);
        } else {
            phrases.after(act, Set.of("under", "by")).forEach(noun -> instrument(noun, found));
            sentence.children(act, Dependency.COMPOUND).forEach(child -> instrument(child.index(), found));
        }
        carriedOut(found);
        return found;
    }

    /** "had issued a notification imposing", "signed an order that bans". */
    private void above(int act, List<Detail> found) {
        Token verb = token(act);
        if (verb.head() < 0) {
            return;
        }
        Token head = token(verb.head());
        if (head.isNoun()) {
            instrument(head.index(), found);
        } else if (TermWords.ISSUE.has(head)) {
            phrases.objects(head.index()).forEach(noun -> instrument(noun, found));
        }
    }

    private void instrument(int noun, List<Detail> found) {
        if (TermWords.INSTRUMENT.has(token(noun)) && token(noun).isNoun() && !isPurpose(noun)) {
            add(Detail.Kind.INSTRUMENT, noun, found);
        }
    }

    /** "in order to". */
    private boolean isPurpose(int noun) {
        return token(noun).lemma().equals("order") && noun > 0 && token(noun - 1).lemma().equals("in");
    }

    /** "in line with resolution 2375", "in order to comply with United Nations sanctions". */
    private void carriedOut(List<Detail> found) {
        for (Token word : sentence.tokens()) {
            if (!TermWords.CARRY.has(word)) {
                continue;
            }
            List<Integer> nouns = new ArrayList<>(phrases.after(word.index(), Set.of("with", "of", "to")));
            if (word.isVerb()) {
                nouns.addAll(phrases.objects(word.index()));
            }
            nouns.stream().filter(noun -> TermWords.INSTRUMENT.has(token(noun)) || TermWords.MEASURE.has(token(noun))).forEach(noun -> add(Detail.Kind.IMPLEMENTS, noun, found));
        }
    }

    private void add(Detail.Kind kind, int noun, List<Detail> found) {
        Passage words = phrases.passage(noun);
        if (!phrases.isTime(words) && found.stream().noneMatch(detail -> detail.passage().overlaps(words))) {
            found.add(new Detail(kind, words));
        }
    }

    private Token token(int index) {
        return sentence.token(index);
    }
}
