package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.Newsroom;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.limits.OverLimit;
import dragoman.reading.page.PageReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What no document may take, whatever its format: time, memory, room, depth, and what is not its own. */
@Timeout(60)
class LimitsTest {

    private static final String WORDS = "The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge.";

    /** Each format that holds HTML or XML, with a place for much of it. */
    private static final Map<String, String> FORMATS = Map.of("a.html", "<html><body>%s</body></html>", "a.rss", "<rss><channel>%s</channel></rss>",
            "b.rss", "<rss><channel><item><guid>1</guid><description><![CDATA[%s]]></description></item></channel></rss>", "a.xml", "<newsItem guid='u'><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>",
            "b.xml", "<newsItem guid='u'><contentSet><inlineData contenttype='text/html'><![CDATA[%s]]></inlineData></contentSet></newsItem>", "a.json", "{\"uri\":\"u\",\"headline\":\"T\",\"body_html\":\"%s\"}",
            "b.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"content_html\":\"%s\"}]}", "a.eml", "Subject: T\nContent-Type: text/html\n\n%s",
            "a.warc", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>%s");

    /** The format with so much in it. */
    private static String filled(String name, String content) {
        String document = FORMATS.get(name).replace("%s", content);
        return !name.equals("a.warc") ? document : "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/1\r\nWARC-Date: 2019-11-18T10:00:00Z\r\nWARC-Record-ID: "
                + "<urn:uuid:6a7d3f80-0000-4000-8000-000000000000>\r\nContent-Type: application/http\r\nContent-Length: " + document.length() + "\r\n\r\n" + document + "\r\n\r\n";
    }

    private static List<Reading> read(String name, String content, Limits limits) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = new ArrayList<>();
        new Opener(limits, Columns.BY_NAME, new IdsOfRun()).open(Delivery.of(name, name, OptionalLong.of(bytes.length), new ByteArrayInputStream(bytes))).forEachRemaining(readings::add);
        return readings;
    }

    @Test
    void whateverItsFormatADocumentEndsWhereItTakesTooMuchMemory() {
        FORMATS.keySet().forEach(name -> assertThat(read(name, filled(name, "<p>x</p>".repeat(75_000)), new Limits(20 << 20, 100, 100, 60, 8))).as(name)
                .anySatisfy(one -> assertThat(((Unreadable) one).reason()).isEqualTo("takes more than 8 MB of memory to read")));
    }

    @Test
    void theSameDocumentIsReadWithMoreMemory() {
        FORMATS.keySet().forEach(name -> assertThat(read(name, filled(name, ("<p>" + WORDS + "</p>").repeat(200)), Limits.DEFAULT).get(0)).as(name)
                .isInstanceOfAny(name.equals("a.rss") ? Unreadable.class : Readable.class));
    }

    @Test
    void aDocumentEndsWhereItTakesTooLong() {
        AtomicLong clock = new AtomicLong();
        Budget second = Budget.of(Limits.DEFAULT, () -> clock.addAndGet(1_000_000_000L));
        String page = "<html><body>" + ("<p>" + WORDS + "</p>").repeat(5_000);
        assertThatThrownBy(() -> new PageReader(Limits.DEFAULT).read(page, second)).isInstanceOfSatisfying(OverLimit.class, over -> {
            assertThat(over).hasMessage("takes longer than 60 s to read");
            assertThat(over.nextStep()).contains("--max-seconds");
        });
        assertThat(clock.get() / 1_000_000_000L).as("it ended as soon as its time was over").isBetween(60L, 63L);
    }

    /** End tags that end nothing are looked for among all the elements that are open: half a thousandth of a second for each. */
    private static String slowPage() {
        return "<html><body>" + "<span>".repeat(999) + "</x>".repeat(2_000_000);
    }

    @Test
    void aSlowPageReallyEnds() {
        Limits second = new Limits(20 << 20, 100, 1000, 1, 2000);
        long begin = System.nanoTime();
        assertThat(((Unreadable) read("a.html", slowPage(), second).get(0)).reason()).isEqualTo("takes longer than 1 s to read");
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
    }

    @Test
    void tagsThatDoNotEndAreNotSlow() {
        for (String open : List.of("<iframe ", "<script ", "<video", "&lt;object ", "<a b=\"", "<!--", "<![CDATA[", "=?utf-8?b?")) {
            FORMATS.keySet().forEach(name -> {
                long begin = System.nanoTime();
                String many = (name.endsWith(".json") ? open.replace("\"", "\\\"") : open).repeat(150_000 / open.length());
                read(name, filled(name, many), new Limits(20 << 20, 100, 100, 10, 512));
                assertThat((System.nanoTime() - begin) / 1e9).as(name + " with many «" + open + "»").isLessThan(10);
            });
        }
    }

    @Test
    void noReaderAsksTheNetworkWhateverADocumentSays() {
        try (Newsroom newsroom = new Newsroom()) {
            String there = newsroom.at("/x").toString();
            String html = "<html><head><base href='" + there + "'><link rel=stylesheet href='" + there + "'><script src='" + there + "'></script><meta http-equiv=refresh content='0;url=" + there
                    + "'></head><body><img src='" + there + "'><iframe src='" + there + "'></iframe><object data='" + there + "'></object><p>" + WORDS + "</body></html>";
            String dtd = "<?xml version='1.0'?><?xml-stylesheet href='" + there + "'?><!DOCTYPE rss SYSTEM '" + there + "' [<!ENTITY e SYSTEM '" + there + "'><!ENTITY % p SYSTEM '" + there + "'> %p;]>";
            read("a.html", html, Limits.DEFAULT);
            read("a.rss", dtd + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><xi:include href='" + there + "'/><item><guid>&e;</guid><link>" + there + "</link><enclosure url='" + there + "'/>"
                    + "<description><![CDATA[" + html + "]]></description></item></channel></rss>", Limits.DEFAULT);
            read("a.atom", dtd + "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='" + there + "'><entry><content src='" + there + "'/><link href='" + there + "'/><title>T</title></entry></feed>", Limits.DEFAULT);
            read("a.xml", dtd + "<newsItem guid='u'><contentSet><remoteContent href='" + there + "'/><inlineXML>&e;" + html + "</inlineXML></contentSet></newsItem>", Limits.DEFAULT);
            read("a.json", "{\"uri\":\"" + there + "\",\"headline\":\"T\",\"renditions\":[{\"href\":\"" + there + "\"}],\"body_html\":\"" + html.replace("\"", "'") + "\"}", Limits.DEFAULT);
            read("a.eml", "Subject: T\nContent-Type: message/external-body; access-type=URL; URL=\"" + there + "\"\n\n" + html, Limits.DEFAULT);
            read("a.csv", "id,text,url\n1,=HYPERLINK(\"" + there + "\")," + there + "\n", Limits.DEFAULT);
            read("a.jsonl", "{\"id\":\"1\",\"text\":\"" + WORDS + "\",\"url\":\"" + there + "\"}", Limits.DEFAULT);
            assertThat(newsroom.asked()).isEmpty();
        }
    }

    @Test
    void entitiesThatGrowAreNotResolved() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>");
        }
        List<Reading> readings = read("a.rss", laughs + "]><rss><channel><item><guid>1</guid><title>&a29;</title><description>" + WORDS + " &a29;</description></item></channel></rss>", Limits.DEFAULT);
        assertThat(((Readable) readings.get(0)).report().text()).isEqualTo(WORDS + " &a29;");
    }
}
