package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who is the other of two: "its neighbour", "his counterpart", "the North" where a Korea is spoken of? */
final class OtherSideReader {

    private final Scope scope;

    OtherSideReader(Scope scope) {
        this.scope = scope;
    }

    /** Whom the noun points at across from its owner, or by its half of a divided land; empty for other nouns. */
    List<Reference> read(int token) {
        Optional<Reference> half = half(token);
        return half.or(() -> acrossFromOwner(token)).map(List::of).orElseGet(List::of);
    }

    /** "The North agreed": the half of a land of two states, one of which the report has just named. */
    private Optional<Reference> half(int token) {
        Token word = scope.tree().token(token);
        boolean name = Character.isUpperCase(word.form().codePointAt(0)) && token > 0 && scope.tree().lower(token - 1).equals("the")
                && word.dependency() != Dependency.COMPOUND && word.dependency() != Dependency.MODIFIER;
        if (!name) {
            return Optional.empty();
        }
        return scope.words().all("the " + scope.tree().lower(token)).stream().map(NameWords::upper).sorted()
                .filter(code -> !latest(token, r -> r.actor().code().equals(code) || areHalves(code, r.actor().code())).isEmpty())
                .findFirst()
                .map(code -> state(code, List.of(), token, token - 1, "«" + word.form() + "» of two states"));
    }

    private boolean areHalves(String one, String other) {
        return Set.of("two koreas", "two sudans").stream().anyMatch(pair -> scope.words().has(pair, NameWords.lower(one)) && scope.words().has(pair, NameWords.lower(other)));
    }

    /** "Its neighbour", "his counterpart": another state than the owner's, the one named last. */
    private Optional<Reference> acrossFromOwner(int token) {
        boolean counterpart = scope.words().has("counterpart", scope.lemma(token));
        Optional<Token> owner = scope.tree().child(token, Dependency.POSSESSOR);
        boolean asked = counterpart || scope.words().has("opposite", scope.lemma(token));
        boolean named = scope.tree().children(token, Dependency.APPOSITION).stream().anyMatch(beside -> !scope.read(beside.index()).isEmpty());
        if (!asked || owner.isEmpty() || scope.tree().isPlural(token) || named || namesOther(token)) {
            return Optional.empty();
        }
        Optional<Reference> own = scope.read(owner.get().index()).stream().filter(r -> ReportContext.isState(r.actor().code(), scope.book())).findFirst();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Reference> other = r -> ReportContext.isState(r.actor().code(), scope.book()) && !r.actor().code().equals(own.get().actor().code());
        if (counterpart) {
            Optional<Reference> person = latest(token, other.and(r -> r.nature() == Nature.PERSON && r.sectors().contains(Sector.GOV))).stream().findFirst();
            if (person.isPresent()) {
                return person.map(r -> r.again(scope.passages().of(scope.tree().token(owner.get().index()).start(), scope.tree().token(token).end()), "the other one: " + r.why()));
            }
        }
        return latest(token, other).stream().findFirst()
                .map(r -> state(r.actor().code(), counterpart ? List.of(Sector.GOV) : List.of(), token, owner.get().index(), "across from its owner: " + r.why()));
    }

    /** "Its Kenyan counterpart" says which. */
    private boolean namesOther(int token) {
        return scope.tree().children(token).stream().anyMatch(t -> t.index() < token && t.dependency() != Dependency.POSSESSOR && Character.isUpperCase(t.form().codePointAt(0)));
    }

    private List<Reference> latest(int token, Predicate<Reference> fits) {
        return scope.memory().before(scope.number(), token, place -> place.references().size() == 1 && fits.test(place.references().get(0))).stream()
                .map(place -> place.references().get(0)).toList();
    }

    private Reference state(String code, List<Sector> sectors, int token, int first, String why) {
        return new Reference(new Actor(Optional.empty(), code, sectors), scope.passages().of(scope.tree().token(first).start(), scope.tree().token(token).end()), Nature.STATE, Set.of(), why);
    }
}
