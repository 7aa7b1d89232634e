package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.Skipped;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {

    private static final String STORY = "India sent a minister to Pyongyang.\n";

    @TempDir
    Path folder;

    /** Names and contents in turn. */
    private static byte[] zip(Object... files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < files.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) files[i]));
                out.write(files[i + 1] instanceof byte[] bytes ? bytes : ((String) files[i + 1]).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private List<Reading> read(byte[] zip) throws IOException {
        return new ReportReader().read(Files.write(folder.resolve("news.zip"), zip)).toList();
    }

    @Test
    void each_file_is_read_as_what_it_is() throws IOException {
        List<Reading> readings = read(zip("a/one.txt", STORY, "two.jsonl", "{\"id\":\"x\",\"text\":\"" + STORY.strip() + "\"}\n{\"id\":\"y\"}\n", "picture.png", "x", "__MACOSX/._one.txt", "x",
                "inner.zip", zip("three.txt", STORY)));
        assertThat(readings.stream().filter(Readable.class::isInstance).map(one -> ((Readable) one).report().id())).containsExactly("one", "x", "three");
        assertThat(readings.get(0).origin().toString()).endsWith("news.zip!/a/one.txt");
        assertThat(readings.get(2).origin().toString()).endsWith("news.zip!/two.jsonl:2");
        assertThat(readings.stream().filter(Skipped.class::isInstance)).hasSize(2);
    }

    @Test
    void a_name_outside_the_archive_is_refused() throws IOException {
        for (String name : List.of("../../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt")) {
            assertThat(((Unreadable) read(zip(name, STORY)).get(0)).reason()).contains("names a place outside its archive");
        }
    }

    @Test
    void a_bomb_is_refused_and_so_are_bombs_in_bombs() throws IOException {
        byte[] bomb = zip("a.txt", new byte[16 << 20]);
        assertThat(((Unreadable) read(bomb).get(0)).reason()).contains("more than 100 times larger");
        assertThat(read(zip("inner.zip", bomb))).anySatisfy(one -> assertThat(((Unreadable) one).reason()).contains("more than 100 times larger"));
        byte[] deep = zip("a.txt", STORY);
        for (int i = 0; i < 6; i++) {
            deep = zip("inner.zip", deep);
        }
        Limits flat = new Limits(20 << 20, 100, 4, 60, 512);
        assertThat(((Unreadable) new ReportReader(flat).read(Files.write(folder.resolve("deep.zip"), deep)).toList().get(0)).reason()).contains("more than 4 archives within each other");
    }

    @Test
    void an_archive_that_was_cut_between_two_files_is_told() throws IOException {
        byte[] whole = zip("a.txt", STORY, "b.txt", STORY);
        int second = -1;
        for (int i = 1; i + 4 < whole.length && second < 0; i++) {
            second = whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 3 && whole[i + 3] == 4 ? i : -1;
        }
        List<Reading> readings = read(Arrays.copyOf(whole, second));
        assertThat(readings.get(0)).isInstanceOf(Readable.class);
        assertThat(((Unreadable) readings.get(1)).reason()).startsWith("breaks off: the list of its files");
        assertThat(read(whole)).as("a whole one").allSatisfy(one -> assertThat(one).isInstanceOf(Readable.class));
    }

    @Test
    void a_broken_archive_gives_what_comes_before_the_break() throws IOException {
        byte[] whole = zip("a.txt", STORY, "b.txt", STORY.repeat(100));
        List<Reading> readings = read(Arrays.copyOf(whole, whole.length - 160));
        assertThat(readings.get(0)).isInstanceOf(Readable.class);
        assertThat(readings.get(readings.size() - 1)).isInstanceOf(Unreadable.class);
    }
}
