package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireFileTest {

    private static final String WORDS = "The minister flew to Sudland on Monday.";

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Reading only(String name, String content) throws IOException {
        List<Reading> readings = new ReportReader().read(file(name, content)).toList();
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static String newsml(String meta, String content) {
        return "<?xml version='1.0'?><newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:ann:1' version='3' xml:lang='en'><itemMeta><provider literal='ANN'/>"
                + "<versionCreated>2019-11-18T23:30:00-05:00</versionCreated>" + meta + "</itemMeta><contentMeta><headline>Minister <em>flies</em></headline><by>Ada Example</by></contentMeta><contentSet>"
                + content + "</contentSet></newsItem>";
    }

    private static final String HTML = "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>" + WORDS
            + "</p><p>He stayed.</p></body></html></inlineXML>";

    @Test
    void ninjs_is_read_in_all_its_versions() throws IOException {
        String two = "{\"uri\":\"urn:ann:1\",\"version\":\"2\",\"pubstatus\":\"usable\",\"versioncreated\":\"2019-11-18T23:30:00-05:00\",\"language\":\"en\",\"by\":\"Ada Example\",\"headlines\":[{\"role\":"
                + "\"short\",\"value\":\"Trip\"},{\"role\":\"main\",\"value\":\"Minister flies\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>" + WORDS + "</p><p>He stayed.</p>\"}],"
                + "\"infosources\":[{\"name\":\"ANN\"}]}";
        for (String ninjs : List.of(two, two.replace("pubstatus", "pubStatus").replace("versioncreated", "versionCreated").replace("contenttype", "contentType").replace("infosources", "infoSources"),
                "{\"uri\":\"urn:ann:1\",\"headline\":\"Minister flies\",\"byline\":\"Ada Example\",\"source\":\"ANN\",\"versioncreated\":\"2019-11-18T23:30:00-05:00\",\"language\":\"en\",\"body_text\":\""
                        + WORDS + "\\n\\nHe stayed.\"}")) {
            Report report = ((Readable) only("a.json", ninjs)).report();
            assertThat(report.id()).isEqualTo("urn:ann:1");
            assertThat(report.title()).contains("Minister flies");
            assertThat(report.text()).isEqualTo(WORDS + "\n\nHe stayed.");
            assertThat(report.published()).contains(LocalDate.parse("2019-11-18"));
            assertThat(report.publisher()).contains("ANN");
            assertThat(report.author()).contains("Ada Example");
            assertThat(report.language()).contains("en");
        }
    }

    @Test
    void newsml_is_read_with_html_nitf_or_plain_text() throws IOException {
        for (String content : List.of(HTML, "<inlineXML><nitf><head><title>x</title></head><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content><p>" + WORDS
                + "</p><p>He stayed.</p></body.content></body></nitf></inlineXML>", "<inlineData contenttype='text/plain'>" + WORDS + "\n\nHe stayed.</inlineData>")) {
            Report report = ((Readable) only("a.xml", newsml("", content))).report();
            assertThat(report.id()).isEqualTo("urn:newsml:ann:1");
            assertThat(report.title()).contains("Minister flies");
            assertThat(report.text()).isEqualTo(WORDS + "\n\nHe stayed.");
            assertThat(report.published()).contains(LocalDate.parse("2019-11-18"));
            assertThat(report.publisher()).contains("ANN");
            assertThat(report.author()).contains("Ada Example");
        }
    }

    @Test
    void what_an_agency_cancels_withholds_or_embargoes_is_not_coded() throws IOException {
        assertThat(((SetAside) only("a.xml", newsml("<pubStatus qcode='stat:canceled'/>", HTML))).why()).isEqualTo(SetAside.Why.WITHDRAWN);
        assertThat(((SetAside) only("b.xml", newsml("<pubStatus qcode='stat:withheld'/>", HTML))).why()).isEqualTo(SetAside.Why.WITHHELD);
        assertThat(((SetAside) only("c.xml", newsml("<embargoed>2999-01-01T00:00:00Z</embargoed>", HTML))).reason()).isEqualTo("is under embargo until 2999-01-01T00:00:00Z");
        assertThat(only("d.xml", newsml("<pubStatus qcode='stat:usable'/><embargoed>2001-01-01T00:00:00Z</embargoed>", HTML))).isInstanceOf(Readable.class);
        assertThat(((SetAside) only("e.json", "{\"uri\":\"x\",\"pubstatus\":\"canceled\",\"headline\":\"Trip\"}")).reason()).contains("was cancelled by its agency");
        assertThat(((SetAside) only("f.json", "{\"uri\":\"x\",\"embargoedUntil\":\"2999-01-01\",\"headline\":\"Trip\"}")).why()).isEqualTo(SetAside.Why.EMBARGO);
    }

    @Test
    void a_later_version_takes_the_place_of_an_earlier_one_in_any_order() throws IOException {
        file("1.xml", newsml("", HTML).replace("version='3'", "version='1'"));
        file("2.xml", newsml("<pubStatus qcode='stat:canceled'/>", HTML));
        file("3.xml", newsml("", HTML).replace("version='3'", "version='2'"));
        List<Reading> readings = new ReportReader().read(folder).toList();
        assertThat(readings.get(0)).isInstanceOf(Readable.class);
        assertThat(((SetAside) readings.get(1)).why()).isEqualTo(SetAside.Why.WITHDRAWN);
        assertThat(((SetAside) readings.get(2)).reason()).contains("was read before in this run, from ").contains("2.xml");
    }

    @Test
    void a_message_holds_many_items_and_a_package_none() throws IOException {
        String message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + newsml("", HTML).substring(21) + newsml("", HTML).substring(21).replace("ann:1", "ann:2") + "</itemSet></newsMessage>";
        assertThat(new ReportReader().read(file("a.xml", message)).toList()).hasSize(2).allSatisfy(one -> assertThat(one).isInstanceOf(Readable.class));
        assertThat(((Unreadable) only("b.xml", "<packageItem guid='x'><groupSet/></packageItem>")).reason()).contains("without a news item");
    }

    @Test
    void no_document_type_is_heeded() throws IOException {
        String bomb = "<!DOCTYPE newsItem [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + newsml("", "<inlineData>" + WORDS + " &f;</inlineData>").substring(21);
        assertThat(((Readable) only("a.xml", bomb)).report().text()).isEqualTo(WORDS + " &f;");
    }
}
