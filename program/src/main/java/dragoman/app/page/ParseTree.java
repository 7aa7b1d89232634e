package dragoman.app.page;

import dragoman.app.terminal.Text;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws how the words of a sentence hang together: each below the word that it hangs on, with the way in which it does and its part of speech. */
public final class ParseTree {

    /** A drawn word and what stands beside it. */
    private record Row(String word, String tag, String how) {}

    private final Sentence sentence;
    private final List<Row> rows = new ArrayList<>();

    private ParseTree(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words of a sentence as a tree, a line each. */
    public static List<String> draw(Sentence sentence) {
        ParseTree tree = new ParseTree(sentence);
        for (Token token : sentence.tokens()) {
            if (token.head() < 0) {
                tree.add(token, "", "");
            }
        }
        int words = tree.rows.stream().mapToInt(row -> Text.width(row.word())).max().orElse(0);
        int tags = tree.rows.stream().mapToInt(row -> row.tag().length()).max().orElse(0);
        return tree.rows.stream().map(row -> Text.pad(row.word(), words) + "  " + Text.pad(row.tag(), tags) + "  " + row.how()).toList();
    }

    private void add(Token token, String branch, String below) {
        String lemma = token.lemma().equalsIgnoreCase(token.form()) ? "" : " (" + token.lemma() + ")";
        rows.add(new Row(branch + token.form() + lemma, token.tag(), token.dependency().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        List<Token> children = sentence.children(token.index());
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
