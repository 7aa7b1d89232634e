package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCasesTest {

    @TempDir
    Path folder;

    @Test
    void records_are_told_of_in_the_last_line_of_check() {
        assertThat(ArchiveCases.told("x\n  3 reports can be read\n\n1,234 reports can be read, 2 would be set aside, 7 places cannot be read and 10 other files would be passed over.\n")).isEqualTo(1246);
        assertThat(ArchiveCases.told("0 reports can be read and 1 other file would be passed over.")).isEqualTo(1);
    }

    @Test
    void archives_that_are_whole_and_counted_count() throws Exception {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), ("{'id':'a','path':'a.warc','kind':'warc','suspect':false,'n_records':3,'types':{'response':3}}\n"
                + "{'id':'b','path':'b.warc','kind':'warc','suspect':true,'n_records':3,'types':{'response':3}}\n{'id':'c','path':'c.arc','kind':'arc','suspect':false,'n_records':0,'types':{}}\n"
                + "{'id':'d','path':'d.warc','kind':'warc','suspect':false,'n_records':2,'types':{'response':2}}\n").replace('\'', '"'));
        String printed = ArchiveCases.in(gold).printout(archive -> archive.endsWith("a.warc") ? "5 reports can be read." : "1 report can be read and 1 place cannot be read.", 1);
        assertThat(printed).isEqualTo("MISS d 1 of 2 records\narchives: 4/5 records told of\n");
    }

    @Test
    void a_page_is_decoded_where_its_letters_come_out() throws Exception {
        String head = Base64.getEncoder().encodeToString("<meta charset=iso-8859-2>".getBytes());
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), ("{'id':'a','encoding':'iso-8859-2','scripted':false,'data_b64':'" + head + "'}\n{'id':'b','encoding':'iso-8859-2','scripted':true,'data_b64':'"
                + head + "'}\n{'id':'c','encoding':'no-such','scripted':false,'data_b64':''}\n").replace('\'', '"'));
        CharsetCases cases = CharsetCases.in(gold);
        Path files = cases.write(Files.createDirectory(folder.resolve("files")));
        String page = Files.readString(files.resolve("0000.html"), Charset.forName("iso-8859-2"));
        assertThat(page).startsWith("<meta charset=iso-8859-2>").contains("\u0141\u00f3d\u017a");
        String text = page.replaceAll("<[^>]*>", "").strip();
        Path output = folder.resolve("out.jsonl");
        assertThat(cases.printout(Files.writeString(output, "{\"file\":\"x/0000.html\",\"text\":\"" + text + "\"}\n"), 1)).isEqualTo("charsets: 1/1 pages decoded\n");
        assertThat(cases.printout(Files.writeString(output, "{\"file\":\"x/0000.html\",\"text\":\"" + text.replace("\u0141", "?") + "\"}\n"), 1)).isEqualTo("MISS a iso-8859-2\ncharsets: 0/1 pages decoded\n");
    }
}
