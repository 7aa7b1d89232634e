package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Sha256;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims do reports make together, and what does the record say to them? The door of this package. The same record gives the same claims in whatever order they
 * come.
 *
 * <p>Two tellings are one claim where they are about one event, or about events that agree, and reach back equally far: "20 years" and "almost two decades". Claims of
 * how two sides stand are in tension where one says that there always was what the other says that there never was.
 */
public final class ClaimRegister {

    private static final Comparator<ClaimTold> BY_DAY = Comparator.comparing((ClaimTold told) -> told.published().isEmpty())
            .thenComparing(told -> told.published().orElse(LocalDate.MAX)).thenComparing(ClaimTold::report).thenComparing(told -> told.claim().passage().start())
            .thenComparing(told -> told.claim().id());

    private final Map<String, TimelineEntry> byMention = new HashMap<>();
    private final List<TimelineEntry> entries;

    private ClaimRegister(List<TimelineEntry> entries) {
        this.entries = entries;
        entries.forEach(entry -> entry.tellings().forEach(telling -> byMention.put(telling.mention().id(), entry)));
    }

    /** In the order of their first tellings. @param entries all events, or at least all of the actors that the claims are about */
    public static List<ClaimEntry> of(List<ClaimTold> told, List<TimelineEntry> entries) {
        return new ClaimRegister(entries).entries(told.stream().sorted(BY_DAY).toList());
    }

    private List<ClaimEntry> entries(List<ClaimTold> told) {
        List<List<ClaimTold>> groups = new ArrayList<>();
        for (ClaimTold one : told) {
            groups.stream().filter(group -> group.stream().allMatch(other -> same(one.claim(), other.claim()))).findFirst()
                    .ifPresentOrElse(group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
        }
        return groups.stream().map(group -> entry(group, groups)).toList();
    }

    private ClaimEntry entry(List<ClaimTold> group, List<List<ClaimTold>> all) {
        List<String> tensions = all.stream().filter(other -> inTension(group.get(0).claim(), other.get(0).claim())).map(ClaimRegister::id).sorted().toList();
        List<String> events = group.stream().flatMap(told -> event(told.claim()).stream()).map(entry -> entry.event().id()).distinct().toList();
        return new ClaimEntry(id(group), group, events, tensions.isEmpty() ? verdict(group) : new Verdict(Verdict.Kind.TENSION, Optional.empty(), 0, List.of()), tensions);
    }

    private static String id(List<ClaimTold> group) {
        return "C" + Sha256.of(group.get(0).claim().id()).substring(0, 12);
    }

    private Optional<TimelineEntry> event(Claim claim) {
        return claim.mention().map(byMention::get);
    }

    // --- one claim or two -------------------------------------------------------------------------------------------

    private boolean same(Claim one, Claim other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case STANDING -> one.holds() == other.holds() && one.scope().actors().equals(other.scope().actors()) && one.scope().aspects().equals(other.scope().aspects());
            case DENIAL -> sameEvent(one, other);
            case PRECEDENCE, SUPERLATIVE -> sameEvent(one, other) && agree(one.scope(), other.scope()) && one.reach().get().agrees(other.reach().get(), day(one).or(() -> day(other)).orElse(LocalDate.EPOCH));
        };
    }

    private Optional<LocalDate> day(Claim claim) {
        return event(claim).flatMap(entry -> entry.event().date()).flatMap(Edtf::earliest);
    }

    /** One event in the record, or two whose act, sides and dates agree. */
    private boolean sameEvent(Claim one, Claim other) {
        Optional<Event> first = event(one).map(TimelineEntry::event);
        Optional<Event> second = event(other).map(TimelineEntry::event);
        if (first.isEmpty() || second.isEmpty()) {
            return one.mention().equals(other.mention());
        }
        boolean dates = first.get().date().isPresent() && second.get().date().isPresent() && first.get().date().get().agrees(second.get().date().get());
        return first.get().id().equals(second.get().id()) || first.get().type() == second.get().type() && dates && first.get().actors().equals(second.get().actors())
                && first.get().recipients().equals(second.get().recipients());
    }

    private static boolean agree(Scope one, Scope other) {
        boolean role = one.role().isEmpty() || other.role().isEmpty() || one.role().equals(other.role());
        return role && one.person().equals(other.person());
    }

    private static boolean inTension(Claim one, Claim other) {
        boolean standing = one.kind() == Claim.Kind.STANDING && other.kind() == Claim.Kind.STANDING && one.holds() != other.holds();
        boolean aspects = one.scope().aspects().isEmpty() || other.scope().aspects().isEmpty() || one.scope().aspects().stream().anyMatch(other.scope().aspects()::contains);
        return standing && aspects && one.scope().actors().equals(other.scope().actors());
    }

    // --- what the record says ---------------------------------------------------------------------------------------

    private Verdict verdict(List<ClaimTold> group) {
        Claim claim = group.stream().map(ClaimTold::claim).filter(one -> event(one).isPresent())
                .min(Comparator.comparing((Claim one) -> one.scope().role().isEmpty()).thenComparing(one -> event(one).orElseThrow().event().date().map(Edtf::days).orElse(Long.MAX_VALUE)))
                .orElse(group.get(0).claim());
        Optional<TimelineEntry> about = event(claim);
        if (about.isEmpty()) {
            return new Verdict(Verdict.Kind.UNCHECKED, Optional.empty(), 0, List.of());
        }
        return claim.kind() == Claim.Kind.DENIAL ? denied(about.get()) : new Precedents(entries).check(claim, about.get());
    }

    /** What is denied and what others tell: the same act of the same sides as something that happened, on a day that agrees. */
    private Verdict denied(TimelineEntry denial) {
        Event event = denial.event();
        List<String> against = entries.stream().map(TimelineEntry::event).filter(other -> other.status() != Status.DENIED && !other.id().equals(event.id()))
                .filter(other -> other.status() == Status.DONE || other.status() == Status.ONGOING)
                .filter(other -> other.type() == event.type() && other.cameo().equals(event.cameo()) && other.actors().equals(event.actors()) && other.recipients().equals(event.recipients()))
                .filter(other -> event.date().isEmpty() || other.date().isEmpty() || event.date().get().agrees(other.date().get()))
                .map(Event::id).toList();
        return new Verdict(against.isEmpty() ? Verdict.Kind.UNCHECKED : Verdict.Kind.CONTRADICTED, Optional.empty(), 0, against);
    }
}
