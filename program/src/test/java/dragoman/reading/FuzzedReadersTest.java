package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.follow.RobotsTarget;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Each reader with whatever bytes: it comes to an end, blames the file and not the program, and what it makes is a report as reports are. In a test run each target gets its seeds and all
 * inputs that it once stumbled over (in the resources of the same name); with {@code JAZZER_FUZZ=1} one target looks for more:
 * {@code JAZZER_FUZZ=1 mvn test -pl program -Djazzer.hooks=true -Dtest=FuzzedReadersTest#page}.
 */
class FuzzedReadersTest {

    private static final Limits LIMITS = new Limits(1 << 20, 100, 100, 20, 512);

    @FuzzTest(maxDuration = "2m")
    void page(byte[] bytes) {
        read("fuzzed.html", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void feed(byte[] bytes) {
        read("fuzzed.rss", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void archive(byte[] bytes) {
        read("fuzzed.warc", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void zip(byte[] bytes) {
        read("fuzzed.zip", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void wire(byte[] bytes) {
        read("fuzzed.xml", bytes);
        read("fuzzed.json", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void mail(byte[] bytes) {
        read("fuzzed.eml", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void table(byte[] bytes) {
        read("fuzzed.csv", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void jsonLines(byte[] bytes) {
        read("fuzzed.jsonl", bytes);
    }

    @FuzzTest(maxDuration = "2m")
    void text(byte[] bytes) {
        read("fuzzed.txt", bytes);
    }

    /** The first byte tells how many of the next are the Content-Type of a server. */
    @FuzzTest(maxDuration = "2m")
    void charset(byte[] bytes) {
        int length = bytes.length == 0 ? 0 : Math.min(bytes[0] & 0x3F, bytes.length - 1);
        String server = new String(bytes, Math.min(1, bytes.length), length, StandardCharsets.ISO_8859_1);
        byte[] page = Arrays.copyOfRange(bytes, Math.min(bytes.length, 1 + length), bytes.length);
        for (Optional<String> said : List.of(Optional.<String>empty(), Optional.of(server))) {
            PageCharset charset = PageCharset.of(page, said);
            assertThat(charset.decode(page)).doesNotStartWith("\uFEFF\uFEFF\uFEFF").hasSizeLessThanOrEqualTo(page.length * 2);
        }
    }

    @FuzzTest(maxDuration = "2m")
    void robots(byte[] bytes) {
        RobotsTarget.read(bytes);
    }

    private static void read(String name, byte[] bytes) {
        Opener opener = new Opener(LIMITS, Columns.BY_NAME, new IdsOfRun());
        Iterator<Reading> readings = opener.open(Delivery.of(name, name, OptionalLong.of(bytes.length), new ByteArrayInputStream(bytes)));
        while (readings.hasNext()) {
            check(readings.next());
        }
    }

    private static void check(Reading reading) {
        assertThat(reading.origin().toString()).startsWith("fuzzed.");
        if (reading instanceof Unreadable refused) {
            assertThat(refused.nextStep()).as(refused.reason()).doesNotContain("fault of the program");
        } else if (reading instanceof Readable readable) {
            check(readable.report());
            assertThat(readable.report().text()).isNotBlank();
        } else if (reading instanceof SetAside aside) {
            check(aside.report());
            assertThat(aside.reason()).isNotBlank();
        }
    }

    private static void check(Report report) {
        String text = report.text();
        assertThat(text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF)).as("every character is one").isTrue();
        int length = text.codePointCount(0, text.length());
        int end = 0;
        for (HeadPart part : report.head()) {
            assertThat(part.start()).as("parts of the head stand one after the other").isGreaterThanOrEqualTo(end);
            assertThat(part.end()).isLessThanOrEqualTo(length);
            end = part.end();
        }
        report.published().ifPresent(day -> assertThat(day.getYear()).isBetween(1000, 9999));
        for (Optional<String> line : List.of(report.title(), report.publisher(), report.author(), report.url())) {
            line.ifPresent(value -> assertThat(value).isNotBlank());
        }
    }
}
