package dragoman.app.page;

import dragoman.coding.event.Edtf;
import dragoman.record.Chronicle;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outcome.Outcomes;
import dragoman.record.outcome.Sequel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a line what came of a threat, a promise or a plan. */
public final class CameOfIt {

    static final CameOfIt NOTHING_ASKED = new CameOfIt(List.of());

    private final Map<String, Sequel> sequels = new HashMap<>();

    private CameOfIt(List<Sequel> found) {
        found.forEach(sequel -> sequels.put(sequel.announced().event().id(), sequel));
    }

    /** For the events of a page; the outcome is looked for among all events of their actors, whatever else was asked for. */
    public static CameOfIt of(Chronicle chronicle, List<TimelineEntry> shown, List<String> parties, Optional<LocalDate> knownOn) {
        if (parties.isEmpty() || shown.stream().noneMatch(Outcomes::isAhead)) {
            return NOTHING_ASKED;
        }
        EventFilter answers = Outcomes.answers(shown).with(EventFilter.among(parties, knownOn).sides());
        EventFilter around = knownOn.map(answers::knownOn).orElse(answers);
        return new CameOfIt(Outcomes.of(shown, chronicle.entries(around), chronicle.lastPublished(knownOn)));
    }

    /** For one event. */
    public static CameOfIt of(Chronicle chronicle, TimelineEntry entry) {
        Event event = entry.event();
        return event.actors().isEmpty() || event.recipients().isEmpty() ? NOTHING_ASKED
                : of(chronicle, List.of(entry), List.of(event.actors().get(0), event.recipients().get(0)), Optional.empty());
    }

    /** Empty where nothing is known yet. */
    Optional<String> line(Event event) {
        return Optional.ofNullable(sequels.get(event.id())).filter(sequel -> sequel.kind() != Sequel.Kind.OPEN).map(CameOfIt::words);
    }

    /** What came of it, in words. */
    public static String words(Sequel sequel) {
        return switch (sequel.kind()) {
            case CARRIED_OUT -> "came of it: " + shown(sequel.event().orElseThrow().event());
            case CALLED_OFF -> "called off: " + shown(sequel.event().orElseThrow().event());
            case AVERTED -> "averted: " + shown(sequel.event().orElseThrow().event());
            case NOTHING_TOLD -> "planned for " + sequel.due().map(Edtf::text).orElse("?") + "; nothing in the record by the day of the last report"
                    + sequel.until().map(day -> ", " + day).orElse("");
            case OPEN -> "open" + sequel.due().map(date -> ", planned for " + date.text()).orElse("");
        };
    }

    private static String shown(Event event) {
        return event.type() + event.date().map(date -> " of " + date.text()).orElse("") + ", " + event.id();
    }
}
