package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    private static final String STORY = "<p>NORDSTADT, Norland — The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge.</p>"
            + "<p>Lorries had waited for weeks at the border, and farmers on both sides of it had complained of what they lost.</p>";
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Minister to travel</title></head><body><div>By Ada Example</div><div>Published: 18 November 2019</div><article>"
            + STORY + "</article></body></html>";

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading only(Path path) {
        List<Reading> readings = new ReportReader().read(path).toList();
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void a_page_is_a_report_named_after_its_file_with_what_stands_around_its_story() throws IOException {
        Report report = ((Readable) only(file("trip.html", PAGE))).report();
        assertThat(report.id()).isEqualTo("trip");
        assertThat(report.title()).contains("Minister to travel");
        assertThat(report.author()).contains("Ada Example");
        assertThat(report.published()).contains(LocalDate.parse("2019-11-18"));
        assertThat(report.language()).contains("en");
        assertThat(report.head()).anySatisfy(part -> assertThat(part.kind()).isEqualTo(HeadPart.Kind.DATELINE));
    }

    @Test
    void a_page_is_known_by_its_content_under_any_name() throws IOException {
        assertThat(only(file("story.php", PAGE))).isInstanceOf(Readable.class);
        assertThat(only(file("story.txt", "\n<!-- saved -->" + PAGE))).isInstanceOf(Readable.class);
        assertThat(((Readable) only(file("story.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8))))).report().id()).isEqualTo("story");
    }

    @Test
    void a_page_in_another_encoding_is_read() throws IOException {
        String page = PAGE.replace("<title>", "<meta charset=windows-1252><title>").replace("Lorries", "“Müller” lorries");
        assertThat(((Readable) only(file("a.html", page.getBytes(Charset.forName("windows-1252"))))).report().text()).contains("“Müller” lorries");
    }

    @Test
    void a_page_in_another_language_is_set_aside_with_its_language() throws IOException {
        String german = "<p>Der Außenminister sagte am Montag, dass er nach Südland reisen und mit seinem Kollegen über die Brücke sprechen werde, die seit dem Frühjahr für alle geschlossen ist.</p>";
        SetAside aside = (SetAside) only(file("a.html", PAGE.replace(STORY, german)));
        assertThat(aside.what()).isEqualTo("German (de)");
        assertThat(aside.reason()).isEqualTo("is in German (de), and only English is coded");
        assertThat(aside.report().text()).startsWith("Der Außenminister");
    }

    @Test
    void a_page_without_an_article_is_told() throws IOException {
        assertThat(((Unreadable) only(file("a.html", "<html><body><script>x()</script></body></html>"))).reason()).contains("holds no article");
    }

    @Test
    void a_page_over_the_limit_is_refused_packed_or_not() throws IOException {
        Path page = file("a.html", PAGE);
        Path packed = file("b.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
        ReportReader strict = new ReportReader(200);
        assertThat(strict.read(page).toList()).allSatisfy(one -> assertThat(((Unreadable) one).reason()).contains("more than the 200 that"));
        assertThat(strict.read(packed).toList()).allSatisfy(one -> assertThat(((Unreadable) one).reason()).contains("more than the 200 bytes"));
    }

    @Test
    void a_file_that_swells_a_hundredfold_is_refused() throws IOException {
        Path bomb = file("bomb.html.gz", gzip(new byte[8 << 20]));
        Unreadable refused = (Unreadable) only(bomb);
        assertThat(refused.reason()).contains("more than 100 times larger");
        assertThat(refused.nextStep()).contains("--max-expansion");
        Limits wide = new Limits(20 << 20, 5_000, 100, 60, 512);
        assertThat(((Unreadable) new ReportReader(wide).read(bomb).toList().get(0)).reason()).doesNotContain("times larger");
    }

    @Test
    void packings_within_packings_end_at_the_limit() throws IOException {
        byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            content = gzip(content);
        }
        Limits flat = new Limits(20 << 20, 100, 10, 60, 512);
        Path deep = file("deep.gz", content);
        assertThat(((Unreadable) new ReportReader(flat).read(deep).toList().get(0)).reason()).contains("more than 10 archives within each other");
    }

    @Test
    void a_page_that_takes_too_long_is_ended_and_the_next_is_read() throws IOException {
        file("in/a.html", "<html><body>" + "<p>x, y. ".repeat(400_000));
        file("in/b.html", PAGE);
        Limits little = new Limits(20 << 20, 100, 100, 60, 20);
        List<Reading> readings = new ReportReader(little).read(folder.resolve("in")).toList();
        assertThat(((Unreadable) readings.get(0)).reason()).contains("takes more than 20 MB of memory");
        assertThat(readings.get(1)).isInstanceOf(Readable.class);
    }

    @Test
    void a_truncated_packing_is_told_with_its_file() throws IOException {
        byte[] packed = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(((Unreadable) only(file("cut.html.gz", java.util.Arrays.copyOf(packed, packed.length / 2)))).reason()).contains("cannot be read");
    }
}
