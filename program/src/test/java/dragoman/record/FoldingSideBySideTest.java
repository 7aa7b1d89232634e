package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Basis;
import dragoman.coding.event.PloverType;
import dragoman.reading.Report;
import dragoman.record.CopySearch.Batch;
import dragoman.record.CopySearch.Found;
import dragoman.record.database.Address;
import dragoman.record.database.Database;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts are compared while others write, and no copy is missed for it. */
@ParameterizedClass
@EnumSource
class FoldingSideBySideTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private Address address;
    private Process one;
    private Process other;

    /** One of two that work on the same record, step by step. */
    private static final class Process implements AutoCloseable {

        private final Handle handle;
        private final Transactions transactions;
        private final Keeping keeping;
        private final Folding folding;
        private final CopySearch search;
        private final Settling settling;

        Process(Address address) {
            Database database = Database.at(address, SHORT);
            handle = database.open();
            transactions = new Transactions(database, handle);
            keeping = new Keeping(handle, Clock.systemUTC());
            folding = new Folding(handle);
            search = new CopySearch(handle);
            settling = new Settling(handle, transactions);
        }

        void keep(Coded... coded) {
            transactions.writing(() -> List.of(coded).stream().map(keeping::keep).toList());
        }

        Batch look() {
            Batch batch = CopySearch.batch(transactions.reading(() -> search.look(List.copyOf(folding.due().keySet()))));
            return transactions.writing(() -> {
                folding.show(batch);
                return batch;
            });
        }

        Found compare(Batch batch) {
            return transactions.reading(() -> search.compare(batch));
        }

        boolean unite(Found found) {
            return transactions.writing(() -> folding.keep(found));
        }

        /** The steps of folding all that waits, to be taken while the other takes its own. */
        Deque<Runnable> steps() {
            Batch[] batch = new Batch[1];
            Found[] found = new Found[1];
            return new ArrayDeque<>(List.of(() -> batch[0] = look(), () -> found[0] = compare(batch[0]), () -> unite(found[0])));
        }

        String families() {
            settling.settle();
            return transactions.reading(() -> handle.createQuery("select id, family from reports order by id").map((row, context) -> row.getString(1) + ":" + row.getString(2))
                    .stream().collect(Collectors.joining(" ")));
        }

        @Override
        public void close() {
            handle.close();
        }
    }

    @BeforeEach
    void open() {
        address = kind.address(folder, "a");
        one = new Process(address);
        other = new Process(address);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    /** A text of its own for each number; {@code ends} lengthens it. */
    private static String text(int number, String ends) {
        return Told.TEXT + IntStream.range(0, 40).mapToObj(i -> " w" + number + "x" + i).collect(Collectors.joining()) + ends;
    }

    private static Coded coded(String id, String text) {
        Report report = new Report(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("en"), List.of());
        return new Coded(report, List.of(Told.by(id, 1).does("IND", PloverType.CONSULT, "PRK").on("2018-05-15", Basis.STATED).mention()), "book");
    }

    @Test
    void reportsAreKeptWhileTextsAreCompared() {
        one.keep(coded("a", text(1, "")), coded("b", text(1, " and more")));
        Batch batch = one.look();
        Found found = one.transactions.reading(() -> {
            Found copies = one.search.compare(batch);
            other.keep(coded("c", text(1, " and yet more")));
            return copies;
        });
        assertThat(found.copies()).isNotEmpty();
        assertThat(one.unite(found)).isTrue();
        assertThat(one.families()).isEqualTo("a:a b:a c:a");
    }

    @Test
    void whoseTextChangesWhileItIsComparedIsComparedAgain() {
        one.keep(coded("a", text(1, "")), coded("b", text(1, " and more")), coded("c", text(2, "")));
        Found found = one.compare(one.look());
        other.keep(coded("a", text(2, " and less")));
        assertThat(one.unite(found)).isFalse();
        assertThat(one.folding.pending()).isEqualTo(3);
        assertThat(one.families()).isEqualTo("a:a b:b c:a");
    }

    @Test
    void whoWasFoundToBeACopyOfAReportThatIsTakenOutMeanwhileIsComparedAgain() {
        one.keep(coded("a", text(1, "")));
        assertThat(one.families()).isEqualTo("a:a");
        one.keep(coded("b", text(1, " and more")), coded("c", text(1, "")));
        Found found = one.compare(one.look());
        try (Chronicle chronicle = Chronicle.open(address)) {
            chronicle.forget(List.of("a"));
        }
        assertThat(one.unite(found)).isFalse();
        assertThat(one.families()).isEqualTo("b:b c:b");
    }

    @Test
    void twoWhoCompareAtTheSameTimeMissNoCopyOfEachOthers() {
        one.keep(coded("a", text(1, "")), coded("c", "Too short."));
        Batch first = one.look();
        other.keep(coded("b", text(1, " and more")), coded("d", "Too short."));
        Batch second = CopySearch.batch(other.transactions.reading(() -> other.search.look(List.of("b", "d"))));
        other.transactions.writing(() -> {
            other.folding.show(second);
            return second;
        });
        Found one1 = one.compare(first);
        Found other1 = other.compare(second);
        assertThat(one.unite(one1)).isTrue();
        other.unite(other1);
        assertThat(other.families()).isEqualTo("a:a b:a c:c d:c");
    }

    @Test
    void inWhateverOrderTwoTakeTheirStepsTheFamiliesAreTheSame() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            String run = String.format(Locale.ROOT, "s%d", seed);
            Deque<Runnable> steps = new ArrayDeque<>();
            Deque<Runnable> others = new ArrayDeque<>();
            List<Coded> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int text = 100 * seed + random.nextInt(3);
                all.add(coded(run + (char) ('a' + random.nextInt(8)), text(text, random.nextBoolean() ? "" : " more" + random.nextInt(3))));
            }
            for (Coded coded : all) {
                Process keeper = random.nextBoolean() ? one : other;
                keeper.keep(coded);
                if (steps.isEmpty()) {
                    steps.addAll(one.steps());
                }
                if (others.isEmpty()) {
                    others.addAll(other.steps());
                }
                for (int i = random.nextInt(3); i > 0; i--) {
                    Deque<Runnable> next = random.nextBoolean() ? steps : others;
                    if (!next.isEmpty()) {
                        next.poll().run();
                    }
                }
            }
            steps.forEach(Runnable::run);
            others.forEach(Runnable::run);
            String families = one.families();
            try (Process alone = new Process(kind.address(folder, "alone" + seed))) {
                all.forEach(alone::keep);
                String expected = alone.families();
                assertThat(families).as("seed %d", seed).contains(expected);
            }
        }
    }
}
