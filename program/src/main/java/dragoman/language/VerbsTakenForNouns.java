package dragoman.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words tagged as nouns are verbs, since they have a subject and an object: "Why did Peru attack Chile?", "Peru bombs Chile"?
 * The parser has seen the clause where the tagger has not.
 */
final class VerbsTakenForNouns {

    private VerbsTakenForNouns() {}

    static List<Token> retag(List<Token> tokens) {
        List<Token> retagged = null;
        for (Token noun : tokens) {
            boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
            if (common && isClause(tokens, noun)) {
                retagged = retagged == null ? new ArrayList<>(tokens) : retagged;
                String tag = noun.tag().equals("NNS") ? "VBZ" : "VB";
                retagged.set(noun.index(), new Token(noun.index(), noun.form(), noun.lemma(), tag, noun.start(), noun.end(), noun.head(), noun.dependency()));
            }
        }
        return retagged == null ? tokens : List.copyOf(retagged);
    }

    /** A subject before it and an object behind it; a singular stands with "did" or "will". */
    private static boolean isClause(List<Token> tokens, Token noun) {
        boolean subject = false;
        boolean object = false;
        boolean helped = false;
        for (Token child : tokens) {
            if (child.head() == noun.index()) {
                subject |= child.dependency() == Dependency.SUBJECT && child.index() < noun.index();
                object |= child.dependency() == Dependency.OBJECT && child.index() > noun.index();
                helped |= child.dependency() == Dependency.AUXILIARY;
            }
        }
        boolean did = helped || tokens.stream().anyMatch(t -> t.lemma().equals("do") && t.index() < noun.index() && t.index() == noun.head());
        return subject && object && (noun.tag().equals("NNS") || did);
    }
}
