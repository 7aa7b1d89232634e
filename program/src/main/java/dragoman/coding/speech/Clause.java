package dragoman.coding.speech;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.speech.ReportingWords.Kind;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which words of a sentence hang together: a noun phrase, a clause, what is left of a sentence? */
final class Clause {

    private static final Set<Dependency> NOT_OF_NAME = EnumSet.of(Dependency.RELATIVE_CLAUSE, Dependency.NOUN_CLAUSE, Dependency.PUNCTUATION,
            Dependency.ADVERBIAL_CLAUSE,
            Dependency.CLAUSE_COMPLEMENT, Dependency.OTHER, Dependency.ROOT, Dependency.ADVERB_NOUN, Dependency.ADVERB);
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final ParsedReport report;
    private final Sentence sentence;
    private final Speakers speakers;

    Clause(ParsedReport report, Sentence sentence, Speakers speakers) {
        this.report = report;
        this.sentence = sentence;
        this.speakers = speakers;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The words below a word and the word itself. */
    BitSet below(int top) {
        BitSet words = new BitSet();
        for (Token token : sentence.tokens()) {
            if (sentence.dominates(top, token.index())) {
                words.set(token.index());
            }
        }
        return words;
    }

    /** The words of a noun phrase, without relative clauses and what else hangs on loosely. */
    BitSet name(int head) {
        BitSet words = new BitSet();
        words.set(head);
        for (Token token : sentence.tokens()) {
            boolean inside = token.index() != head;
            for (int at = token.index(); at != head; at = sentence.token(at).head()) {
                if (at < 0 || NOT_OF_NAME.contains(sentence.token(at).dependency()) && !isHyphenated(at) || isDay(at)) {
                    inside = false;
                    break;
                }
            }
            if (inside) {
                words.set(token.index());
            }
        }
        BitSet name = run(words, head);
        int last = name.length() - 1;
        if (last > head && sentence.token(last).dependency() == Dependency.CASE) {
            name.clear(last);
        }
        return name;
    }

    /** The hyphen of "state-run" and the word before it. */
    private boolean isHyphenated(int word) {
        return sentence.token(word).tag().equals("HYPH")
                || word + 1 < sentence.tokens().size() && sentence.token(word + 1).tag().equals("HYPH") && !sentence.token(word).isVerb();
    }

    /** "Israel on Thursday said": the day is no part of the name. */
    private boolean isDay(int word) {
        Token token = sentence.token(word);
        return token.dependency() == Dependency.PREPOSITION && sentence.children(word).stream().anyMatch(t -> DAYS.contains(t.lemma()))
                || token.dependency() == Dependency.PREPOSITION_OBJECT && DAYS.contains(token.lemma());
    }

    /** The unbroken part of some words around one of them; a comma breaks it. */
    private BitSet run(BitSet words, int around) {
        BitSet run = new BitSet();
        for (int i = around; i >= 0 && words.get(i); i--) {
            run.set(i);
        }
        for (int i = around; i < sentence.tokens().size() && words.get(i); i++) {
            run.set(i);
        }
        return run;
    }

    /** The known actor at a word, or its noun phrase as it stands; of "the newspaper Morning Star" the Morning Star. */
    Party party(int head) {
        return named(head).or(() -> speakers.at(sentence, head))
                .orElseGet(() -> new Party(phrase(head), new Actor(Optional.empty(), Actor.NO_STATE, List.of())));
    }

    private Optional<Party> named(int head) {
        if (sentence.token(head).isProperNoun() || !sentence.token(head).isNoun()) {
            return Optional.empty();
        }
        return child(head, Dependency.APPOSITION).filter(t -> t.isProperNoun() && t.index() > head && unbroken(head, t.index()))
                .flatMap(t -> speakers.at(sentence, t.index())).filter(p -> p.actor().name().isPresent());
    }

    private boolean unbroken(int first, int last) {
        return sentence.tokens().subList(first, last).stream().noneMatch(t -> isMark(t.index()));
    }

    /** A noun phrase with all that it says of itself: "two senior officials of the ministry"; a name is that name. */
    Passage phrase(int head) {
        BitSet name = name(head);
        return passage(name.nextSetBit(0), name.length() - 1);
    }

    /** What to show of a speaker: all of the noun phrase where it is no name. */
    Passage shown(int head, Party party) {
        Passage phrase = withoutArticle(head);
        boolean whole = !sentence.token(head).isProperNoun() && sentence.token(head).isNoun() && phrase.start() <= party.passage().start()
                && party.passage().end() <= phrase.end() && named(head).isEmpty();
        return whole ? phrase : party.passage();
    }

    private Passage withoutArticle(int head) {
        BitSet name = name(head);
        int first = name.nextSetBit(0);
        boolean article = first < head && Set.of("the", "a", "an").contains(sentence.token(first).lemma());
        return passage(article ? first + 1 : first, name.length() - 1);
    }

    /** Somebody's words, with their speaker at a word. */
    Utterance utterance(int speaker, Passage cue, List<Passage> content, Kind kind, boolean aside, int rank) {
        Party party = party(speaker);
        return new Utterance(sentence, party, shown(speaker, party), cue, content, kind, aside, rank);
    }

    Passage passage(int first, int last) {
        int start = sentence.token(first).start();
        int end = sentence.token(last).end();
        return new Passage(report.text(start, end), start, end);
    }

    /** The words as passages: breaks of punctuation alone are bridged, marks at their ends are left out. */
    List<Passage> passages(BitSet words) {
        List<Passage> found = new ArrayList<>();
        int last = -1;
        int first = -1;
        for (int i = 0; i <= sentence.tokens().size(); i++) {
            boolean inside = i < sentence.tokens().size() && words.get(i);
            boolean mark = i < sentence.tokens().size() && isMark(i);
            if (inside && !mark) {
                first = first < 0 ? i : first;
                last = i;
            } else if (!mark && first >= 0) {
                found.add(passage(first, last));
                first = -1;
            }
        }
        return found;
    }

    /** Whether the text has a capital or no letter at all there, whatever cleaning made of it. */
    boolean isWrittenLarge(Token token) {
        return !Character.isLowerCase(report.text(token.start(), token.end()).codePointAt(0));
    }

    boolean isMark(int word) {
        return sentence.token(word).dependency() == Dependency.PUNCTUATION || !sentence.token(word).form().codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    Optional<Token> child(int head, Dependency... ways) {
        Set<Dependency> wanted = Set.of(ways);
        return sentence.children(head).stream().filter(t -> wanted.contains(t.dependency())).findFirst();
    }
}
