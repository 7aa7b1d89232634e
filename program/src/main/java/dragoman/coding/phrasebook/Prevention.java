package dragoman.coding.phrasebook;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/** Tells whether an act is one that somebody keeps from happening: "forbids firms to sell", "prevented the rebels from attacking", "avoided meeting", "rather than attacking". */
final class Prevention {

    private static final Set<String> VERBS = Set.of("forbid", "ban", "bar", "prohibit", "prevent", "stop", "block", "avoid", "refrain", "abstain", "deter", "dissuade",
            "discourage", "keep", "thwart", "foil", "avert", "fail", "refuse", "decline", "hesitate");

    private static final Set<String> ONLY_WITH_FROM = Set.of("stop", "keep", "block", "ban", "bar");

    /** "must prevent attacks"; who stops an attack may stop one that goes on, which is told by lines of its own. */
    private static final Set<String> WITH_NOUNS = Set.of("prevent", "avoid", "deter", "avert", "thwart", "foil");

    /** Who is not given leave does not act: "would not be allowed to arrest anybody". */
    private static final Set<String> LEAVE = Set.of("allow", "permit", "let", "enable", "authorise", "authorize", "empower");

    /** "decided against attacking". */
    private static final Set<String> AGAINST = Set.of("decide", "vote", "opt", "argue", "choose", "rule");

    private Prevention() {}

    static boolean of(Sentence sentence, int act) {
        Token token = sentence.token(act);
        if (token.head() < 0) {
            return false;
        }
        Token head = sentence.token(token.head());
        if (token.isNoun()) {
            return token.dependency() == Dependency.OBJECT && WITH_NOUNS.contains(head.lemma());
        }
        if (!token.isVerb()) {
            return false;
        }
        if (act > 0 && sentence.token(act - 1).lemma().equals("than") && isInstead(sentence, sentence.token(act - 1))) {
            return true;
        }
        return switch (token.dependency()) {
            case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT -> VERBS.contains(head.lemma()) && !ONLY_WITH_FROM.contains(head.lemma())
                    || LEAVE.contains(head.lemma()) && Negation.of(sentence, head.index());
            case PREPOSITION_CLAUSE -> head.lemma().equals("from") && head.head() >= 0 && VERBS.contains(sentence.token(head.head()).lemma()) || isInstead(sentence, head);
            case CONJUNCT -> of(sentence, head.index());
            default -> false;
        };
    }

    /** "rather than attacking", "instead of attacking", "without attacking". */
    private static boolean isInstead(Sentence sentence, Token preposition) {
        String before = preposition.index() > 0 ? sentence.token(preposition.index() - 1).lemma() : "";
        return switch (preposition.lemma()) {
            case "than" -> before.equals("rather");
            case "of" -> before.equals("instead");
            case "without" -> true;
            case "from" -> before.equals("far");
            case "against" -> AGAINST.contains(before);
            default -> false;
        };
    }
}
