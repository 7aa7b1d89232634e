package dragoman.coding.actors;

import dragoman.coding.event.Sector;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides to which state somebody belongs of whom the words alone do not say it: "the minister", "police", "protesters". */
final class RoleContext {

    private static final Set<Sector> OF_OFFICE = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.SPY, Sector.ELI);
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

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
            Optional<Reference> before = scope.memory().titled(title, person);
            if (before.isPresent()) {
                return before;
            }
            if (title.contains(" ")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The state that place and report suggest. */
    Optional<Nationality> around(List<Sector> sectors, NounPhrase phrase) {
        Set<String> excluded = new HashSet<>();
        phrase.names().stream().filter(h -> h.use() == Hit.Use.LEANING).forEach(h -> h.entries().forEach(e -> excluded.add(e.code())));
        boolean office = !sectors.isEmpty() && OF_OFFICE.contains(sectors.get(0));
        if (!office) {
            Optional<Nationality> here = placeInSentence(excluded);
            if (here.isPresent()) {
                return here;
            }
        }
        return (office ? scope.context().ofOffice() : scope.context().ofBystanders()).filter(c -> !excluded.contains(c))
                .map(c -> Nationality.fromContext(c, "report is about " + c));
    }

    private Optional<Nationality> placeInSentence(Set<String> excluded) {
        for (Hit hit : scope.hits().all()) {
            Optional<Entry> place = hit.place();
            if (place.isPresent() && hit.use() == Hit.Use.PLAIN && ReportContext.isState(place.get().code(), scope.book())
                    && !excluded.contains(place.get().code()) && Standing.isBelowPlacePreposition(scope, hit)) {
                return Optional.of(Nationality.fromContext(place.get().code(), "sentence is in " + place.get().describe()));
            }
        }
        return Optional.empty();
    }
}
