package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Sentence;
import dragoman.language.SharedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of one file of a whole book takes the files that are as shipped from the packed book. */
class OneFileCheckTest {

    private static final String WAYS = "code: 042\n[actor] serenades [recipient]\n[actor] expels [recipient]\nnot: Rain falls in [recipient] -> nothing\n";

    @TempDir
    private Path folder;

    private final AtomicInteger parsed = new AtomicInteger();
    private final Function<String, Sentence> counting = sentence -> {
        parsed.incrementAndGet();
        return SharedParser.PARSER.parseSentence(sentence);
    };

    @BeforeEach
    void copyTheShippedBook() throws IOException {
        Path shipped = Path.of("..", "phrasebook");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<String> faults(String file) {
        return PhrasebookFiles.check(folder, counting, file::equals).faults().stream().map(f -> f.file() + ":" + f.line() + " " + f.problem()).toList();
    }

    @Test
    void clashesWithUnchangedFilesAreFoundWithoutParsingThem() throws IOException {
        Files.writeString(folder.resolve("consult/ways.txt"), WAYS);
        assertThat(faults("consult/ways.txt")).singleElement().asString().contains("consult/ways.txt:3", "says the same as sanction/expel.txt:");
        assertThat(parsed.get()).as("wordings parsed, of some ten thousand in the book").isLessThan(200);
    }

    @Test
    void aChangedFileIsReadAsItIsNow() throws IOException {
        Files.writeString(folder.resolve("consult/ways.txt"), WAYS);
        Path expel = folder.resolve("sanction/expel.txt");
        Files.writeString(expel, String.join("\n", Files.readAllLines(expel).stream().filter(line -> !line.contains("expels")).toList()) + "\n");
        assertThat(faults("consult/ways.txt")).noneMatch(fault -> fault.contains("says the same as sanction/expel.txt"));
    }

    @Test
    void aFileThatIsGoneClashesNoMore() throws IOException {
        Files.writeString(folder.resolve("consult/ways.txt"), WAYS);
        Files.delete(folder.resolve("sanction/expel.txt"));
        assertThat(faults("consult/ways.txt")).noneMatch(fault -> fault.contains("sanction/expel.txt"));
    }
}
