package dragoman.coding.lessons;

import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Which way leads from one word of a sentence to another in its tree? Steps up to where the two meet, then down. */
record TreeWay(Sentence sentence, int from, int to, int up, int down) {

    /** A longer way tells nothing by its steps. */
    private static final int LONGEST = 6;

    static TreeWay between(Sentence sentence, int from, int to) {
        List<Integer> above = above(sentence, from);
        List<Integer> other = above(sentence, to);
        for (int i = 0; i < above.size(); i++) {
            int meet = other.indexOf(above.get(i));
            if (meet >= 0) {
                return new TreeWay(sentence, from, to, i, meet);
            }
        }
        return new TreeWay(sentence, from, to, above.size(), other.size());
    }

    private static List<Integer> above(Sentence sentence, int token) {
        List<Integer> up = new ArrayList<>();
        for (int at = token; at >= 0 && up.size() <= sentence.tokens().size(); at = sentence.token(at).head()) {
            up.add(at);
        }
        return up;
    }

    /** How many steps it has. */
    int steps() {
        return up + down;
    }

    /** The labels of its steps, prepositions with their word; {@code "far"} where it is long. */
    String labels() {
        if (steps() > LONGEST) {
            return "far";
        }
        StringBuilder path = new StringBuilder();
        int at = from;
        for (int i = 0; i < up; i++) {
            path.append(sentence.token(at).dependency()).append('<');
            at = sentence.token(at).head();
        }
        List<String> below = new ArrayList<>();
        at = to;
        for (int i = 0; i < down; i++) {
            Token token = sentence.token(at);
            below.add(0, ">" + token.dependency() + (token.tag().equals("IN") || token.tag().equals("TO") ? ":" + token.lemma() : ""));
            at = token.head();
        }
        return path.append(String.join("", below)).toString();
    }
}
