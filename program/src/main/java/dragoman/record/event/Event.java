package dragoman.record.event;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened, as one or more reports tell it.
 *
 * @param id follows from its pair, type, date and first mention, so that the same reports always give the same id
 * @param about the type of the act that is asked for, threatened or refused
 * @param cameo the CAMEO code that most of its mentions have
 * @param actors codes of those who did it; {@code ---} where no state can be told
 * @param recipients codes of those to whom it was done
 * @param date the most precise of the agreeing dates; empty where no mention tells one
 * @param basis what that date rests on
 * @param place code of the state where it happened
 * @param reports how many reports tell it
 * @param independent how many of them do not share their text with another
 * @param outlets how many outlets that are known by name tell it
 */
public record Event(
        String id,
        PloverType type,
        Optional<Mode> mode,
        Optional<PloverType> about,
        String cameo,
        Status status,
        boolean reciprocal,
        List<String> actors,
        List<String> recipients,
        Optional<Edtf> date,
        Basis basis,
        Optional<String> place,
        int reports,
        int independent,
        int outlets) {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (date.isEmpty() != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("event " + id + " has a date or an unknown basis, got " + date + " " + basis);
        }
        if (reports < 1 || outlets < 0 || outlets > reports || independent < 1 || independent > reports) {
            throw new IllegalArgumentException("event " + id + " is told by " + reports + " reports, " + independent + " of them independent, and " + outlets + " outlets");
        }
    }

    /** The same with other sides. */
    public Event between(List<String> doers, List<String> receivers) {
        return new Event(id, type, mode, about, cameo, status, reciprocal, doers, receivers, date, basis, place, reports, independent, outlets);
    }
}
