package dragoman.app.page;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.lists.ActorNames;
import dragoman.record.Chronicle;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Register;
import dragoman.record.measure.Standing;
import dragoman.record.relation.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which measures of a pair against each other are in force on the last day of their relation? */
public final class MeasuresBetween {

    private MeasuresBetween() {}

    /** Prints the measures in force between the two of a relation, as known on a day if one is given. */
    public static void show(Relation relation, Chronicle chronicle, Optional<LocalDate> knownOn, boolean all, Terminal terminal, ActorNames names) {
        if (relation.points().isEmpty()) {
            return;
        }
        LocalDate day = relation.frame().to().orElse(relation.points().get(relation.points().size() - 1).period().last());
        List<Measure> inForce = Stream.concat(on(relation.other(), relation.one(), chronicle, knownOn, all), on(relation.one(), relation.other(), chronicle, knownOn, all))
                .filter(measure -> measure.on(day).filter(standing -> standing == Standing.IN_FORCE).isPresent()).toList();
        terminal.line("");
        terminal.line(terminal.ink().strong("Measures in force on " + day));
        if (inForce.isEmpty()) {
            terminal.line("  None that the record knows of.");
        }
        for (Measure measure : inForce) {
            String scope = measure.scope().isEmpty() ? "" : ": " + Text.list(measure.scope().stream().map(item -> item.value().words()).toList());
            String since = measure.begins().map(begins -> ", since " + begins.value().date().text()).orElse("");
            Text.indented(Text.list(measure.imposerCodes().stream().map(names::nameOf).toList()) + ": " + measure.kind().value().label() + " on "
                    + names.nameOf(measure.target().value()) + since + scope + " · " + measure.id(), terminal.width(), 2).forEach(terminal::line);
        }
    }

    private static Stream<Measure> on(String target, String imposer, Chronicle chronicle, Optional<LocalDate> knownOn, boolean all) {
        List<TimelineEntry> entries = chronicle.entries(EventFilter.among(List.of(target), knownOn)).stream()
                .filter(entry -> all || Certainty.isCertain(entry)).toList();
        return Register.of(entries).stream().filter(measure -> measure.target().value().equals(target) && measure.imposerCodes().contains(imposer));
    }
}
