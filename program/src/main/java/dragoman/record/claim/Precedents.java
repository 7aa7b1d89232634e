package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Was there an earlier event of the same class, so that a claim of precedence or degree does not hold? */
final class Precedents {

    /** Roles that anybody who acts for a state has. */
    private static final Set<String> ANY = Set.of("member", "holder", "country", "state", "nation", "government", "official", "head", "party", "organisation", "organization");

    /** Told of so few days before, it is the same happening, about whose day reports differ. */
    private static final int SAME = 7;

    private final List<TimelineEntry> entries;

    Precedents(List<TimelineEntry> entries) {
        this.entries = entries;
    }

    /** @param about the event that the claim is about */
    Verdict check(Claim claim, TimelineEntry about) {
        // Before all others, where one side is anybody: what was looked at is all that there is of the act.
        boolean anybody = claim.scope().actors().isEmpty() || claim.scope().recipients().isEmpty();
        List<TimelineEntry> pair = entries.stream().filter(entry -> anybody || isOfPair(entry.event(), about.event())).toList();
        Optional<Edtf> first = pair.stream().filter(Precedents::isNews).flatMap(entry -> entry.event().date().stream()).filter(date -> date.earliest().isPresent())
                .min(Comparator.comparing((Edtf date) -> date.earliest().orElseThrow()).thenComparing(Edtf::days));
        Optional<LocalDate> day = about.event().date().flatMap(Edtf::earliest);
        if (day.isEmpty() || claim.reach().filter(reach -> !(reach instanceof Reach.Vague)).isEmpty()) {
            return new Verdict(Verdict.Kind.UNCHECKED, first, pair.size(), List.of());
        }
        List<TimelineEntry> earlier = entries.stream().filter(entry -> isEarlier(entry.event(), about.event(), day.get(), claim.reach().get()))
                .filter(entry -> isSameAct(entry, claim.scope(), about.event())).toList();
        if (claim.kind() != Claim.Kind.PRECEDENCE) {
            Surpassed.Finding found = Surpassed.by(earlier, claim, about);
            return new Verdict(found.kind(), first, pair.size(), found.against());
        }
        List<String> proofs = earlier.stream().filter(entry -> showsAll(entry, claim.scope())).map(entry -> entry.event().id()).toList();
        List<String> doubts = earlier.stream().filter(entry -> claim.scope().person().isEmpty()).map(entry -> entry.event().id()).toList();
        return !proofs.isEmpty() ? new Verdict(Verdict.Kind.CONTRADICTED, first, pair.size(), proofs)
                : !doubts.isEmpty() ? new Verdict(Verdict.Kind.DOUBTED, first, pair.size(), doubts) : new Verdict(Verdict.Kind.SUPPORTED, first, pair.size(), List.of());
    }

    /** Whether a report told it within a year: a look back to long ago does not show that the record holds what was between. */
    private static boolean isNews(TimelineEntry entry) {
        Optional<LocalDate> last = entry.event().date().flatMap(date -> date.latest().or(date::earliest));
        return entry.tellings().stream().anyMatch(telling -> telling.published().flatMap(day -> last.map(end -> !day.isAfter(end.plusYears(1)))).orElse(true));
    }

    private static boolean isOfPair(Event event, Event about) {
        return event.actors().stream().anyMatch(about.actors()::contains) && event.recipients().stream().anyMatch(about.recipients()::contains)
                || event.actors().stream().anyMatch(about.recipients()::contains) && event.recipients().stream().anyMatch(about.actors()::contains);
    }

    /** Over before what the claim is about, and after the time to which the claim reaches back. */
    private static boolean isEarlier(Event event, Event about, LocalDate day, Reach reach) {
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        Optional<LocalDate> first = event.date().flatMap(Edtf::earliest);
        Optional<LocalDate> last = event.date().flatMap(Edtf::latest);
        boolean before = last.filter(end -> end.isBefore(day.minusDays(SAME))).isPresent() && first.isPresent();
        Optional<LocalDate> from = reach instanceof Reach.Since ? reach.window(day).flatMap(Edtf::latest)
                : reach instanceof Reach.Years years ? Optional.of(day.minusDays(Math.round(years.least() * 365.25))) : Optional.empty();
        return happened && before && !event.id().equals(about.id()) && from.map(start -> first.get().isAfter(start)).orElse(true);
    }

    private static boolean isSameAct(TimelineEntry entry, Scope scope, Event about) {
        Event event = entry.event();
        Optional<Act> act = scope.act();
        boolean type = act.filter(wanted -> wanted.type() == event.type() && (wanted.mode().isEmpty() || wanted.mode().equals(event.mode()))
                && (wanted.mode().isPresent() || wanted.cameo().equals(event.cameo())) && isHost(wanted.cameo()) == isHost(event.cameo())).isPresent();
        boolean actors = scope.actors().isEmpty() || about.reciprocal() && event.recipients().containsAll(scope.actors()) || event.actors().containsAll(scope.actors());
        boolean recipients = about.reciprocal() && event.actors().containsAll(scope.recipients()) || event.recipients().containsAll(scope.recipients());
        return type && actors && recipients && !(scope.actors().isEmpty() && scope.recipients().isEmpty()) && isTheWay(entry, scope);
    }

    /** A meeting told now from one side, now from the other, is a visit of neither unless its words or its place say who went: one who is at home has not gone there. */
    private static boolean isTheWay(TimelineEntry entry, Scope scope) {
        boolean visit = scope.act().flatMap(Act::mode).filter(Mode.VISIT::equals).isPresent();
        Optional<String> place = entry.event().place();
        boolean atHome = place.filter(code -> entry.event().actors().contains(code) && !entry.event().recipients().contains(code)).isPresent();
        boolean told = entry.tellings().stream().map(Telling::mention).anyMatch(mention -> mention.act().mode().filter(Mode.VISIT::equals).isPresent() && !isHost(mention.act().cameo())
                && (scope.actors().isEmpty() || codes(mention.actors()).containsAll(scope.actors())) && codes(mention.recipients()).containsAll(scope.recipients()));
        return !visit || told && (!atHome || entry.event().reciprocal());
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(party -> party.actor().code()).toList();
    }

    /** Who receives a visitor has not gone there. */
    private static boolean isHost(String cameo) {
        return cameo.startsWith("043");
    }

    /** Whether its words show the rank, or the person, that the claim is about. */
    private static boolean showsAll(TimelineEntry entry, Scope scope) {
        List<Mention> mentions = entry.tellings().stream().map(telling -> telling.mention()).toList();
        if (scope.person().isPresent()) {
            return mentions.stream().flatMap(mention -> mention.actors().stream()).anyMatch(party -> party.actor().name().equals(scope.person()));
        }
        return scope.role().isEmpty() || ANY.contains(scope.role().get()) || mentions.stream()
                .flatMap(mention -> Stream.concat(Stream.of(mention.evidence().text()), mention.actors().stream().map(party -> party.passage().text())))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + scope.role().get() + "\\b.*"));
    }
}
