package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.claim.ClaimTold;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.merging.Story;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What does keeping a report change? Works within a transaction of its caller. */
final class Keeping {

    private final Clock clock;
    private final ReportTable reports;
    private final MentionTable mentions;
    private final PastMentionTable past;
    private final Tellings tellings;
    private final Folding folding;
    private final ClaimTable claims;

    Keeping(Handle handle, Clock clock) {
        this.clock = clock;
        this.reports = new ReportTable(handle);
        this.mentions = new MentionTable(handle);
        this.past = new PastMentionTable(handle);
        this.tellings = new Tellings(handle);
        this.folding = new Folding(handle);
        this.claims = new ClaimTable(handle);
    }

    /** Keeps a report; what an earlier form of it told is replaced, and remembered as what was told then. */
    Kept keep(Coded coded) {
        Report report = coded.report();
        Kept kept = reports.compare(report, coded.phrasebook());
        if (kept == Kept.UNCHANGED) {
            return kept;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Held> before = kept == Kept.REPLACED ? tellings.ofReport(report.id()) : List.of();
        Optional<Instant> learnt = kept == Kept.REPLACED ? reports.learntAs(report) : Optional.empty();
        PastTelling.Why why = coded.isWithdrawn() ? PastTelling.Why.WITHDRAWN : learnt.isPresent() ? PastTelling.Why.PHRASEBOOK : PastTelling.Why.CORRECTED;
        List<HeldClaim> claimed = kept == Kept.REPLACED ? claims.of(report.id()) : List.of();
        Instant moment = notBefore(Stream.concat(before.stream().map(Held::since), claimed.stream().map(HeldClaim::since)), now);
        Set<String> story = Set.copyOf(Story.names(report.text()));
        Succession succession = Succession.of(before, coded.mentions().stream().map(mention -> telling(mention, coded, moment, story)).toList(), moment, why);
        if (kept == Kept.REPLACED && !reports.hasText(report)) {
            folding.loosen(report.id(), moment);
        }
        if (learnt.isEmpty()) {
            reports.remember(report.id(), moment);
        }
        reports.put(report, coded.phrasebook(), learnt.orElse(moment));
        if (kept == Kept.NEW) {
            folding.add(report.id());
        }
        past.add(succession.past());
        mentions.replace(report.id(), before, succession);
        if (!claimed.isEmpty() || !coded.claims().isEmpty()) {
            claims.replace(report.id(), ClaimSuccession.of(claimed, coded.claims().stream().map(claim -> told(claim, report, moment)).toList(), moment), moment);
        }
        return kept;
    }

    /** A clock that was set back must not make something end before it began. */
    private static Instant notBefore(Stream<Instant> since, Instant now) {
        return since.filter(now::isBefore).max(Instant::compareTo).orElse(now);
    }

    private static Telling telling(Mention mention, Coded coded, Instant learnt, Set<String> story) {
        Report report = coded.report();
        return new Telling(mention, report.id(), report.publisher(), report.published(), report.title(), report.url(), coded.phrasebook(), report.id(), learnt, "", story);
    }

    private static ClaimTold told(Claim claim, Report report, Instant learnt) {
        return new ClaimTold(claim, report.id(), report.publisher(), report.published(), learnt);
    }
}
