package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How fast does Dragoman start and code, how much memory does it take, and how large is its jar? */
final class SpeedRun {

    /** Makes the Java machine believe in one core: one thread codes. */
    static final Map<String, String> ONE_CORE = Map.of("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=1");

    private static final String SET = "speed";
    private static final Figure START = new Figure(SET, "first line, s", Kind.COST);
    private static final Figure RATE = new Figure(SET, "sentences/s, one core", Kind.RATE);
    private static final Figure MEMORY = new Figure(SET, "peak memory (RSS), MB", Kind.COST);
    private static final Figure JAR = new Figure(SET, "jar, MB", Kind.COST);

    static final List<Figure> FIGURES = List.of(START, RATE, MEMORY, JAR);

    private static final int STARTS = 3;
    /** Reports after the measured ones, so that the process still lives when it is asked what it took. */
    private static final int TAIL = 20;

    private static final double MEGA = 1e6;

    private final Checkout checkout;
    private final Path folder;

    SpeedRun(Checkout checkout) {
        this.checkout = checkout;
        this.folder = checkout.scratch(SET);
    }

    /** Measures with these reports. Memory is left out where the system does not tell it. */
    List<Score> measure(List<ObjectNode> reports) {
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(START, start(reports.get(0))));
        warm(reports, scores);
        scores.add(new Score(JAR, size(checkout.jar()) / MEGA));
        return scores;
    }

    /** From typing the command to the first line of its output, the median of three. */
    private double start(ObjectNode report) {
        Path one = folder.resolve("one.jsonl");
        JsonRows.write(one, List.of(report));
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            Child child = checkout.dragoman("code").from(one);
            Path errors = folder.resolve("start.errors");
            Process process = child.start(errors);
            readLines(process, 1);
            seconds.add(secondsSince(begin));
            child.requireSuccess(process, errors);
        }
        return seconds.stream().sorted().toList().get(STARTS / 2);
    }

    /**
     * All reports once to get warm, then once more and measured, in one process with one coding thread. What counts is the time that a core worked for the process,
     * all its threads together: other work on the computer does not slow that.
     */
    private void warm(List<ObjectNode> reports, List<Score> scores) {
        Path twice = folder.resolve("twice.jsonl");
        List<ObjectNode> rows = new ArrayList<>(numbered(reports, "a"));
        rows.addAll(numbered(reports, "b"));
        List<ObjectNode> tail = numbered(reports.subList(0, Math.min(TAIL, reports.size())), "c");
        rows.addAll(tail);
        JsonRows.write(twice, rows);
        Path errors = folder.resolve("warm.errors");
        Child child = checkout.dragoman("annotate").with(ONE_CORE).from(twice);
        Process process = child.start(errors);
        try (PeakMemory memory = PeakMemory.of(process); BufferedReader out = reader(process)) {
            lines(out, reports.size());
            double begin = coreSeconds(process);
            List<String> timed = lines(out, reports.size());
            double seconds = coreSeconds(process) - begin;
            lines(out, tail.size());
            child.requireSuccess(process, errors);
            int sentences = timed.stream().mapToInt(line -> JsonRows.parse(line).path("sentences").size()).sum();
            scores.add(new Score(RATE, sentences / seconds));
            memory.bytes().ifPresent(bytes -> scores.add(new Score(MEMORY, bytes / MEGA)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> numbered(List<ObjectNode> reports, String prefix) {
        List<ObjectNode> rows = new ArrayList<>();
        for (ObjectNode report : reports) {
            rows.add(report.deepCopy().put("id", prefix + rows.size()));
        }
        return rows;
    }

    private static void readLines(Process process, int count) {
        try (BufferedReader out = reader(process)) {
            lines(out, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static List<String> lines(BufferedReader out, int count) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            String line = out.readLine();
            if (line == null) {
                throw new Trouble("after " + lines.size() + " of " + count + " lines the output ended", "Code the same reports by hand and see why.");
            }
            lines.add(line);
        }
        return lines;
    }

    static double coreSeconds(Process process) {
        return process.info().totalCpuDuration().map(spent -> spent.toNanos() / 1e9).orElseThrow(() ->
                new Trouble("this system does not tell how long a process has worked", "Measure the speed on Linux or macOS; bench/run --quick leaves it out."));
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
