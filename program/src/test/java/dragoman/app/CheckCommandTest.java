package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String PAGE = "<html lang=en><head><title>Minister to travel</title><meta property=og:site_name content='The Norland Post'></head><body><article>"
            + "<p>NORDSTADT, Norland — The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge.</p></article></body></html>";
    private static final String GERMAN = "Der Außenminister sagte am Montag, dass er nach Südland reisen und mit seinem Kollegen über die Brücke sprechen werde, die seit dem Frühjahr für alle zu ist.";

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void it_says_what_would_be_read_and_what_is_wrong() throws IOException {
        file("a.html", PAGE);
        file("b.txt", GERMAN);
        file("c.jsonl", "{\"id\":1}\n");
        file("d.png", "x");
        AppRun run = AppRun.of("check", folder.resolve("in"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("a.html\n  «Minister to travel» · The Norland Post · no day · ", "b.txt\n  set aside: it is in German (de), and only English is coded",
                "c.jsonl:1\n  error: has no \"text\"",
                "1 report can be read, 1 would be set aside, 1 place cannot be read and 1 other file would be passed over.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void with_jsonl_it_prints_each_report_as_it_is_read() throws IOException {
        Path page = file("a.html", PAGE);
        Path german = file("b.txt", GERMAN);
        Path none = file("c.html", "<html></html>");
        AppRun run = AppRun.of("check", "--format", "jsonl", page, german, none);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("{\"file\":\"" + page + "\",\"title\":\"Minister to travel\",\"publisher\":\"The Norland Post\",\"language\":\"en\","
                + "\"dateline\":\"NORDSTADT, Norland —\",\"text\":\"NORDSTADT, Norland — The foreign");
        assertThat(run.lines().get(1)).contains("\"language\":\"de\"").endsWith("\"set_aside\":\"is in German (de), and only English is coded\"}");
        assertThat(run.lines().get(2)).startsWith("{\"file\":\"" + none + "\",\"error\":{\"reason\":\"holds no article\",\"where\":");
    }

    @Test
    void limits_have_switches() throws IOException {
        AppRun run = AppRun.of("check", "--max-bytes", "100", file("a.html", PAGE));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("more than the 100 that a report may have").contains("--max-bytes");
        assertThat(AppRun.of("check", "--max-seconds", "0", file("a.html", PAGE)).err()).contains("got ", "0 s", "a number from 1 on");
    }

    @Test
    void a_packed_page_may_grow_as_much_as_the_switch_allows() throws IOException {
        Path packed = folder.resolve("long.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("<html><body><p>" + "The minister went to Sudland on Monday, and said so. ".repeat(60_000) + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
        }
        AppRun refused = AppRun.of("check", packed);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("becomes more than 100 times larger", "--max-expansion");
        assertThat(AppRun.of("check", "--max-expansion", "1000", packed).out()).contains("1 report can be read");
    }

    @Test
    void json_may_be_nested_as_deep_as_the_switch_allows() throws IOException {
        Path deep = file("deep.jsonl", "{\"id\":\"a\",\"text\":\"The minister went to Sudland on Monday.\",\"more\":" + "[".repeat(150) + "]".repeat(150) + "}\n");
        AppRun refused = AppRun.of("check", deep);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("error:");
        assertThat(AppRun.of("check", "--max-nesting", "200", deep).out()).contains("1 report can be read");
    }

    @Test
    void a_slow_document_ends_and_the_next_is_read() throws IOException {
        // End tags that end nothing are looked for among all the elements that are open.
        Path slow = file("a.html", "<html><body>" + "<span>".repeat(999) + "</x>".repeat(2_000_000));
        AppRun run = AppRun.of("check", "--max-nesting", "1000", "--max-seconds", "1", slow, file("b.html", PAGE));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("error: takes longer than 1 s to read", "allow more with --max-seconds", "«Minister to travel»", "1 report can be read and 1 place cannot be read.");
    }

    @Test
    void a_greedy_document_ends_and_the_next_is_read() throws IOException {
        Path greedy = file("a.html", "<html><body>" + "<p>x</p>".repeat(100_000));
        AppRun run = AppRun.of("check", "--max-memory", "10", greedy, file("b.html", PAGE));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("error: takes more than 10 MB of memory to read", "allow more with --max-memory", "«Minister to travel»");
    }

    @Test
    void read_sets_aside_what_is_not_english_and_counts_it() throws IOException {
        AppRun run = AppRun.of("read", file("b.txt", GERMAN), "--db", folder.resolve("record.db"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Set aside: 1 in German (de).");
        assertThat(AppRun.given("{\"id\":\"x\",\"text\":\"" + GERMAN + "\"}\n", "code").out()).contains("\"reason\":\"is in German (de), and only English is coded\"");
    }

    @Test
    void what_an_agency_cancels_leaves_the_record() throws IOException {
        String item = "{\"uri\":\"urn:ann:1\",\"version\":\"1\",\"language\":\"en\",\"versioncreated\":\"2020-05-08\",\"headline\":\"Aid\",\"body_text\":\"Japan sent medical aid to Iran on 8 May 2020.\"}";
        Path db = folder.resolve("record.db");
        assertThat(AppRun.of("read", file("1.json", item), "--db", db).out()).contains("holds 1 report, 1 mention and 1 event");
        AppRun cancelled = AppRun.of("read", file("2.json", item.replace("\"version\":\"1\"", "\"version\":\"2\",\"pubstatus\":\"canceled\"")), "--db", db);
        assertThat(cancelled.out()).contains("0 mentions and 0 events", "Set aside: 1 cancelled, and what they told withdrawn.");
    }
}
