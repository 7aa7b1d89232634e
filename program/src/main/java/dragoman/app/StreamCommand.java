package dragoman.app;

import dragoman.app.terminal.Terminal;
import dragoman.coding.CodedReport;
import dragoman.coding.Coder;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.ReportReader;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;

/** Codes the JSON Lines on standard input to JSON Lines on standard output, in their order. It holds a few reports at a time, and each line goes out as soon as it is known. */
abstract class StreamCommand implements Callable<Integer> {

    private static final int ALL_READ = 0;
    private static final int SOME_UNREAD = 2;

    private final Terminal terminal;
    private final CoderLoader loader;

    @Mixin
    private Knowledge knowledge;

    StreamCommand(Terminal terminal, CoderLoader loader) {
        this.terminal = terminal;
        this.loader = loader;
    }

    /** The line for one report. */
    abstract String line(CodedReport coded);

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        knowledge.requireFolders();
        CompletableFuture<Coder> coder = CompletableFuture.supplyAsync(() -> knowledge.coder(loader));
        try (InOrder<Outcome> work = new InOrder<>(InOrder.cores())) {
            CompletableFuture<Void> reading = readBeside(work, coder);
            boolean all = write(work);
            if (reading.isCompletedExceptionally()) {
                reading.join();
            }
            if (knowledge.isOwn()) {
                coder.join();
                knowledge.noteNotUnderstood(terminal);
            }
            return all ? ALL_READ : SOME_UNREAD;
        }
    }

    /** On a thread of its own, since standard input may be slow and what is coded must go out meanwhile. */
    private CompletableFuture<Void> readBeside(InOrder<Outcome> work, CompletableFuture<Coder> coder) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (Stream<Reading> readings = new ReportReader().readLines(terminal.in(), "standard input")) {
                for (Iterator<Reading> each = readings.iterator(); each.hasNext(); ) {
                    Reading reading = each.next();
                    work.give(() -> reading instanceof Readable readable ? Outcome.of(readable, coder.get()) : Outcome.of(reading));
                }
                done.complete(null);
            } catch (RuntimeException | Error | InterruptedException trouble) {
                done.completeExceptionally(trouble);
            } finally {
                work.end();
            }
        }, "reading");
        reader.setDaemon(true);
        reader.start();
        return done;
    }

    /** Whether every report could be read. */
    private boolean write(InOrder<Outcome> work) throws InterruptedException, ExecutionException {
        boolean all = true;
        for (Optional<Outcome> next = work.next(); next.isPresent(); next = work.next()) {
            if (next.get() instanceof Outcome.Done done) {
                terminal.line(line(done.coded()));
            } else if (next.get() instanceof Outcome.Aside aside) {
                SetAside what = aside.reading();
                terminal.line(ReportJson.error(Optional.of(what.report().id()), what.reason(), what.origin().toString()));
            } else if (next.get() instanceof Outcome.Unread unread) {
                all = false;
                Unreadable what = unread.unreadable();
                Failures.of(what).show(terminal.err());
                terminal.line(ReportJson.error(what.id(), what.reason(), what.origin().toString()));
            }
            if (terminal.isDeserted()) {
                return all;
            }
        }
        return all;
    }
}
