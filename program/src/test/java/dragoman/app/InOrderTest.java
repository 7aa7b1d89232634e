package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheWorkWhoeverIsFaster() throws Exception {
        try (InOrder<Integer> work = new InOrder<>(2)) {
            CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 40; i++) {
                    give(work, i, i % 5);
                }
                work.end();
            });
            List<Integer> results = new ArrayList<>();
            for (Optional<Integer> next = work.next(); next.isPresent(); next = work.next()) {
                results.add(next.get());
            }
            assertThat(results).hasSize(40).isSorted();
        }
    }

    @Test
    void noMoreThanAFewAreHeld() throws Exception {
        try (InOrder<Integer> work = new InOrder<>(2)) {
            AtomicInteger given = new AtomicInteger();
            CompletableFuture<Void> giver = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 100; i++) {
                    give(work, i, 0);
                    given.incrementAndGet();
                }
                work.end();
            });
            Thread.sleep(200);
            assertThat(given.get()).isLessThanOrEqualTo(8);
            assertThat(work.isFull()).isTrue();
            while (work.next().isPresent()) {
                assertThat(giver).isNotCompletedExceptionally();
            }
        }
    }

    @Test
    void aFailureComesOutWhereItsResultWould() throws Exception {
        try (InOrder<Integer> work = new InOrder<>(1)) {
            work.give(() -> 1);
            work.give(() -> {
                throw new IllegalStateException("broken");
            });
            work.end();
            assertThat(work.next()).contains(1);
            assertThatThrownBy(work::next).isInstanceOf(ExecutionException.class).hasRootCauseMessage("broken");
        }
    }

    private static void give(InOrder<Integer> work, int result, int millis) {
        try {
            work.give(() -> {
                Thread.sleep(millis);
                return result;
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
