package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every command in the documents runs and gives what they show. A block {@code ```sh} is run by a shell in a copy of the repository's examples; {@code ```sh exit=1}
 * says that it fails. The block {@code ```text} that follows it is what it prints; {@code …} on a line of its own stands for lines left out.
 * {@code -Ddragoman.accept=true} writes what the commands print into the documents.
 */
class DocumentsTest {

    private static final Path TOP = AppRun.repository();
    /** These run the tests, or need what a test has not: they are tried by hand. */
    private static final List<String> BY_HAND = List.of("mvn verify", "mvn test ", "git clone ", "git diff");

    private static Path copy;

    /** A block of commands with what is shown to come out; the output's lines lie between two lines of the document. */
    private record Block(int line, String commands, int exit, List<String> output, int outputFrom, int outputTo) {}

    @BeforeAll
    static void copyTheExamples() throws IOException {
        copy = Files.createTempDirectory("documents");
        for (String folder : List.of("examples", "phrasebook")) {
            try (Stream<Path> paths = Files.walk(TOP.resolve(folder))) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Files.copy(path, copy.resolve(TOP.relativize(path).toString()));
                }
            }
        }
        Path launcher = Files.writeString(copy.resolve("dragoman"), "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " -Ddragoman.command=./dragoman -cp '" + System.getProperty("java.class.path") + "' dragoman.app.Dragoman \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterAll
    static void removeTheCopy() throws IOException {
        try (Stream<Path> paths = Files.walk(copy)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void theReadmeRuns() throws Exception {
        run("README.md", 2);
    }

    @Test
    void theGuideRuns() throws Exception {
        run("GUIDE.md", 8);
    }

    @Test
    void theCommandsOfTheOtherDocumentsRun() throws Exception {
        run("CONTRIBUTING.md", 1);
        run("docs/formats.md", 1);
        run("docs/words.md", 0);
    }

    private static void run(String document, int least) throws Exception {
        try (Stream<Path> made = Files.list(copy)) {
            for (Path record : made.filter(path -> path.toString().contains(".db")).toList()) {
                Files.delete(record);
            }
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(TOP.resolve(document)));
        List<Block> blocks = blocks(lines);
        assertThat(blocks).as("blocks of commands in " + document).hasSizeGreaterThanOrEqualTo(least);
        List<Block> changed = new ArrayList<>();
        List<List<String>> outputs = new ArrayList<>();
        for (Block block : blocks) {
            String place = document + ":" + block.line();
            List<String> printed = printed(block, place);
            if (Boolean.getBoolean("dragoman.accept")) {
                changed.add(block);
                outputs.add(elided(block.output(), printed));
            } else {
                assertThat(matches(block.output(), printed)).as(place + " shows\n" + String.join("\n", block.output()) + "\nand prints\n" + String.join("\n", printed)).isTrue();
            }
        }
        for (int i = changed.size() - 1; i >= 0; i--) {
            List<String> shown = lines.subList(changed.get(i).outputFrom(), changed.get(i).outputTo());
            shown.clear();
            shown.addAll(outputs.get(i));
        }
        if (!changed.isEmpty()) {
            Files.writeString(TOP.resolve(document), String.join("\n", lines) + "\n");
        }
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```sh")) {
                continue;
            }
            int end = end(lines, i);
            String commands = String.join("\n", lines.subList(i + 1, end));
            int exit = lines.get(i).contains("exit=") ? Integer.parseInt(lines.get(i).replaceAll(".*exit=(\\d+).*", "$1")) : 0;
            int next = end + 1;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            boolean shown = next < lines.size() && lines.get(next).equals("```text");
            int from = shown ? next + 1 : end + 1;
            int to = shown ? end(lines, next) : from;
            if (BY_HAND.stream().noneMatch(commands::startsWith)) {
                blocks.add(new Block(i + 1, commands, exit, List.copyOf(lines.subList(from, to)), from, to));
            }
            i = end;
        }
        return blocks;
    }

    private static int end(List<String> lines, int start) {
        int end = start + 1;
        while (!lines.get(end).equals("```")) {
            end++;
        }
        return end;
    }

    private static List<String> printed(Block block, String place) throws Exception {
        Path out = copy.resolve("printed.out");
        Process shell = new ProcessBuilder("sh", "-e", "-c", block.commands()).directory(copy.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(shell.waitFor(180, TimeUnit.SECONDS)).as(place + " ends").isTrue();
        List<String> printed = Files.readAllLines(out);
        assertThat(shell.exitValue()).as(place + " ends with this code, having printed\n" + String.join("\n", printed)).isEqualTo(block.exit());
        return printed;
    }

    /** Whether the shown lines occur in the printed ones in their order; without «…» they are all of them. */
    private static boolean matches(List<String> shown, List<String> printed) {
        if (shown.isEmpty()) {
            return true;
        }
        int gap = shown.indexOf("…");
        if (gap < 0) {
            return shown.equals(printed);
        }
        List<String> head = shown.subList(0, gap);
        List<String> tail = shown.subList(gap + 1, shown.size());
        return printed.size() >= shown.size() - 1 && printed.subList(0, head.size()).equals(head) && printed.subList(printed.size() - tail.size(), printed.size()).equals(tail);
    }

    /** What was printed, with as much left out as before. */
    private static List<String> elided(List<String> shown, List<String> printed) {
        int gap = shown.indexOf("…");
        if (shown.isEmpty() || gap < 0 || printed.size() < shown.size()) {
            return shown.isEmpty() ? List.of() : printed;
        }
        List<String> kept = new ArrayList<>(printed.subList(0, gap));
        kept.add("…");
        kept.addAll(printed.subList(printed.size() - (shown.size() - gap - 1), printed.size()));
        return kept;
    }
}
