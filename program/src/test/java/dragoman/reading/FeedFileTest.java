package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTest {

    private static final String WORDS = "The minister flew to Sudland on Monday.";

    @TempDir
    Path folder;

    private List<Reading> read(String name, String content) throws IOException {
        return new ReportReader().read(Files.writeString(folder.resolve(name), content)).toList();
    }

    private Report only(String name, String content) throws IOException {
        List<Reading> readings = read(name, content);
        assertThat(readings).hasSize(1);
        return ((Readable) readings.get(0)).report();
    }

    private static String rss(String item) {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'>"
                + "<channel><title>The Norland Post</title><language>en</language>" + item + "</channel></rss>";
    }

    private static String atom(String entry) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en' xml:base='https://post.example/'><title>The Norland Post</title>" + entry + "</feed>";
    }

    @Test
    void each_item_of_rss_is_a_report() throws IOException {
        Report report = only("a.rss", rss("<item><guid isPermaLink='false'>n-1</guid><title>Minister &amp;amp; bridge</title><link>https://post.example/1</link><dc:creator>Ada Example</dc:creator>"
                + "<pubDate>Mon, 18 Nov 2019 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>" + WORDS
                + "</p><script>x()</script><p>He stayed.</p>]]></content:encoded></item>"));
        assertThat(report.id()).as("known by its page, as when the feed is followed").isEqualTo("https://post.example/1");
        assertThat(report.title()).contains("Minister & bridge");
        assertThat(report.text()).as("the longest of what the feed gives").isEqualTo(WORDS + "\n\nHe stayed.");
        assertThat(report.published()).as("the day in its own time zone").contains(LocalDate.parse("2019-11-18"));
        assertThat(report.author()).contains("Ada Example");
        assertThat(report.publisher()).contains("The Norland Post");
        assertThat(report.url()).contains("https://post.example/1");
        assertThat(report.language()).contains("en");
    }

    @Test
    void each_entry_of_atom_is_a_report() throws IOException {
        Report report = only("a.atom", atom("<entry><id>tag:1</id><title type='html'>Minister &amp;lt;em&amp;gt; in &lt;b>Sudland&lt;/b></title><link rel='self' href='/self'/><link href='story/1'/>"
                + "<author><name>Ada Example</name></author><updated>2019-11-19T00:30:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>" + WORDS
                + "</p></div></content></entry>"));
        assertThat(report.title()).contains("Minister <em> in Sudland");
        assertThat(report.url()).contains("https://post.example/story/1");
        assertThat(report.text()).isEqualTo(WORDS);
        assertThat(report.published()).contains(LocalDate.parse("2019-11-19"));
        assertThat(only("b.atom", atom("<entry><id>tag:2</id><summary type='text'>5 &lt; 6 &amp;amp; so on</summary></entry>")).text()).isEqualTo("5 < 6 &amp; so on");
    }

    @Test
    void rdf_and_json_feeds_are_read() throws IOException {
        Report rdf = only("a.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>"
                + "<title>The Norland Post</title></channel><item><title>Trip</title><link>https://post.example/2</link><description>" + WORDS + "</description><dc:date>2019-11-18</dc:date></item></rdf:RDF>");
        assertThat(rdf.id()).isEqualTo("https://post.example/2");
        assertThat(rdf.published()).contains(LocalDate.parse("2019-11-18"));
        Report json = only("a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Norland Post\",\"items\":[{\"id\":\"3\",\"title\":\"Trip\",\"content_html\":\"<p>" + WORDS
                + "</p>\",\"date_published\":\"2019-11-18T10:00:00+01:00\",\"authors\":[{\"name\":\"Ada Example\"}],\"url\":\"https://post.example/3\"}]}");
        assertThat(json.text()).isEqualTo(WORDS);
        assertThat(json.publisher()).contains("The Norland Post");
        assertThat(json.author()).contains("Ada Example");
    }

    @Test
    void an_old_doctype_is_neither_fetched_nor_heeded() throws IOException {
        Report report = only("a.xml", "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://127.0.0.1:9/rss-0.91.dtd' [<!ENTITY a 'aaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss version='0.91'><channel><item><title>T</title><description>" + WORDS
                + " &b; &f; &eacute;</description></item></channel></rss>");
        assertThat(report.text()).isEqualTo(WORDS + " &b; &f; é");
    }

    @Test
    void an_ill_formed_feed_is_read_as_far_as_possible() throws IOException {
        Report report = only("a.xml", "<rss><channel><item><title>A & B</title><link>https://post.example/?a=1&b=2</link><description>" + WORDS + "<br>More</description><dc:creator>Ada</dc:creator>");
        assertThat(report.title()).contains("A & B");
        assertThat(report.url()).contains("https://post.example/?a=1&b=2");
        assertThat(report.author()).contains("Ada");
        assertThat(report.text()).contains(WORDS);
    }

    @Test
    void a_picture_s_title_and_text_are_not_the_entry_s() throws IOException {
        Report report = only("a.xml", rss("<item><media:title>A picture</media:title><title>Trip</title><media:description>A very long description of the picture, longer than all.</media:description>"
                + "<media:content url='x'><media:title>Another</media:title></media:content><guid>x</guid><description>" + WORDS + " And then some more words, so that it is longest.</description></item>"));
        assertThat(report.title()).contains("Trip");
        assertThat(report.text()).startsWith(WORDS);
    }

    @Test
    void an_entry_that_comes_again_and_one_without_words_are_set_aside() throws IOException {
        List<Reading> readings = read("a.xml", rss("<item><guid>1</guid><description>" + WORDS + "</description></item><item><guid>1</guid><description>" + WORDS
                + "</description></item><item><link>https://post.example/9</link></item>"));
        assertThat(((SetAside) readings.get(1)).reason()).contains("was read before in this run, from ").contains("a.xml, entry 1");
        assertThat(((SetAside) readings.get(2)).reason()).isEqualTo("has no words to code");
        assertThat(readings.get(2).origin().toString()).endsWith("a.xml, entry 3");
    }

    @Test
    void an_address_that_other_entries_have_too_names_none_of_them() throws IOException {
        String front = "<link>https://post.example/</link><description>" + WORDS + "</description></item>";
        List<Reading> readings = read("a.xml", rss("<item><guid>1</guid><title>Trip</title>" + front + "<item><guid>2</guid><title>Bridge</title>" + front
                + "<item><guid>3</guid><title>Strike</title><link>HTTPS://Post.example:443/3#top</link><description>" + WORDS + "</description></item>"));
        assertThat(readings).extracting(reading -> ((Readable) reading).report().id()).containsExactly("1", "2", "https://post.example/3");
    }

    @Test
    void the_same_story_under_two_names_of_the_feed_is_one_report() throws IOException {
        String story = "<title>Trip</title><link>https://post.example/1</link><description>" + WORDS + "</description></item>";
        List<Reading> readings = read("a.xml", rss("<item><guid>1</guid>" + story + "<item><guid>2</guid>" + story));
        assertThat(readings.get(0)).isInstanceOf(Readable.class);
        assertThat(readings.get(1)).isInstanceOf(SetAside.class);
    }

    @Test
    void a_title_alone_is_a_report() throws IOException {
        assertThat(only("a.xml", rss("<item><guid>1</guid><title>Minister flies to Sudland</title></item>")).text()).isEqualTo("Minister flies to Sudland");
    }

    @Test
    void xml_that_is_no_feed_is_told() throws IOException {
        assertThat(((Unreadable) read("a.xml", "<config><x/></config>").get(0)).reason()).contains("is a feed without entries");
    }

    @Test
    void feeds_in_wide_encodings_are_known() throws IOException {
        String feed = rss("<item><guid>1</guid><description>" + WORDS + "</description></item>");
        Path file = Files.write(folder.resolve("wide.bin"), feed.getBytes(StandardCharsets.UTF_16LE));
        assertThat(new ReportReader().read(file).toList().get(0)).isInstanceOf(Readable.class);
    }

    @Test
    void a_json_list_and_a_json_document_over_many_lines_are_read() throws IOException {
        assertThat(read("a.json", "[\n {\"id\":1,\"text\":\"" + WORDS + "\"},\n {\"id\":2}\n]")).satisfiesExactly(one -> assertThat(one).isInstanceOf(Readable.class),
                two -> assertThat(two.origin().toString()).endsWith("a.json, item 2"));
        assertThat(only("b.json", "{\n \"id\": \"b\",\n \"text\": \"" + WORDS + "\"\n}").id()).isEqualTo("b");
        assertThat(read("c.json", "{\"id\":1,\"text\":\"x y\"}\n{\"id\":2,\"text\":\"x y\"}\n")).hasSize(2);
    }
}
