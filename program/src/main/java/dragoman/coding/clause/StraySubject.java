package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Which noun is the subject of a verb that the parser has left without one: "Peru had earlier …" where it hangs on "had", "Peru under its new president …"
 * where it hangs on "under", "Three envoys, expelled by Peru, have …" where it hangs on nothing?
 */
final class StraySubject {

    private static final Set<Dependency> SUBJECTS = Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private static final Set<Dependency> AROUND = Set.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY, Dependency.PREPOSITION);

    private StraySubject() {}

    static Optional<Token> of(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb.index())) {
            boolean between = child.index() < verb.index() && AROUND.contains(child.dependency());
            if (between) {
                Optional<Token> held = sentence.children(child.index()).stream().filter(t -> SUBJECTS.contains(t.dependency()) && t.index() < verb.index()).findFirst();
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return verb.dependency() == Dependency.ROOT ? loose(sentence, verb) : Optional.empty();
    }

    /** "Peru, having been attacked, …": what has happened to the subject of the verb behind. */
    static Optional<Token> behind(Sentence sentence, Token verb) {
        boolean having = verb.dependency() == Dependency.ROOT && sentence.children(verb.index(), Dependency.AUXILIARY).stream().anyMatch(t -> t.form().equals("having"));
        return having ? sentence.tokens().stream().filter(t -> SUBJECTS.contains(t.dependency()) && t.index() < verb.index() && t.head() > verb.index()).findFirst() : Optional.empty();
    }

    /** A noun that opens the sentence and hangs on nothing, before a comma. */
    private static Optional<Token> loose(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.dependency() == Dependency.ROOT && t.isNoun() && t.index() + 2 < verb.index())
                .filter(t -> sentence.token(t.index() + 1).form().equals(",") || sentence.token(t.index() + 1).tag().equals("VBN"))
                .filter(t -> sentence.tokens().stream().allMatch(w -> w.index() >= t.index() || sentence.dominates(t.index(), w.index())))
                .findFirst();
    }
}
