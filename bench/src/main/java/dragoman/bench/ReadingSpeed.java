package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How fast are pages, JSON Lines and web archives read, without coding them? By {@code check}, on one core, after it got warm. What counts is the time that a core worked for the process, as in
 * {@link SpeedRun}.
 */
final class ReadingSpeed {

    private static final String SET = "speed";
    private static final Figure PAGES = new Figure(SET, "pages/s, one core", Kind.RATE);
    private static final Figure LINES = new Figure(SET, "JSON Lines MB/s, one core", Kind.RATE);
    private static final Figure ARCHIVE = new Figure(SET, "WARC MB/s unpacked, one core", Kind.RATE);
    private static final Figure INFLATER = new Figure(SET, "gzip MB/s unpacked, one core", Kind.RATE);
    private static final Figure GZIP = new Figure(SET, "gzip -dc MB/s unpacked, one core", Kind.RATE);

    static final List<Figure> FIGURES = List.of(PAGES, LINES, ARCHIVE, INFLATER, GZIP);

    /** Some 5,300 pages, and 800 MB of an archive: the second compiler, whose work counts as well, is still at it after the half of them. */
    private static final int WARMING = 60;
    private static final int TIMED = 20;
    private static final int LEFT = 1;
    private static final int ROUNDS = WARMING + TIMED + LEFT;
    private static final int ASKED_EACH = 10;
    private static final String PACKED = "many.warc.gz";
    private static final double MEGA = 1e6;
    private static final int LINES_BYTES = 4_000_000;
    /** Shorter ones are single sentences, which newsrooms do not publish. */
    private static final int SHORTEST_REPORT = 1000;

    private final Checkout checkout;
    private final Path folder;

    ReadingSpeed(Checkout checkout) {
        this.checkout = checkout;
        this.folder = checkout.scratch("reading-speed");
    }

    /** Measures with these pages and reports. */
    List<Score> measure(Path pages, List<ObjectNode> reports) {
        try (Stream<Path> listed = Files.list(pages)) {
            List<Path> files = listed.sorted().toList();
            List<Score> scores = new ArrayList<>(List.of(new Score(PAGES, pages(files)), new Score(LINES, lines(reports)), new Score(ARCHIVE, archive(files)), new Score(INFLATER, inflater(files))));
            gzip().ifPresent(rate -> scores.add(new Score(GZIP, rate)));
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double pages(List<Path> files) throws IOException {
        Path copies = checkout.scratch("reading-speed/pages");
        for (int round = 0; round < ROUNDS; round++) {
            for (Path file : files) {
                Path copy = copies.resolve(String.format("%02d-%s", round, file.getFileName()));
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        return TIMED * files.size() / seconds(copies, files.size());
    }

    private double lines(List<ObjectNode> texts) throws IOException {
        List<ObjectNode> reports = texts.stream().filter(row -> row.path("text").asText().length() >= SHORTEST_REPORT).toList();
        List<ObjectNode> rows = new ArrayList<>();
        long bytes = 0;
        while (bytes < LINES_BYTES) {
            ObjectNode row = reports.get(rows.size() % reports.size()).deepCopy();
            bytes += row.toString().getBytes(StandardCharsets.UTF_8).length + 1;
            rows.add(row);
        }
        Path file = folder.resolve("many.jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int row = 0; row < rows.size(); row++) {
                    out.write(rows.get(row).put("id", round + "-" + row) + "\n");
                }
            }
        }
        return TIMED * bytes / MEGA / seconds(file, rows.size());
    }

    /** The pages as records that hold no publication, so that nothing but the archive itself is read; after each round of them one that does. */
    private double archive(List<Path> files) throws IOException {
        Path file = folder.resolve(PACKED);
        long unpacked = 0;
        try (var out = Files.newOutputStream(file)) {
            ByteArrayOutputStream pages = new ByteArrayOutputStream();
            for (Path page : files) {
                byte[] record = record("metadata", "https://post.example/" + page.getFileName(), bytes(page));
                unpacked += record.length;
                pages.writeBytes(packed(record));
            }
            for (int round = 0; round < ROUNDS; round++) {
                pages.writeTo(out);
                out.write(packed(record("conversion", "https://post.example/round/" + round, "The minister went to Sudland.".getBytes(StandardCharsets.UTF_8))));
            }
        }
        return TIMED * unpacked / MEGA / seconds(file, 1);
    }

    /** The archive that was written before unpacked and thrown away by the program gzip, where there is one. */
    private Optional<Double> gzip() throws IOException {
        Path file = folder.resolve(PACKED);
        ProcessBuilder gzip = new ProcessBuilder("gzip", "-dc", file.toString()).redirectOutput(new File("/dev/null")).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process;
        try {
            process = gzip.start();
        } catch (IOException noneHere) {
            return Optional.empty();
        }
        double seconds = 0;
        for (boolean lives = true; lives; ) {
            // Of a program that has ended nobody tells how long it worked.
            seconds = Math.max(seconds, process.info().totalCpuDuration().map(spent -> spent.toNanos() / 1e9).orElse(0.0));
            lives = !ended(process);
        }
        return process.exitValue() == 0 && seconds > 0 ? Optional.of(unpackedLength(file) / MEGA / seconds) : Optional.empty();
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(ASKED_EACH, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", "Run it again.");
        }
    }

    private static long unpackedLength(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The same bytes unpacked and thrown away, by this process. */
    private double inflater(List<Path> files) throws IOException {
        List<byte[]> packed = new ArrayList<>();
        for (Path page : files) {
            packed.add(packed(bytes(page)));
        }
        long unpacked = 0;
        long begin = 0;
        var threads = ManagementFactory.getThreadMXBean();
        byte[] buffer = new byte[1 << 16];
        for (int round = 0; round < ROUNDS; round++) {
            if (round == WARMING) {
                unpacked = 0;
                begin = threads.getCurrentThreadCpuTime();
            }
            for (byte[] one : packed) {
                try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(one), 1 << 16)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                    }
                }
            }
        }
        return unpacked / MEGA / ((threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    private static byte[] bytes(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        if (!page.toString().endsWith(".gz")) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] record(String type, String url, byte[] block) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2019-11-18T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)) + ">\r\nContent-Type: text/plain\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    /** How long a core worked for the timed rounds, of which each has so many readings. */
    private double seconds(Path input, int readings) {
        Path errors = folder.resolve("errors");
        Child child = checkout.dragoman("check", input.toString()).with(SpeedRun.ONE_CORE);
        Process process = child.start(errors);
        try (BufferedReader out = SpeedRun.reader(process)) {
            pass(out, WARMING * readings);
            double begin = SpeedRun.coreSeconds(process);
            pass(out, TIMED * readings);
            double seconds = SpeedRun.coreSeconds(process) - begin;
            pass(out, LEFT * readings);
            out.lines().forEach(rest -> { });
            child.requireSuccess(process, errors);
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each reading begins with its place, and what is said of it stands indented below. */
    private static void pass(BufferedReader out, int readings) throws IOException {
        for (int passed = 0; passed < readings; ) {
            String line = SpeedRun.lines(out, 1).get(0);
            passed += line.isBlank() || line.startsWith(" ") ? 0 : 1;
        }
    }
}
