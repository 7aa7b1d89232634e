package dragoman.coding.clause;

import dragoman.language.Dependency;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Which noun is the subject of a verb that the parser has left without one: "Peru had earlier …" where it hangs on "had", "Peru under its new president …"
 * where it hangs on "under", "Three envoys, expelled by Peru, have …" where it hangs on nothing, "while Peru has left" where it hangs on "while"?
 */
final class StraySubject {

    private static final Set<Dependency> SUBJECTS = Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private static final Set<Dependency> AROUND = Set.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY, Dependency.PREPOSITION);

    /** What opens a clause, though a parser may take it for a preposition. */
    private static final Set<String> LINKS = Set.of("as", "while", "because", "though", "although", "whereas");

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

    /** "After the visit, Peru and Chile will discuss …": parsers hang the names on what stands before the comma. */
    static Optional<Token> beforeTheVerb(Sentence sentence, Token verb) {
        int first = verb.index();
        for (Token child : sentence.children(verb.index())) {
            boolean helper = child.dependency() == Dependency.AUXILIARY || child.dependency() == Dependency.PASSIVE_AUXILIARY;
            first = helper && child.index() < first ? child.index() : first;
        }
        int at = first - 1;
        while (at >= 0 && sentence.token(at).tag().startsWith("RB")) {
            at--;
        }
        if (at < 0 || !sentence.token(at).isNoun()) {
            return Optional.empty();
        }
        int comma = at;
        while (comma >= 0 && !sentence.token(comma).form().equals(",")) {
            comma--;
        }
        if (comma < 0) {
            return Optional.empty();
        }
        int head = at;
        while (sentence.token(head).head() > comma && sentence.token(sentence.token(head).head()).isNoun() && sentence.token(head).head() < first) {
            head = sentence.token(head).head();
        }
        boolean strayed = sentence.token(head).dependency() == Dependency.ADVERB_NOUN || sentence.token(head).dependency() == Dependency.APPOSITION;
        return strayed && sentence.token(head).head() < comma ? Optional.of(sentence.token(head)) : Optional.empty();
    }

    /** "while Peru's president, Okoye, has left": parsers take "while" for a preposition, and the subject for what hangs on it. */
    static Optional<Token> belowLink(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at >= 0 && (sentence.token(at).tag().startsWith("RB") || sentence.token(at).head() == verb.index() && sentence.token(at).dependency() == Dependency.AUXILIARY
                || sentence.token(at).form().equals(","))) {
            at--;
        }
        while (at > 0 && sentence.token(at).isNoun() && sentence.token(at).dependency() == Dependency.APPOSITION && sentence.token(at).head() < at) {
            at = sentence.token(at).head();
        }
        if (at <= 0 || !sentence.token(at).isNoun() || sentence.token(at).dependency() != Dependency.PREPOSITION_OBJECT) {
            return Optional.empty();
        }
        return LINKS.contains(sentence.token(sentence.token(at).head()).lemma()) ? Optional.of(sentence.token(at)) : Optional.empty();
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
