package dragoman.record;

import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.conflict.Contradiction;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.EventFilter.Acts;
import dragoman.record.event.EventFilter.Sides;
import dragoman.record.event.EventFilter.Told;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Step;
import dragoman.record.outcome.Sequel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Is something that was found among events asked for, by a filter for events? Asked after events were linked: a filter that goes before would hide the event that
 * carries a threat out, lifts a measure, or is denied.
 */
public final class FindingFilter {

    private final EventFilter filter;
    private final Map<String, TimelineEntry> entries = new HashMap<>();

    /** @param entries the events among which it was found */
    public FindingFilter(EventFilter filter, List<TimelineEntry> entries) {
        this.filter = filter;
        entries.forEach(entry -> this.entries.put(entry.event().id(), entry));
    }

    /** Who imposes it and on whom is asked of the measure; all else of the events that tell it, of which one must be as asked. */
    public boolean test(Measure measure) {
        return filter.sides().test(measure.imposerCodes(), List.of(measure.target().value()), false)
                && isTold(measure.steps().stream().map(Step::event), filter.with(Sides.ALL));
    }

    /** Who, to whom and what is asked of the claim, outlet and words of one of its tellings, and all else of the events that it is about. */
    public boolean test(ClaimEntry claim) {
        Scope scope = claim.claim().scope();
        Told told = filter.told();
        EventFilter about = filter.with(Sides.ALL).with(new Acts(Set.of(), Set.of(), "", filter.acts().statuses()))
                .with(new Told(Optional.empty(), Optional.empty(), told.independent(), told.confidence()));
        // How two stand to each other has both on one side.
        List<String> recipients = scope.recipients().isEmpty() ? scope.actors() : scope.recipients();
        return filter.sides().test(scope.actors(), recipients, false)
                && filter.acts().test(scope.act().map(Act::type), scope.act().flatMap(Act::mode), scope.act().map(Act::cameo).orElse(""))
                && claim.tellings().stream().anyMatch(one -> told.isBy(one.publisher()) && told.says(one.claim().evidence().text()))
                && isTold(claim.events().stream(), about);
    }

    private boolean isTold(Stream<String> events, EventFilter asked) {
        return asked.isOpen() || events.map(entries::get).filter(Objects::nonNull).anyMatch(asked::test);
    }

    /** One of the two passages must be as asked. */
    public boolean test(Contradiction contradiction) {
        return test(contradiction.event(), contradiction.one()) || test(contradiction.otherEvent(), contradiction.other());
    }

    private boolean test(Event event, Telling telling) {
        return filter.test(new TimelineEntry(event, List.of(telling)));
    }

    /** The threat, promise or plan must be as asked, whatever came of it. */
    public boolean test(Sequel sequel) {
        return filter.test(sequel.announced());
    }
}
