package dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does several things at a time. */
final class Lanes {

    /** So long whoever is broken off may take to end the programs that he has started. */
    private static final int SECONDS_TO_END = 10;

    private Lanes() {}

    /**
     * What each of many things comes to, in their order.
     *
     * @param many so many are in work at a time, begun in their order
     * @param work is called from several threads
     * @throws RuntimeException what the work threw on the first thing that failed; the others are broken off
     */
    static <T, R> List<R> inOrder(int many, List<T> things, Function<T, R> work) {
        ExecutorService lanes = Executors.newFixedThreadPool(many);
        try {
            List<Future<R>> begun = things.stream().map(thing -> lanes.submit(() -> work.apply(thing))).toList();
            List<R> done = new ArrayList<>();
            for (Future<R> one : begun) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted in the middle", "Run it again.");
        } finally {
            end(lanes);
        }
    }

    private static void end(ExecutorService lanes) {
        lanes.shutdownNow();
        try {
            lanes.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
