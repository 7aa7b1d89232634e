package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.ReportReader;
import dragoman.record.Chronicle;
import dragoman.record.Coded;
import dragoman.record.database.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The shipped examples give the same record, byte for byte, in whatever order, batches, time zone and locale they are kept, and on however many threads they are coded. */
class RecordOrderTest {

    private static final int ORDERS = 20;
    private static final List<String> ZONES = List.of("UTC", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kathmandu");
    private static final List<Locale> LOCALES = List.of(Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.GERMANY);

    @TempDir
    Path folder;

    @Test
    void theExamplesGiveTheSameRecordInWhateverOrderTheyAreKept() throws IOException {
        List<Coded> coded = coded();
        Path empty = folder.resolve("empty.db");
        Chronicle.open(empty).close();
        String expected = kept(empty, "first", coded, new Random(0));
        assertThat(expected).contains("\"event\"", "\"decision\"", "\"family\"");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (int order = 0; order < ORDERS; order++) {
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(order % ZONES.size())));
                Locale.setDefault(LOCALES.get(order / ZONES.size() % LOCALES.size()));
                Random random = new Random(order);
                List<Coded> shuffled = new ArrayList<>(coded);
                Collections.shuffle(shuffled, random);
                assertThat(kept(empty, "order" + order, shuffled, random)).as("order %d", order).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theExamplesGiveTheSameRecordHoweverManyThreadsCodeThem() throws Exception {
        String expected = read(1);
        assertThat(expected).contains("\"event\"");
        assertThat(List.of(read(2), read(4), read(4))).containsOnly(expected);
    }

    /** As the command reads them. */
    private String read(int threads) throws Exception {
        Path file = Files.createTempDirectory(folder, "threads" + threads).resolve("a.db");
        Knowledge knowledge = CommandLine.populateCommand(new Knowledge());
        try (ReadRun run = new ReadRun(Address.of(file), knowledge, (phrasebook, actors) -> AppRun.shippedCoder(), () -> false, threads);
                Stream<Reading> readings = new ReportReader().read(AppRun.repository().resolve("examples/reports"))) {
            Terminal silent = new Terminal(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()),
                    Ink.PLAIN, false, Terminal.PAGE, "dragoman");
            run.read(readings.iterator(), Progress.on(silent, List.of()));
        }
        try (Chronicle chronicle = Chronicle.openExisting(file)) {
            return chronicle.export();
        }
    }

    /** The examples, and a reprint of one of them. */
    private static List<Coded> coded() throws IOException {
        List<Coded> coded = new ArrayList<>();
        try (Stream<Reading> readings = new ReportReader().read(AppRun.repository().resolve("examples/reports"))) {
            for (Iterator<Reading> each = readings.iterator(); each.hasNext();) {
                if (each.next() instanceof Readable readable) {
                    coded.add(new Coded(readable.report(), AppRun.shippedCoder().code(readable.report()).mentions(), "shipped"));
                }
            }
        }
        assertThat(coded).hasSizeGreaterThan(3);
        var first = coded.get(0).report();
        var reprint = new dragoman.reading.Report("zz-reprint", first.text(), first.published(), first.title(), java.util.Optional.of("Reprint"), first.author(),
                first.url(), first.language(), first.head());
        coded.add(new Coded(reprint, AppRun.shippedCoder().code(reprint).mentions(), "shipped"));
        return coded;
    }

    /** Keeps them some at a time, and lets a person take one mention of the reprint out of its event. */
    private String kept(Path empty, String name, List<Coded> coded, Random random) throws IOException {
        Path file = Files.copy(empty, folder.resolve(name + ".db"));
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int from = 0; from < coded.size();) {
                int to = Math.min(coded.size(), from + 1 + random.nextInt(4));
                chronicle.keep(coded.subList(from, to));
                if (random.nextInt(3) == 0) {
                    chronicle.settle();
                }
                from = to;
            }
            String mention = coded.stream().filter(one -> one.report().id().equals("zz-reprint")).flatMap(one -> one.mentions().stream()).findFirst().orElseThrow().id();
            assertThat(chronicle.split(mention, "to be looked at")).isPresent();
            return chronicle.export();
        }
    }
}
