package dragoman.record;

import dragoman.coding.event.Basis;
import dragoman.coding.event.PloverType;
import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import static org.assertj.core.api.Assertions.assertThat;

/** Reading never blocks asking, and asking never blocks reading. Whoever has to wait would wait for ever here, since the other goes on only when it is done. */
@ParameterizedClass
@EnumSource
class SideBySideTest {

    private static final Duration FOR_EVER = Duration.ofMinutes(10);

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Address address;

    @BeforeEach
    void keepSome() {
        address = kind.address(folder, "a");
        try (Chronicle chronicle = open()) {
            chronicle.keep(Stories.of(10, 3));
        }
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    private Chronicle open() {
        return Chronicle.open(address, Clock.systemUTC(), FOR_EVER);
    }

    private static List<String> events(Chronicle chronicle) {
        return chronicle.entries(EventFilter.ALL).stream().map(entry -> entry.event().id()).toList();
    }

    @Test
    void questions_are_answered_while_another_process_is_in_the_middle_of_writing() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Future<?> writer = other.submit(() -> {
            Database database = Database.at(address, FOR_EVER);
            try (Handle handle = database.open()) {
                Keeping keeping = new Keeping(handle, Clock.systemUTC());
                new Transactions(database, handle).writing(() -> {
                    Stories.of(40, 3).forEach(keeping::keep);
                    written.countDown();
                    return await(asked);
                });
            }
        });
        assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
        try (Chronicle chronicle = open()) {
            List<String> before = events(chronicle);
            assertThat(chronicle.digest().reports()).isEqualTo(10);
            assertThat(chronicle.pending()).isZero();
            asked.countDown();
            writer.get(1, TimeUnit.MINUTES);
            assertThat(chronicle.pending()).as("what was written meanwhile waits").isPositive();
            assertThat(events(chronicle)).hasSizeGreaterThan(before.size());
            assertThat(chronicle.pending()).isZero();
        } finally {
            asked.countDown();
        }
    }

    @Test
    void what_waits_to_be_worked_out_is_left_out_and_told_while_another_process_writes() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Database database = Database.at(address, FOR_EVER);
        try (Handle handle = database.open()) {
            Keeping keeping = new Keeping(handle, Clock.systemUTC());
            new Transactions(database, handle).writing(() -> Stories.of(20, 3).stream().map(keeping::keep).toList());
        }
        Future<Boolean> writer = other.submit(() -> {
            try (Handle handle = database.open()) {
                return new Transactions(database, handle).writing(() -> {
                    writing.countDown();
                    return await(asked);
                });
            }
        });
        assertThat(writing.await(1, TimeUnit.MINUTES)).isTrue();
        try (Chronicle chronicle = open()) {
            assertThat(events(chronicle)).isNotEmpty();
            assertThat(chronicle.pending()).isPositive();
        } finally {
            asked.countDown();
        }
        assertThat(writer.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_question_about_a_busy_pair_is_answered_while_another_process_is_in_the_middle_of_merging_it() throws Exception {
        try (Chronicle chronicle = open()) {
            chronicle.keep(busy(0, 300));
        }
        List<String> before;
        try (Chronicle chronicle = open()) {
            before = events(chronicle);
        }
        CountDownLatch merged = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Database database = Database.at(address, FOR_EVER);
        Future<Boolean> merging = other.submit(() -> {
            try (Handle handle = database.open()) {
                Transactions transactions = new Transactions(database, handle);
                Keeping keeping = new Keeping(handle, Clock.systemUTC());
                transactions.writing(() -> busy(300, 600).stream().map(keeping::keep).toList());
                return transactions.writing(() -> {
                    DueTable due = new DueTable(handle);
                    due.setGrouped(due.ungrouped());
                    List<Cluster> clusters = new Gathering(handle).of(List.copyOf(due.due().keySet()));
                    new EventTable(handle).change(clusters.stream().map(Cluster::workOut).toList());
                    merged.countDown();
                    return await(asked);
                });
            }
        });
        assertThat(merged.await(1, TimeUnit.MINUTES)).isTrue();
        try (Chronicle chronicle = open()) {
            assertThat(events(chronicle)).isEqualTo(before);
            assertThat(chronicle.entries(EventFilter.ALL.between("IND", "PRK"))).hasSizeGreaterThan(50);
            assertThat(chronicle.digest().reports()).isEqualTo(610);
            assertThat(chronicle.pending()).isPositive();
        } finally {
            asked.countDown();
        }
        assertThat(merging.get(1, TimeUnit.MINUTES)).isTrue();
        try (Chronicle chronicle = open()) {
            assertThat(events(chronicle)).hasSizeGreaterThan(before.size());
            assertThat(chronicle.pending()).isZero();
        }
    }

    @Test
    void what_another_process_keeps_while_a_pair_is_being_merged_is_not_lost() throws Exception {
        String expected;
        try (Chronicle alone = Chronicle.open(kind.address(folder, "alone"), Clock.systemUTC(), FOR_EVER)) {
            alone.keep(Stories.of(10, 3));
            alone.keep(busy(0, 200));
            expected = alone.export();
        }
        Future<Boolean> keeping = other.submit(() -> {
            try (Chronicle chronicle = open()) {
                for (int from = 0; from < 200; from += 5) {
                    chronicle.keep(busy(from, from + 5));
                }
            }
            return true;
        });
        try (Chronicle chronicle = open()) {
            while (!keeping.isDone()) {
                chronicle.settle();
                assertThat(chronicle.entries(EventFilter.ALL.between("IND", "PRK"))).allSatisfy(entry -> assertThat(entry.tellings()).isNotEmpty());
            }
            assertThat(keeping.get(1, TimeUnit.MINUTES)).isTrue();
            assertThat(chronicle.export()).isEqualTo(expected);
        }
    }

    /** Reports of one pair, a visit each, ten days apart. */
    private static List<Coded> busy(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> {
            String day = LocalDate.of(2000, 1, 1).plusDays(10L * number).toString();
            return new Coded(Told.report("busy" + number, "Outlet", day),
                    List.of(Told.by("busy" + number, 1).does("IND", PloverType.CONSULT, "PRK").on(day, Basis.STATED).mention()), "book");
        }).toList();
    }

    @Test
    void a_report_is_kept_while_another_process_is_in_the_middle_of_a_question() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch kept = new CountDownLatch(1);
        Future<List<Long>> asker = other.submit(() -> {
            Database database = Database.at(address, FOR_EVER);
            try (Handle handle = database.open()) {
                Asking question = new Asking(handle);
                return new Transactions(database, handle).reading(() -> {
                    long before = question.digest().reports();
                    asking.countDown();
                    await(kept);
                    return List.of(before, question.digest().reports());
                });
            }
        });
        assertThat(asking.await(1, TimeUnit.MINUTES)).isTrue();
        try (Chronicle chronicle = open()) {
            assertThat(chronicle.keep(Stories.of(12, 3))).endsWith(Kept.NEW, Kept.NEW);
            assertThat(chronicle.digest().reports()).isEqualTo(12);
        } finally {
            kept.countDown();
        }
        assertThat(asker.get(1, TimeUnit.MINUTES)).as("one question sees one state").containsExactly(10L, 10L);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
