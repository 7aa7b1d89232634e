package dragoman.app.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.event.Edtf;
import dragoman.record.exchange.Column;
import dragoman.record.exchange.Losses;
import dragoman.record.measure.Condition;
import dragoman.record.measure.Evidence;
import dragoman.record.measure.Exemption;
import dragoman.record.measure.Ground;
import dragoman.record.measure.Link;
import dragoman.record.measure.Measure;
import dragoman.record.measure.MeasureKind;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register for other programs: a JSON object or a row of comma-separated values for each measure. */
public final class MeasureRows {

    /** A measure as it stands on a day. */
    private record Stood(Measure measure, LocalDate day) {
    }

    private static final Table<Stood> TABLE = new Table<>(List.of(
            column("id", "`M` and twelve digits; the same record always gives the same", Measure::id),
            column("sanctioning_state", "codes of those who impose it; empty where nobody says. The column of GSDB's dyads", measure -> String.join("; ", measure.imposerCodes())),
            column("sanctioned_state", "code of the target", measure -> measure.target().value()),
            column("kind", labels(MeasureKind.values(), MeasureKind::label), measure -> measure.kind().value().label()),
            column("type", "the same as a type of GSDB: trade, arms, financial, travel, other", measure -> measure.kind().value().gsdb()),
            column("ftm_measure", "the same as a measure of FollowTheMoney's programmes", measure -> measure.kind().value().ftm()),
            column("instrument", "by which act of law", measure -> join(measure.instruments().stream().map(Sourced::value))),
            column("scope", "what it covers", measure -> join(measure.scope().stream().map(item -> item.value().words()))),
            column("exempt", "what it leaves out", measure -> join(measure.exemptions().stream().map(exempt -> exempt.value().words()))),
            column("exempt_ground", "why: " + labels(Ground.values(), Ground::label), measure -> join(measure.exemptions().stream().map(exempt -> exempt.value().ground().label()))),
            column("exempt_condition", "on what each exemption depends, where that is told (`fuel: prior approval`): " + labels(Condition.values(), Condition::label), MeasureRows::conditions),
            column("exempt_until", "until when each exemption holds, where that is told (`fuel: 2018-06-01`)", MeasureRows::ends),
            column("objective", "to what end it is taken, or over what, in the words of the reports", measure -> join(measure.objectives().stream().map(objective -> objective.value().words()))),
            column("objective_gsdb", "what that comes to among the objectives of GSDB: " + labels(Objective.Goal.values(), Objective.Goal::gsdb),
                    measure -> join(measure.objectives().stream().flatMap(objective -> objective.value().goals().stream()).map(Objective.Goal::gsdb))),
            column("objective_said_by", "who says so; empty where the outlets do", measure -> join(measure.objectives().stream().flatMap(objective -> objective.value().saidBy().stream()))),
            column("announced", "EDTF: when it was made known ahead", measure -> date(measure.announced())),
            column("begin", "EDTF", measure -> date(measure.begins())),
            column("begin_basis", "stated, resolved, tense or unknown as of an event's date, `told` (the day of the report), or `reckoned` (from the beginning and a duration)", measure -> basis(measure.begins())),
            column("end", "EDTF: when it was lifted, or until when it is to hold", measure -> date(measure.ends())),
            column("end_basis", "the same", measure -> basis(measure.ends())),
            new Column<>("status", "how it stood on that day: " + labels(Standing.values(), Standing::label), stood -> stood.measure().on(stood.day()).map(Standing::label).orElse("")),
            new Column<>("as_of", "that day", stood -> stood.day().toString()),
            column("reports", "what tells it: ids of reports", measure -> join(evidence(measure).map(Evidence::report))),
            column("mentions", "and of mentions", measure -> join(evidence(measure).map(Evidence::mention))),
            column("events", "and of events", measure -> join(measure.steps().stream().map(Step::event))),
            column("links", labels(Link.Relation.values(), Link.Relation::label) + ", each with the other's id", measure -> join(measure.links().stream().map(link -> link.relation().label() + " " + link.measure())))));

    public static final String CSV_HEAD = TABLE.head();

    private MeasureRows() {}

    /** One measure, as it stood on a day, as a line of JSON, without its end. */
    public static String json(Measure measure, LocalDate day) {
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

    /** One measure as a line of CSV, without its end; raw leaves cells as they are, even where a spreadsheet would take them for formulas. */
    public static String csv(Measure measure, LocalDate day, boolean raw) {
        Stood stood = new Stood(measure, day);
        return raw ? TABLE.rawRow(stood) : TABLE.row(stood);
    }

    /** Counts what the row of a measure cannot say. */
    public static void count(Measure measure, Losses losses) {
        losses.row();
        losses.add("evidence: the words behind each value have no column; the mentions that tell it are named", measure.id());
        losses.addIf(measure.steps().size() > 1, "steps: how it came about has no column beyond announced, begin and end; its events are named", measure.id());
        losses.addIf(measure.imposerCodes().size() > 1, "sanctioning_state: several states share a row; dyads would be a row for each", measure.id());
        losses.addIf(measure.imposers().isEmpty(), "sanctioning_state: nobody says who imposes it; the cell is empty", measure.id());
        losses.addIf(measure.exemptions().size() > 1, "exempt_ground: which ground belongs to which of several exemptions is not told", measure.id());
        losses.addIf(measure.scope().size() > 1, "scope: of what sort each of several items is has no column", measure.id());
    }

    /** The columns, for the data dictionary. */
    public static Table<?> table() {
        return TABLE;
    }

    private static Column<Stood> column(String name, String holds, Function<Measure, String> value) {
        return new Column<>(name, holds, stood -> value.apply(stood.measure()));
    }

    private static <E> String labels(E[] values, Function<E, String> label) {
        return Stream.of(values).map(label).collect(Collectors.joining(", "));
    }

    private static String conditions(Measure measure) {
        return join(measure.exemptions().stream().map(Sourced::value).flatMap(exempt -> exempt.condition().map(found -> exempt.words() + ": " + found.value().label()).stream()));
    }

    private static String ends(Measure measure) {
        return join(measure.exemptions().stream().map(Sourced::value).flatMap(exempt -> exempt.until().map(found -> exempt.words() + ": " + found.value().date().text()).stream()));
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
