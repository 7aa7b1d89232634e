package dragoman.coding.actors;

import dragoman.coding.actors.Reference.Nature;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import dragoman.language.Dependency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Notes whom a sentence names together, so that "the two countries" and "both leaders" find their pair. */
final class PairReader {

    private static final Set<Sector> AT_WAR_WITH_ITS_STATE = EnumSet.of(Sector.REB, Sector.PRM, Sector.UAF);

    private final Scope scope;

    PairReader(Scope scope) {
        this.scope = scope;
    }

    /** Somebody named who is no scene, or several at once. */
    void note(Memory.Place place) {
        if (place.rank() == Memory.Rank.SCENE) {
            return;
        }
        boolean subject = place.rank() != Memory.Rank.OTHER;
        for (Reference reference : place.references()) {
            if (isState(reference.actor().code())) {
                scope.memory().states().name(new Pairs.Naming(scope.number(), place.token(), place.verb(), subject, reference.actor().code(), reference));
            }
            side(reference).ifPresent(who -> scope.memory().sides().name(new Pairs.Naming(scope.number(), place.token(), place.verb(), subject, who, reference)));
            if (isPerson(reference)) {
                scope.memory().people().name(new Pairs.Naming(scope.number(), place.token(), place.verb(), subject, reference.actor().name().orElseThrow(), reference));
            }
        }
        List<Reference> two = place.references();
        if (two.size() == 2) {
            Pairs.Tie tie = tie(place);
            join(scope.memory().states(), place, tie, two.stream().map(r -> r.actor().code()).filter(this::isState).distinct().toList());
            join(scope.memory().sides(), place, tie, two.stream().flatMap(r -> side(r).stream()).distinct().toList());
            join(scope.memory().people(), place, tie, two.stream().filter(PairReader::isPerson).map(r -> r.actor().name().orElseThrow()).distinct().toList());
        }
    }

    /** A state, or a force within it that is no part of its government: "the rebels". */
    private Optional<String> side(Reference reference) {
        if (isRebel(reference)) {
            return Optional.of(reference.actor().name().filter(name -> reference.nature() == Nature.BODY).orElse(reference.actor().code() + " rebels"));
        }
        boolean union = scope.words().has("side-organisation", NameWords.lower(reference.actor().code()));
        return union || isState(reference.actor().code()) ? Optional.of(reference.actor().code()) : Optional.empty();
    }

    /** Adjectives that are nobody alone say of which state something is: "Peruvian posts". */
    void noteAdjectives() {
        for (Hit hit : scope.hits().all()) {
            boolean names = hit.use() == Hit.Use.PLAIN && hit.best().kind() != EntryKind.LEADER && hit.best().kind() != EntryKind.OUTLET && hit.best().kind() != EntryKind.ROLE && isState(hit.best().code());
            int head = hit.last();
            while (Owners.standsBeforeNoun(scope.tree(), head) && scope.tree().head(head) > head) {
                head = scope.tree().head(head);
            }
            if (names && !Standing.isScene(scope, head)) {
                Reference state = new Reference(new Actor(Optional.empty(), hit.best().code(), List.of()), scope.passages().of(hit.start(), hit.end()), Nature.STATE, Set.of(), hit.best().describe());
                Dependency how = scope.tree().dependency(head);
                boolean subject = how == Dependency.SUBJECT || how == Dependency.PASSIVE_SUBJECT;
                Pairs.Naming naming = new Pairs.Naming(scope.number(), hit.last(), scope.tree().verbAbove(head), subject, state.actor().code(), state);
                scope.memory().states().name(naming);
                if (scope.read(head).isEmpty()) {
                    scope.memory().sides().name(naming);
                }
            }
        }
    }

    /** "Boko Haram gunmen": the group is named, though only to say whose they are. */
    void noteBodies() {
        for (Hit hit : scope.hits().all()) {
            boolean body = hit.use() == Hit.Use.PLAIN && (hit.best().kind() == EntryKind.GROUP || hit.best().kind() == EntryKind.ORGANISATION) && Owners.standsBeforeNoun(scope.tree(), hit.last());
            if (body) {
                Reference reference = new Reference(new Actor(Optional.of(hit.best().mainName()), hit.best().code(), hit.best().sectors()), scope.passages().of(hit.start(), hit.end()), Nature.BODY, Set.of(), hit.best().describe());
                scope.memory().noteBefore(new Memory.Place(scope.number(), hit.last(), Memory.Rank.OTHER, -1, scope.tree().isPlural(hit.last()), List.of(reference)));
            }
        }
    }

    private static void join(Pairs pairs, Memory.Place place, Pairs.Tie tie, List<String> two) {
        if (two.size() == 2) {
            pairs.join(place.sentence(), place.token(), tie, two.get(0), two.get(1));
        }
    }

    /** "India and Peru signed", "between India and Peru"; by the verb only where the two act. */
    private Pairs.Tie tie(Memory.Place place) {
        int first = scope.tree().firstConjunct(place.token()).index();
        int above = scope.tree().head(first);
        boolean between = above >= 0 && scope.tree().lower(above).equals("between");
        boolean together = place.rank() == Memory.Rank.SUBJECT && place.verb() >= 0 && (scope.words().has("mutual", scope.lemma(place.verb())) || eachOther(place.verb()));
        boolean again = place.references().stream().anyMatch(r -> r.refersTo().isPresent());
        return between || together ? Pairs.Tie.MUTUAL : again ? Pairs.Tie.AGAIN : Pairs.Tie.ALONE;
    }

    private boolean eachOther(int verb) {
        return IntStream.range(verb, scope.tree().size() - 1).anyMatch(i -> scope.tree().lower(i).equals("each") && scope.tree().lower(i + 1).equals("other"));
    }

    private boolean isState(String code) {
        return ReportContext.isState(code, scope.book());
    }

    static boolean isRebel(Reference reference) {
        return reference.mainSector().filter(AT_WAR_WITH_ITS_STATE::contains).isPresent();
    }

    static boolean isPerson(Reference reference) {
        return reference.nature() == Nature.PERSON && reference.actor().name().isPresent();
    }
}
