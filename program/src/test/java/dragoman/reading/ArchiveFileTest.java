package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFileTest {

    private static final String WORDS = "The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge.";
    private static final String PAGE = "<html><head><title>Trip</title></head><body><p>" + WORDS + "</p></body></html>";

    @TempDir
    Path folder;

    private List<Reading> read(String name, byte[]... records) throws IOException {
        return new ReportReader().read(Files.write(folder.resolve(name), join(records))).toList();
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String type, String url, String contentType, byte[] block) {
        return join(bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2019-11-18T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(bytes(url + type)) + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n"), block, bytes("\r\n\r\n"));
    }

    private static byte[] response(String url, String headers, byte[] body) {
        return record("response", url, "application/http; msgtype=response", join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body));
    }

    private static byte[] page(int number) {
        return response("https://post.example/" + number, "Content-Type: text/html; charset=utf-8\r\n", bytes(PAGE));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream().filter(Readable.class::isInstance).map(one -> ((Readable) one).report().id()).toList();
    }

    @Test
    void each_page_is_a_report_known_by_its_address() throws IOException {
        List<Reading> readings = read("a.warc", record("warcinfo", "x", "application/warc-fields", bytes("software: x\r\n")), page(1), record("request", "https://post.example/1",
                "application/http", bytes("GET / HTTP/1.1\r\n\r\n")), page(2));
        assertThat(ids(readings)).containsExactly("https://post.example/1", "https://post.example/2");
        Report report = ((Readable) readings.get(1)).report();
        assertThat(report.text()).isEqualTo(WORDS);
        assertThat(report.url()).contains("https://post.example/1");
        assertThat(report.published()).as("the day of the crawl is not that of publication").isEmpty();
        assertThat(readings.get(0)).isInstanceOf(Skipped.class);
    }

    @Test
    void archives_are_known_by_their_content_packed_or_not() throws IOException {
        assertThat(ids(read("a.bin", page(1)))).hasSize(1);
        assertThat(ids(read("a.warc.gz", gzip(page(1)), gzip(page(2))))).hasSize(2);
        assertThat(ids(read("a.gz", gzip(page(1)), gzip(page(2))))).hasSize(2);
        assertThat(ids(read("a.warc.zst", Zstd.compress(page(1)), Zstd.compress(page(2))))).hasSize(2);
    }

    @Test
    void the_older_format_is_read() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        String version = "1 0 Norland\nURL IP-address Archive-date Content-type Archive-length\n";
        List<Reading> readings = read("a.arc", bytes("filedesc://a.arc 0.0.0.0 20191118100000 text/plain " + version.length() + "\n" + version + "\nhttps://post.example/1 127.0.0.1 20191118100000 text/html "
                + http.length() + "\n" + http + "\n"));
        assertThat(ids(readings)).containsExactly("https://post.example/1");
    }

    @Test
    void blanks_in_an_address_of_the_older_format_break_nothing() throws IOException {
        byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] begin = bytes("filedesc://a.arc 0.0.0.0 20191118100000 text/plain 68\n1 0 Norland\nURL IP-address Archive-date Content-type Archive-length\n\n");
        byte[] blanks = join(bytes("https://post.example/a page?of=two words 127.0.0.1 20191118100000 text/html " + http.length + "\n"), http, bytes("\n"));
        byte[] next = join(bytes("https://post.example/next 127.0.0.1 20191118100000 text/html " + http.length + "\n"), http, bytes("\n"));
        assertThat(ids(read("a.arc", begin, blanks, next))).containsExactly("https://post.example/a%20page?of=two%20words", "https://post.example/next");
        assertThat(ids(read("b.arc.gz", gzip(begin), gzip(blanks), gzip(next)))).containsExactly("https://post.example/a%20page?of=two%20words", "https://post.example/next");
        List<Reading> cut = read("c.arc", begin, Arrays.copyOf(blanks, blanks.length - 40));
        assertThat(((Unreadable) cut.get(cut.size() - 1)).reason()).matches("is cut off: \\d+ of its \\d+ bytes are there");
    }

    private static byte[] old(String url, int wrongBy) {
        byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        return join(bytes(url + " 127.0.0.1 20191118100000 text/html " + (http.length + wrongBy) + "\n"), http, bytes("\n"));
    }

    @Test
    void a_broken_line_of_the_older_format_loses_only_its_own_record() throws IOException {
        byte[] begin = bytes("filedesc://a.arc 0.0.0.0 20191118100000 text/plain 68\n1 0 Norland\nURL IP-address Archive-date Content-type Archive-length\n\n");
        byte[] first = old("https://post.example/1", 0);
        byte[] last = old("https://post.example/3", 0);
        for (String line : List.of("https://post.example/2 nowhere 2019 text/html many\n", "\u0000\u0001 not a line at all\n", "https://post.example/2 127.0.0.1\n", "x".repeat(20_000) + "\n")) {
            byte[] broken = join(bytes(line), bytes("HTTP/1.1 200 OK\r\n\r\n" + PAGE + "\n"));
            List<Reading> readings = read("a.arc", begin, first, broken, last);
            assertThat(ids(readings)).as(line.substring(0, Math.min(30, line.length()))).containsExactly("https://post.example/1", "https://post.example/3");
            assertThat(readings.stream().filter(Unreadable.class::isInstance)).singleElement().satisfies(told -> {
                assertThat(told.origin().toString()).matches(".*a\\.arc, record at byte \\d+");
                int offset = Integer.parseInt(told.origin().toString().replaceAll(".* ", ""));
                assertThat(offset).as("in the broken record").isBetween(begin.length + first.length - 1, begin.length + first.length + broken.length);
            });
        }
    }

    @Test
    void a_wrong_length_in_the_older_format_loses_no_record_after_it() throws IOException {
        byte[] begin = bytes("filedesc://a.arc 0.0.0.0 20191118100000 text/plain 68\n1 0 Norland\nURL IP-address Archive-date Content-type Archive-length\n\n");
        for (int wrongBy : List.of(-17, -1, 1, 2, 5, 12, 40)) {
            List<Reading> readings = read("a.arc", begin, old("https://post.example/1", wrongBy), old("https://post.example/2", 0), old("https://post.example/3", 0));
            assertThat(ids(readings)).as("by " + wrongBy).containsExactly("https://post.example/1", "https://post.example/2", "https://post.example/3");
        }
        assertThat(ids(read("a.arc", begin, bytes("rubbish\n".repeat(3)), bytes("x".repeat(200_000)), bytes("\n"), old("https://post.example/1", 0)))).containsExactly("https://post.example/1");
        assertThat(ids(read("a.arc", begin, old("https://post.example/1", 0), bytes("rubbish\n".repeat(3))))).containsExactly("https://post.example/1");
    }

    @Test
    void headers_that_the_crawler_made_false_are_not_believed() throws IOException {
        List<Reading> readings = read("a.warc", response("https://post.example/1", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bytes(PAGE)),
                response("https://post.example/2", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: br\r\n", bytes(PAGE)),
                response("https://post.example/3", "Content-Type: text/html\r\n", gzip(bytes(PAGE))),
                response("https://post.example/4", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", bytes(Integer.toHexString(40) + "\r\n" + PAGE.substring(0, 40) + "\r\n"
                        + Integer.toHexString(PAGE.length() - 40) + ";x=y\r\n" + PAGE.substring(40) + "\r\n0\r\n\r\n")));
        assertThat(ids(readings)).hasSize(4);
        assertThat(readings).allSatisfy(one -> assertThat(((Readable) one).report().text()).isEqualTo(WORDS));
    }

    @Test
    void a_broken_record_is_told_with_its_offset_and_the_next_is_read() throws IOException {
        byte[] first = page(1);
        byte[] broken = bytes("WARC/1.0\r\nthis is no header\r\n\r\n\r\n");
        List<Reading> readings = read("a.warc", first, broken, page(2));
        assertThat(ids(readings)).containsExactly("https://post.example/1", "https://post.example/2");
        assertThat(readings.stream().filter(Unreadable.class::isInstance).map(one -> one.origin().toString())).singleElement().asString().endsWith("a.warc, record at byte " + first.length);
    }

    @Test
    void a_broken_packing_is_told_with_its_offset_and_the_next_is_read() throws IOException {
        byte[] first = gzip(page(1));
        byte[] broken = gzip(page(2));
        Arrays.fill(broken, 40, broken.length - 40, (byte) 0x55);
        List<Reading> readings = read("a.warc.gz", first, broken, gzip(page(3)));
        assertThat(ids(readings)).containsExactly("https://post.example/1", "https://post.example/3");
        assertThat(readings).anySatisfy(one -> assertThat(one.origin().toString()).endsWith("record at byte " + first.length));
    }

    @Test
    void a_truncated_archive_gives_what_is_whole() throws IOException {
        byte[] last = page(2);
        List<Reading> readings = read("a.warc", page(1), Arrays.copyOf(last, last.length / 2));
        assertThat(ids(readings)).contains("https://post.example/1");
    }

    @Test
    void pages_that_come_again_and_what_is_no_publication_are_no_reports() throws IOException {
        List<Reading> readings = read("a.warc", page(1), page(1), record("revisit", "https://post.example/1", "application/http", bytes("HTTP/1.1 304 Not Modified\r\n\r\n")),
                record("response", "https://post.example/old", "application/http", bytes("HTTP/1.1 301 Moved\r\nLocation: /1\r\n\r\n" + PAGE)),
                response("https://post.example/a.png", "Content-Type: image/png\r\n", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                response("https://post.example/empty", "Content-Type: text/html\r\n", bytes("<html><body></body></html>")));
        assertThat(ids(readings)).hasSize(1);
        assertThat(readings.get(1)).isInstanceOf(SetAside.class);
        assertThat(readings.subList(2, 6)).allSatisfy(one -> assertThat(one).isInstanceOf(Skipped.class));
    }

    private static String teasers(int count) {
        StringBuilder list = new StringBuilder("<html><head><title>The Norland Post</title></head><body><h1><a href=/>The Norland Post</a></h1><div class=river>");
        for (int i = 0; i < count; i++) {
            list.append("<h2><a href='/").append(i).append("'>Minister number ").append(i).append(" travels to Sudland</a></h2><p>").append(WORDS).append("</p><a href='/").append(i).append("'>More</a>");
        }
        return list + "</div></body></html>";
    }

    @Test
    void a_page_that_only_lists_articles_is_set_aside_and_named() throws IOException {
        List<Reading> readings = read("a.warc", response("https://post.example/", "Content-Type: text/html\r\n", bytes(teasers(12))), page(1));
        assertThat(((SetAside) readings.get(0)).why()).isEqualTo(SetAside.Why.LIST);
        assertThat(((SetAside) readings.get(0)).report().id()).isEqualTo("https://post.example/");
        assertThat(ids(readings)).containsExactly("https://post.example/1");
    }

    @Test
    void an_article_with_teasers_around_it_is_an_article() throws IOException {
        String article = "<h1>The minister goes to Sudland</h1>" + "<p>" + WORDS + "</p>";
        String longOne = ("<p>" + WORDS + "</p>").repeat(8);
        List<Reading> readings = read("a.warc", response("https://post.example/headline", "Content-Type: text/html\r\n", bytes(teasers(6).replace("<div class=river>", article + "<div class=river>"))),
                response("https://post.example/long", "Content-Type: text/html\r\n", bytes(teasers(6).replace("<div class=river>", longOne + "<div class=river>"))),
                response("https://post.example/says-so", "Content-Type: text/html\r\n", bytes(teasers(6).replace("<head>", "<head><meta property=og:type content=article>"))),
                response("https://post.example/dated", "Content-Type: text/html\r\n", bytes(teasers(6).replace("<head>", "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-11-18\"}</script>"))));
        assertThat(readings).allSatisfy(one -> assertThat(one).isInstanceOf(Readable.class));
    }

    @Test
    void feeds_and_texts_in_archives_are_read() throws IOException {
        List<Reading> readings = read("a.warc", response("https://post.example/feed", "Content-Type: application/rss+xml\r\n", bytes("<rss><channel><item><guid>g</guid><description>" + WORDS
                + "</description></item></channel></rss>")), record("conversion", "https://post.example/text", "text/plain", bytes(WORDS)));
        assertThat(ids(readings)).containsExactly("https://post.example/feed#g", "https://post.example/text");
        assertThat(readings.get(0).origin().toString()).endsWith("a.warc, record at byte 0, entry 1");
    }

    @Test
    void a_record_over_the_limits_is_told_and_the_next_is_read() throws IOException {
        Path archive = Files.write(folder.resolve("a.warc.gz"), join(gzip(response("https://post.example/1", "Content-Type: text/html\r\n", bytes("<p>" + "x".repeat(5_000)))),
                gzip(response("https://post.example/2", "Content-Type: text/html\r\n", gzip(bytes("<p>" + "x".repeat(5_000))))), gzip(page(3))));
        List<Reading> readings = new ReportReader(2_000).read(archive).toList();
        assertThat(ids(readings)).containsExactly("https://post.example/3");
        assertThat(readings.stream().filter(Unreadable.class::isInstance).map(one -> ((Unreadable) one).reason())).hasSize(2).allSatisfy(reason -> assertThat(reason).contains("more than the 2,000 bytes"));
    }

    @Test
    void a_record_that_swells_is_given_up() throws IOException {
        byte[] bomb = gzip(record("metadata", "https://post.example/bomb", "text/plain", new byte[30 << 20]));
        List<Reading> readings = new ReportReader(Limits.DEFAULT).read(Files.write(folder.resolve("a.warc.gz"), join(bomb, gzip(page(1))))).toList();
        assertThat(ids(readings)).containsExactly("https://post.example/1");
        assertThat(readings).anySatisfy(one -> assertThat(((Unreadable) one).reason()).contains("100 times larger"));
    }

    @Test
    void no_damage_makes_the_reader_throw() throws IOException {
        byte[] whole = join(gzip(page(1)), gzip(page(2)));
        java.util.Random random = new java.util.Random(20261122);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int j = random.nextInt(5); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            List<Reading> readings = new ArrayList<>();
            new ReportReader().read(Files.write(folder.resolve("a.warc.gz"), damaged)).forEach(readings::add);
            assertThat(readings.stream().filter(Unreadable.class::isInstance).map(one -> ((Unreadable) one).nextStep())).noneMatch(next -> next.contains("fault of the program"));
        }
    }
}
