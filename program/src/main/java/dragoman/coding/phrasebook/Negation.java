package dragoman.coding.phrasebook;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Tells whether a predicate is negated: "did not attack", "never visited", "no talks". */
public final class Negation {

    private static final Set<String> WORDS = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "barely", "n’t");

    private static final Set<String> NEITHER = Set.of("neither", "nor");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<Dependency> SIDES = EnumSet.of(Dependency.OBJECT, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private Negation() {}

    /** Whether one of a wording's words is negated: "will not visit", "makes no concessions". A modal is negated with its verb. */
    static boolean ofAny(Sentence sentence, Collection<Integer> words) {
        for (int word : words) {
            Token token = sentence.token(word);
            if (of(sentence, token.tag().equals("MD") && token.head() >= 0 ? token.head() : word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at the index is negated by a word that hangs on it. */
    public static boolean of(Sentence sentence, int predicate) {
        for (Token child : sentence.children(predicate)) {
            boolean negator = child.dependency() == Dependency.NEGATION
                    || WORDS.contains(child.lemma()) && (child.dependency() == Dependency.DETERMINER || child.dependency() == Dependency.ADVERB
                            || child.dependency() == Dependency.MODIFIER);
            if (negator && !isNotOnly(sentence, child) || isNoLonger(sentence, child) || isNor(child, predicate)) {
                return true;
            }
        }
        return isOfNobody(sentence, predicate) || isAfterNor(sentence, predicate);
    }

    /** "no longer recognises": it once did, and does not now. */
    private static boolean isNoLonger(Sentence sentence, Token adverb) {
        return Set.of("long", "longer", "more").contains(adverb.lemma()) && adverb.tag().startsWith("RB") && adverb.index() > 0 && sentence.token(adverb.index() - 1).lemma().equals("no");
    }

    /** "nor did Peru attack", "was neither bombed nor shelled". */
    private static boolean isNor(Token child, int predicate) {
        return child.index() < predicate && NEITHER.contains(child.lemma()) && child.dependency() == Dependency.COORDINATION;
    }

    private static boolean isAfterNor(Sentence sentence, int predicate) {
        return predicate > 0 && sentence.token(predicate - 1).lemma().equals("nor");
    }

    /** "has expelled nobody", "no one was arrested", "released no prisoners": nobody takes part. */
    private static boolean isOfNobody(Sentence sentence, int predicate) {
        if (!sentence.token(predicate).isVerb()) {
            return false;
        }
        for (Token child : sentence.children(predicate)) {
            boolean side = SIDES.contains(child.dependency());
            boolean no = NOBODY.contains(child.lemma()) || sentence.children(child.index()).stream()
                    .anyMatch(t -> t.index() < child.index() && t.lemma().equals("neither")
                            || t.index() == child.index() - 1 && t.lemma().equals("no") && t.dependency() == Dependency.DETERMINER);
            if (side && no) {
                return true;
            }
        }
        return false;
    }

    /** "not only", "not just" affirm. */
    private static boolean isNotOnly(Sentence sentence, Token negator) {
        int next = negator.index() + 1;
        return next < sentence.tokens().size() && Set.of("only", "just", "merely", "simply").contains(sentence.token(next).lemma());
    }
}
