package dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * How much do the scores owe to single lines of the phrasebook, and how much to the second reader: what is left of them when half of the lines are left out at
 * random, and when only lines count?
 */
final class Ablation {

    private static final List<String> SETS = List.of("seeds", "news", "plv", "multicoder");
    private static final int DRAWS = 3;
    private static final String COMPILED = "dragoman/phrasebook/compiled.book";
    /** Without it the second reader is taught again. */
    private static final String STAMP = "dragoman/lessons/learnt.stamp";

    private final Checkout checkout;
    private final Scorer scorer;

    Ablation(Checkout checkout, Scorer scorer) {
        this.checkout = checkout;
        this.scorer = scorer;
    }

    /** The table: each book with the second reader and, under «lines», without. */
    String table() {
        List<String> book = book();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(pair("whole", Optional.empty()));
        HalfBook half = HalfBook.draw(book, 1);
        for (int draw = 1; draw <= DRAWS; draw++) {
            half = HalfBook.draw(book, draw);
            pairs.add(pair("draw " + draw, Optional.of(half)));
        }
        return write(pairs) + "Whole: the " + half.lines() + " lines of the shipped phrasebook. Draws: " + (half.lines() - half.leftOut().size())
                + " of them, taken at random.\nLines: the same book with --only-lines, without the second reader.\n";
    }

    /** What a book scores with the second reader and without. */
    private record Pair(String name, List<Score> both, List<Score> onlyLines) {}

    private Pair pair(String name, Optional<HalfBook> half) {
        half.ifPresent(this::teach);
        return new Pair(name, scores(half, List.of()), scores(half, List.of("--only-lines")));
    }

    private List<Score> scores(Optional<HalfBook> half, List<String> options) {
        return scores(GoldRun.of(scorer, checkout, (command, reports, output) -> code(half, command, options, reports, output)));
    }

    private static List<Score> scores(GoldRun run) {
        return run.scores(SETS.stream().map(name -> GoldSets.called(name).orElseThrow()).toList(), set -> {});
    }

    /** The class path names the half book before the jar, so that the program finds it first. */
    private void code(Optional<HalfBook> half, String command, List<String> options, Path reports, Path output) {
        String path = half.map(book -> halfBefore()).orElse(checkout.jar().toString());
        List<String> whole = new ArrayList<>(List.of(java(), "-Xmx1g", "-XX:+UseSerialGC", "-cp", path, "dragoman.app.Dragoman", command));
        whole.addAll(options);
        Child.of(whole).tolerating(Checkout.SOME_UNCODED).from(reports).into(output);
        half.ifPresent(book -> requireLeftOut(book, JsonRows.read(output)));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String halfBefore() {
        return checkout.scratch("half") + File.pathSeparator + checkout.jar();
    }

    /** Writes the half book, and teaches a second reader that knows no more of the phrasebook than it. */
    private void teach(HalfBook half) {
        Path folder = checkout.scratch("half");
        Path file = folder.resolve(COMPILED);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", half.compiled()) + "\n");
            Files.deleteIfExists(folder.resolve(STAMP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Child.of(List.of(java(), "-Xmx3g", "-cp", halfBefore(), "dragoman.coding.SecondReaderPacker", checkout.home().resolve("lessons").toString(), checkout.home().resolve("phrasebook").toString(),
                folder.toString())).into(folder.resolve("taught.txt"));
    }

    /** Were the whole book read after all, the table would mean nothing. */
    private static void requireLeftOut(HalfBook half, List<ObjectNode> output) {
        for (ObjectNode report : output) {
            for (JsonNode mention : report.path("mentions")) {
                String place = mention.path("why").path("file").asText() + ":" + mention.path("why").path("line").asInt();
                if (half.leftOut().contains(place)) {
                    throw new Trouble("the line " + place + " was left out and is still read", "See where the program takes its phrasebook from.");
                }
            }
        }
    }

    private List<String> book() {
        try (ZipFile jar = new ZipFile(checkout.jar().toFile())) {
            byte[] bytes = jar.getInputStream(jar.getEntry(COMPILED)).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<Pair> pairs) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-12s %-20s", "set", "figure"));
        pairs.forEach(pair -> out.append(String.format(Locale.ROOT, " %8s %7s", pair.name(), "lines")));
        out.append(String.format(Locale.ROOT, " %8s %7s%n", "mean", "lines"));
        List<Pair> halves = pairs.subList(1, pairs.size());
        for (Score whole : pairs.get(0).both()) {
            Figure figure = whole.figure();
            out.append(String.format(Locale.ROOT, "%-12s %-20s", figure.set(), figure.name()));
            pairs.forEach(pair -> out.append(cells(figure, value(pair.both(), figure), value(pair.onlyLines(), figure))));
            double mean = halves.stream().mapToDouble(pair -> value(pair.both(), figure)).average().orElseThrow();
            double onlyLines = halves.stream().mapToDouble(pair -> value(pair.onlyLines(), figure)).average().orElseThrow();
            out.append(cells(figure, mean, onlyLines)).append(String.format("%n"));
        }
        return out.toString();
    }

    private static String cells(Figure figure, double both, double onlyLines) {
        return String.format(Locale.ROOT, " %8s %7s", figure.kind().write(both), figure.kind().write(onlyLines));
    }

    private static double value(List<Score> column, Figure figure) {
        return column.stream().filter(score -> score.figure().equals(figure)).findFirst().orElseThrow().value();
    }
}
