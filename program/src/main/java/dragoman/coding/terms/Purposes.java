package dragoman.coding.terms;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** To what end is a measure taken, or over what, and who says so: "to force a withdrawal", "over its tests", "in response to the raid", "aimed at ending the war", "unless it stops"? */
final class Purposes {

    private static final int LONGEST = 25;
    /** So many words before its end a phrase of several words can begin. */
    private static final int WIDTH = 6;
    private static final Set<String> STOPS = Set.of("while", "when", "which", "who", "whose", "after", "before", "until", "although", "though", "but", "say", "tell", "accord", "where", "if");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** "in a bid to", "in response to": one pattern for each, over base forms. */
    private static final List<String> PHRASES = List.of("in order to", "so as to", "in a bid to", "in an effort to", "in an attempt to", "in a move to", "in a push to", "in a drive to", "with the aim of",
            "with the goal of", "with the purpose of", "with the intention of", "in the hope of", "in the hope that", "in hope of", "aim at", "design to", "mean to", "intend to", "calculate to", "craft to",
            "suppose to", "design for", "because of", "due to", "on account of", "in response to", "in reaction to", "in retaliation for", "in reprisal for", "in return for", "as punishment for",
            "as a punishment for", "as a response to", "as retaliation for", "as a penalty for", "in protest at", "in protest against", "in protest over", "in answer to", "on the ground of", "in view of",
            "in light of", "cite", "accuse", "blame");

    private final Phrases phrases;
    private final Sentence sentence;
    private final List<DateExpression> dates;
    private final ReportSpeech speech;

    Purposes(Phrases phrases, List<DateExpression> dates, ReportSpeech speech) {
        this.phrases = phrases;
        this.sentence = phrases.sentence();
        this.dates = dates.stream().filter(date -> date.sentence() == sentence.number()).toList();
        this.speech = speech;
    }

    /** In the sentence of the act: behind it in its clause, or before all else. @param acts words that carry the measure, the first of them its trigger */
    List<Detail> of(Collection<Integer> acts) {
        int trigger = acts.iterator().next();
        List<Detail> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            boolean fronted = word.index() <= 1 && word.index() < trigger;
            boolean behind = word.index() > trigger && isOneClause(trigger, word.index());
            if (fronted || behind || isBehindMeasure(word)) {
                cue(word, acts).flatMap(content -> passage(word.index(), content)).ifPresent(words -> add(words, word.index(), found));
            }
        }
        return found;
    }

    /** "the sanctions, designed to curb its tests, were imposed". */
    private boolean isBehindMeasure(Token word) {
        int before = word.index() > 0 && sentence.token(word.index() - 1).form().equals(",") ? word.index() - 2 : word.index() - 1;
        return before >= 0 && word.tag().startsWith("VB") && isMeasure(before);
    }

    /** In a sentence of its own about the measure: "The sanctions are meant to", "The aim of the ban is to". */
    List<Detail> ofSentence() {
        List<Detail> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            boolean measure = verb.isVerb() && (subjects(verb).stream().anyMatch(this::isMeasure));
            boolean aim = verb.lemma().equals("be") && subjects(verb).stream().map(sentence::token).anyMatch(noun -> TermWords.PURPOSE.has(noun)
                    && phrases.after(noun.index(), Set.of("of", "behind")).stream().anyMatch(this::isMeasure));
            if (measure && TermWords.SEEK.has(verb)) {
                passage(verb.index(), verb.index() + 1).ifPresent(words -> add(words, verb.index(), found));
            } else if (aim) {
                passage(verb.index() + 1, verb.index() + 1).ifPresent(words -> add(words, verb.index(), found));
            } else if (measure) {
                List<Integer> acts = List.of(verb.index());
                sentence.tokens().stream().filter(word -> word.index() >= verb.index() && isOneClause(verb.index(), word.index()))
                        .forEach(word -> cue(word, acts).flatMap(content -> passage(word.index(), content)).ifPresent(words -> add(words, word.index(), found)));
            }
        }
        return found;
    }

    private List<Integer> subjects(Token verb) {
        return phrases.graph().surfaceSubject(verb.index()) >= 0 ? List.of(phrases.graph().surfaceSubject(verb.index())) : List.of();
    }

    private boolean isMeasure(int noun) {
        Token word = sentence.token(noun);
        return word.isNoun() && !word.isProperNoun() && (TermWords.MEASURE.has(word) || TermWords.INSTRUMENT.has(word) || TermWords.STEP.has(word));
    }

    /** No finite verb between them: what comes behind one is told of something else. */
    private boolean isOneClause(int from, int to) {
        return IntStream.range(from + 1, to).mapToObj(sentence::token).noneMatch(word -> FINITE.contains(word.tag()) || word.form().equals(";"));
    }

    /** Where what the word opens begins, if it opens a purpose. */
    private Optional<Integer> cue(Token word, Collection<Integer> acts) {
        Optional<Integer> phrase = phrase(word);
        if (phrase.isPresent()) {
            return phrase;
        }
        if (isCondition(word)) {
            return Optional.of(word.index() + 1);
        }
        String lemma = word.form().toLowerCase(Locale.ROOT);
        int next = word.index() + 1;
        if (next >= sentence.tokens().size()) {
            return Optional.empty();
        }
        return switch (lemma) {
            case "to" -> isAim(sentence.token(next), acts) ? Optional.of(next) : Optional.empty();
            case "over" -> dates.stream().noneMatch(date -> date.first() <= next && next <= date.last()) && isNounPhrase(next) ? Optional.of(next) : Optional.empty();
            case "for" -> isBlame(next) ? Optional.of(next) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "unless it stops", "if it does not stop": what would spare it the measure. */
    private boolean isCondition(Token word) {
        return word.lemma().equals("unless") || word.lemma().equals("if") && IntStream.range(word.index(), Math.min(sentence.tokens().size(), word.index() + WIDTH)).mapToObj(sentence::token)
                .anyMatch(next -> next.dependency() == Dependency.NEGATION || next.lemma().matches("fail|refuse|not"));
    }

    private Optional<Integer> phrase(Token word) {
        for (String phrase : PHRASES) {
            String[] lemmas = phrase.split(" ");
            if (word.index() + lemmas.length < sentence.tokens().size()
                    && IntStream.range(0, lemmas.length).allMatch(i -> sentence.token(word.index() + i).lemma().equals(lemmas[i]) && (i > 0 || !word.isNoun()))) {
                return Optional.of(word.index() + lemmas.length);
            }
        }
        return Optional.empty();
    }

    /** "to force", below the act, its measure or whom it is on; not what somebody agreed to do. */
    private boolean isAim(Token verb, Collection<Integer> acts) {
        if (!verb.tag().equals("VB") || !TermWords.AIM.has(verb)) {
            return false;
        }
        int head = verb.head();
        boolean below = head >= 0 && (acts.contains(head) || acts.stream().anyMatch(act -> sentence.dominates(act, head) && sentence.token(head).isNoun()));
        return below && !acts.contains(verb.index());
    }

    private boolean isNounPhrase(int at) {
        return IntStream.range(at, Math.min(sentence.tokens().size(), at + WIDTH)).mapToObj(sentence::token).filter(Token::isNoun).findFirst()
                .filter(noun -> noun.tag().startsWith("NN")).isPresent() && !sentence.token(at).tag().equals("CD");
    }

    /** "for supporting rebels", "for its role in": what somebody did or is. "For six months", "for cars" is not. */
    private boolean isBlame(int at) {
        Token first = sentence.token(at);
        boolean gerund = first.tag().equals("VBG") || first.tag().equals("RB") && at + 1 < sentence.tokens().size() && sentence.token(at + 1).tag().equals("VBG");
        return gerund || IntStream.range(at, Math.min(sentence.tokens().size(), at + WIDTH)).mapToObj(sentence::token)
                .takeWhile(word -> word.isNoun() || word.tag().matches("JJ.*|PRP\\$|DT|POS|VBN|RB|CC")).anyMatch(TermWords.BLAME::has);
    }

    /** From the word that opens it to the end of the phrase. */
    private Optional<Passage> passage(int first, int content) {
        boolean condition = isCondition(sentence.token(first));
        int last = content - 1;
        for (int i = content; i < Math.min(sentence.tokens().size(), content + LONGEST); i++) {
            Token word = sentence.token(i);
            boolean clause = word.dependency() == Dependency.COORDINATION
                    && IntStream.range(i + 1, Math.min(sentence.tokens().size(), i + 3)).mapToObj(sentence::token).anyMatch(next -> FINITE.contains(next.tag()));
            if (i > content && isApart(i) || word.form().matches("[,;:.!?\"”“()—–]|--|''|``") || i > content && STOPS.contains(word.lemma()) || clause || FINITE.contains(word.tag()) && i > content && !condition) {
                break;
            }
            last = i;
        }
        if (last < content) {
            return Optional.empty();
        }
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        return Optional.of(new Passage(phrases.report().text(start, end), start, end));
    }

    /** Whether a comma stands before a word that is no word of its own: speech is parsed apart from who says it. */
    private boolean isApart(int word) {
        return phrases.report().text(sentence.token(word - 1).end(), sentence.token(word).start()).matches("(?s).*[,;:\"”].*");
    }

    private void add(Passage words, int at, List<Detail> found) {
        if (found.stream().noneMatch(other -> other.passage().overlaps(words))) {
            found.add(new Detail(Detail.Kind.OBJECTIVE, words, Optional.empty(), speech.saidBy(sentence, at).stream().findFirst().map(Party::passage)));
        }
    }
}
