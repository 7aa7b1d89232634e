package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant by a word for a kind: "the group" after a group's name, "the troops" after soldiers, "the embassy" after an ambassador? */
final class KindReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final String ORGANISATION = "igo";

    /** Words of one meaning, by the names of their lists. */
    private static final List<String> ALIKE = List.of("alike premier", "alike head", "alike troops", "alike rebels", "alike police", "alike government", "alike protesters", "alike crowd");

    private final Scope scope;

    KindReader(Scope scope) {
        this.scope = scope;
    }

    /** Whom the noun means, with nothing before it but an article: a body named a few sentences back, or somebody called by a word of the same meaning. */
    Optional<Reference> read(int token, NounPhrase phrase) {
        boolean definite = phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt())) && phrase.first() == phrase.unitFirst() && phrase.unitFirst() == phrase.unitLast();
        if (!definite || phrase.possessor().isPresent()) {
            return Optional.empty();
        }
        Set<String> kinds = scope.words().all("means " + scope.lemma(token));
        boolean abroad = scope.words().has("abroad", scope.lemma(token));
        Set<String> words = abroad ? scope.words().all("abroad") : alike(token);
        if (kinds.isEmpty() && words.isEmpty() || says(token, abroad)) {
            return Optional.empty();
        }
        boolean person = !scope.tree().isPlural(token) && !scope.words().has("collective", scope.tree().lower(token)) && !scope.words().has("collective", scope.lemma(token));
        return scope.memory().before(scope.number(), token, place -> place.references().size() == 1 && (isNamed(place.references().get(0), kinds) || isCalled(place.references().get(0), words, person, abroad)))
                .stream().findFirst().map(place -> place.references().get(0)).map(r -> meant(r, token, phrase, abroad));
    }

    private Reference meant(Reference reference, int token, NounPhrase phrase, boolean abroad) {
        Reference own = abroad && reference.nature() == Nature.PERSON && !isPerson(token)
                ? new Reference(new Actor(Optional.empty(), reference.actor().code(), reference.sectors()), reference.passage(), Nature.BODY, reference.titles(), reference.why(), reference.refersTo())
                : reference;
        return own.again(scope.passages().of(scope.tree().token(phrase.unitFirst()).start(), scope.tree().token(token).end()), "«" + scope.tree().lower(token) + "» as before: " + reference.why());
    }

    private boolean isPerson(int token) {
        return !scope.words().has("collective", scope.lemma(token)) && !Set.of("mission", "legation", "contingent").contains(scope.lemma(token));
    }

    /** "The troops in Peru", "the group of lawyers": a word behind says which; but an embassy is in a state that is not its own. */
    private boolean says(int token, boolean abroad) {
        return scope.tree().children(token).stream().anyMatch(t -> t.index() > token && switch (t.dependency()) {
            case PREPOSITION -> !abroad || !Set.of("in", "at").contains(scope.tree().lower(t.index()));
            case RELATIVE_CLAUSE, NOUN_CLAUSE -> true;
            default -> false;
        });
    }

    private Set<String> alike(int token) {
        String word = scope.lemma(token);
        String form = scope.tree().lower(token);
        return ALIKE.stream().filter(list -> scope.words().has(list, word) || scope.words().has(list, form)).findFirst().map(scope.words()::all).orElse(Set.of());
    }

    /** A body with a name, of a sector that the word may mean. */
    private boolean isNamed(Reference reference, Set<String> kinds) {
        if (reference.nature() != Nature.BODY || reference.actor().name().isEmpty()) {
            return false;
        }
        boolean organisation = scope.book().organisationKind(reference.actor().code()).isPresent();
        return organisation ? kinds.contains(ORGANISATION) : reference.mainSector().filter(sector -> kinds.contains(NameWords.lower(sector.name()))).isPresent();
    }

    private boolean isCalled(Reference reference, Set<String> words, boolean person, boolean abroad) {
        boolean alike = abroad || person == (reference.nature() == Nature.PERSON);
        return alike && ReportContext.isState(reference.actor().code(), scope.book()) && reference.titles().stream().anyMatch(words::contains) && !reference.sectors().contains(Sector.ELI);
    }
}
