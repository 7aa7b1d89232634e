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

/** Says what a measure leaves out: "other than food", "with the exception of medicines", "Only food is exempt". */
final class LeftOut {

    private static final Set<String> ALONE = Set.of("except", "excluding", "barring", "excepting", "save", "exempting", "sparing");
    private static final Set<String> OUTSIDE = Set.of("exempt", "exempted", "excluded", "spared", "unaffected");
    private static final Set<String> AWAY = Set.of("remain", "lie", "fall", "stay", "be");
    private static final Set<String> STILL = Set.of("may", "can", "could", "will");

    private final Phrases phrases;
    private final Sentence sentence;

    LeftOut(Phrases phrases) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
    }

    /** Behind an act in its own sentence. */
    List<Detail> behind(int act) {
        List<Detail> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            if (word.index() > act) {
                opened(word).forEach(head -> add(head, found));
            }
        }
        return found;
    }

    /** What the word leaves out, where it opens an exception. */
    private List<Integer> opened(Token word) {
        String form = word.form().toLowerCase(java.util.Locale.ROOT);
        if (form.equals("than") && before(word, "other") || form.equals("of") && before(word, "exception")) {
            return below(word);
        }
        if (word.isNoun() && TermWords.EXCEPTION.has(word)) {
            // "granted exemptions to Chile", "with waivers for hospitals"
            return phrases.after(word.index(), Set.of("to", "for"));
        }
        if (form.equals("not") && before(word, "but")) {
            return butNot(word);
        }
        if (ALONE.contains(form)) {
            List<Integer> objects = new ArrayList<>(below(word));
            sentence.children(word.index(), Dependency.PREPOSITION).forEach(inner -> objects.addAll(below(inner)));
            objects.addAll(phrases.objects(word.index()));
            return objects;
        }
        return TermWords.SPARE.has(word) && word.isVerb() ? phrases.objects(word.index()) : List.of();
    }

    /** "but not on cars". */
    private List<Integer> butNot(Token not) {
        if (not.index() + 1 >= sentence.tokens().size()) {
            return List.of();
        }
        Token next = sentence.token(not.index() + 1);
        return next.dependency() == Dependency.PREPOSITION ? below(next) : next.isNoun() ? List.of(next.index()) : List.of();
    }

    private boolean before(Token word, String lemma) {
        return word.index() > 0 && sentence.token(word.index() - 1).lemma().equals(lemma);
    }

    private List<Integer> below(Token preposition) {
        return sentence.children(preposition.index(), Dependency.PREPOSITION_OBJECT).stream().map(Token::index).toList();
    }

    /** In a sentence of its own that follows the measure. */
    List<Detail> ofSentence() {
        List<Detail> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            boolean negated = !sentence.children(word.index(), Dependency.NEGATION).isEmpty();
            if (!negated && (isSpared(word) || isOutside(word) || isStillAllowed(word))) {
                subjects(word).forEach(head -> add(head, found));
            } else if (negated && Set.of("apply", "cover", "affect", "extend").contains(word.lemma()) && subjects(word).stream().anyMatch(subject -> Covered.isMeasure(phrases, subject))) {
                phrases.objects(word.index()).forEach(head -> add(head, found));
                phrases.after(word.index(), Set.of("to")).forEach(head -> add(head, found));
            } else if (!negated && TermWords.SPARE.has(word) && word.isVerb() && subjects(word).stream().anyMatch(subject -> Covered.isMeasure(phrases, subject))) {
                phrases.objects(word.index()).forEach(head -> add(head, found));
            }
        }
        return found;
    }

    /** "food and medicines are exempt". */
    private boolean isSpared(Token verb) {
        boolean said = sentence.children(verb.index(), Dependency.ATTRIBUTE).stream().anyMatch(a -> OUTSIDE.contains(a.lemma()) || OUTSIDE.contains(a.form()));
        return verb.lemma().equals("be") && said || OUTSIDE.contains(verb.form()) && !sentence.children(verb.index(), Dependency.PASSIVE_SUBJECT).isEmpty();
    }

    /** "goods for embassies remain outside the ban". */
    private boolean isOutside(Token verb) {
        return verb.isVerb() && AWAY.contains(verb.lemma())
                && phrases.after(verb.index(), Set.of("outside")).stream().anyMatch(noun -> TermWords.MEASURE.has(sentence.token(noun)));
    }

    /** "medicines may still be sent", "fuel may be sold only with a licence". */
    private boolean isStillAllowed(Token verb) {
        boolean paper = sentence.tokens().stream().anyMatch(word -> TermWords.PAPER.has(word) || TermWords.NOTICE.has(word) || TermWords.APPROVE.has(word) || TermWords.NOTIFY.has(word));
        boolean still = sentence.children(verb.index()).stream().anyMatch(child -> child.lemma().equals("still"))
                || paper && sentence.tokens().stream().anyMatch(word -> word.lemma().equals("only") && word.index() > verb.index());
        boolean may = sentence.children(verb.index(), Dependency.AUXILIARY).stream().anyMatch(child -> STILL.contains(child.lemma()));
        return still && may && !sentence.children(verb.index(), Dependency.PASSIVE_SUBJECT).isEmpty();
    }

    private List<Integer> subjects(Token verb) {
        List<Integer> own = new ArrayList<>(sentence.children(verb.index(), Dependency.SUBJECT).stream().map(Token::index).toList());
        own.addAll(sentence.children(verb.index(), Dependency.PASSIVE_SUBJECT).stream().map(Token::index).toList());
        return own.isEmpty() ? phrases.graph().arguments(verb.index(), Role.SUBJECT).stream().map(Argument::token).filter(t -> t >= 0).toList() : own;
    }

    private void add(int head, List<Detail> found) {
        for (int member : phrases.members(head)) {
            Passage words = phrases.passage(member);
            boolean thing = !TermWords.MEASURE.has(sentence.token(member)) && !TermWords.INSTRUMENT.has(sentence.token(member));
            if (thing && !phrases.isTime(words) && found.stream().noneMatch(detail -> detail.passage().overlaps(words))) {
                found.add(new Detail(Detail.Kind.EXEMPT, words));
            }
        }
    }
}
