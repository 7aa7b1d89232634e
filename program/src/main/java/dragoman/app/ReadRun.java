package dragoman.app;

import dragoman.coding.CodedReport;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.Report;
import dragoman.record.Chronicle;
import dragoman.record.Coded;
import dragoman.record.Digest;
import dragoman.record.Kept;
import dragoman.record.database.Address;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** One run of reading: asks which reports are known, has the others coded on all cores, and keeps them in their order, some at a time, on one thread. */
final class ReadRun implements AutoCloseable {

    private static final int AT_ONCE = 50;
    private static final long LONGEST_UNKEPT_MILLIS = 2000;

    /**
     * How many reports a run has met.
     *
     * @param fresh coded and new
     * @param replaced coded and known in another form
     * @param known kept already
     * @param passedOver files that are no reports
     */
    record Counts(int fresh, int replaced, int known, int passedOver) {

        int read() {
            return fresh + replaced + known;
        }
    }

    private final Address address;
    private final Knowledge knowledge;
    private final CoderLoader loader;
    private final BooleanSupplier interrupted;
    private final InOrder<Outcome> work;
    private final List<Coded> batch = new ArrayList<>();
    private final List<Unreadable> unread = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Optional<Chronicle> chronicle = Optional.empty();
    private String version = "";
    private Counts counts = new Counts(0, 0, 0, 0);
    private long lastKept = System.currentTimeMillis();

    /**
     * A run into a record.
     *
     * @param interrupted whether the user wants to end; what is not coded by then is left
     */
    ReadRun(Address address, Knowledge knowledge, CoderLoader loader, BooleanSupplier interrupted) {
        this(address, knowledge, loader, interrupted, InOrder.cores());
    }

    /** @param threads how many reports are coded at once; the record is the same with any number */
    ReadRun(Address address, Knowledge knowledge, CoderLoader loader, BooleanSupplier interrupted, int threads) {
        this.work = new InOrder<>(threads);
        this.address = address;
        this.knowledge = knowledge;
        this.loader = loader;
        this.interrupted = interrupted;
    }

    void read(Iterator<Reading> readings, Progress progress) throws InterruptedException, ExecutionException {
        while (!interrupted.getAsBoolean() && readings.hasNext()) {
            give(readings.next());
            while (work.isReady() || work.isFull()) {
                take(work.next().orElseThrow(), progress);
            }
        }
        while (!interrupted.getAsBoolean() && !work.isEmpty()) {
            take(work.next().orElseThrow(), progress);
        }
        keepBatch();
    }

    private void give(Reading reading) throws InterruptedException {
        if (!(reading instanceof Readable readable)) {
            work.give(() -> Outcome.of(reading));
            return;
        }
        readable.warnings().forEach(warning -> warnings.add(readable.origin() + " " + warning));
        if (record().isKept(readable.report(), version) || isKeptWhole(readable)) {
            work.give(() -> new Outcome.Known(readable.report()));
        } else {
            work.give(() -> Outcome.of(readable, knowledge.coder(loader)));
        }
    }

    /** The first lines that a feed gives never take the place of the page that was read. */
    private boolean isKeptWhole(Readable readable) {
        Report report = readable.report();
        return readable.fromFeed() && record().report(report.id()).filter(held -> held.text().length() > report.text().length()).isPresent();
    }

    /** Opened when the first report is there, so that a mistyped path, or a faulty list of names, leaves no empty record behind. */
    private Chronicle record() {
        if (chronicle.isEmpty()) {
            version = knowledge.version(loader);
            chronicle = Optional.of(Chronicle.open(address));
        }
        return chronicle.get();
    }

    private void take(Outcome outcome, Progress progress) {
        progress.step();
        if (outcome instanceof Outcome.Done done) {
            CodedReport coded = done.coded();
            batch.add(new Coded(coded.report(), coded.mentions(), version, coded.claims()));
        } else if (outcome instanceof Outcome.Unread problem) {
            unread.add(problem.unreadable());
        } else if (outcome instanceof Outcome.Aside aside) {
            setAside.add(aside.reading());
            withdraw(aside.reading());
        } else if (outcome instanceof Outcome.Known) {
            counts = new Counts(counts.fresh, counts.replaced, counts.known + 1, counts.passedOver);
        } else {
            counts = new Counts(counts.fresh, counts.replaced, counts.known, counts.passedOver + 1);
        }
        if (batch.size() >= AT_ONCE || System.currentTimeMillis() - lastKept > LONGEST_UNKEPT_MILLIS) {
            keepBatch();
        }
    }

    /** What a cancelled item told goes from the record, where the record has it; the item stays, with nothing told. */
    private void withdraw(SetAside aside) {
        if (aside.why() != SetAside.Why.WITHDRAWN || chronicle.isEmpty() && !Chronicle.exists(address)) {
            return;
        }
        keepBatch();
        if (record().report(aside.report().id()).isPresent()) {
            record().keep(List.of(Coded.withdrawn(aside.report(), version)));
        }
    }

    private void keepBatch() {
        if (!batch.isEmpty()) {
            List<Kept> kept = record().keep(batch);
            int fresh = (int) kept.stream().filter(k -> k == Kept.NEW).count();
            int replaced = (int) kept.stream().filter(k -> k == Kept.REPLACED).count();
            counts = new Counts(counts.fresh + fresh, counts.replaced + replaced, counts.known + kept.size() - fresh - replaced, counts.passedOver);
            batch.clear();
        }
        lastKept = System.currentTimeMillis();
    }

    Counts counts() {
        return counts;
    }

    List<Unreadable> unread() {
        return List.copyOf(unread);
    }

    List<SetAside> setAside() {
        return List.copyOf(setAside);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What the record holds now; empty if no report could be read. */
    Optional<Digest> digest() {
        return chronicle.map(Chronicle::digest);
    }

    @Override
    public void close() {
        work.close();
        chronicle.ifPresent(Chronicle::close);
    }
}
