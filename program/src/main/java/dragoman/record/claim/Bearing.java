package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.record.event.EventFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which events of the record bear on a claim: all of its sides with each other, or, where one side is anybody, those of the same act and mode, in the years to which it
 * reaches back? Nothing else needs to be read.
 *
 * <p>Years are asked for whole, so that claims of one year ask one question.
 */
final class Bearing {

    /** A visit is one event with the meetings of its days. */
    private static final Set<Mode> GOING = Collections.unmodifiableSet(EnumSet.of(Mode.VISIT, Mode.MEET));

    private Bearing() {
    }

    static List<EventFilter> on(ClaimTold told) {
        Claim claim = told.claim();
        Scope scope = claim.scope();
        if (claim.kind() == Claim.Kind.STANDING) {
            return scope.actors().size() == 2 ? List.of(EventFilter.ALL.between(least(scope.actors().get(0), scope.actors().get(1)), most(scope.actors().get(0), scope.actors().get(1))).types(TiesMade.TYPES)) : List.of();
        }
        if (scope.act().isEmpty()) {
            return List.of();
        }
        List<EventFilter> found = new ArrayList<>();
        for (String actor : scope.actors()) {
            scope.recipients().stream().filter(recipient -> !recipient.equals(actor)).forEach(recipient -> found.add(EventFilter.ALL.between(least(actor, recipient), most(actor, recipient))));
        }
        if (scope.actors().isEmpty() || scope.recipients().isEmpty()) {
            EventFilter alike = inTime(ofAct(scope.act().get()), told);
            Stream.concat(scope.actors().stream(), scope.recipients().stream()).distinct().forEach(code -> found.add(alike.of(code)));
        }
        return found.stream().distinct().toList();
    }

    private static EventFilter ofAct(Act act) {
        EventFilter alike = EventFilter.ALL.types(List.of(act.type()));
        return act.mode().map(mode -> alike.modes(GOING.contains(mode) ? GOING : Set.of(mode))).orElse(alike);
    }

    /** From the year to which it reaches back to the one after the report. */
    private static EventFilter inTime(EventFilter filter, ClaimTold told) {
        Optional<LocalDate> day = told.published();
        if (day.isEmpty()) {
            return filter;
        }
        EventFilter until = filter.to(LocalDate.of(day.get().getYear() + 1, 12, 31));
        Optional<LocalDate> from = told.claim().reach().filter(reach -> reach instanceof Reach.Since || reach instanceof Reach.Years).flatMap(reach -> reach.window(day.get())).flatMap(Edtf::earliest);
        return from.map(first -> until.from(LocalDate.of(first.getYear() - 1, 1, 1))).orElse(until);
    }

    /** In either direction it is one pair. */
    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String most(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
