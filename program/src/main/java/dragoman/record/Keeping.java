package dragoman.record;

import dragoman.reading.Report;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** What does keeping a report change? Works within a transaction of its caller. */
final class Keeping {

    private final Clock clock;
    private final ReportTable reports;
    private final MentionTable mentions;

    Keeping(Handle handle, Clock clock) {
        this.clock = clock;
        this.reports = new ReportTable(handle);
        this.mentions = new MentionTable(handle);
    }

    /** Keeps a report; what an earlier form of it told is replaced. */
    Kept keep(Coded coded) {
        Report report = coded.report();
        Kept kept = reports.compare(report, coded.phrasebook());
        if (kept == Kept.UNCHANGED) {
            return kept;
        }
        if (kept == Kept.REPLACED) {
            mentions.remove(report.id());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        reports.put(report, coded.phrasebook(), now);
        mentions.add(report.id(), coded.mentions(), now);
        return kept;
    }
}
