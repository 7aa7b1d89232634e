package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    @TempDir
    Path folder;

    private String db;

    @BeforeEach
    void read() throws IOException {
        db = folder.resolve("x.db").toString();
        Files.writeString(folder.resolve("one.txt"), "Iran's foreign minister visited Oman on 3 March 2019.\n");
        Files.writeString(folder.resolve("two.txt"), "Iran's foreign minister visited Oman on 3 April 2019.\n");
        assertThat(AppRun.of("read", "--db", db, folder.resolve("one.txt"), folder.resolve("two.txt")).code()).isZero();
    }

    private AppRun run(Object... args) {
        Object[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--db";
        all[args.length + 1] = db;
        return AppRun.of(all);
    }

    @Test
    void twoEventsAreMergedListedAndPartedAgain() {
        AppRun merged = run("merge", "one#1.1", "two#1.1", "--note", "the second report errs about the month");
        assertThat(merged.code()).as(merged.err()).isZero();
        Matcher decision = Pattern.compile("D[0-9a-f]{8}").matcher(merged.out());
        assertThat(decision.find()).isTrue();
        assertThat(run("explain", "two#1.1").out().replaceAll("\\s+", " ")).contains("errs about the month");
        assertThat(run("merge", "--list").out().replaceAll("\\s+", " ")).contains(decision.group(), "errs about the month", "is the same as");
        assertThat(run("merge", "one#1.1", "two#1.1", "--note", "again").err()).contains("one event already");
        AppRun split = run("split", "two#1.1", "--note", "two visits after all");
        assertThat(split.code()).as(split.err()).isZero();
        assertThat(run("merge", "--undo", decision.group()).out()).contains("Taken back");
        assertThat(run("merge", "--undo", decision.group()).code()).isEqualTo(1);
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        assertThat(run("merge", "one#1.1", "two#1.1").err()).contains("needs a note");
        assertThat(run("merge", "one#1.1").err()).contains("takes two events");
        assertThat(run("merge", "one#1.1", "three#1.1", "--note", "x").err()).contains("three#1.1");
        assertThat(run("split", "three#1.1", "--note", "x").err()).contains("three#1.1");
        assertThat(run("split", "one#1.1", "--note", "x").err()).contains("only mention");
        assertThat(run("merge", "--list").out()).contains("Nothing was decided");
    }
}
