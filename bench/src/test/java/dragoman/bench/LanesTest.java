package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void whatIsDoneFirstStandsWhereItBelongs() {
        CountDownLatch second = new CountDownLatch(1);
        assertThat(Lanes.inOrder(2, List.of(1, 2, 3), number -> {
            if (number == 1) {
                assertThat(awaited(second)).as("the second is in work beside the first").isTrue();
            } else {
                second.countDown();
            }
            return number * 10;
        })).containsExactly(10, 20, 30);
    }

    @Test
    void troubleComesOutAsItself() {
        assertThatThrownBy(() -> Lanes.inOrder(2, List.of(1, 2), number -> {
            throw new Trouble("no set " + number, "Look.");
        })).isInstanceOf(Trouble.class).hasMessageContaining("no set 1");
    }

    @Test
    void whatIsInWorkBesideAFailureIsBrokenOffAndWaitedFor() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        assertThatThrownBy(() -> Lanes.inOrder(2, List.of(1, 2), number -> {
            if (number == 1) {
                awaited(begun);
                throw new Trouble("broken", "Look.");
            }
            begun.countDown();
            awaited(new CountDownLatch(1));
            ended.set(true);
            return number;
        })).hasMessageContaining("broken");
        assertThat(ended).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
