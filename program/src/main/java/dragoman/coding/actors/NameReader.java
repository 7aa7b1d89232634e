package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.language.Dependency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whom a known name that is the head of its noun phrase denotes: a state, an organisation, a group, a people, a city. */
final class NameReader {

    private static final Set<Dependency> NOMINAL = EnumSet.of(Dependency.ROOT, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.PREPOSITION_OBJECT);

    private final Scope scope;
    private final Nationalities nationalities;

    NameReader(Scope scope, Nationalities nationalities) {
        this.scope = scope;
        this.nationalities = nationalities;
    }

    Optional<Reference> read(Hit hit, int top, NounPhrase phrase) {
        Entry entry = hit.best();
        return switch (entry.kind()) {
            case STATE -> Optional.of(plain(hit, entry, Optional.empty(), Nature.STATE));
            case ORGANISATION, OUTLET -> Optional.of(plain(hit, entry, Optional.of(entry.mainName()), Nature.BODY));
            case GROUP -> Optional.of(group(hit, entry, phrase));
            case ADJECTIVE, PEOPLE -> people(hit, top, phrase);
            case PLACE -> Standing.speaks(scope, top) ? asActor(hit) : Optional.empty();
            case CAPITAL, SEAT -> Standing.acts(scope, top) ? asActor(hit) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A city, region or state read as somebody who acts: a capital is its government, another city only lies in its state. */
    Optional<Reference> asActor(Hit hit) {
        Entry entry = hit.best();
        if (entry.code().equals(Actor.NO_STATE)) {
            return Optional.empty();
        }
        return switch (entry.kind()) {
            case STATE, CAPITAL, SEAT, PLACE -> Optional.of(plain(hit, entry, Optional.empty(), Nature.STATE));
            default -> Optional.empty();
        };
    }

    private Reference plain(Hit hit, Entry entry, Optional<String> name, Nature nature) {
        return new Reference(new Actor(name, entry.code(), entry.sectors()), scope.passages().of(hit.start(), hit.end()), nature, Set.of(), entry.describe());
    }

    /** "The Pakistani Taliban": the group's sector, but the state named before it. */
    private Reference group(Hit hit, Entry first, NounPhrase phrase) {
        Optional<Nationality> state = nationalities.before(phrase).stream().filter(n -> n.sectors().isEmpty() && !n.organisation()).findFirst();
        Optional<String> told = state.map(Nationality::code).or(() -> owningState(phrase));
        Entry entry = told.flatMap(code -> hit.of(EntryKind.GROUP, code)).orElse(first);
        String code = told.orElse(entry.code());
        boolean department = !code.equals(entry.code()) && scope.words().has("state-body", scope.lemma(hit.last()));
        List<Sector> sectors = department ? List.of(Sector.GOV) : entry.sectors();
        int start = state.filter(Nationality::hasWords).map(Nationality::start).orElse(hit.start());
        String why = state.map(n -> n.why() + " + ").orElse("") + entry.describe();
        return new Reference(new Actor(Optional.of(entry.mainName()), code, sectors), scope.passages().of(start, hit.end()), Nature.BODY, Set.of(), why);
    }

    /** "Chile's Defense Department": not the one best known by that name. */
    private Optional<String> owningState(NounPhrase phrase) {
        List<Reference> owners = phrase.possessor().isPresent() ? scope.read(phrase.possessor().getAsInt()) : List.of();
        return owners.stream().filter(r -> r.nature() == Nature.STATE && ReportContext.isState(r.actor().code(), scope.book()))
                .map(r -> r.actor().code()).findFirst();
    }

    /** "Indians" are civilians; "the Indians", with nothing else said of them, are their side. */
    private Optional<Reference> people(Hit hit, int top, NounPhrase phrase) {
        boolean word = scope.tree().token(top).tag().startsWith("JJ");
        boolean adjective = word && phrase.determiner().isEmpty();
        // "an Indian strike": the article is the strike's.
        if (word && scope.tree().dependency(top) == Dependency.MODIFIER || adjective && !NOMINAL.contains(scope.tree().dependency(top))) {
            return Optional.empty();
        }
        boolean side = adjective || !hit.is(EntryKind.PEOPLE) || phrase.first() == phrase.unitFirst() && phrase.determiner().isPresent() && scope.tree().lower(phrase.determiner().getAsInt()).equals("the");
        Entry entry = hit.as(EntryKind.PEOPLE).orElse(hit.best());
        boolean plural = scope.tree().isPlural(top) || side;
        return Optional.of(new Reference(new Actor(Optional.empty(), entry.code(), side ? List.of() : List.of(Sector.CVL)),
                scope.passages().of(hit.start(), hit.end()), plural ? Nature.PEOPLE : Nature.PERSON, Set.of(), entry.describe()));
    }
}
