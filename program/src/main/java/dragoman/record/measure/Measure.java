package dragoman.record.measure;

import dragoman.coding.event.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A restriction by an authority that stays in force, or its threat, with what became of it.
 *
 * @param id follows from who, on whom, what and its first event, so that the same record always gives the same id
 * @param imposers codes of those who impose it; empty where nobody says
 * @param target code of the state or organisation that it is aimed at
 * @param instruments the acts of law by which it is done
 * @param scope what it covers; empty where nobody says
 * @param exemptions what it leaves out
 * @param objectives to what end it is taken, as somebody states it; empty where nobody says
 * @param announced when it was made known ahead
 * @param begins since when it holds
 * @param ends until when
 * @param steps its events, by date
 */
public record Measure(
        String id,
        List<Sourced<String>> imposers,
        Sourced<String> target,
        Sourced<MeasureKind> kind,
        List<Sourced<String>> instruments,
        List<Sourced<ScopeItem>> scope,
        List<Sourced<Exemption>> exemptions,
        List<Sourced<Objective>> objectives,
        Optional<Sourced<When>> announced,
        Optional<Sourced<When>> begins,
        Optional<Sourced<When>> ends,
        List<Step> steps,
        List<Link> links) {

    public Measure {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(kind, "kind");
        imposers = List.copyOf(imposers);
        instruments = List.copyOf(instruments);
        scope = List.copyOf(scope);
        exemptions = List.copyOf(exemptions);
        objectives = List.copyOf(objectives);
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("measure " + id + " is told by no event");
        }
    }

    public List<String> imposerCodes() {
        return imposers.stream().map(Sourced::value).toList();
    }

    /** How things stand on a day; empty where nothing had been heard of it by then and it begins later. */
    public Optional<Standing> on(LocalDate day) {
        Optional<LocalDate> since = since();
        if (since.isEmpty() || day.isBefore(since.get())) {
            return before(day);
        }
        if (ends.flatMap(when -> when.value().date().latest()).filter(day::isAfter).isPresent()) {
            return Optional.of(steps.stream().anyMatch(step -> step.stage() == Stage.LIFTED) ? Standing.LIFTED : Standing.LAPSED);
        }
        return Optional.of(steps.stream().filter(step -> !step.stage().isAhead() && step.stage() != Stage.RELIEF_ANNOUNCED)
                .filter(step -> step.certain().filter(known -> !known.isAfter(day)).isPresent())
                .max(Comparator.comparing((Step step) -> step.first().orElseThrow()).thenComparing(Step::stage))
                .map(step -> step.isOver(day) ? Standing.UNKNOWN : standing(step.stage())).orElse(Standing.IN_FORCE));
    }

    /** The day from which it certainly held, or from which its easing shows that it had held. */
    private Optional<LocalDate> since() {
        Optional<LocalDate> begun = begins.flatMap(when -> when.value().date().latest());
        Optional<LocalDate> seen = steps.stream().filter(step -> step.stage().holds() || step.stage().isRelief()).flatMap(step -> step.certain().stream())
                .filter(day -> begins.flatMap(when -> when.value().date().earliest()).map(first -> !day.isBefore(first)).orElse(true)).min(Comparator.naturalOrder());
        return begun.isPresent() && seen.isPresent() ? Optional.of(begun.get().isBefore(seen.get()) ? begun.get() : seen.get()) : begun.or(() -> seen);
    }

    /** Before it certainly held: threatened, announced, perhaps in force already, or unheard of. */
    private Optional<Standing> before(LocalDate day) {
        Optional<Step> ahead = steps.stream().filter(step -> step.stage().isAhead())
                .filter(step -> step.told().or(step::first).filter(known -> !known.isAfter(day)).isPresent())
                .max(Comparator.comparing((Step step) -> step.told().or(step::first).orElseThrow()).thenComparing(Step::stage));
        boolean later = begins.flatMap(when -> when.value().date().earliest()).filter(day::isBefore).isPresent();
        if (ahead.isPresent()) {
            return ahead.map(step -> standing(step.stage()));
        }
        boolean onlyAhead = steps.stream().allMatch(step -> step.stage().isAhead());
        return later || onlyAhead && steps.stream().anyMatch(step -> step.told().or(step::first).isPresent()) ? Optional.empty() : Optional.of(Standing.UNKNOWN);
    }

    private static Standing standing(Stage stage) {
        return switch (stage) {
            case THREATENED -> Standing.THREATENED;
            case ANNOUNCED -> Standing.ANNOUNCED;
            case EASED, WAIVED -> Standing.EASED;
            case SUSPENDED -> Standing.SUSPENDED;
            case LIFTED -> Standing.LIFTED;
            default -> Standing.IN_FORCE;
        };
    }

    /** The first of its days that is known; for lists. */
    public Optional<LocalDate> firstDay() {
        return begins.flatMap(when -> when.value().date().earliest()).or(() -> steps.stream().flatMap(step -> step.first().stream()).min(Comparator.naturalOrder()));
    }

    /** The same with its links. */
    Measure linked(List<Link> found) {
        return new Measure(id, imposers, target, kind, instruments, scope, exemptions, objectives, announced, begins, ends, steps, found);
    }

    /** Whether the dates of two measures can be those of one beginning. */
    boolean beginsWith(Measure other) {
        Optional<Edtf> own = begins.map(when -> when.value().date());
        Optional<Edtf> others = other.begins.map(when -> when.value().date());
        return own.isPresent() && others.isPresent() && own.get().agrees(others.get());
    }
}
