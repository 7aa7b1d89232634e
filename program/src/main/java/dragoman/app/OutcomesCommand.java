package dragoman.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.actors.ActorNames;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.record.Chronicle;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  dragoman outcomes --format csv > outcomes.csv"
        })
final class OutcomesCommand implements Callable<Integer> {

    /** How outcomes are written. */
    enum Format { TEXT, JSONL, CSV }

    private static final String CSV_HEAD = "id,date,status,type,about,actor,recipient,planned_for,outcome,event,event_date,last_report";

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "A state or organisation, by code or name; without it, all.")
    private String one;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other side.")
    private String other;

    @Option(names = "--as-known-on", paramLabel = "DAY", description = "The record as it was at the end of that day (UTC).")
    private LocalDate knownOn;

    @Option(names = "--all", description = "Show uncertain events too: those that nobody tells clearly.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ActorLists actors;

    @Mixin
    private DatabaseOption database;

    OutcomesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorNames names = new ActorNames(actors.book());
        Optional<String> first = Optional.ofNullable(one).map(typed -> TypedActor.code(typed, names));
        Optional<String> second = Optional.ofNullable(other).map(typed -> TypedActor.code(typed, names));
        EventFilter.Asked asked = EventFilter.asked();
        first.ifPresent(code -> second.ifPresentOrElse(b -> asked.between(code, b), () -> asked.of(code)));
        Optional.ofNullable(knownOn).ifPresent(asked::knownOn);
        try (Chronicle chronicle = Chronicle.openExisting(database.file())) {
            List<TimelineEntry> entries = chronicle.entries(asked.filter()).stream().filter(entry -> all || Certainty.isCertain(entry)).toList();
            show(Outcomes.of(entries, chronicle.lastPublished(Optional.ofNullable(knownOn))), names);
            Unsettled.note(terminal, chronicle);
        }
        return 0;
    }

    private void show(List<Sequel> found, ActorNames names) {
        switch (format) {
            case TEXT -> text(found, names);
            case JSONL -> found.forEach(sequel -> terminal.line(json(sequel)));
            case CSV -> {
                terminal.line(CSV_HEAD);
                found.forEach(sequel -> terminal.line(csv(sequel)));
            }
        }
    }

    private void text(List<Sequel> found, ActorNames names) {
        if (found.isEmpty()) {
            terminal.line("No threats, promises or plans in " + database.file() + ".");
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
