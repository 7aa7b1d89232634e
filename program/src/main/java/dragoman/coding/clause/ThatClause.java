package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** Which noun does a clause in "that" lack as its object, where parsers took it for the content of the noun: "the treaty that Peru and Chile initialled"? */
final class ThatClause {

    /** Nouns that a clause in "that" gives the content of, and times at which something happens. */
    private static final Set<String> WITH_CONTENT = Set.of("claim", "report", "fact", "news", "hope", "fear", "warning", "sign", "belief", "idea", "promise", "pledge", "statement", "announcement", "suggestion",
            "accusation", "allegation", "demand", "call", "evidence", "proof", "condition", "view", "charge", "message", "assurance", "guarantee", "threat", "rumour", "rumor", "speculation", "concern",
            "worry", "argument", "insistence", "request", "appeal", "understanding", "agreement", "proposal", "assertion", "conclusion", "decision", "verdict", "ruling", "indication", "assumption",
            "notion", "possibility", "chance", "likelihood", "risk", "danger", "confidence", "conviction", "expectation", "prediction", "doubt", "suspicion", "theory", "principle", "requirement",
            "day", "week", "month", "year", "time", "moment", "night", "morning", "way", "extent", "degree", "point", "reason", "place", "truth", "opinion", "admission", "denial", "complaint", "word");

    private ThatClause() {}

    /** The noun that the verb's clause lacks. */
    static Optional<Integer> lacks(Sentence sentence, Token verb, int subject) {
        if (verb.dependency() != Dependency.NOUN_CLAUSE || verb.head() < 0 || verb.head() > verb.index() || subject < verb.head() || subject > verb.index()) {
            return Optional.empty();
        }
        Token noun = sentence.token(verb.head());
        boolean that = sentence.children(verb.index(), Dependency.MARK).stream().anyMatch(t -> t.lemma().equals("that") && t.index() == noun.index() + 1);
        boolean whole = sentence.children(verb.index()).stream().anyMatch(t -> t.dependency() == Dependency.CLAUSE_COMPLEMENT || t.dependency() == Dependency.OPEN_COMPLEMENT
                || t.dependency() == Dependency.ATTRIBUTE || t.dependency() == Dependency.PASSIVE_AUXILIARY);
        return that && !whole && noun.isNoun() && !noun.isProperNoun() && !WITH_CONTENT.contains(noun.lemma()) ? Optional.of(noun.index()) : Optional.empty();
    }
}
