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
import java.util.zip.ZipFile;

/** How much do the scores owe to single lines of the phrasebook: what is left of them when half of the lines are left out at random? */
final class Ablation {

    private static final List<String> SETS = List.of("seeds", "news", "plv", "multicoder");
    private static final int DRAWS = 3;
    private static final String COMPILED = "dragoman/phrasebook/compiled.book";

    private final Checkout checkout;
    private final Scorer scorer;

    Ablation(Checkout checkout, Scorer scorer) {
        this.checkout = checkout;
        this.scorer = scorer;
    }

    /** The table. */
    String table() {
        List<String> book = book();
        List<List<Score>> columns = new ArrayList<>();
        columns.add(scores(GoldRun.of(scorer, checkout)));
        int left = 0;
        int lines = 0;
        for (int draw = 1; draw <= DRAWS; draw++) {
            HalfBook half = HalfBook.draw(book, draw);
            left = half.lines() - half.leftOut().size();
            lines = half.lines();
            columns.add(scores(GoldRun.of(scorer, checkout, (command, reports, output) -> code(half, command, reports, output))));
        }
        return write(columns) + "Whole: the " + lines + " lines of the shipped phrasebook. Draws: " + left + " of them, taken at random.\n";
    }

    private static List<Score> scores(GoldRun run) {
        return SETS.stream().map(name -> GoldSets.called(name).orElseThrow()).flatMap(set -> run.scores(set).stream()).toList();
    }

    /** The class path names the half book before the jar, so that the program finds it first. */
    private void code(HalfBook half, String command, Path reports, Path output) {
        Path folder = checkout.scratch("half");
        Path file = folder.resolve(COMPILED);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", half.compiled()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = folder + File.pathSeparator + checkout.jar();
        Child.of(List.of(java, "-Xmx1g", "-XX:+UseSerialGC", "-cp", path, "dragoman.app.Dragoman", command)).tolerating(Checkout.SOME_UNCODED).from(reports).into(output);
        requireLeftOut(half, JsonRows.read(output));
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

    private static String write(List<List<Score>> columns) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-12s %-20s %8s", "set", "figure", "whole"));
        for (int draw = 1; draw <= DRAWS; draw++) {
            out.append(String.format(Locale.ROOT, " %8s", "draw " + draw));
        }
        out.append(String.format(Locale.ROOT, " %8s%n", "mean"));
        for (Score whole : columns.get(0)) {
            Figure figure = whole.figure();
            List<Double> halves = columns.subList(1, columns.size()).stream().map(column -> value(column, figure)).toList();
            out.append(String.format(Locale.ROOT, "%-12s %-20s %8s", figure.set(), figure.name(), figure.kind().write(whole.value())));
            halves.forEach(half -> out.append(String.format(Locale.ROOT, " %8s", figure.kind().write(half))));
            double mean = halves.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            out.append(String.format(Locale.ROOT, " %8s%n", figure.kind().write(mean)));
        }
        return out.toString();
    }

    private static double value(List<Score> column, Figure figure) {
        return column.stream().filter(score -> score.figure().equals(figure)).findFirst().orElseThrow().value();
    }
}
