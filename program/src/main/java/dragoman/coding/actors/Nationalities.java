package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import dragoman.coding.lists.NameWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides to which state or body the words before a noun say that it belongs: "Iranian", "US State Department", "UN". */
final class Nationalities {

    private final Tree tree;
    private final ActorBook book;
    private final Leaders leaders;

    Nationalities(Tree tree, ActorBook book, Optional<LocalDate> day) {
        this.tree = tree;
        this.book = book;
        this.leaders = new Leaders(book, day);
    }

    /** The first of the words before the noun that says so, and others joined to it: two for "Indian and Pakistani troops". */
    List<Nationality> before(NounPhrase phrase) {
        List<Hit> telling = new ArrayList<>();
        List<Hit> based = new ArrayList<>();
        for (Hit hit : phrase.names()) {
            if (hit.use() == Hit.Use.PLAIN && tells(hit) && !namesAThing(hit, phrase)) {
                telling.add(hit);
            } else if (hit.use() == Hit.Use.BASED) {
                based.add(hit);
            }
        }
        if (telling.isEmpty()) {
            return surnameBefore(phrase).map(List::of).orElseGet(() -> based.stream().limit(1).map(this::of).toList());
        }
        return joined(telling);
    }

    /** "Vietnam War veterans", "Paris Agreement critics": a war or treaty bears the name. */
    private boolean namesAThing(Hit hit, NounPhrase phrase) {
        return hit.last() + 1 < phrase.unitFirst() && book.words().has("named-after", tree.lower(hit.last() + 1));
    }

    private static boolean tells(Hit hit) {
        boolean nowhere = hit.best().kind() == EntryKind.PLACE && hit.best().code().equals(Actor.NO_STATE);
        return hit.best().kind() != EntryKind.ROLE && hit.best().kind() != EntryKind.OUTLET && !nowhere;
    }

    private List<Nationality> joined(List<Hit> telling) {
        List<Nationality> found = new ArrayList<>();
        Hit last = telling.get(0);
        found.add(of(last));
        for (Hit next : telling.subList(1, telling.size())) {
            if (joins(last, next)) {
                found.add(of(next));
            } else if (found.size() == 1) {
                withBody(found, last, next);
                withState(found, last, next);
            }
            last = next;
        }
        return found;
    }

    /** "US State Department", "Pakistani Taliban": the state is the first's, the sector the second's. */
    private void withBody(List<Nationality> found, Hit first, Hit next) {
        Nationality state = found.get(0);
        if (next.is(EntryKind.GROUP) && next.first() == first.last() + 1 && first.isNational()) {
            Nationality body = of(next);
            found.set(0, new Nationality(state.code(), body.sectors(), false, state.start(), body.end(), state.why() + " + " + body.why()));
        }
    }

    /** "Arab Israeli lawmakers": a people of many states, and then the state. */
    private void withState(List<Nationality> found, Hit first, Hit next) {
        Nationality people = found.get(0);
        if (!people.isKnown() && next.first() == first.last() + 1 && next.isNational()) {
            Nationality state = of(next);
            found.set(0, new Nationality(state.code(), List.of(), false, people.start(), state.end(), people.why() + " + " + state.why()));
        }
    }

    private boolean joins(Hit last, Hit next) {
        if (last.first() == next.first() && last.last() == next.last()) {
            return !last.entries().equals(next.entries());
        }
        for (int i = last.last() + 1; i < next.first(); i++) {
            String form = tree.token(i).form();
            if (!tree.token(i).tag().equals("CC") && !Marks.isHyphen(form) && !form.equals(",") && !form.equals("/")) {
                return false;
            }
        }
        return next.first() > last.last() + 1;
    }

    Nationality of(Hit hit) {
        Entry entry = hit.is(EntryKind.LEADER) ? hit.as(EntryKind.LEADER).orElseThrow() : national(hit);
        boolean body = entry.kind() == EntryKind.GROUP || entry.kind() == EntryKind.ORGANISATION;
        return new Nationality(entry.code(), body ? entry.sectors() : List.of(),
                book.organisationKind(entry.code()).isPresent(), hit.start(), hit.end(), entry.describe());
    }

    /** Before a noun, a name of both a state and something else is the state's. */
    private static Entry national(Hit hit) {
        return hit.entries().stream().filter(e -> e.kind() == EntryKind.STATE || e.kind() == EntryKind.ADJECTIVE).findFirst().orElse(hit.best());
    }

    /** "The Modi government": a leader in office who is known by the surname alone. */
    private Optional<Nationality> surnameBefore(NounPhrase phrase) {
        int at = phrase.unitFirst() - 1;
        if (at < phrase.first() || !tree.token(at).isProperNoun()) {
            return Optional.empty();
        }
        List<String> surname = NameWords.ofName(NameWords.lower(tree.token(at).form()));
        return leaders.bySurname(surname, Optional.empty(), Set.of())
                .filter(l -> !l.code().equals(Actor.NO_STATE))
                .map(l -> new Nationality(l.code(), List.of(), false, tree.token(at).start(), tree.token(at).end(), "surname of " + l.describe()));
    }
}
