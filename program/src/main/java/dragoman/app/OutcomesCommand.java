package dragoman.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.FindingFilter;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.outcome.Outcomes;
import dragoman.record.outcome.Sequel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what came of threats, promises and plans. */
@Command(
        name = "outcomes",
        description = {
            "Shows what came of threats, promises and plans: the event that carried them out, their calling off,",
            "or that nothing is in the record by the day of the last report."
        },
        footer = {
            "%nExamples:",
            "  dragoman outcomes PRK USA",
            "  dragoman outcomes --actor Turkey --type THREATEN --from 2019-01-01",
            "  dragoman outcomes --format csv > outcomes.csv"
        })
final class OutcomesCommand implements Callable<Integer> {

    private static final String CSV_HEAD = "id,date,status,type,about,actor,recipient,planned_for,outcome,event,event_date,last_report";
    private static final OutputFormat.Lines<Sequel> LINES = new OutputFormat.Lines<>(OutcomesCommand::json, CSV_HEAD, OutcomesCommand::csv);

    private final Terminal terminal;

    @Mixin
    private Question.OfAnybody asked;

    @Mixin
    private OutputFormat format;

    OutcomesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventFilter filter = asked.filter();
        Optional<LocalDate> knownOn = filter.days().knownOn();
        asked.ask(terminal, chronicle -> {
            List<TimelineEntry> entries = asked.clear(chronicle.entries(EventFilter.among(filter.sides().parties(), knownOn)));
            FindingFilter wanted = new FindingFilter(filter, entries);
            List<Sequel> found = Outcomes.of(entries, chronicle.lastPublished(knownOn)).stream().filter(wanted::test).toList();
            format.write(terminal, found, () -> text(found), LINES);
        });
        return 0;
    }

    private void text(List<Sequel> found) {
        ActorNames names = asked.names();
        DatabaseOption database = asked.database();
        if (found.isEmpty()) {
            terminal.line("No such threats, promises or plans in " + database.file() + ".");
            return;
        }
        terminal.line(terminal.ink().strong(Text.count(found.size(), "threat, promise or plan", "threats, promises and plans")));
        for (Sequel sequel : found) {
            terminal.line("");
            new TimelinePage(terminal, names, database).show(sequel.announced());
            Text.indented("→ " + CameOfIt.words(sequel), terminal.width(), TimelinePage.DATE_COLUMN).forEach(terminal::line);
            sequel.event().ifPresent(came -> Text.indented("“" + new Tellers(came, names).quote(terminal.ink()) + "”", terminal.width(), TimelinePage.DATE_COLUMN + 2).forEach(terminal::line));
        }
    }

    private static String json(Sequel sequel) {
        Event event = sequel.announced().event();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", event.id());
        event.date().map(Edtf::text).ifPresent(date -> json.put("date", date));
        json.put("status", event.status().label()).put("type", event.type().name());
        event.about().map(PloverType::name).ifPresent(about -> json.put("about", about));
        event.actors().forEach(json.putArray("actor")::add);
        event.recipients().forEach(json.putArray("recipient")::add);
        sequel.due().map(Edtf::text).ifPresent(date -> json.put("planned_for", date));
        json.put("outcome", sequel.kind().label());
        sequel.event().ifPresent(came -> {
            json.put("event", came.event().id());
            came.event().date().map(Edtf::text).ifPresent(date -> json.put("event_date", date));
        });
        sequel.until().ifPresent(day -> json.put("last_report", day.toString()));
        return json.toString();
    }

    private static String csv(Sequel sequel) {
        Event event = sequel.announced().event();
        return Cells.row(List.of(event.id(), date(event), event.status().label(), event.type().name(), event.about().map(PloverType::name).orElse(""),
                String.join(" ", event.actors()), String.join(" ", event.recipients()), sequel.due().map(Edtf::text).orElse(""), sequel.kind().label(),
                sequel.event().map(came -> came.event().id()).orElse(""), sequel.event().map(came -> date(came.event())).orElse(""),
                sequel.until().map(LocalDate::toString).orElse("")));
    }

    private static String date(Event event) {
        return event.date().map(Edtf::text).orElse("");
    }
}
