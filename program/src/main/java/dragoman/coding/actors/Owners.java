package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Passage;
import dragoman.coding.lists.EntryKind;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides to whom something belongs that is nobody itself: "Iran's missile programme", "a US court decision", "the policies of Israel". */
final class Owners {

    private final Scope scope;
    private final RoleReader roles;
    private final Nationalities nationalities;

    Owners(Scope scope, RoleReader roles, Nationalities nationalities) {
        this.scope = scope;
        this.roles = roles;
        this.nationalities = nationalities;
    }

    List<Reference> of(int token) {
        Token word = scope.tree().token(token);
        if (!word.isNoun() || !scope.read(token).isEmpty() || isPartOfName(token) || scope.words().has("others", scope.lemma(token))) {
            return List.of();
        }
        NounPhrase phrase = scope.phraseBefore(token, token);
        List<Reference> before = before(phrase);
        if (!before.isEmpty()) {
            return before;
        }
        if (phrase.possessor().isPresent()) {
            return withConjuncts(phrase.possessor().getAsInt());
        }
        Optional<Token> object = scope.tree().objectOf(token, "of");
        return object.map(o -> withConjuncts(o.index())).orElseGet(List::of);
    }

    private boolean isPartOfName(int token) {
        return scope.persons()[token] != null || scope.hits().covering(token).filter(h -> h.use() == Hit.Use.PLAIN).isPresent();
    }

    private List<Reference> withConjuncts(int token) {
        List<Reference> found = new ArrayList<>();
        scope.tree().withConjuncts(token).forEach(t -> found.addAll(scope.read(t.index())));
        return found;
    }

    /** The names before it: a role word before the noun is read with those before itself. Talks in a capital are not the capital's. */
    private List<Reference> before(NounPhrase phrase) {
        for (int i = phrase.names().size() - 1; i >= 0; i--) {
            Hit hit = phrase.names().get(i);
            if (hit.best().kind() == EntryKind.ROLE && hit.use() == Hit.Use.PLAIN) {
                return roles.read(hit, hit.last(), scope.phraseBefore(hit.first(), phrase.unitLast()), false);
            }
        }
        List<Reference> found = new ArrayList<>();
        for (int i = phrase.first(); i < phrase.unitFirst(); i++) {
            if (scope.persons()[i] != null && scope.tree().head(i) >= phrase.unitFirst()) {
                found.addAll(scope.read(i));
            }
        }
        for (Nationality nationality : nationalities.before(phrase)) {
            Passage words = scope.passages().of(nationality.start(), nationality.end());
            if (owns(words, phrase) && found.stream().noneMatch(r -> r.passage().overlaps(words))) {
                found.add(new Reference(new Actor(Optional.empty(), nationality.code(), nationality.sectors()), words, Reference.Nature.STATE,
                        Set.of(), nationality.why()));
            }
        }
        return found;
    }

    private boolean owns(Passage words, NounPhrase phrase) {
        return phrase.names().stream().filter(h -> h.start() == words.start())
                .noneMatch(h -> h.is(EntryKind.CAPITAL) || h.best().kind() == EntryKind.PLACE);
    }

    /** Whether a word before a noun belongs to a phrase that is somebody, so that it is nobody apart. */
    static boolean standsBeforeNoun(Tree tree, int token) {
        return tree.dependency(token) == Dependency.COMPOUND || tree.dependency(token) == Dependency.MODIFIER;
    }
}
