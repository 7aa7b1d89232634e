package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is meant where a sentence says who somebody is: "it was Peru that attacked", "the country that attacked was Peru", "Peru was the first country that
 * attacked", "among those arrested was Doe", "what Peru did was to attack"?
 */
final class Identity {

    private static final Set<String> RANKS = Set.of("first", "second", "third", "only", "last", "latest", "next");

    private Identity() {}

    /** The one whom "it was … that" singles out above a clause. */
    static Optional<Token> singledOut(Sentence sentence, Token verb) {
        Token clause = verb;
        while (clause.dependency() == Dependency.CONJUNCT && clause.head() >= 0) {
            clause = sentence.token(clause.head());
        }
        if (clause.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(clause.head());
        // "It was a blow that …": the clause may hang on the noun or on "was".
        boolean onNoun = clause.dependency() == Dependency.NOUN_CLAUSE && above.dependency() == Dependency.ATTRIBUTE && above.head() >= 0;
        Token be = onNoun ? sentence.token(above.head()) : above;
        boolean below = onNoun || clause.dependency() == Dependency.CLAUSE_COMPLEMENT || clause.dependency() == Dependency.ADVERBIAL_CLAUSE;
        boolean it = sentence.children(be.index(), Dependency.SUBJECT).stream().anyMatch(t -> t.lemma().equals("it"));
        if (!below || !be.lemma().equals("be") || !it) {
            return Optional.empty();
        }
        int at = clause.index();
        return sentence.children(be.index(), Dependency.ATTRIBUTE).stream().filter(t -> t.index() < at && t.isNoun()).findFirst();
    }

    /** Who a noun with a clause of its own is said to be; the noun itself where nobody says. */
    static int of(Sentence sentence, Token noun, int subjectAbove) {
        if (noun.lemma().equals("those") && noun.dependency() == Dependency.PREPOSITION_OBJECT) {
            return among(sentence, noun);
        }
        if (noun.head() < 0 || !sentence.token(noun.head()).lemma().equals("be") || noun.isProperNoun()) {
            return noun.index();
        }
        if (noun.dependency() == Dependency.ATTRIBUTE) {
            boolean open = sentence.children(noun.index()).stream().anyMatch(t -> t.lemma().equals("a") || t.lemma().equals("an") || RANKS.contains(t.lemma()));
            return open && subjectAbove >= 0 && isSomebody(sentence.token(subjectAbove)) ? subjectAbove : noun.index();
        }
        if (noun.dependency() == Dependency.SUBJECT) {
            List<Token> said = sentence.children(noun.head(), Dependency.ATTRIBUTE);
            return said.size() == 1 && said.get(0).isProperNoun() ? said.get(0).index() : noun.index();
        }
        return noun.index();
    }

    /** "Among those arrested was Doe." */
    private static int among(Sentence sentence, Token those) {
        Token preposition = sentence.token(those.head());
        boolean first = preposition.head() >= 0 && Set.of("among", "amongst").contains(preposition.lemma()) && sentence.token(preposition.head()).lemma().equals("be");
        if (!first) {
            return those.index();
        }
        return sentence.children(preposition.head()).stream()
                .filter(t -> t.dependency() == Dependency.SUBJECT || t.dependency() == Dependency.ATTRIBUTE && t.isNoun())
                .map(Token::index).findFirst().orElse(those.index());
    }

    /** "What Peru did was to attack": who did it. */
    static Optional<Token> doer(Sentence sentence, Token be) {
        return sentence.children(be.index(), Dependency.CLAUSE_SUBJECT).stream().filter(t -> t.lemma().equals("do"))
                .flatMap(did -> sentence.children(did.index(), Dependency.SUBJECT).stream()).findFirst();
    }

    private static boolean isSomebody(Token subject) {
        return !subject.tag().startsWith("EX") && !subject.lemma().equals("it") && !subject.tag().startsWith("W");
    }
}
