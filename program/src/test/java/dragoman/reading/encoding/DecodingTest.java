package dragoman.reading.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final PageCharset UTF_8 = new PageCharset(StandardCharsets.UTF_8, PageCharset.By.PAGE);

    @Test
    void textTakenInPiecesIsTheSameAsTheWhole() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = damaged("\ufeff<p>Grüße, 東京 \ud83d\ude00 и «мир»</p>".repeat(1 + round % 7).getBytes(StandardCharsets.UTF_8), random, round % 20);
            assertThat(inPieces(bytes, 1 + random.nextInt(9))).isEqualTo(UTF_8.decode(bytes));
        }
    }

    @Test
    void aLetterOfTwoCharactersFitsIntoPiecesOfOne() throws IOException {
        assertThat(inPieces("\ud83d\ude00x\ud83d\ude00".getBytes(StandardCharsets.UTF_8), 1)).isEqualTo("\ud83d\ude00x\ud83d\ude00");
    }

    @Test
    void aMarkAloneIsAnEmptyText() throws IOException {
        assertThat(inPieces("\ufeff".getBytes(StandardCharsets.UTF_8), 1)).isEmpty();
        assertThat(inPieces(new byte[0], 4)).isEmpty();
    }

    @Test
    void otherEncodingsAreReadAsTheirWholeTextIs() throws IOException {
        byte[] bytes = "Größe".getBytes(StandardCharsets.ISO_8859_1);
        PageCharset charset = PageCharset.of(bytes, Optional.of("text/html; charset=iso-8859-1"));
        assertThat(all(charset.reader(bytes), 3)).isEqualTo(charset.decode(bytes)).isEqualTo("Größe");
    }

    private static byte[] damaged(byte[] bytes, Random random, int places) {
        for (int i = 0; i < places; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String inPieces(byte[] bytes, int piece) throws IOException {
        return all(UTF_8.reader(bytes), piece);
    }

    private static String all(Reader reader, int piece) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[piece + 2];
        for (int count = reader.read(buffer, 1, piece); count >= 0; count = reader.read(buffer, 1, piece)) {
            assertThat(count).isBetween(1, piece);
            text.write(buffer, 1, count);
        }
        return text.toString();
    }
}
