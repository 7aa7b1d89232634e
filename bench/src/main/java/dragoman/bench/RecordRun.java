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
    private static final Figure TIMELINE = new Figure(SET, "timeline among 1,000,000 events, s", Kind.COST);

    static final List<Figure> FIGURES = List.of(KEEPING, MERGING, TIMELINE);

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
        trial("keep", large, "1300000", "0.2");
        scores.add(new Score(TIMELINE, trial("ask", large).get("pair again")));
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
