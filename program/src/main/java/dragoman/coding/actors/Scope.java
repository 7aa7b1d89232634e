package dragoman.coding.actors;

import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.WordLists;
import java.util.List;

/** What a question about a sentence may look at. */
record Scope(Tree tree, SentenceHits hits, PersonNames.Name[] persons, Passages passages, ActorBook book, Leaders leaders,
        Memory memory, ReportContext context, TokenReader reader) {

    /** Whom a noun phrase denotes, asked for its head. */
    @FunctionalInterface
    interface TokenReader {
        List<Reference> read(int token);
    }

    List<Reference> read(int token) {
        return reader.read(token);
    }

    WordLists words() {
        return book.words();
    }

    int number() {
        return tree.sentence().number();
    }

    String lemma(int token) {
        return tree.token(token).lemma();
    }

    /** The word of a role that says what somebody is: "minister" of "minister of state". */
    int headWord(Hit role) {
        return headWord(tree, role);
    }

    static int headWord(Tree tree, Hit role) {
        for (int i = role.first() + 1; i < role.last(); i++) {
            if (tree.token(i).tag().equals("IN") || tree.lower(i).equals("of")) {
                return i - 1;
            }
        }
        return role.last();
    }

    /** "Ex-president": the word itself says that it is over. */
    boolean isEx(Hit role) {
        return tree.lower(role.first()).matches("ex-?") || tree.lower(role.first()).startsWith("ex-")
                || role.first() > 1 && Marks.isHyphen(tree.token(role.first() - 1).form()) && tree.lower(role.first() - 2).equals("ex");
    }

    NounPhrase phraseBefore(int unitFirst, int unitLast) {
        return NounPhrase.before(tree, hits, unitFirst, unitLast, false);
    }

    /** The words before a title and name. */
    NounPhrase phraseBefore(PersonNames.Name name) {
        return NounPhrase.before(tree, hits, name.start(), name.last(), name.title().isPresent());
    }
}
