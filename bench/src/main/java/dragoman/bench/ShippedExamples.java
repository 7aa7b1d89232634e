package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Do the shipped examples give the same bytes when they are coded again, on one thread instead of many? */
final class ShippedExamples {

    private final Checkout checkout;

    ShippedExamples(Checkout checkout) {
        this.checkout = checkout;
    }

    /** A line that tells what was coded. */
    String check() {
        Path folder = checkout.scratch("examples");
        Path reports = folder.resolve("reports.jsonl");
        List<ObjectNode> rows = rows();
        JsonRows.write(reports, rows);
        Path once = folder.resolve("once.jsonl");
        Path again = folder.resolve("again.jsonl");
        checkout.dragoman("code").from(reports).into(once);
        checkout.dragoman("code").with(SpeedRun.ONE_CORE).from(reports).into(again);
        requireSame(once, again);
        int mentions = JsonRows.read(once).stream().mapToInt(row -> row.path("mentions").size()).sum();
        return "examples: " + rows.size() + " reports, " + mentions + " mentions; coded twice, the same bytes";
    }

    private List<ObjectNode> rows() {
        List<ObjectNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(checkout.reports())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl")) {
                    rows.addAll(JsonRows.read(file));
                } else if (name.endsWith(".txt")) {
                    rows.add(JsonRows.report(name, Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw new Trouble(checkout.reports() + " holds no reports", "Take them back from the last commit.");
        }
        return rows;
    }

    private static void requireSame(Path once, Path again) {
        try {
            if (Files.mismatch(once, again) >= 0) {
                throw new Trouble("the same reports gave two outputs", "Compare " + once + " with " + again + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
