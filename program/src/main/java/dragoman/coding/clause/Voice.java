package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;

/** Tells whether a verb is passive. */
final class Voice {

    private Voice() {}

    static boolean isPassive(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean active = false;
        boolean agent = false;
        for (Token child : sentence.children(verb.index())) {
            switch (child.dependency()) {
                case PASSIVE_AUXILIARY, PASSIVE_SUBJECT -> {
                    return true;
                }
                case AGENT -> agent = true;
                case AUXILIARY, SUBJECT -> active = true;
                default -> { }
            }
        }
        // "has sold wheat … by a new minister": parsers hang any "by" on the verb; an auxiliary or a subject outweighs it.
        if (active || agent) {
            return !active;
        }
        return switch (verb.dependency()) {
            // "the troops sent by France"; "hit by sanctions, Iran …"
            case NOUN_CLAUSE -> verb.tag().equals("VBN");
            case ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, MODIFIER -> verb.tag().equals("VBN");
            case CONJUNCT -> verb.head() >= 0 && verb.tag().equals("VBN") && isPassive(sentence, sentence.token(verb.head()));
            default -> false;
        };
    }
}
