package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Edtf;
import dragoman.coding.lists.ActorNames;
import dragoman.record.measure.Evidence;
import dragoman.record.measure.Exemption;
import dragoman.record.measure.Ground;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Objective;
import dragoman.record.measure.Sourced;
import dragoman.record.measure.Standing;
import dragoman.record.measure.Step;
import dragoman.record.measure.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register to be read: each measure with its fields, and under each field the words that it rests on. */
public final class MeasurePage {

    private static final int FIELD_COLUMN = 12;
    private static final int MOST_WORDS = 3;

    private final Terminal terminal;
    private final Ink ink;
    private final ActorNames names;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public MeasurePage(Terminal terminal, ActorNames names, DatabaseOption database) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.names = names;
        this.database = database;
    }

    /** Prints the measures as they stood on a day; whether the day was asked for or is that of the last report is said. */
    public void show(List<Measure> measures, LocalDate day, boolean asked) {
        if (measures.isEmpty()) {
            terminal.line("No such measures in " + database.file() + (asked ? " on " + day : "") + ".");
            return;
        }
        terminal.line(ink.strong(Text.count(measures.size(), "measure")) + ", as they stood on " + day);
        measures.forEach(measure -> show(measure, day));
        terminal.line("");
        terminal.line("Next: " + ink.strong(terminal.command() + " explain " + measures.get(0).steps().get(0).event() + database.asTyped()));
    }

    private void show(Measure measure, LocalDate day) {
        terminal.line("");
        Standing standing = measure.on(day).orElse(Standing.UNKNOWN);
        String by = measure.imposers().isEmpty() ? "somebody" : Text.list(measure.imposerCodes().stream().map(names::nameOf).toList());
        String head = by + " → " + names.nameOf(measure.target().value()) + ": " + measure.kind().value().label();
        Text.wrap(ink.strong(head) + " · " + (standing == Standing.IN_FORCE ? ink.hostile(standing.label()) : standing.label()) + " · " + ink.faint(measure.id()), terminal.width())
                .forEach(terminal::line);
        field("kind", measure.kind().value().label(), measure.kind().evidence());
        measure.instruments().forEach(instrument -> field("instrument", instrument.value(), instrument.evidence()));
        measure.scope().forEach(item -> field("covers", item.value().words(), item.evidence()));
        measure.exemptions().forEach(this::exempt);
        measure.objectives().forEach(objective -> field("objective", words(objective.value()), objective.evidence()));
        when("announced", measure.announced());
        when("begins", measure.begins());
        if (measure.begins().isEmpty()) {
            line("begins", "nobody says when");
        }
        when("ends", measure.ends());
        measure.steps().forEach(step -> line(step.stage().label(),
                step.date().map(Edtf::text).orElse("?") + step.until().map(until -> ", until " + until.value().date().text()).orElse("") + " · " + step.event()));
        measure.links().forEach(link -> line(link.relation().label(), link.measure()));
    }

    private void exempt(Sourced<Exemption> exempt) {
        field("exempt", words(exempt.value()), exempt.evidence());
        exempt.value().condition().ifPresent(condition -> field("", condition.value().label(), condition.evidence()));
        exempt.value().until().ifPresent(until -> field("", "until " + until.value().date().text(), until.evidence()));
    }

    private static String words(Objective objective) {
        String goals = Text.list(objective.goals().stream().filter(goal -> goal != Objective.Goal.OTHER).map(Objective.Goal::label).toList());
        return objective.words() + (goals.isEmpty() ? "" : " (" + goals + ")") + (objective.saidBy().isEmpty() ? "" : ", says " + Text.list(objective.saidBy()));
    }

    private static String words(Exemption exempt) {
        return exempt.words() + (exempt.ground() == Ground.OTHER ? "" : " (" + exempt.ground().label() + ")");
    }

    private void when(String name, Optional<Sourced<When>> when) {
        when.ifPresent(found -> field(name, found.value().date().text() + ", " + found.value().basis(), found.evidence()));
    }

    private void field(String name, String value, List<Evidence> evidence) {
        String words = evidence.stream().limit(MOST_WORDS).map(e -> "«" + Text.squeezed(e.passage().text()) + "» " + e.mention()).collect(Collectors.joining(", "));
        int more = evidence.size() - MOST_WORDS;
        line(name, value + ink.faint("  " + words + (more > 0 ? " and " + more + " more" : "")));
    }

    private void line(String name, String text) {
        List<String> lines = Text.wrap(text, terminal.width() - FIELD_COLUMN - 2);
        for (int i = 0; i < lines.size(); i++) {
            terminal.line("  " + Text.pad(i == 0 ? name : "", FIELD_COLUMN) + lines.get(i));
        }
    }
}
