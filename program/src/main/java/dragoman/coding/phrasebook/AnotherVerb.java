package dragoman.coding.phrasebook;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Set;

/** Does a verb make one with words that a line does not have, and mean something else: "took place in Peru", "ended up attacking", "went on to attack"? */
final class AnotherVerb {

    private static final Set<String> ONE_WITH_TAKE = Set.of("place", "part", "effect", "shape", "root", "note", "turn", "time");

    private AnotherVerb() {}

    /** @param words the words that the line has found */
    static boolean is(Sentence sentence, int root, Set<Integer> words, BookLine line) {
        Token verb = sentence.token(root);
        return switch (verb.lemma()) {
            case "take" -> sentence.children(root, Dependency.OBJECT).stream().anyMatch(object -> ONE_WITH_TAKE.contains(object.lemma()) && !words.contains(object.index()));
            case "end", "wind" -> sentence.children(root, Dependency.PARTICLE).stream().anyMatch(t -> t.lemma().equals("up"))
                    && sentence.children(root, Dependency.OPEN_COMPLEMENT).stream().anyMatch(t -> t.tag().equals("VBG"));
            // "is going to" looks ahead; "went on to" tells what came next.
            case "go" -> line.text().contains(" going to ") && !verb.form().equals("going");
            default -> false;
        };
    }
}
