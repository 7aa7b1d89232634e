package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void html_is_compared_by_its_words() throws Exception {
        assertThat(FeedCases.agrees("summary", json("'<b>safe</b> &amp; sound'"), json("{'text':'safe & sound'}"))).isTrue();
        assertThat(FeedCases.agrees("summary", json("'safe'"), json("{'text':'unsafe'}"))).isFalse();
        assertThat(FeedCases.agrees("content", json("'<img />'"), json("{'text':''}"))).isTrue();
    }

    @Test
    void a_day_is_compared_in_its_own_zone() throws Exception {
        assertThat(FeedCases.agrees("updated", json("[2004,4,7,4,5,43,2,98,0]"), json("{'published':'2004-04-06'}"))).isTrue();
        assertThat(FeedCases.agrees("published", json("'Thu, 01 Jan 2004 19:48:21 GMT'"), json("{'published':'2004-01-01'}"))).isTrue();
        assertThat(FeedCases.agrees("published", json("'2003-12-31T10:14:55Z'"), json("{'published':'2003-12-30'}"))).isFalse();
    }

    @Test
    void cases_that_ask_for_something_else_do_not_count() throws Exception {
        String data = Base64.getEncoder().encodeToString("<rss/>".getBytes());
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), ("{'id':'a','expect':'x','parsed':{'complete':true,'checks':[{'path':['entries',0,'title'],'value':'T'}]},'data_b64':'" + data
                + "'}\n{'id':'b','expect':'y','parsed':{'complete':true,'checks':[{'path':['feed','icon'],'value':'T'}]},'data_b64':'" + data + "'}\n").replace('\'', '"'));
        FeedCases cases = FeedCases.in(gold);
        Path files = Files.createDirectory(folder.resolve("files"));
        assertThat(cases.write(files).resolve("0000.xml")).hasContent("<rss/>");
        Path output = Files.writeString(folder.resolve("out.jsonl"), "{\"file\":\"x/0000.xml\",\"title\":\"T\",\"text\":\"\"}\n");
        assertThat(cases.printout(output, 1)).isEqualTo("feeds: 1/1 cases as expected\n");
        assertThat(cases.printout(Files.writeString(output, ""), 1)).contains("MISS a x", "feeds: 0/1");
    }
}
