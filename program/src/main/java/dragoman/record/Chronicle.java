package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.claim.ClaimTold;
import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.database.RecordException;
import dragoman.record.decision.Decision;
import dragoman.record.decision.Ruled;
import dragoman.record.event.EventFilter;
import dragoman.record.event.PastTelling;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.NearMiss;
import dragoman.record.relation.Volume;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * The record: which reports were read, what they tell, and which events that makes. The door of this room.
 *
 * <p>When {@code keep} returns, what it kept is on the disk. Events are worked out by {@code settle}, which {@code close} calls where something was
 * kept; a run that is killed leaves it to the next, and a question works out what it is about. The same reports give the same record in whatever order they are kept.
 *
 * <p>A question never waits for another process that writes: it is answered from what is worked out, and {@code pending} tells what is not.
 *
 * <p>One chronicle serves one thread; several processes may have the same record open, one writing at a time. All failures of the database come out as
 * {@link RecordException}.
 */
public final class Chronicle implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Handle handle;
    private final Transactions transactions;
    private final ReportTable reports;
    private final PastMentionTable past;
    private final Keeping keeping;
    private final Settling settling;
    private final Answering answering;
    private final Asking asking;
    private final Deciding deciding;
    private final Handover handover;
    private final Forgetting forgetting;

    private Chronicle(Database database, Clock clock) {
        this.handle = database.open();
        this.transactions = new Transactions(database, handle);
        this.reports = new ReportTable(handle);
        this.past = new PastMentionTable(handle);
        this.keeping = new Keeping(handle, clock);
        this.settling = new Settling(handle, transactions);
        this.answering = new Answering(settling, transactions);
        this.asking = new Asking(handle);
        this.deciding = new Deciding(handle, clock);
        this.handover = new Handover(handle, transactions, settling, clock);
        this.forgetting = new Forgetting(handle, clock);
    }

    /** Opens a record to keep reports in; makes it where there is none. */
    public static Chronicle open(Address address) {
        return open(address, Clock.systemUTC(), PATIENCE);
    }

    /** Opens a record in a file. */
    public static Chronicle open(Path file) {
        return open(Address.of(file));
    }

    public static Chronicle openExisting(Path file) {
        return openExisting(Address.of(file));
    }

    /** Opens a record to ask it; there must be one. */
    public static Chronicle openExisting(Address address) {
        Database database = Database.at(address, PATIENCE);
        if (!database.exists()) {
            throw new RecordException(database.toString(), "does not exist", "Read some reports first, or name another record with --db", null);
        }
        return new Chronicle(database, Clock.systemUTC());
    }

    /**
     * Opens a record.
     *
     * @param clock tells when the record learns of a report
     * @param patience how long to wait for another process that writes
     */
    static Chronicle open(Address address, Clock clock, Duration patience) {
        return new Chronicle(Database.at(address, patience), clock);
    }

    static Chronicle open(Path file, Clock clock, Duration patience) {
        return open(Address.of(file), clock, patience);
    }

    /** Whether there is a record. */
    public static boolean exists(Address address) {
        return Database.at(address, PATIENCE).exists();
    }

    /** Whether the report is kept just so, read by this version of the phrasebook: then it need not be coded again. */
    public boolean isKept(Report report, String phrasebook) {
        return transactions.guarded(() -> reports.compare(report, phrasebook) == Kept.UNCHANGED);
    }

    /** Keeps one report. */
    public Kept keep(Report report, List<Mention> told, String phrasebook) {
        return keep(List.of(new Coded(report, told, phrasebook))).get(0);
    }

    /**
     * Keeps these reports, all or none. What an earlier form of a report told is replaced, not kept beside it. The same text under another id is another
     * report.
     *
     * @return what was done, report by report
     */
    public List<Kept> keep(List<Coded> coded) {
        List<Kept> kept = transactions.writing(() -> coded.stream().map(keeping::keep).toList());
        if (kept.stream().anyMatch(one -> one != Kept.UNCHANGED)) {
            answering.hasKept();
        }
        return kept;
    }

    /** Works out the events of all pairs whose mentions changed. */
    public void settle() {
        settling.settle();
    }

    /** How many pairs wait to be worked out, since another process was writing when this one asked. */
    public long pending() {
        return settling.pending();
    }

    /** The events that are asked for, by date, those of unknown date last; as they were known at the end of a day where the filter names one. */
    public List<TimelineEntry> entries(EventFilter filter) {
        return answering.settled(filter, () -> asking.entries(filter));
    }

    /**
     * The first of the events that are asked for: of a pair of which very much is told no more is fetched than is shown.
     *
     * @param wanted what else is asked of each
     * @param most so many
     */
    public Portion first(EventFilter filter, Predicate<TimelineEntry> wanted, int most) {
        return answering.settled(filter, () -> asking.first(filter, wanted, most));
    }

    /** The day of the last report, or of the last that the record knew at the end of a day. */
    public Optional<LocalDate> lastPublished(Optional<LocalDate> knownOn) {
        return transactions.guarded(() -> asking.lastPublished(knownOn));
    }

    /** What the reports claim about the record itself, or what they claimed that the record knew at the end of a day. */
    public List<ClaimTold> claims(Optional<LocalDate> knownOn) {
        return transactions.guarded(() -> asking.claims(knownOn));
    }

    /** A mention with its report. */
    public Optional<Telling> mention(String id) {
        return answering.settled(() -> asking.mention(id));
    }

    /** What a mention of this id said before, the oldest form first; what was never held for a second is not among them. */
    public List<PastTelling> past(String mention) {
        return transactions.guarded(() -> past.of(mention));
    }

    /** An event with its mentions. */
    public Optional<TimelineEntry> event(String id) {
        return answering.settled(() -> asking.event(id));
    }

    /** The event that a mention was counted to. */
    public Optional<TimelineEntry> eventOf(String mention) {
        return answering.settled(() -> asking.eventOf(mention));
    }

    /** Events that look like one and are not it, the most like first, each with what speaks against it; worked out when asked. */
    public List<NearMiss> nearMisses(TimelineEntry entry, int most) {
        return answering.settled(() -> asking.nearMisses(entry, most));
    }

    /** Lets a person decide that two events are one, each named by its id or by a mention of it; empty where one is not there, or both are one already. */
    public Optional<Decision> merge(String one, String other, String note) {
        return answering.decided(() -> deciding.merge(one, other, note));
    }

    /** Lets a person decide that a mention tells another event than those it is counted with; empty where it is not there or stands alone. */
    public Optional<Decision> split(String mention, String note) {
        return answering.decided(() -> deciding.split(mention, note));
    }

    /** Takes a decision back; empty where there is none of this id. */
    public Optional<Decision> takeBack(String decision) {
        return answering.decided(() -> deciding.takeBack(decision));
    }

    /** What was decided, in that order, with the mentions that it is about now. */
    public List<Ruled> decisions() {
        return transactions.guarded(deciding::all);
    }

    /** What it takes in from others and gives them as a whole. */
    public Handover handover() {
        return handover;
    }

    /** What would go with these reports. */
    public Forgotten lookAtForgetting(List<String> reports) {
        return answering.settled(() -> forgetting.look(reports));
    }

    /**
     * Takes reports out of the record with all that they tell and told before, and wipes the place where they stood.
     *
     * @return what went
     */
    public Forgotten forget(List<String> reports) {
        return forgetting.forget(reports, transactions, settling);
    }

    /** Whether there is any report in it. */
    public boolean holdsReports() {
        return transactions.guarded(reports::areThere);
    }

    /** A report as it was read. */
    public Optional<Report> report(String id) {
        return transactions.guarded(() -> reports.find(id));
    }

    /** When the record learnt of a report in its present form. */
    public Optional<Instant> learnt(String report) {
        return transactions.guarded(() -> reports.learnt(report));
    }

    /** How much the record holds of each date, or held at the end of a day: what a pair's events are weighed by. */
    public Volume volume(Optional<LocalDate> knownOn) {
        return answering.settled(() -> asking.volume(knownOn));
    }

    /** How much the record holds. */
    public Digest digest() {
        return answering.settled(asking::digest);
    }

    /** All mentions and events, each by id, then claims and decisions, as JSON Lines; the same record always gives the same bytes. */
    public void export(Appendable out) {
        answering.settled(() -> {
            asking.export(out);
            return out;
        });
    }

    /** The same as text. */
    public String export() {
        StringBuilder out = new StringBuilder();
        export(out);
        return out.toString();
    }

    @Override
    public void close() {
        try {
            answering.settleWhatWasKept();
        } finally {
            transactions.guarded(() -> {
                handle.close();
                return handle;
            });
        }
    }
}
