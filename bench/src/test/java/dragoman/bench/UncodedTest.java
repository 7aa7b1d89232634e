package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that could not be coded is counted, and scored as one in which nothing was found. */
class UncodedTest {

    private static final String CODED = "{\"id\":\"a\",\"mentions\":[{\"type\":\"CONSULT\"}]}";

    @TempDir
    private Path folder;

    @Test
    void anErrorIsCountedAndItsReportHasNoMentions() throws IOException {
        Path output = Files.write(folder.resolve("output.jsonl"), List.of(CODED, "{\"id\":\"b\",\"error\":{\"reason\":\"r\",\"where\":\"w\"}}"));
        assertThat(Uncoded.takeOut(output)).isEqualTo(1);
        assertThat(Files.readAllLines(output)).first().isEqualTo(CODED);
        assertThat(JsonRows.read(output)).last().satisfies(row -> {
            assertThat(row.path("id").asText()).isEqualTo("b");
            assertThat(row.path("mentions")).isEmpty();
            assertThat(row.path("speech").isArray()).isTrue();
            assertThat(row.has("error")).isFalse();
        });
    }

    @Test
    void anOutputWithoutErrorsStaysAsItIs() throws IOException {
        Path output = Files.write(folder.resolve("output.jsonl"), List.of(CODED));
        assertThat(Uncoded.takeOut(output)).isZero();
        assertThat(Files.readAllLines(output)).containsExactly(CODED);
    }
}
