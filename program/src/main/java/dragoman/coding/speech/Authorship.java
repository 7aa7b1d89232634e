package dragoman.coding.speech;

import dragoman.coding.speech.ReportingWords.Group;
import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/** Who speaks by a document: "a statement from the ministry said", "its letter warned", "the army issued a statement saying"? */
final class Authorship {

    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> ISSUING = Set.of("issue", "release", "publish", "send", "write", "post", "make", "put", "deliver", "unveil",
            "file", "present", "produce", "circulate", "distribute", "sign", "give", "leave", "unleash", "submit", "draft", "read", "fire",
            "dispatch", "leak", "broadcast", "air", "carry", "run", "print");

    private final Clause clause;
    private final Sentence sentence;

    Authorship(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** Whether a noun names a writing or showing that can speak for somebody. */
    static boolean isDocument(Token noun) {
        return noun.isNoun() && ReportingWords.has(Group.DOCUMENT, noun.lemma());
    }

    /** Who made the document, where its noun phrase or its clause tells. */
    Optional<Integer> of(int document) {
        if (!isDocument(sentence.token(document))) {
            return Optional.empty();
        }
        return clause.child(document, Dependency.POSSESSOR).map(Token::index).or(() -> maker(document)).or(() -> issuer(document));
    }

    private Optional<Integer> maker(int document) {
        return sentence.children(document).stream().filter(t -> BY.contains(t.lemma()))
                .map(by -> clause.child(by.index(), Dependency.PREPOSITION_OBJECT)).flatMap(Optional::stream).filter(Token::isNoun)
                .map(Token::index).findFirst();
    }

    private Optional<Integer> issuer(int document) {
        Token noun = sentence.token(document);
        if (noun.dependency() != Dependency.OBJECT || !ISSUING.contains(sentence.token(noun.head()).lemma())) {
            return Optional.empty();
        }
        return clause.child(noun.head(), Dependency.SUBJECT).filter(t -> !t.tag().startsWith("W")).map(Token::index);
    }
}
