package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.Digest.BusyPair;
import dragoman.record.database.DatabaseFile;
import dragoman.record.database.RecordException;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.Merging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The record: which reports were read, what they tell, and which events that makes. The door of this room.
 *
 * <p>When {@code keep} returns, what it kept is on the disk. Events are worked out by {@code settle}, which every question and {@code close} call where it
 * is due; a run that is killed leaves it to the next. The same reports give the same record in whatever order they are kept.
 *
 * <p>One chronicle serves one thread; several processes may have the same file open, one writing at a time. All failures of the database come out as
 * {@link RecordException}.
 */
public final class Chronicle implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int BUSIEST = 10;

    private final DatabaseFile file;
    private final Handle handle;
    private final Clock clock;
    private final ReportTable reports;
    private final MentionTable mentions;
    private final EventTable events;
    private final Tellings tellings;

    private Chronicle(DatabaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.handle = file.open();
        this.reports = new ReportTable(handle);
        this.mentions = new MentionTable(handle);
        this.events = new EventTable(handle);
        this.tellings = new Tellings(handle);
    }

    /** Opens a record to keep reports in; makes the file where there is none. */
    public static Chronicle open(Path file) {
        return open(file, Clock.systemUTC(), PATIENCE);
    }

    /** Opens a record to ask it; there must be one. */
    public static Chronicle openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new RecordException(file, "does not exist", "Read some reports first, or name another record with --db", null);
        }
        return open(file);
    }

    /**
     * Opens a record.
     *
     * @param clock tells when the record learns of a report
     * @param patience how long to wait for another process that writes
     */
    static Chronicle open(Path file, Clock clock, Duration patience) {
        return new Chronicle(new DatabaseFile(file, patience), clock);
    }

    /** Whether the report is kept just so, read by this version of the phrasebook: then it need not be coded again. */
    public boolean isKept(Report report, String phrasebook) {
        return guarded(() -> reports.compare(report, phrasebook) == Kept.UNCHANGED);
    }

    /** Keeps one report. */
    public Kept keep(Report report, List<Mention> told, String phrasebook) {
        return keep(List.of(new Coded(report, told, phrasebook))).get(0);
    }

    /**
     * Keeps these reports, all or none. What an earlier form of a report told is removed, not kept beside it. The same text under another id is another
     * report.
     *
     * @return what was done, report by report
     */
    public List<Kept> keep(List<Coded> coded) {
        return guarded(() -> inTransaction(() -> coded.stream().map(this::keepOne).toList()));
    }

    private Kept keepOne(Coded coded) {
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

    /** Works out the events of all pairs whose mentions changed. Pair by pair, so that it may be broken off and gone on with. */
    public void settle() {
        guarded(() -> {
            List<String> pairs = handle.createQuery("select pair from pairs_to_merge order by pair").mapTo(String.class).list();
            inParts(pairs, some -> inTransaction(() -> some.stream().filter(this::settle).count()));
            return pairs.size();
        });
    }

    /** Another process may have done it since the list was made. */
    private boolean settle(String pair) {
        boolean due = handle.createUpdate("delete from pairs_to_merge where pair = :pair").bind("pair", pair).execute() > 0;
        if (due) {
            events.replace(pair, Merging.groups(tellings.ofPair(pair)));
        }
        return due;
    }

    /** The events that are asked for, by date, those of unknown date last. */
    public List<TimelineEntry> entries(EventFilter filter) {
        return settled(() -> entries(events.those(filter)).stream().filter(filter::test).toList());
    }

    /** A mention with its report. */
    public Optional<Telling> mention(String id) {
        return settled(() -> tellings.find(id));
    }

    /** An event with its mentions. */
    public Optional<TimelineEntry> event(String id) {
        return settled(() -> events.find(id).flatMap(event -> entries(List.of(event)).stream().findFirst()));
    }

    /** The event that a mention was counted to. */
    public Optional<TimelineEntry> eventOf(String mention) {
        return settled(() -> events.ofMention(mention).flatMap(event -> entries(List.of(event)).stream().findFirst()));
    }

    /** A report as it was read. */
    public Optional<Report> report(String id) {
        return guarded(() -> reports.find(id));
    }

    /** When the record learnt of a report in its present form. */
    public Optional<Instant> learnt(String report) {
        return guarded(() -> reports.learnt(report));
    }

    /** How much the record holds. */
    public Digest digest() {
        return settled(() -> new Digest(count("reports"), count("mentions"), count("events"), busiest()));
    }

    /** All mentions, then all events, each by id, as JSON Lines; the same record always gives the same bytes. */
    public void export(Appendable out) {
        settled(() -> {
            inParts(ids("mentions"), some -> tellings.of(some).forEach(telling -> append(out, Export.line(telling))));
            inParts(events.all(), some -> entries(some).forEach(entry -> append(out, Export.line(entry.event(), entry.tellings()))));
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
            settle();
        } finally {
            guarded(() -> {
                handle.close();
                return Kept.UNCHANGED;
            });
        }
    }

    /** An event whose last mention another process has just taken out waits to be worked out anew, and is none until then. */
    private List<TimelineEntry> entries(List<Event> found) {
        List<TimelineEntry> entries = new ArrayList<>();
        inParts(found, some -> {
            Map<String, List<Telling>> told = tellings.ofEvents(some.stream().map(Event::id).toList());
            some.stream().filter(event -> told.containsKey(event.id()))
                    .forEach(event -> entries.add(new TimelineEntry(event, told.get(event.id()))));
        });
        return entries;
    }

    /** Queries with very many ids are refused, and very long answers fill the memory. */
    static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private List<BusyPair> busiest() {
        return handle.createQuery("""
                select one, other, count(*) as n from (
                    select distinct a.event_id,
                        case when a.code < b.code then a.code else b.code end as one,
                        case when a.code < b.code then b.code else a.code end as other
                    from event_parties a join event_parties b on b.event_id = a.event_id
                    where a.side = 'actor' and b.side = 'recipient' and a.code <> b.code and a.code <> '---' and b.code <> '---') as pairs
                group by one, other order by n desc, one, other limit :limit
                """).bind("limit", BUSIEST)
                .map((row, context) -> new BusyPair(row.getString("one"), row.getString("other"), row.getLong("n"))).list();
    }

    private long count(String table) {
        return handle.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    }

    private List<String> ids(String table) {
        return handle.createQuery("select id from " + table + " order by id").mapTo(String.class).list();
    }

    /** All that a question asks is one state of the record, whatever another process writes meanwhile. */
    private <T> T settled(Supplier<T> question) {
        settle();
        return guarded(() -> inTransaction("begin", question));
    }

    /** Begun by hand: the driver starts its own at the first statement, and cannot leave it again where that finds the database locked. */
    private <T> T inTransaction(Supplier<T> work) {
        return inTransaction("begin immediate", work);
    }

    private <T> T inTransaction(String begin, Supplier<T> work) {
        handle.execute(begin);
        try {
            T result = work.get();
            handle.execute("commit");
            return result;
        } catch (RuntimeException | Error trouble) {
            rollBack(trouble);
            throw trouble;
        }
    }

    private void rollBack(Throwable trouble) {
        try {
            handle.execute("rollback");
        } catch (JdbiException alreadyRolledBack) {
            trouble.addSuppressed(alreadyRolledBack);
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException trouble) {
            throw file.explain(trouble);
        }
    }
}
