package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which events speak against what is said of how two sides stand: relations that were opened where there never were any, or broken off where there always were? */
final class TiesMade {

    static final Set<PloverType> TYPES = Collections.unmodifiableSet(EnumSet.of(PloverType.SUPPORT, PloverType.SANCTION));
    private static final String OPENED = "054";
    private static final String BROKEN = "161";
    /** An envoy who is called home breaks nothing off. */
    private static final String BREAKING = "(?is).*\\b(cut|cuts|cutting|sever|severs|severed|severing|br(eak|eaks|oke|oken|eaking)|end|ends|ended)\\b.{0,40}\\b(relations|ties|links)\\b.*";

    private final List<TimelineEntry> entries;

    TiesMade(List<TimelineEntry> entries) {
        this.entries = entries;
    }

    Verdict check(Claim claim) {
        boolean formal = claim.scope().aspects().isEmpty() || claim.scope().aspects().contains("diplomatic") || claim.scope().aspects().contains("formal");
        List<String> against = entries.stream().filter(entry -> happened(entry.event()) && (claim.holds() ? isBreak(entry) : formal && entry.event().cameo().startsWith(OPENED)))
                .filter(entry -> isWithin(entry.event(), claim.reach())).map(entry -> entry.event().id()).toList();
        Optional<Edtf> first = entries.stream().flatMap(entry -> entry.event().date().stream()).filter(date -> date.earliest().isPresent())
                .min(Comparator.comparing((Edtf date) -> date.earliest().orElseThrow()).thenComparing(Edtf::days));
        return new Verdict(against.isEmpty() ? Verdict.Kind.UNCHECKED : Verdict.Kind.CONTRADICTED, first, entries.size(), against);
    }

    private static boolean isBreak(TimelineEntry entry) {
        return entry.event().cameo().startsWith(BROKEN) && entry.tellings().stream().anyMatch(telling -> telling.mention().evidence().text().matches(BREAKING));
    }

    private static boolean happened(Event event) {
        return event.status() == Status.DONE || event.status() == Status.ONGOING;
    }

    /** "No relations since 1980" says nothing of what was before. */
    private static boolean isWithin(Event event, Optional<Reach> reach) {
        Optional<LocalDate> since = reach.filter(Reach.Since.class::isInstance).flatMap(found -> Edtf.find(((Reach.Since) found).date())).flatMap(Edtf::latest);
        return since.isEmpty() || event.date().flatMap(Edtf::earliest).filter(day -> day.isAfter(since.get())).isPresent();
    }
}
