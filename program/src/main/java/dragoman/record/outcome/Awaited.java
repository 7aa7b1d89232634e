package dragoman.record.outcome;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The act that a threat, a promise or a plan lets one wait for, and how another event answers it.
 *
 * @param entry who threatens, promises or plans
 * @param act what is awaited
 * @param due its date, where one is told
 * @param since the day from which it can happen
 */
record Awaited(TimelineEntry entry, Act act, Optional<Edtf> due, LocalDate since) {

    /** Plans are kept a little before or after their day. */
    private static final int SLACK = 3;
    /** What comes later than that is not the answer to an undated threat. */
    private static final int LONGEST_WAIT = 400;
    /** A date that spans more than a month does not tell whether something came after it. */
    private static final int COARSE = 31;
    private static final Set<PloverType> BY_SORT = Set.of(PloverType.SANCTION, PloverType.AID, PloverType.RETREAT, PloverType.COERCE, PloverType.COOPERATE);

    /** What an event lets one wait for; empty where it only tells what happened, or does not say of whom. */
    static Optional<Awaited> of(TimelineEntry entry) {
        Event event = entry.event();
        Mention mention = entry.tellings().get(0).mention();
        boolean planned = event.status() == Status.PLANNED || event.status() == Status.CONDITIONAL;
        boolean announces = event.type() == PloverType.THREATEN || event.type() == PloverType.AGREE;
        boolean open = event.status() != Status.DENIED && event.status() != Status.POSSIBLE
                && (announces ? mention.about().isPresent() : event.status() == Status.PLANNED && mention.about().isEmpty());
        Optional<LocalDate> heard = entry.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder());
        Optional<Edtf> due = planned ? event.date().filter(date -> date.earliest().isPresent()) : Optional.empty();
        Optional<LocalDate> since = planned ? heard : event.date().flatMap(Edtf::earliest).filter(day -> event.basis() != Basis.TENSE).or(() -> heard);
        boolean further = mention.about().filter(act -> act.type() == PloverType.AGREE || act.type() == PloverType.THREATEN).isPresent();
        return open && !further && since.isPresent() && !sides(event.actors()).isEmpty() && !sides(event.recipients()).isEmpty()
                ? Optional.of(new Awaited(entry, mention.about().orElse(mention.act()), due, since.get())) : Optional.empty();
    }

    private static Set<String> sides(Collection<String> codes) {
        Set<String> known = new TreeSet<>(codes);
        known.remove(Actor.NO_STATE);
        return known;
    }

    /** Whether an event is the awaited act, between the same sides, in its time. */
    boolean isCarriedOutBy(TimelineEntry other) {
        Event event = other.event();
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        return happened && event.type() == act.type() && isSameSort(event) && sameSides(event) && isInTime(other);
    }

    /** Talks that were to be held are held whether one visits or both meet; a telephone call is another thing. */
    private boolean isSameSort(Event event) {
        if (act.type() == PloverType.CONSULT) {
            return event.mode().equals(Optional.of(Mode.PHONE)) == act.mode().equals(Optional.of(Mode.PHONE));
        }
        boolean sort = !BY_SORT.contains(act.type()) || root(act.cameo()).equals(root(event.cameo())) || isAny(act.cameo()) || isAny(event.cameo());
        boolean mode = act.mode().isEmpty() || event.mode().isEmpty() || act.mode().equals(event.mode());
        return sort && mode;
    }

    private static String root(String cameo) {
        return cameo.substring(0, Math.min(3, cameo.length()));
    }

    /** A code that names no sort: 160, 170. */
    private static boolean isAny(String cameo) {
        return cameo.length() < 3 || root(cameo).endsWith("0");
    }

    private boolean sameSides(Event event) {
        Set<String> doers = sides(entry.event().actors());
        Set<String> receivers = sides(entry.event().recipients());
        boolean directed = event.actors().containsAll(doers) && event.recipients().containsAll(receivers);
        boolean turned = (act.type() == PloverType.CONSULT || act.type() == PloverType.COOPERATE || event.reciprocal()) && event.actors().containsAll(receivers)
                && event.recipients().containsAll(doers);
        return directed || turned;
    }

    /** On the stated date or near it; where none is stated, after the announcement and not years later. */
    private boolean isInTime(TimelineEntry other) {
        Event event = other.event();
        if (event.date().isEmpty() || event.date().get().days() > COARSE) {
            return false;
        }
        Edtf date = event.date().get();
        if (due.isPresent()) {
            return due.get().daysApart(date) <= SLACK && !date.latest().orElse(LocalDate.MAX).isBefore(since);
        }
        // What only the tense dates happened before it was told.
        boolean tense = event.basis() == Basis.TENSE;
        Optional<LocalDate> first = tense ? other.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder()).map(day -> day.minusDays(1)) : date.earliest();
        return first.isPresent() && !first.get().isBefore(since) && !first.get().isAfter(since.plusDays(LONGEST_WAIT));
    }

    /** Whether an event takes back what was planned: the meeting called off, the deal rejected, the act denied, between the same sides, after the plan was made. */
    boolean isCalledOffBy(TimelineEntry other) {
        Event event = other.event();
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        Mention mention = other.tellings().get(0).mention();
        boolean meeting = act.type() == PloverType.CONSULT && event.type() == PloverType.SANCTION && happened && event.cameo().startsWith("164");
        boolean refused = happened && event.type() == PloverType.REJECT && mention.about().filter(about -> about.type() == act.type()).isPresent();
        boolean denied = event.status() == Status.DENIED && event.type() == act.type() && event.mode().equals(act.mode());
        return (meeting || refused || denied) && isBetween(event) && comesAfter(event);
    }

    private boolean isBetween(Event event) {
        Set<String> own = sides(entry.event().actors());
        own.addAll(sides(entry.event().recipients()));
        Set<String> others = sides(event.actors());
        others.addAll(sides(event.recipients()));
        return others.containsAll(own) && own.size() > 1;
    }

    private boolean comesAfter(Event event) {
        Optional<LocalDate> day = event.date().filter(date -> date.days() <= COARSE).flatMap(Edtf::latest);
        boolean before = due.flatMap(Edtf::latest).map(last -> day.isPresent() && !event.date().flatMap(Edtf::earliest).orElse(LocalDate.MIN).isAfter(last)).orElse(true);
        return day.isPresent() && !day.get().isBefore(since) && before && !day.get().isAfter(since.plusDays(LONGEST_WAIT));
    }

    List<String> parties() {
        Set<String> all = sides(entry.event().actors());
        all.addAll(sides(entry.event().recipients()));
        return List.copyOf(all);
    }
}
