package dragoman.record.measure;

import dragoman.record.event.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which measures do events tell, and what became of them? The door of this package. The same events give the same measures in whatever order they come.
 *
 * <p>What imposes a measure founds it, or joins one of the same authority, target and kind whose beginning and scope agree. What extends, eases or ends it joins the
 * measure that it can mean; where there are several, none is taken by guess: it makes an entry of its own, linked to all of them. What is only told as holding joins
 * where there is one to join, and is else a measure of which nobody knows since when.
 */
public final class Register {

    private final SightingReader reader = new SightingReader();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    /** A lifting or easing that can mean several measures. */
    private record Loose(Draft own, List<Draft> meant) {
    }

    private Register() {
    }

    /** By their first day, those that nobody dates last. */
    public static List<Measure> of(List<TimelineEntry> entries) {
        Register register = new Register();
        entries.stream().flatMap(entry -> register.reader.read(entry).stream()).sorted(Sighting.FOUNDING_FIRST).forEach(register::place);
        return register.measures();
    }

    private void place(Sighting sighting) {
        List<Draft> own = drafts.stream().filter(draft -> draft.target().equals(sighting.target()) && draft.isBy(sighting)).toList();
        Optional<Draft> home = switch (sighting.stage()) {
            case IMPOSED -> own.stream().filter(draft -> draft.kind() == sighting.kind() && draft.beginsAs(sighting)).findFirst()
                    .or(() -> sighting.imposers().isEmpty() ? anybodys(sighting) : Optional.empty());
            case TOLD -> own.stream().filter(draft -> draft.kind() == sighting.kind() && draft.has(sighting)).findFirst()
                    .or(() -> only(own.stream().filter(draft -> draft.kind() == sighting.kind() && draft.mayHoldAt(sighting)).toList()));
            case ANNOUNCED, THREATENED -> own.stream().filter(draft -> draft.kind() == sighting.kind() && draft.carriesOut(sighting)).findFirst();
            default -> changed(own, sighting);
        };
        home.ifPresentOrElse(draft -> draft.add(sighting), () -> found(own, sighting));
    }

    /** Where nobody says who imposes, the one measure that begins so and covers or leaves out the same. */
    private Optional<Draft> anybodys(Sighting sighting) {
        return only(drafts.stream().filter(draft -> draft.target().equals(sighting.target()) && draft.kind() == sighting.kind() && draft.beginsAs(sighting) && draft.sharesTerms(sighting)).toList());
    }

    private void found(List<Draft> own, Sighting sighting) {
        Draft founded = new Draft(sighting);
        List<Draft> meant = sighting.stage().isRelief() ? meant(own, sighting) : List.of();
        if (meant.size() > 1) {
            loose.add(new Loose(founded, meant));
        }
        drafts.add(founded);
    }

    /** The measure that is extended or eased: of the same kind with the same scope, of the same kind, or the only one there is. */
    private static Optional<Draft> changed(List<Draft> own, Sighting sighting) {
        List<Draft> meant = meant(own, sighting);
        Optional<Draft> scoped = only(meant.stream().filter(draft -> draft.sharesScope(sighting)).toList());
        return scoped.isPresent() ? scoped : only(meant);
    }

    private static List<Draft> meant(List<Draft> own, Sighting sighting) {
        List<Draft> holding = own.stream().filter(draft -> draft.mayHoldAt(sighting) && (!draft.isThreat() || sighting.stage() == Stage.SUSPENDED || sighting.stage() == Stage.WAIVED)).toList();
        List<Draft> same = holding.stream().filter(draft -> draft.kind() == sighting.kind()).toList();
        return same.isEmpty() && sighting.stage().isRelief() ? holding.stream().filter(draft -> sighting.kind().contains(draft.kind())).toList() : same;
    }

    private static Optional<Draft> only(List<Draft> drafts) {
        return drafts.size() == 1 ? Optional.of(drafts.get(0)) : Optional.empty();
    }

    // --- links ------------------------------------------------------------------------------------------------------

    private List<Measure> measures() {
        List<Measure> bare = drafts.stream().map(Draft::measure).toList();
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            List<Link> links = new ArrayList<>();
            for (int j = 0; j < bare.size(); j++) {
                if (i != j) {
                    link(i, j, bare).ifPresent(links::add);
                }
            }
            found.add(bare.get(i).linked(links.stream().sorted(Comparator.comparing(Link::relation).thenComparing(Link::measure)).toList()));
        }
        return found.stream().sorted(Comparator.comparing((Measure measure) -> measure.firstDay().isEmpty())
                .thenComparing(measure -> measure.firstDay().orElse(java.time.LocalDate.MAX)).thenComparing(Measure::id)).toList();
    }

    private Optional<Link> link(int one, int other, List<Measure> bare) {
        Draft own = drafts.get(one);
        Draft that = drafts.get(other);
        Measure measure = bare.get(one);
        Measure whole = bare.get(other);
        if (!own.target().equals(that.target())) {
            return Optional.empty();
        }
        if (own.implementsSomething() && !that.imposers().equals(own.imposers()) && that.imposers().equals(new TreeSet<>(List.of("UNO"))) && carriesOut(own, whole)) {
            return Optional.of(new Link(Link.Relation.IMPLEMENTS, whole.id()));
        }
        if (!own.imposers().equals(that.imposers())) {
            return Optional.empty();
        }
        if (loose.stream().anyMatch(l -> l.own() == own && l.meant().contains(that))) {
            return Optional.of(new Link(Link.Relation.LIFTS, whole.id()));
        }
        if (that.kind().contains(own.kind()) && measure.beginsWith(whole)) {
            return Optional.of(new Link(Link.Relation.PART_OF, whole.id()));
        }
        boolean later = measure.begins().isPresent() && whole.begins().isPresent() && whole.begins().get().value().date().isBefore(measure.begins().get().value().date());
        return own.kind() == that.kind() && later && !own.kind().isOneStates() ? Optional.of(new Link(Link.Relation.EXTENDS, whole.id())) : Optional.empty();
    }

    /** Where a resolution is named by its number, the measure of that resolution; else the sanctions as such. */
    private static boolean carriesOut(Draft own, Measure whole) {
        List<String> numbers = own.implemented().stream().filter(words -> words.matches(".*\\d+.*")).map(words -> words.replaceAll("\\D+", "")).toList();
        List<String> others = whole.instruments().stream().map(Sourced::value).filter(words -> words.matches(".*\\d+.*")).map(words -> words.replaceAll("\\D+", "")).toList();
        return others.isEmpty() || numbers.isEmpty() ? whole.kind().value() == MeasureKind.SANCTIONS : others.stream().anyMatch(numbers::contains);
    }
}
