package dragoman.coding.phrasebook;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.List;
import java.util.Set;

/** Tells whether a clause asks for what it says, where it could as well only tell it: "insisted that Peru leave" asks, "insisted that Peru was leaving" does not. */
final class Mandative {

    /** Verbs that either ask or tell; others ("demand", "propose") always ask. */
    private static final Set<String> DOUBTFUL = Set.of("suggest", "insist", "tell");
    private static final Set<String> ASKING = Set.of("should", "must", "shall", "ought");

    private Mandative() {}

    /** Whether the line may be meant, for the clause that stands in its [act]. */
    static boolean fits(Sentence sentence, Match match) {
        Token root = sentence.token(match.root());
        Token act = sentence.token(match.at(Bracket.ACT).orElseThrow());
        if (root.tag().equals("MD")) {
            return !match.line().isSpoken() || !isInverted(sentence, root, act) && !isRegret(sentence, act);
        }
        return !DOUBTFUL.contains(root.lemma()) || !isFinite(sentence, act) || asks(sentence, act);
    }

    /** "Should Peru attack, …" is a condition. */
    private static boolean isInverted(Sentence sentence, Token modal, Token act) {
        return sentence.children(act.index(), Dependency.SUBJECT).stream().anyMatch(subject -> modal.index() < subject.index());
    }

    /** "should have left": nothing can be asked of what is past. */
    private static boolean isRegret(Sentence sentence, Token act) {
        return sentence.children(act.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.lemma().equals("have"));
    }

    private static boolean isFinite(Sentence sentence, Token act) {
        return act.isVerb() && act.dependency() == Dependency.CLAUSE_COMPLEMENT && sentence.children(act.index()).stream().noneMatch(t -> t.tag().equals("TO"));
    }

    private static boolean asks(Sentence sentence, Token act) {
        List<Token> helpers = sentence.children(act.index()).stream()
                .filter(t -> t.dependency() == Dependency.AUXILIARY || t.dependency() == Dependency.PASSIVE_AUXILIARY)
                .toList();
        if (helpers.stream().anyMatch(t -> ASKING.contains(t.lemma()))) {
            return true;
        }
        Token first = helpers.isEmpty() ? act : helpers.get(0);
        return first.tag().equals("VB") || first.form().equals("be");
    }
}
