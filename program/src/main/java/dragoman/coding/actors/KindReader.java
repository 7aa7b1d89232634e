package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.NameWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who is meant by a word for a kind: "the group" after a group's name, "the troops" after soldiers, "the embassy" after an ambassador? */
final class KindReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final String ORGANISATION = "igo";

    /** Words of one meaning, by the names of their lists. */
    private static final List<String> ALIKE = List.of("alike premier", "alike head", "alike troops", "alike rebels", "alike police", "alike government", "alike protesters", "alike crowd", "alike court", "alike monarch");

    private final Scope scope;

    KindReader(Scope scope) {
        this.scope = scope;
    }

    /** Whom the noun means, with nothing before it but an article: a body named a few sentences back, or somebody called by a word of the same meaning. */
    Optional<Reference> read(int token, NounPhrase phrase) {
        boolean definite = phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt())) && phrase.first() == phrase.unitFirst();
        boolean abroad = scope.words().has("abroad", scope.lemma(token));
        if (!definite || phrase.possessor().isPresent() || says(token, abroad)) {
            return Optional.empty();
        }
        boolean single = phrase.unitFirst() == phrase.unitLast();
        Set<String> kinds = single ? scope.words().all("means " + scope.lemma(token)) : Set.of();
        Set<String> words = !single ? Set.of() : abroad ? scope.words().all("abroad") : alike(token);
        boolean person = !scope.tree().isPlural(token) && !isCollective(token);
        String end = " " + String.join(" ", IntStream.rangeClosed(phrase.unitFirst(), phrase.unitLast()).mapToObj(scope.tree()::lower).toList());
        boolean bodily = !person || scope.words().has("body", scope.lemma(token));
        Predicate<Reference> body = r -> isNamed(r, kinds) || bodily && isCalledInFull(r, end);
        Optional<Memory.Place> said = scope.memory().before(scope.number(), token, place -> place.references().size() == 1
                && (body.test(place.references().get(0)) || isCalled(place.references().get(0), words, person, abroad))).stream().findFirst();
        Optional<Memory.Place> named = scope.memory().namedBeforeNouns(scope.number()).stream().filter(place -> body.test(place.references().get(0))).findFirst()
                .filter(place -> said.isEmpty() || place.sentence() > said.get().sentence() || said.get().references().get(0).passage().overlaps(place.references().get(0).passage()));
        return named.or(() -> said).map(place -> meant(place.references().get(0), token, phrase, abroad));
    }

    private boolean isCollective(int token) {
        return scope.words().has("collective", scope.tree().lower(token)) || scope.words().has("collective", scope.lemma(token));
    }

    /** "The ministry" after "the Unification Ministry"; "the Council" after "the Security Council", whose actor has another name, the United Nations. */
    private static boolean isCalledInFull(Reference reference, String end) {
        boolean called = reference.actor().name().isPresent() && NameWords.lower(reference.passage().text()).endsWith(end) && reference.refersTo().isEmpty();
        return reference.nature() == Nature.BODY && (called || reference.actor().name().filter(name -> NameWords.lower(name).endsWith(end)).isPresent());
    }

    private Reference meant(Reference reference, int token, NounPhrase phrase, boolean abroad) {
        Reference own = abroad && reference.nature() == Nature.PERSON && !isPerson(token)
                ? new Reference(new Actor(Optional.empty(), reference.actor().code(), reference.sectors()), reference.passage(), Nature.BODY, reference.titles(), reference.why(), reference.refersTo())
                : reference;
        return own.again(scope.passages().of(scope.tree().token(phrase.unitFirst()).start(), scope.tree().token(token).end()), "«" + scope.tree().lower(token) + "» as before: " + reference.why());
    }

    private boolean isPerson(int token) {
        return !isCollective(token) && !Set.of("mission", "legation", "contingent").contains(scope.lemma(token));
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
        if (scope.hits().covering(token).isEmpty()) {
            return Set.of(word);
        }
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
