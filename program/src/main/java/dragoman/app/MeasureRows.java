package dragoman.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Edtf;
import dragoman.record.exchange.Losses;
import dragoman.record.measure.Evidence;
import dragoman.record.measure.Exemption;
import dragoman.record.measure.Measure;
import dragoman.record.measure.Objective;
import dragoman.record.measure.Sourced;
import dragoman.record.measure.Standing;
import dragoman.record.measure.Step;
import dragoman.record.measure.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register for other programs: a JSON object or a row of comma-separated values for each measure. */
final class MeasureRows {

    static final String CSV_HEAD = "id,sanctioning_state,sanctioned_state,kind,type,ftm_measure,instrument,scope,exempt,exempt_ground,exempt_condition,exempt_until,objective,objective_gsdb,objective_said_by,announced,begin,begin_basis,end,end_basis,"
            + "status,as_of,reports,mentions,events,links";

    private MeasureRows() {}

    static String json(Measure measure, LocalDate day) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", measure.id());
        json.set("imposed_by", sourced(measure.imposers(), (one, node) -> node.put("code", one)));
        json.set("on", one(measure.target(), node -> node.put("code", measure.target().value())));
        json.set("kind", one(measure.kind(), node -> node.put("value", measure.kind().value().label()).put("gsdb", measure.kind().value().gsdb())
                .put("ftm", measure.kind().value().ftm())));
        set(json, "instrument", sourced(measure.instruments(), (one, node) -> node.put("text", one)));
        set(json, "scope", sourced(measure.scope(), (one, node) -> node.put("text", one.words()).put("sort", one.sort().name().toLowerCase(Locale.ROOT))));
        set(json, "exempt", sourced(measure.exemptions(), MeasureRows::exemption));
        set(json, "objective", sourced(measure.objectives(), MeasureRows::objective));
        when(json, "announced", measure.announced());
        when(json, "begins", measure.begins());
        when(json, "ends", measure.ends());
        measure.on(day).ifPresent(standing -> json.put("status", standing.label()));
        json.put("as_of", day.toString());
        ArrayNode steps = json.putArray("steps");
        measure.steps().forEach(step -> step(steps.addObject(), step));
        if (!measure.links().isEmpty()) {
            ArrayNode links = json.putArray("links");
            measure.links().forEach(link -> links.addObject().put("relation", link.relation().label()).put("measure", link.measure()));
        }
        return json.toString();
    }

    private static void exemption(Exemption exempt, ObjectNode json) {
        json.put("text", exempt.words()).put("ground", exempt.ground().label());
        exempt.condition().ifPresent(found -> json.set("condition", one(found, node -> node.put("value", found.value().label()))));
        when(json, "until", exempt.until());
    }

    private static void objective(Objective objective, ObjectNode json) {
        ArrayNode goals = json.put("text", objective.words()).putArray("goal");
        objective.goals().forEach(goal -> goals.add(goal.label()));
        if (!objective.saidBy().isEmpty()) {
            ArrayNode speakers = json.putArray("said_by");
            objective.saidBy().forEach(speakers::add);
        }
    }

    private static void step(ObjectNode json, Step step) {
        json.put("stage", step.stage().label()).put("event", step.event());
        step.date().map(Edtf::text).ifPresent(date -> json.put("date", date));
        step.told().ifPresent(told -> json.put("told", told.toString()));
        when(json, "until", step.until());
    }

    private static void set(ObjectNode json, String key, ArrayNode values) {
        if (!values.isEmpty()) {
            json.set(key, values);
        }
    }

    private static void when(ObjectNode json, String key, Optional<Sourced<When>> when) {
        when.ifPresent(found -> json.set(key, one(found, node -> node.put("value", found.value().date().text()).put("basis", found.value().basis()))));
    }

    /** Fills one object. */
    private interface Fill<T> {
        void fill(T value, ObjectNode into);
    }

    private static <T> ArrayNode sourced(List<Sourced<T>> values, Fill<T> fill) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(one(value, node -> fill.fill(value.value(), node))));
        return array;
    }

    private static ObjectNode one(Sourced<?> value, Consumer<ObjectNode> fill) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fill.accept(node);
        ArrayNode evidence = node.putArray("evidence");
        value.evidence().forEach(e -> evidence.addObject().put("mention", e.mention()).put("text", e.passage().text()).put("start", e.passage().start())
                .put("end", e.passage().end()));
        return node;
    }

    static String csv(Measure measure, LocalDate day, boolean raw) {
        List<String> cells = cells(measure, day);
        return raw ? Cells.rawRow(cells) : Cells.row(cells);
    }

    /** Counts what the row of a measure cannot say. */
    static void count(Measure measure, Losses losses) {
        losses.row();
        losses.add("evidence: the words behind each value have no column; the mentions that tell it are named", measure.id());
        losses.addIf(measure.steps().size() > 1, "steps: how it came about has no column beyond announced, begin and end; its events are named", measure.id());
        losses.addIf(measure.imposerCodes().size() > 1, "sanctioning_state: several states share a row; dyads would be a row for each", measure.id());
        losses.addIf(measure.imposers().isEmpty(), "sanctioning_state: nobody says who imposes it; the cell is empty", measure.id());
        losses.addIf(measure.exemptions().size() > 1, "exempt_ground: which ground belongs to which of several exemptions is not told", measure.id());
        losses.addIf(measure.scope().size() > 1, "scope: of what sort each of several items is has no column", measure.id());
    }

    private static List<String> cells(Measure measure, LocalDate day) {
        return List.of(
                measure.id(),
                String.join("; ", measure.imposerCodes()),
                measure.target().value(),
                measure.kind().value().label(),
                measure.kind().value().gsdb(),
                measure.kind().value().ftm(),
                join(measure.instruments().stream().map(Sourced::value)),
                join(measure.scope().stream().map(item -> item.value().words())),
                join(measure.exemptions().stream().map(exempt -> exempt.value().words())),
                join(measure.exemptions().stream().map(exempt -> exempt.value().ground().label())),
                join(measure.exemptions().stream().flatMap(exempt -> exempt.value().condition().map(found -> exempt.value().words() + ": " + found.value().label()).stream())),
                join(measure.exemptions().stream().flatMap(exempt -> exempt.value().until().map(found -> exempt.value().words() + ": " + found.value().date().text()).stream())),
                join(measure.objectives().stream().map(objective -> objective.value().words())),
                join(measure.objectives().stream().flatMap(objective -> objective.value().goals().stream()).map(Objective.Goal::gsdb)),
                join(measure.objectives().stream().flatMap(objective -> objective.value().saidBy().stream())),
                date(measure.announced()), date(measure.begins()), basis(measure.begins()), date(measure.ends()), basis(measure.ends()),
                measure.on(day).map(Standing::label).orElse(""),
                day.toString(),
                join(evidence(measure).map(Evidence::report)),
                join(evidence(measure).map(Evidence::mention)),
                join(measure.steps().stream().map(Step::event)),
                join(measure.links().stream().map(link -> link.relation().label() + " " + link.measure())));
    }

    private static Stream<Evidence> evidence(Measure measure) {
        return measure.steps().stream().flatMap(step -> step.evidence().stream());
    }

    private static String join(Stream<String> values) {
        return values.map(dragoman.app.terminal.Text::squeezed).distinct().collect(Collectors.joining("; "));
    }

    private static String date(Optional<Sourced<When>> when) {
        return when.map(found -> found.value().date().text()).orElse("");
    }

    private static String basis(Optional<Sourced<When>> when) {
        return when.map(found -> found.value().basis()).orElse("");
    }
}
