package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fast is the record: how long do many mentions take to be merged, and a timeline to be found among many events? */
final class RecordRun {

    private static final String SET = "record";
    private static final Figure KEEPING = new Figure(SET, "100,000 mentions kept, s", Kind.COST);
    private static final Figure MERGING = new Figure(SET, "100,000 mentions merged, s", Kind.COST);
    private static final Figure KEEPING_ALL = new Figure(SET, "1,750,000 kept, core s", Kind.COST);
    private static final Figure MERGING_ALL = new Figure(SET, "1,750,000 merged, core s", Kind.COST);
    private static final Figure EVENTS = new Figure(SET, "events then, thousands", Kind.RATE);
    private static final Figure ONE_MORE = new Figure(SET, "one more report of the busiest pair, core s", Kind.COST);
    private static final Figure PAGE_FIRST = new Figure(SET, "the busiest pair's first 200, asked first, ms", Kind.COST);
    private static final Figure PAGE = new Figure(SET, "and again, ms", Kind.COST);
    private static final Figure TIMELINE = new Figure(SET, "all of a pair's timeline, ms", Kind.COST);
    private static final Figure BUSIEST = new Figure(SET, "all of the busiest pair's, ms", Kind.COST);
    private static final Figure BUSIEST_FIRST = new Figure(SET, "and asked first, ms", Kind.COST);

    static final List<Figure> FIGURES = List.of(KEEPING, MERGING, KEEPING_ALL, MERGING_ALL, EVENTS, ONE_MORE, PAGE_FIRST, PAGE, TIMELINE, BUSIEST, BUSIEST_FIRST);

    private static final double THOUSAND = 1e3;
    private static final double MILLIS = 1e3;

    private final Checkout checkout;
    private final Path folder;

    RecordRun(Checkout checkout) {
        this.checkout = checkout;
        this.folder = checkout.scratch(SET);
    }

    List<Score> measure() {
        List<Score> scores = new ArrayList<>();
        Map<String, Double> small = trial("keep", fresh("small.db"), "100000", "0.5");
        scores.add(new Score(KEEPING, small.get("keeping")));
        scores.add(new Score(MERGING, small.get("merging")));
        Path large = fresh("large.db");
        Map<String, Double> kept = trial("keep", large, "1750000", "0.2");
        scores.add(new Score(KEEPING_ALL, kept.get("keeping, cores worked")));
        scores.add(new Score(MERGING_ALL, kept.get("merging, cores worked")));
        Map<String, Double> asked = trial("ask", large);
        scores.add(new Score(EVENTS, asked.get("events") / THOUSAND));
        scores.add(new Score(ONE_MORE, kept.get("one more, cores worked")));
        scores.add(new Score(PAGE_FIRST, asked.get("busiest page first") * MILLIS));
        scores.add(new Score(PAGE, asked.get("busiest page again") * MILLIS));
        scores.add(new Score(TIMELINE, asked.get("pair again") * MILLIS));
        scores.add(new Score(BUSIEST, asked.get("busiest again") * MILLIS));
        scores.add(new Score(BUSIEST_FIRST, asked.get("busiest first") * MILLIS));
        return scores;
    }

    private Path fresh(String name) {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(path -> path.getFileName().toString().startsWith(name)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    /** In a Java with the heap that the figures are promised for. */
    private Map<String, Double> trial(String what, Path file, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = checkout.home().resolve("bench/target/classes") + ":" + checkout.jar();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx1g", "-XX:ActiveProcessorCount=2", "-cp", classes, "dragoman.bench.record.RecordTrial", what, file.toString()));
        command.addAll(List.of(arguments));
        String printed = Child.of(command).printed(folder.resolve(what + ".out"));
        return printed.lines().map(line -> line.split("\t")).collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
    }
}
