package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of every kind, damaged in thousands of ways: each reader comes to an end, and what it stumbles over is told as the file's fault and not the program's. */
class DamagedFilesTest {

    private static final int EACH = 400;
    private static final Map<String, String> WHOLE = Map.of(
            "a.html", "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Trip - Post</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Trip\",\"author\":[{\"name\":\"A\"}],"
                    + "\"datePublished\":\"2019-11-18T10:00:00Z\"}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Trip</h1><p>The minister flew, on Monday, to Sudland &amp; back again, as was said in the "
                    + "capital.</p><figure><figcaption>x</figcaption></figure><ul><li>one<li>two</ul><table><tr><td>1</table></article><div id=comments>c</div></body></html>",
            "a.rss", "<?xml version='1.0'?><rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>P</title><item><guid>1</guid><title>A &amp; B</title><link>http://x/1</link><pubDate>Mon, 18 Nov 2019 "
                    + "10:00:00 GMT</pubDate><dc:creator>a@b.c (Ada)</dc:creator><description><![CDATA[<p>Words</p>]]></description></item></channel></rss>",
            "a.atom", "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://x/'><entry><id>1</id><title type='html'>&lt;b>A&lt;/b></title><link href='y'/><content type='xhtml'><div><p>Words</p></div></content>"
                    + "<summary mode='base64'>V29yZHM=</summary><updated>2019-11-18</updated></entry></feed>",
            "a.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"P\",\"items\":[{\"id\":\"1\",\"content_html\":\"<p>Words</p>\",\"author\":{\"name\":\"A\"},\"date_published\":\"2019-11-18T10:00:00Z\"}]}",
            "b.json", "{\"uri\":\"u\",\"version\":\"2\",\"pubstatus\":\"usable\",\"embargoed\":\"2001-01-01T00:00:00Z\",\"headlines\":[{\"value\":\"T\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>Words</p>\"}]}",
            "a.xml", "<newsItem guid='u' version='1'><itemMeta><provider literal='A'/><pubStatus qcode='stat:usable'/><embargoed>2001-01-01</embargoed></itemMeta><contentSet><inlineXML><html><body><p>Words</p></body>"
                    + "</html></inlineXML></contentSet></newsItem>",
            "a.csv", "id,title,text,date\n1,\"A, b\",\"Words \"\"here\"\"\nand there\",2019-11-18\n2,c,d,e\n",
            "a.eml", "From: =?utf-8?Q?A=C3=A9?= <a@b.c>\nSubject: =?UTF-8?B?VA==?=\nDate: Mon, 18 Nov 2019 10:00:00 GMT\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n"
                    + "Content-Transfer-Encoding: quoted-printable\n\nWords =C3=A9=\nmore\n--b--\n",
            "a.warc", warc("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n<html><body><p>The minister flew to Sudland on Monday, as was said in the capital, and came back on "
                    + "Tuesday evening.</p></body>"));

    private static String warc(String block) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/1\r\nWARC-Date: 2019-11-18T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:6a7d3f80-0000-4000-8000-000000000000>\r\nContent-Type: "
                + "application/http\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(3) == 0 ? random.nextInt(whole.length + 1) : whole.length);
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) "<>&\"'{}[]=?;:\n\r\0-".charAt(random.nextInt(17));
                default -> {
                    int to = random.nextInt(bytes.length);
                    System.arraycopy(whole, at, bytes, to, Math.min(random.nextInt(20), Math.min(whole.length - at, bytes.length - to)));
                }
            }
        }
        return bytes;
    }

    @Test
    void no_damage_is_the_program_s_fault() {
        Random random = new Random(20261122);
        WHOLE.keySet().stream().sorted().forEach(name -> {
            byte[] whole = WHOLE.get(name).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < EACH; i++) {
                byte[] bytes = damaged(whole, random);
                Opener opener = new Opener(Limits.DEFAULT, Columns.BY_NAME, new IdsOfRun());
                Iterator<Reading> readings = opener.open(Delivery.of(name, name, OptionalLong.of(bytes.length), new ByteArrayInputStream(bytes)));
                while (readings.hasNext()) {
                    check(readings.next(), bytes);
                }
            }
        });
    }

    @Test
    void whole_files_are_read() {
        for (String name : List.copyOf(WHOLE.keySet())) {
            byte[] bytes = WHOLE.get(name).getBytes(StandardCharsets.UTF_8);
            Opener opener = new Opener(Limits.DEFAULT, Columns.BY_NAME, new IdsOfRun());
            assertThat(opener.open(Delivery.of(name, name, OptionalLong.of(bytes.length), new ByteArrayInputStream(bytes))).next()).as(name).isInstanceOf(Readable.class);
        }
    }

    private static void check(Reading reading, byte[] bytes) {
        if (reading instanceof Unreadable refused) {
            assertThat(refused.nextStep()).as(refused.reason() + " in\n" + new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("fault of the program");
        } else if (reading instanceof Readable readable) {
            String text = readable.report().text();
            readable.report().head().forEach(part -> assertThat(part.end()).isLessThanOrEqualTo(text.codePointCount(0, text.length())));
        }
    }
}
