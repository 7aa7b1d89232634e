package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.Coder;
import dragoman.reading.Origin;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.Report;
import dragoman.reading.ReportReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Asks the coder one question of every report of a corpus, on all cores, and hands the answers out in the order of the reports. Nothing is kept. */
final class Corpus<R> {

    private static final int ALL_READ = 0;
    private static final int NOTHING_READ = 1;
    private static final int SOME_UNREAD = 2;

    /** Takes the answer for one report. */
    interface Taker<R> {
        void take(Report report, Origin origin, R answer);
    }

    private record Asked<R>(Optional<Readable> from, Optional<R> answer, Optional<Unreadable> trouble) {}

    private final Terminal terminal;
    private final Knowledge knowledge;
    private final CoderLoader loader;
    private final List<Unreadable> unread = new ArrayList<>();
    private int reports;
    private boolean interrupted;

    Corpus(Terminal terminal, Knowledge knowledge, CoderLoader loader) {
        this.terminal = terminal;
        this.knowledge = knowledge;
        this.loader = loader;
    }

    /** Reads what {@code read} reads; a report that cannot be read is listed at the end, and the run goes on. */
    void ask(List<String> paths, BiFunction<Coder, Report, R> question, Taker<R> taker) throws InterruptedException, ExecutionException {
        knowledge.requireFolders();
        try (Interruption interruption = new Interruption();
                InOrder<Asked<R>> work = new InOrder<>(InOrder.cores());
                Stream<Reading> readings = new ReportReader().read(paths, terminal.in());
                Progress progress = Progress.on(terminal, paths)) {
            Iterator<Reading> each = readings.iterator();
            while (!interruption.isAsked() && (each.hasNext() || !work.isEmpty())) {
                if (each.hasNext() && !work.isFull()) {
                    Reading reading = each.next();
                    work.give(() -> asked(reading, question));
                } else {
                    take(work.next().orElseThrow(), taker, progress);
                }
            }
            interrupted = interruption.isAsked();
        }
    }

    private Asked<R> asked(Reading reading, BiFunction<Coder, Report, R> question) {
        if (!(reading instanceof Readable readable)) {
            return new Asked<>(Optional.empty(), Optional.empty(), reading instanceof Unreadable unreadable ? Optional.of(unreadable) : Optional.empty());
        }
        Coder coder = knowledge.coder(loader);
        try {
            return new Asked<>(Optional.of(readable), Optional.of(question.apply(coder, readable.report())), Optional.empty());
        } catch (RuntimeException | StackOverflowError stumbled) {
            return new Asked<>(Optional.empty(), Optional.empty(), Optional.of(Outcome.stumbled(readable, stumbled)));
        }
    }

    private void take(Asked<R> asked, Taker<R> taker, Progress progress) {
        progress.step();
        asked.trouble().ifPresent(unread::add);
        asked.answer().ifPresent(answer -> {
            reports++;
            Readable from = asked.from().orElseThrow();
            taker.take(from.report(), from.origin(), answer);
        });
    }

    /** How many reports were asked of. */
    int reports() {
        return reports;
    }

    /** Lists on standard error what could not be read; the exit code. */
    int close() {
        terminal.out().flush();
        DigestPage.showUnread(terminal, unread);
        knowledge.noteNotUnderstood(terminal);
        if (interrupted) {
            terminal.note("Interrupted: only what was read until then is counted.");
        }
        return unread.isEmpty() ? ALL_READ : reports == 0 ? NOTHING_READ : SOME_UNREAD;
    }
}
