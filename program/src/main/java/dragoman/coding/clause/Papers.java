package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/** Does a noun name words that somebody puts out: "a statement urging Peru to leave", where whoever issued it urges? */
final class Papers {

    private static final Set<String> WORDS = Set.of("statement", "letter", "resolution", "report", "bill", "law", "decree", "order", "motion", "message", "tweet", "speech", "post", "video",
            "editorial", "petition", "note", "memo", "memorandum", "declaration", "communique", "ruling", "verdict", "legislation", "directive", "proclamation", "article", "address",
            "column", "leaflet", "manifesto", "text", "email", "e-mail", "regulation", "edict", "fatwa", "notice", "circular", "announcement", "amendment", "ordinance", "cable");

    /** What papers do by themselves: "a bill heading to the floor". */
    private static final Set<String> OWN = Set.of("head", "go", "come", "circulate", "date", "contain", "run", "lie", "sit", "await", "wait", "pend", "be", "have", "become", "remain", "move");

    private Papers() {}

    /** Whether a participle says what the author does by the paper. */
    static boolean isSaidBy(Token participle) {
        return participle.tag().equals("VBG") && !OWN.contains(participle.lemma());
    }

    /** The paper that a participle below a noun belongs to; parsers hang it on whom a letter is addressed to. */
    static int of(Sentence sentence, Token head) {
        if (isPaper(head)) {
            return head.index();
        }
        if (head.dependency() != Dependency.PREPOSITION_OBJECT || head.head() < 0) {
            return -1;
        }
        Token preposition = sentence.token(head.head());
        boolean addressed = preposition.lemma().equals("to") && preposition.head() >= 0 && isPaper(sentence.token(preposition.head()));
        return addressed ? preposition.head() : -1;
    }

    private static boolean isPaper(Token word) {
        return word.isNoun() && !word.isProperNoun() && WORDS.contains(word.lemma());
    }
}
