package dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fast is the record: how long do many mentions take to be merged, and a timeline to be found among a million events? */
final class RecordRun {

    private static final String SET = "record";
    private static final int SMALL = 100_000;
    /** So many that more than a million events are made of them. */
    private static final int LARGE = 1_775_000;
    private static final Figure KEEPING = load(String.format(Locale.ROOT, "%,d kept, core s", SMALL));
    private static final Figure MERGING = load(String.format(Locale.ROOT, "%,d merged, core s", SMALL));
    private static final Figure KEEPING_ALL = load(String.format(Locale.ROOT, "%,d kept, core s", LARGE));
    private static final Figure MERGING_ALL = load(String.format(Locale.ROOT, "%,d merged, core s", LARGE));
    private static final Figure EVENTS = new Figure(SET, "events then, thousands", Kind.COUNT);
    private static final Figure ONE_MORE = load("one report more of the busiest pair, core s");
    private static final Figure PAGE_FIRST = load("the busiest pair's first 200, asked first, ms");
    private static final Figure PAGE = load("and again, ms");
    private static final Figure TIMELINE = load("all of a pair's timeline, ms");
    private static final Figure BUSIEST_FIRST = load("all of the busiest pair's, asked first, ms");
    private static final Figure BUSIEST = load("all of it again, ms");

    static final List<Figure> FIGURES = List.of(KEEPING, MERGING, KEEPING_ALL, MERGING_ALL, EVENTS, ONE_MORE, PAGE_FIRST, PAGE, TIMELINE, BUSIEST_FIRST, BUSIEST);

    private static final double THOUSAND = 1e3;
    private static final double MILLIS = 1e3;

    /** Runs a part of the trial; what it prints, by name. */
    interface Trial {
        Map<String, Double> run(String what, Path file, String... arguments);
    }

    private final Path folder;
    private final Trial trial;
    private final int small;
    private final int large;

    RecordRun(Checkout checkout) {
        this(checkout.scratch(SET), inAJavaOfItsOwn(checkout), SMALL, LARGE);
    }

    RecordRun(Path folder, Trial trial, int small, int large) {
        this.folder = folder;
        this.trial = trial;
        this.small = small;
        this.large = large;
    }

    private static Figure load(String name) {
        return new Figure(SET, name, Kind.LOAD);
    }

    List<Score> measure() {
        List<Score> scores = new ArrayList<>();
        Map<String, Double> few = trial.run("keep", fresh("small.db"), String.valueOf(small), "0.5");
        scores.add(new Score(KEEPING, few.get("keeping, cores worked")));
        scores.add(new Score(MERGING, few.get("merging, cores worked")));
        Path file = fresh("large.db");
        Map<String, Double> kept = trial.run("keep", file, String.valueOf(large), "0.2");
        scores.add(new Score(KEEPING_ALL, kept.get("keeping, cores worked")));
        scores.add(new Score(MERGING_ALL, kept.get("merging, cores worked")));
        Map<String, Double> asked = trial.run("ask", file);
        scores.add(new Score(EVENTS, Math.floor(asked.get("events") / THOUSAND)));
        scores.add(new Score(ONE_MORE, kept.get("one more, cores worked")));
        scores.add(new Score(PAGE_FIRST, asked.get("busiest page first") * MILLIS));
        scores.add(new Score(PAGE, asked.get("busiest page again") * MILLIS));
        scores.add(new Score(TIMELINE, asked.get("pair again") * MILLIS));
        scores.add(new Score(BUSIEST_FIRST, asked.get("busiest first") * MILLIS));
        scores.add(new Score(BUSIEST, asked.get("busiest again") * MILLIS));
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

    /** With the heap that the figures are promised for. */
    private static Trial inAJavaOfItsOwn(Checkout checkout) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = checkout.home().resolve("bench/target/classes") + ":" + checkout.jar();
        return (what, file, arguments) -> {
            List<String> command = new ArrayList<>(List.of(java, "-Xmx1g", "-XX:ActiveProcessorCount=2", "-cp", classes, "dragoman.bench.record.RecordTrial", what, file.toString()));
            command.addAll(List.of(arguments));
            return figures(Child.of(command).printed(file.resolveSibling(what + ".out")));
        };
    }

    /** A name and a number in each line. */
    static Map<String, Double> figures(String printed) {
        return printed.lines().map(line -> line.split("\t")).collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
    }
}
