package dragoman.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on several things at once and hands the results out in the order in which the work was given. It never holds more than a few. */
final class InOrder<R> implements AutoCloseable {

    private static final int AHEAD = 4;

    private final ExecutorService workers;
    private final Deque<Future<R>> given = new ArrayDeque<>();
    private final int most;
    private boolean over;

    InOrder(int threads) {
        this.most = threads * AHEAD;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "coding");
            thread.setDaemon(true);
            return thread;
        });
    }

    static int cores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /** Gives work, when there is room for it. */
    void give(Callable<R> work) throws InterruptedException {
        synchronized (given) {
            while (given.size() >= most && !over) {
                given.wait();
            }
            given.add(workers.submit(work));
            given.notifyAll();
        }
    }

    /** No more work will come. */
    void end() {
        synchronized (given) {
            over = true;
            given.notifyAll();
        }
    }

    boolean isFull() {
        synchronized (given) {
            return given.size() >= most;
        }
    }

    boolean isEmpty() {
        synchronized (given) {
            return given.isEmpty();
        }
    }

    /** Whether the next result is there already. */
    boolean isReady() {
        synchronized (given) {
            return !given.isEmpty() && given.peek().isDone();
        }
    }

    /** The next result, waited for; empty when there is none left and no more work will come. */
    Optional<R> next() throws InterruptedException, ExecutionException {
        Future<R> first;
        synchronized (given) {
            while (given.isEmpty() && !over) {
                given.wait();
            }
            if (given.isEmpty()) {
                return Optional.empty();
            }
            first = given.peek();
        }
        R result = first.get();
        synchronized (given) {
            given.remove();
            given.notifyAll();
        }
        return Optional.of(result);
    }

    @Override
    public void close() {
        end();
        workers.shutdownNow();
    }
}
