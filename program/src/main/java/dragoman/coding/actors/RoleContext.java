package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import dragoman.coding.lists.Entry;
import dragoman.language.Dependency;
import dragoman.language.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides to which state somebody belongs of whom the words alone do not say it: "the minister", "police", "protesters". */
final class RoleContext {

    /** Who stands against the state that is named beside them. */
    private static final Set<Sector> OF_THE_OTHER_SIDE = EnumSet.of(Sector.REB, Sector.OPP, Sector.UAF, Sector.PRM);

    private static final Set<Sector> OF_OFFICE = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.SPY, Sector.ELI);
    private static final Set<Sector> CROWDS = EnumSet.of(Sector.CVL, Sector.SOC);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> SEATED = Set.of("based", "headquartered", "registered", "located", "exiled", "exile");

    private final Scope scope;

    RoleContext(Scope scope) {
        this.scope = scope;
    }

    /** Whom the report has called so before. */
    Optional<Reference> calledSoBefore(Set<String> titles, NounPhrase phrase, boolean person) {
        boolean definite = phrase.determiner().isPresent() && DEFINITE.contains(scope.tree().lower(phrase.determiner().getAsInt()));
        if (!definite && (person || phrase.determiner().isPresent()) || phrase.names().stream().anyMatch(h -> h.use() == Hit.Use.LEANING)) {
            return Optional.empty();
        }
        for (String title : titles) {
            Optional<Reference> before = atHome(title, person).or(() -> scope.memory().titled(title, person));
            if (before.isPresent()) {
                return before;
            }
            if (title.contains(" ")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "The prime minister" where the report has named one: the latest who holds the office, though it was not told. */
    Optional<Reference> incumbent(String title, int token) {
        if (!scope.words().has("head-office", title)) {
            return Optional.empty();
        }
        return scope.memory().before(scope.number(), token, place -> true).stream()
                .flatMap(place -> place.references().stream())
                .filter(reference -> reference.nature() == Reference.Nature.PERSON && scope.leaders().holds(reference.actor(), title))
                .findFirst();
    }

    /** The state of an office that not every state has: not the report's own if it has none, but the last named that has it. */
    Optional<Nationality> withOffice(Optional<Nationality> around, String title, int token) {
        if (!scope.words().has("head-office", title) || around.filter(n -> !scope.book().hasOffice(n.code(), title)).isEmpty()) {
            return around;
        }
        return scope.memory().before(scope.number(), token, place -> true).stream()
                .flatMap(place -> place.references().stream())
                .map(reference -> reference.actor().code())
                .filter(code -> ReportContext.isState(code, scope.book()) && scope.book().hasOffice(code, title))
                .findFirst()
                .map(code -> Nationality.fromContext(code, "last named that has the office " + code));
    }

    /** "The president" of a paper is its own country's, though another was named since. */
    private Optional<Reference> atHome(String title, boolean person) {
        boolean head = person && scope.words().has("top-office", title);
        return head ? scope.context().ofOffice().flatMap(state -> scope.memory().titled(title, true, state)) : Optional.empty();
    }

    static boolean isOffice(List<Sector> sectors) {
        return !sectors.isEmpty() && OF_OFFICE.contains(sectors.get(0));
    }

    /** "Protesters filled the squares of Lima": where a crowd is told to be says more than which crowd was told of before. */
    boolean isPlaced(List<Sector> sectors) {
        return !sectors.isEmpty() && CROWDS.contains(sectors.get(0)) && placeInSentence(Set.of()).isPresent();
    }

    /** The state that place and report suggest. */
    Optional<Nationality> around(List<Sector> sectors, NounPhrase phrase, int top) {
        Optional<Nationality> related = againstOwnState(sectors, top).or(() -> besideOrSender(top));
        if (related.isPresent()) {
            return related;
        }
        if (scope.words().has("abroad", scope.lemma(top)) || phrase.has(scope.tree(), scope.words(), "alien")) {
            return Optional.empty();
        }
        Set<String> excluded = new HashSet<>();
        phrase.names().stream().filter(h -> h.use() == Hit.Use.LEANING).forEach(h -> h.entries().forEach(e -> excluded.add(e.code())));
        boolean office = isOffice(sectors);
        if (!office && !sectors.contains(Sector.JRN)) {
            Optional<Nationality> here = placeInSentence(excluded);
            if (here.isPresent()) {
                return here;
            }
        }
        boolean comments = scope.words().has("commentator", scope.lemma(top));
        return (office || comments || sectors.contains(Sector.JRN) ? scope.context().ofOffice() : scope.context().ofBystanders()).filter(c -> !excluded.contains(c))
                .map(c -> Nationality.fromContext(c, "report is about " + c));
    }

    /** "Peru and the rebels", "the Peruvian government and the opposition": rebels named beside a state fight that one, whoever else the sentence names. */
    private Optional<Nationality> againstOwnState(List<Sector> sectors, int top) {
        if (scope.tree().dependency(top) != Dependency.CONJUNCT || sectors.isEmpty() || !OF_THE_OTHER_SIDE.contains(sectors.get(0))) {
            return Optional.empty();
        }
        return scope.read(scope.tree().firstConjunct(top).index()).stream().filter(r -> ReportContext.isState(r.actor().code(), scope.book())).findFirst()
                .map(r -> Nationality.fromContext(r.actor().code(), "beside " + r.why()));
    }

    /** "The vice president and the ministers" are of one state; whom India sends is India's. */
    private Optional<Nationality> besideOrSender(int top) {
        Token word = scope.tree().token(top);
        List<Reference> found = List.of();
        if (word.dependency() == Dependency.CONJUNCT) {
            found = scope.tree().withConjuncts(scope.tree().firstConjunct(top).index()).stream().filter(beside -> beside.index() < top)
                    .flatMap(beside -> scope.read(beside.index()).stream()).filter(r -> r.nature() == Reference.Nature.PERSON).toList();
        } else if (word.dependency() == Dependency.OBJECT && scope.words().has("own-object", scope.lemma(word.head()))) {
            found = subjectOf(word.head());
        }
        return found.stream().filter(r -> ReportContext.isState(r.actor().code(), scope.book())).findFirst()
                .map(r -> Nationality.fromContext(r.actor().code(), "as " + r.why()));
    }

    /** The subject of a verb, or of the verb that it depends on: "India changed course, sending a minister". */
    private List<Reference> subjectOf(int verb) {
        for (int at = verb; at >= 0; at = scope.tree().verbAbove(at)) {
            Optional<Token> subject = scope.tree().child(at, Dependency.SUBJECT);
            if (subject.isPresent()) {
                return scope.read(subject.get().index());
            }
        }
        return List.of();
    }

    /** "an observatory based in Britain": where somebody sits is not where it happens. */
    private boolean isSomebodysSeat(Hit place) {
        int preposition = scope.tree().head(place.last());
        return preposition > 0 && SEATED.contains(scope.tree().lower(preposition - 1));
    }

    /** "Envoys will meet in Ghana over the coup leaders in Niger": a report filed from the one state about the other. */
    private boolean isDeskBesideScene(String state) {
        return scope.context().dateline().filter(state::equals).isPresent()
                && scope.context().elsewhere().filter(there -> scope.hits().all().stream().anyMatch(hit -> hit.use() == Hit.Use.PLAIN && hit.best().code().equals(there))).isPresent();
    }

    private Optional<Nationality> placeInSentence(Set<String> excluded) {
        for (Hit hit : scope.hits().all()) {
            Optional<Entry> place = hit.place();
            if (place.isPresent() && hit.use() == Hit.Use.PLAIN && ReportContext.isState(place.get().code(), scope.book())
                    && !excluded.contains(place.get().code()) && !isDeskBesideScene(place.get().code()) && Standing.isBelowPlacePreposition(scope, hit) && !isSomebodysSeat(hit)) {
                return Optional.of(Nationality.fromContext(place.get().code(), "sentence is in " + place.get().describe()));
            }
        }
        return Optional.empty();
    }
}
