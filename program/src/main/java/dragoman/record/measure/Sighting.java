package dragoman.record.measure;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Edtf;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event as it bears on a measure against one target.
 *
 * @param imposers codes; empty where nobody says
 * @param details what its tellings name, in their order
 */
record Sighting(TimelineEntry entry, Stage stage, MeasureKind kind, Set<String> imposers, String target) {

    /** What begins a measure, what changes it, what is told of it without a day: in this order, the most precise first, they look for their measure. */
    static final Comparator<Sighting> FOUNDING_FIRST = Comparator.comparing((Sighting s) -> s.rank()).thenComparing(s -> s.imposers().isEmpty())
            .thenComparing(s -> s.day().map(Edtf::days).orElse(Long.MAX_VALUE))
            .thenComparing(s -> s.day().flatMap(Edtf::earliest).orElse(LocalDate.MAX))
            .thenComparing(s -> s.entry.event().id()).thenComparing(s -> s.target).thenComparing(s -> s.imposers.toString()).thenComparing(Sighting::kind);

    Sighting {
        imposers = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(imposers));
    }

    private int rank() {
        return switch (stage) {
            case IMPOSED -> day().isPresent() && !isByTense() ? 0 : 1;
            case ANNOUNCED -> 2;
            case EXTENDED, TIGHTENED -> 3;
            case THREATENED -> 4;
            case EASED, WAIVED, SUSPENDED, LIFTED -> 5;
            case RELIEF_ANNOUNCED -> 6;
            case TOLD -> 7;
        };
    }

    /** When it happened; of what merely holds nobody knows since when. */
    Optional<Edtf> day() {
        return stage == Stage.TOLD ? Optional.empty() : entry.event().date();
    }

    boolean isByTense() {
        return entry.event().basis() == dragoman.coding.event.Basis.TENSE;
    }

    /** The first day on which a report tells it. */
    Optional<LocalDate> told() {
        return entry.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder());
    }

    /** The day on which it was said, for what is still ahead: a stated one, or that of the first report. */
    Optional<LocalDate> said() {
        boolean own = entry.event().status() != dragoman.coding.event.Status.PLANNED && !isByTense();
        return (own ? ownDay().flatMap(Edtf::earliest) : Optional.<LocalDate>empty()).or(this::told).or(() -> day().flatMap(Edtf::earliest));
    }

    /** As its own tellings date it: others of the event may tell another step, on another day. */
    Optional<Edtf> ownDay() {
        return entry.tellings().stream().flatMap(telling -> telling.mention().date().value().flatMap(Edtf::find).stream()).min(Comparator.comparing(Edtf::days)).or(this::day);
    }

    List<Evidence> evidence(Detail.Kind kind) {
        return entry.tellings().stream().flatMap(telling -> telling.mention().details().stream().filter(detail -> detail.kind() == kind)
                .map(detail -> new Evidence(telling.mention().id(), telling.report(), detail.passage()))).toList();
    }

    /** The words that carry it. */
    List<Evidence> triggers() {
        return entry.tellings().stream().map(telling -> new Evidence(telling.mention().id(), telling.report(), telling.mention().trigger())).toList();
    }

    /** The first telling's detail of a kind that has a value, with its words. */
    Optional<Sourced<String>> value(Detail.Kind kind) {
        for (Telling telling : entry.tellings()) {
            for (Detail detail : telling.mention().details()) {
                // What is of an exemption is not of the measure.
                if (detail.kind() == kind && detail.value().isPresent() && detail.of().isEmpty()) {
                    return Optional.of(new Sourced<>(detail.value().get(), List.of(new Evidence(telling.mention().id(), telling.report(), detail.passage()))));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced<When>> until() {
        for (Telling telling : entry.tellings()) {
            for (Detail detail : telling.mention().details()) {
                Optional<When> when = detail.kind() == Detail.Kind.UNTIL && isOfThis(detail, telling) ? Stipulations.until(detail, this) : Optional.empty();
                if (when.isPresent()) {
                    return when.map(found -> new Sourced<>(found, List.of(new Evidence(telling.mention().id(), telling.report(), detail.passage()))));
                }
            }
        }
        return Optional.empty();
    }

    /** Of the easing itself, or of the target that is spared: "but exempted Chile until May 1". */
    private boolean isOfThis(Detail time, Telling telling) {
        return time.of().isEmpty() || stage == Stage.WAIVED && telling.mention().recipients().stream().anyMatch(party -> party.actor().code().equals(target) && party.passage().overlaps(time.of().get()));
    }

    Step step() {
        Optional<Sourced<When>> until = stage.isRelief() && stage != Stage.LIFTED ? until() : Optional.empty();
        return new Step(stage, entry.event().id(), day(), told(), until, triggers());
    }
}
