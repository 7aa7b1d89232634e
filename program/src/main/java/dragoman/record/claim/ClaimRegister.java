package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Edtf;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Sha256;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final List<ClaimEntry> claims;

    private ClaimRegister(List<ClaimTold> told, Function<EventFilter, List<TimelineEntry>> record) {
        Map<List<EventFilter>, List<Claim>> bearing = new LinkedHashMap<>();
        told.forEach(one -> bearing.computeIfAbsent(Bearing.on(one), key -> new ArrayList<>()).add(one.claim()));
        bearing.forEach((filters, own) -> check(own, entries(filters, record)));
        this.claims = entries(told);
    }

    /** In the order of their first tellings. @param entries all events, or at least all of the actors that the claims are about */
    public static List<ClaimEntry> of(List<ClaimTold> told, List<TimelineEntry> entries) {
        return asking(told, filter -> entries.stream().filter(filter::test).toList()).claims();
    }

    /** The same, asking the record for no more than what bears on the claims. @param record gives the events that a filter asks for */
    public static ClaimRegister asking(List<ClaimTold> told, Function<EventFilter, List<TimelineEntry>> record) {
        return new ClaimRegister(told.stream().sorted(BY_DAY).toList(), record);
    }

    /** In the order of their first tellings. */
    public List<ClaimEntry> claims() {
        return claims;
    }

    /** The events that the claims are about, by id. */
    public List<TimelineEntry> events() {
        Map<String, TimelineEntry> found = new TreeMap<>();
        byMention.values().forEach(entry -> found.put(entry.event().id(), entry));
        return List.copyOf(found.values());
    }

    private static List<TimelineEntry> entries(List<EventFilter> filters, Function<EventFilter, List<TimelineEntry>> record) {
        Map<String, TimelineEntry> found = new HashMap<>();
        filters.forEach(filter -> record.apply(filter).forEach(entry -> found.put(entry.event().id(), entry)));
        return found.values().stream().sorted(Comparator.comparing((TimelineEntry entry) -> entry.event().date().flatMap(Edtf::earliest).orElse(LocalDate.MAX))
                .thenComparing(entry -> entry.event().id())).toList();
    }

    /** What the events say to each of the claims that they bear on; the events themselves are not kept. */
    private void check(List<Claim> own, List<TimelineEntry> entries) {
        Map<String, TimelineEntry> telling = new HashMap<>();
        entries.forEach(entry -> entry.tellings().forEach(each -> telling.put(each.mention().id(), entry)));
        for (Claim claim : own) {
            Optional<TimelineEntry> about = claim.mention().map(telling::get);
            about.ifPresent(entry -> byMention.put(claim.mention().orElseThrow(), entry));
            verdicts.put(claim.id(), claim.kind() == Claim.Kind.STANDING ? new TiesMade(entries).check(claim)
                    : about.isEmpty() ? new Verdict(Verdict.Kind.UNCHECKED, Optional.empty(), 0, List.of())
                    : claim.kind() == Claim.Kind.DENIAL ? new Denied(entries).check(about.get()) : new Precedents(entries).check(claim, about.get()));
        }
    }

    private List<ClaimEntry> entries(List<ClaimTold> told) {
        Map<String, List<List<ClaimTold>>> alike = new HashMap<>();
        List<List<ClaimTold>> groups = new ArrayList<>();
        Map<List<String>, List<List<ClaimTold>>> standing = new HashMap<>();
        for (ClaimTold one : told) {
            List<List<ClaimTold>> near = alike.computeIfAbsent(kin(one.claim()), key -> new ArrayList<>());
            Optional<List<ClaimTold>> group = near.stream().filter(own -> own.stream().allMatch(other -> same(one.claim(), other.claim()))).findFirst();
            if (group.isPresent()) {
                group.get().add(one);
                continue;
            }
            List<ClaimTold> founded = new ArrayList<>(List.of(one));
            near.add(founded);
            groups.add(founded);
            if (one.claim().kind() == Claim.Kind.STANDING) {
                standing.computeIfAbsent(one.claim().scope().actors(), key -> new ArrayList<>()).add(founded);
            }
        }
        return groups.stream().map(group -> entry(group, standing.getOrDefault(group.get(0).claim().scope().actors(), List.of()))).toList();
    }

    /** What two claims have in common that are one; each is compared with its kin alone. */
    private String kin(Claim claim) {
        Optional<Event> event = event(claim).map(TimelineEntry::event);
        return claim.kind() + " " + (claim.kind() == Claim.Kind.STANDING ? claim.scope().actors()
                : event.map(known -> known.type() + " " + known.actors() + known.recipients()).orElseGet(() -> claim.mention().orElse("")));
    }

    private ClaimEntry entry(List<ClaimTold> group, List<List<ClaimTold>> standing) {
        List<String> tensions = standing.stream().filter(other -> inTension(group.get(0).claim(), other.get(0).claim())).map(ClaimRegister::id).sorted().toList();
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
            case PRECEDENCE, SUPERLATIVE, COUNT -> sameEvent(one, other) && one.scope().degree().equals(other.scope().degree()) && agree(one.scope(), other.scope()) && one.reach().get().agrees(other.reach().get(), day(one).or(() -> day(other)).orElse(LocalDate.EPOCH));
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
        return verdicts.get(claim.id());
    }
}
