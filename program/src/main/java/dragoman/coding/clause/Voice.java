package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.ObjectVerbs;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/** Tells whether a verb is passive. */
final class Voice {

    private static final Set<String> WILLING = Set.of("order", "want", "have", "see", "get", "keep", "like", "need");

    private Voice() {}

    static boolean isPassive(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD") || isCaller(sentence, verb)) {
            return false;
        }
        boolean active = false;
        boolean agent = false;
        boolean helped = false;
        boolean object = false;
        for (Token child : sentence.children(verb.index())) {
            switch (child.dependency()) {
                case PASSIVE_AUXILIARY, PASSIVE_SUBJECT -> {
                    return true;
                }
                case AGENT -> agent = true;
                case OBJECT -> object = true;
                case AUXILIARY -> {
                    active = true;
                    helped = true;
                }
                case SUBJECT -> active = true;
                default -> { }
            }
        }
        // "Activist freed in Lima": headlines leave the auxiliary out. In a full sentence such a tag is the tagger's fault.
        boolean participle = verb.tag().equals("VBN") || ObjectVerbs.needsObject(verb.lemma());
        if (participle && verb.dependency() == Dependency.ROOT && active && !helped && !object && !isFullSentence(sentence)) {
            return true;
        }
        // "Peru praised by Chile": a headline without "is".
        if (active && !helped && !object && verb.dependency() == Dependency.ROOT && !isFullSentence(sentence) && isBy(sentence, verb)) {
            return true;
        }
        // "Peru condemned by Chile has fallen silent": without a helping verb and with who does it right behind, a participle is no past tense.
        if (verb.tag().equals("VBN") && agent && !helped && !object && isRightBehind(sentence, verb)) {
            return true;
        }
        if (isMadeSo(sentence, verb, helped)) {
            return true;
        }
        // "has sold wheat … by a new minister": parsers hang any "by" on the verb; an auxiliary or a subject outweighs it.
        if (active || agent) {
            return !active;
        }
        return switch (verb.dependency()) {
            // "the troops sent by France"; "hit by sanctions, Iran …"
            case NOUN_CLAUSE -> verb.tag().equals("VBN") && !isMissedRoot(sentence, verb);
            case ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, MODIFIER -> verb.tag().equals("VBN");
            case CONJUNCT -> verb.head() >= 0 && verb.tag().equals("VBN") && isPassive(sentence, sentence.token(verb.head()));
            default -> false;
        };
    }

    /** "The raids, led by France, killed six": parsers take the verb behind the second comma for one more participle below the noun, which then stands without a verb. */
    private static boolean isMissedRoot(Sentence sentence, Token verb) {
        boolean object = sentence.children(verb.index(), Dependency.OBJECT).stream().anyMatch(t -> t.index() > verb.index());
        boolean headless = verb.head() >= 0 && sentence.token(verb.head()).dependency() == Dependency.ROOT;
        boolean comma = verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
        // "A UN expert called for sanctions." lacks a verb too.
        boolean calls = verb.lemma().equals("call") && sentence.children(verb.index(), Dependency.PREPOSITION).stream().anyMatch(t -> t.lemma().equals("for") || t.lemma().equals("on"));
        return headless && (object && comma || (object || calls) && verb.index() == verb.head() + 1 && isFullSentence(sentence));
    }

    /** "President Doe called President Roe to discuss the war": parsers take it for "was called". */
    private static boolean isCaller(Sentence sentence, Token verb) {
        return verb.lemma().equals("call") && verb.dependency() == Dependency.ROOT && isFullSentence(sentence) && sentence.children(verb.index(), Dependency.PASSIVE_AUXILIARY).isEmpty()
                && sentence.children(verb.index(), Dependency.AUXILIARY).isEmpty() && sentence.children(verb.index(), Dependency.ATTRIBUTE).stream().anyMatch(Token::isProperNoun)
                && sentence.children(verb.index(), Dependency.OBJECT).isEmpty();
    }

    /** "ordered the minister arrested", "wants the prisoners freed": a participle with a subject and no auxiliary, below a verb of will. */
    private static boolean isMadeSo(Sentence sentence, Token verb, boolean helped) {
        return verb.tag().equals("VBN") && !helped && verb.dependency() == Dependency.CLAUSE_COMPLEMENT && verb.head() >= 0 && WILLING.contains(sentence.token(verb.head()).lemma());
    }

    private static boolean isBy(Sentence sentence, Token verb) {
        return verb.index() + 1 < sentence.tokens().size() && sentence.token(verb.index() + 1).lemma().equals("by") && sentence.token(verb.index() + 1).head() == verb.index();
    }

    private static boolean isRightBehind(Sentence sentence, Token verb) {
        return verb.index() + 1 < sentence.tokens().size() && sentence.token(verb.index() + 1).dependency() == Dependency.AGENT;
    }

    static boolean isFullSentence(Sentence sentence) {
        String last = sentence.token(sentence.tokens().size() - 1).form();
        return !sentence.headline() && (last.equals(".") || last.equals("?") || last.equals("!") || last.equals("''") || last.equals("\""));
    }
}
