package dragoman.coding.terms;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says what an act imposes or ends, and what that covers: in "bans imports of coal" imports, and coal. */
final class Covered {

    private static final Set<String> OVER = Set.of("on", "of", "upon", "to", "in", "for");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> RATE = Set.of("percent", "percentage", "%");
    private static final int DEPTH = 3;

    private final Phrases phrases;
    private final List<Passage> sides;

    /** @param mention whose sides are not what is covered */
    Covered(Phrases phrases, Mention mention) {
        this.phrases = phrases;
        this.sides = Stream.concat(mention.actors().stream(), mention.recipients().stream()).map(Party::passage).toList();
    }

    List<Detail> of(int act) {
        List<Detail> found = new ArrayList<>();
        if (token(act).isNoun()) {
            collect(act, DEPTH, found);
        } else {
            forbidden(act).forEach(object -> collect(object, DEPTH, found));
            // "hit Syria with sanctions", "placed Syria under an embargo", "exempted Mexico from the tariffs"
            phrases.withConjuncts(phrases.after(act, Set.of("with", "under", "from"))).stream().filter(noun -> TermWords.MEASURE.has(token(noun))).forEach(noun -> collect(noun, DEPTH, found));
            if (!found.isEmpty()) {
                phrases.after(act, Set.of("on", "upon", "against")).forEach(noun -> collect(noun, DEPTH - 1, found));
            }
        }
        return found;
    }

    /** "forbids firms to sell fuel" covers fuel, and not firms. */
    private List<Integer> forbidden(int verb) {
        List<Integer> inner = phrases.graph().arguments(verb, Role.COMPLEMENT).stream().map(Argument::token).filter(t -> t != Argument.NO_TOKEN && token(t).isVerb()).toList();
        return TermWords.PROHIBIT.has(token(verb)) && !inner.isEmpty() ? inner.stream().flatMap(act -> phrases.objects(act).stream()).toList() : phrases.objects(verb);
    }

    private void collect(int noun, int depth, List<Detail> found) {
        Token word = token(noun);
        if (!word.isNoun() || word.isProperNoun() || depth == 0 || phrases.isTime(phrases.passage(noun))) {
            return;
        }
        if (RATE.contains(word.lemma())) {
            add(Detail.Kind.NUMBER, noun, found);
            below(noun, OVER, depth, found);
        } else if (TermWords.MEASURE.has(word)) {
            add(Detail.Kind.MEASURE, noun, found);
            below(noun, OVER, depth, found);
        } else if (TermWords.DEALING.has(word)) {
            dealing(noun, depth, found);
        } else if (TermWords.PERSON.has(word) || !isSide(noun)) {
            phrases.members(noun).stream().filter(member -> TermWords.PERSON.has(token(member)) || !isSide(member)).forEach(member -> add(Detail.Kind.ITEM, member, found));
        }
    }

    /** "imports of coal", "coal imports": coal; "trade": trade. */
    private void dealing(int noun, int depth, List<Detail> found) {
        add(Detail.Kind.MEASURE, noun, found);
        int before = found.size();
        phrases.sentence().tokens().stream().filter(word -> word.index() < noun && word.start() >= phrases.passage(noun).start())
                .filter(word -> word.tag().matches("NNS?") && !isSide(word.index()) && !TermWords.MEASURE.has(word) && !TermWords.DEALING.has(word))
                .forEach(word -> add(Detail.Kind.ITEM, word.index(), found));
        below(noun, OF, depth, found);
        if (found.size() == before && depth < DEPTH) {
            add(Detail.Kind.ITEM, noun, found);
        }
    }

    private void below(int noun, Set<String> prepositions, int depth, List<Detail> found) {
        phrases.after(noun, prepositions).forEach(object -> {
            collect(object, depth - 1, found);
            phrases.graph().conjuncts(object).stream().filter(other -> TermWords.DEALING.has(token(other)) || TermWords.MEASURE.has(token(other)))
                    .forEach(other -> collect(other, depth - 1, found));
        });
    }

    private boolean isSide(int noun) {
        Token word = token(noun);
        return word.isProperNoun() || sides.stream().anyMatch(side -> side.start() < word.end() && word.start() < side.end());
    }

    private void add(Detail.Kind kind, int noun, List<Detail> found) {
        Passage words = phrases.passage(noun);
        if (!phrases.isTime(words) && found.stream().noneMatch(detail -> detail.kind() == kind && detail.passage().overlaps(words))) {
            found.add(new Detail(kind, words));
        }
    }

    private Token token(int index) {
        return phrases.sentence().token(index);
    }

    /** Whether a word is the verb or noun of a clause whose subject is a measure or an instrument: "the order prohibits", "the ban covers". */
    static boolean isToldByMeasure(Phrases phrases, Token verb) {
        return verb.isVerb() && TermWords.PROHIBIT.has(verb) && phrases.graph().arguments(verb.index(), Role.SUBJECT).stream()
                .anyMatch(subject -> isMeasure(phrases, subject.token()));
    }

    /** "the order", "the restrictions", or a pronoun for them. */
    static boolean isMeasure(Phrases phrases, int noun) {
        Token word = phrases.sentence().token(noun);
        boolean pronoun = word.lemma().equals("it") || word.lemma().equals("they") || word.lemma().equals("this");
        return pronoun || word.isNoun() && !word.isProperNoun() && (TermWords.MEASURE.has(word) || TermWords.INSTRUMENT.has(word));
    }
}
