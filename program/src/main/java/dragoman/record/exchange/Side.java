package dragoman.record.exchange;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One who does something, or to whom it is done, in a row of a table.
 *
 * @param code empty where nobody is named, {@code ---} for somebody without a state
 * @param party as the first telling that names it does
 */
record Side(String code, Optional<Party> party) {

    static final Side NOBODY = new Side("", Optional.empty());

    /** The party of that code among the actors or recipients of a telling; of a side that is told the other way round, among the other side's. */
    static Side of(String code, TimelineEntry entry, boolean actor) {
        Stream<Party> own = parties(entry, actor);
        return new Side(code, Stream.concat(own, parties(entry, !actor)).filter(party -> party.actor().code().equals(code)).findFirst());
    }

    private static Stream<Party> parties(TimelineEntry entry, boolean actor) {
        return entry.tellings().stream().flatMap(telling -> (actor ? telling.mention().actors() : telling.mention().recipients()).stream());
    }

    /** The code of a state or organisation; empty where none can be told. */
    String known() {
        return code.equals(Actor.NO_STATE) ? "" : code;
    }

    /** The code where it is that of a state. */
    String state() {
        return Countries.isState(code) ? code : "";
    }

    /** The code where it is that of an organisation. */
    String organisation() {
        return Countries.isState(code) ? "" : known();
    }

    /** The words of the text. */
    String words() {
        return party.map(found -> found.passage().text()).orElse("");
    }

    /** The own name of a person or an organisation. */
    String ownName() {
        return party.flatMap(found -> found.actor().name()).orElse("");
    }

    /** Own name, else the words of the text, else the state. */
    String name(ActorNames names) {
        if (!ownName().isEmpty()) {
            return ownName();
        }
        return known().isEmpty() || !sectors().isEmpty() ? words() : names.nameOf(known());
    }

    List<Sector> sectors() {
        return party.map(found -> found.actor().sectors()).orElse(List.of());
    }

    /** The sector at that place, from 0. */
    Optional<Sector> sector(int place) {
        return sectors().stream().skip(place).findFirst();
    }
}
