package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomBytesTest {

    private static final String[] PIECES = {"{\"id\":\"", "\",\"text\":\"", "\"}", "\n", "\\u0000", "\\ud800", "\"published\":", "null", "2018-05-17", "\uFEFF", "[",
        "By A", "SEOUL — ", "\uD83D\uDE00", " ", "\\", "©", "1e999", "\r"};

    @TempDir
    Path folder;

    @Test
    void no_bytes_make_the_reader_throw_and_every_report_has_its_head_within_its_text() throws IOException {
        Random random = new Random(20261122);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = random(random);
            check(new ReportReader(300).readLines(new ByteArrayInputStream(bytes), "random").toList());
            if (i % 10 == 0) {
                check(new ReportReader(300).read(Files.write(folder.resolve("random.txt"), bytes)).toList());
            }
        }
    }

    private static void check(List<Reading> readings) {
        assertThat(readings).isNotEmpty();
        for (Reading reading : readings) {
            if (reading instanceof Readable readable) {
                String text = readable.report().text();
                readable.report().head().forEach(part -> assertThat(part.end()).isLessThanOrEqualTo(text.codePointCount(0, text.length())));
            }
        }
    }

    /** Pure noise half of the time, else pieces of reports with a little noise in them. */
    private static byte[] random(Random random) {
        byte[] noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);
        if (random.nextBoolean()) {
            return noise;
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            pieces.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = pieces.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
