package dragoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a headline's verb is a passive whose "are" was left out: "Reporters expelled from Sudan", "Village attacked by rebels".
 * The parser takes such a verb for an active one, and those expelled for those who expel.
 */
final class HeadlinePassive {

    private HeadlinePassive() {}

    /** The tokens of a headline, with the subject and the "by" of each such verb named as a passive's. */
    static List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            if (isPassive(tokens, verb)) {
                for (Token child : tokens) {
                    if (child.head() == verb.index()) {
                        marked.set(child.index(), renamed(child));
                    }
                }
            }
        }
        return marked;
    }

    private static boolean isPassive(List<Token> tokens, Token verb) {
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean subject = false;
        boolean by = false;
        for (Token child : tokens) {
            if (child.head() == verb.index()) {
                switch (child.dependency()) {
                    case SUBJECT -> subject = true;
                    case AUXILIARY, PASSIVE_AUXILIARY, PASSIVE_SUBJECT, OBJECT, CLAUSE_COMPLEMENT -> {
                        return false;
                    }
                    case PREPOSITION, AGENT -> by |= child.lemma().equals("by");
                    default -> { }
                }
            }
        }
        // A past tense without an object may be "Minister resigned"; "by" tells, or a verb that nobody uses without one.
        return subject && (by || verb.tag().equals("VBN") || ObjectVerbs.needsObject(verb.lemma()));
    }

    private static Token renamed(Token child) {
        Dependency dependency = child.dependency() == Dependency.SUBJECT ? Dependency.PASSIVE_SUBJECT
                : child.dependency() == Dependency.PREPOSITION && child.lemma().equals("by") ? Dependency.AGENT : child.dependency();
        return new Token(child.index(), child.form(), child.lemma(), child.tag(), child.start(), child.end(), child.head(), dependency);
    }
}
