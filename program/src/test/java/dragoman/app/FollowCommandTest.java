package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.follow.Newsroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FollowCommandTest {

    @TempDir
    Path folder;

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void closeTheNewsroom() {
        newsroom.close();
    }

    private static String rss(int from, int to) {
        StringBuilder items = new StringBuilder("<rss><channel><title>The Norland Post</title>");
        for (int i = from; i < to; i++) {
            items.append("<item><link>/").append(i).append("</link><title>Report ").append(i).append("</title></item>");
        }
        return items + "</channel></rss>";
    }

    private void pages(int from, int to) {
        for (int i = from; i < to; i++) {
            newsroom.page("/" + i, "<html lang=en><head><title>Report " + i + "</title></head><body><article><p>Iran freed " + (i + 2) + " American sailors on " + (i % 28 + 1)
                    + " March 2019, the foreign ministry said in the capital.</p></article></body></html>");
        }
    }

    private AppRun once(Object... feeds) {
        Object[] args = new Object[feeds.length + 6];
        System.arraycopy(new Object[] {"follow", "--once", "--delay", "0", "--db", folder.resolve("a.db")}, 0, args, 0, 6);
        System.arraycopy(feeds, 0, args, 6, feeds.length);
        return AppRun.of(args);
    }

    @Test
    void oneRoundKeepsWhatIsNewAndTheNextReadsNothingTwice() {
        newsroom.feed("/feed", "\"1\"", rss(0, 3));
        pages(0, 4);
        AppRun first = once(newsroom.at("/feed"));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("Asked 1 feed: 3 new or changed entries.", "Read 3 reports.", "holds 3 reports, 3 mentions and 3 events");
        assertThat(folder.resolve("a.db.follow.json")).exists();
        AppRun second = once(newsroom.at("/feed"));
        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo("Asked 1 feed: 0 new or changed entries.\n");
        newsroom.feed("/feed", "\"2\"", rss(2, 4));
        assertThat(once(newsroom.at("/feed")).out()).contains("1 new or changed entry.", "Read 1 report.", "holds 4 reports");
    }

    @Test
    void aListOfFeedsMayStandInAFile() throws IOException {
        newsroom.feed("/a", "\"1\"", rss(0, 1)).feed("/b", "\"1\"", rss(1, 2));
        pages(0, 2);
        Path list = Files.writeString(folder.resolve("feeds.txt"), newsroom.at("/a") + "\n" + newsroom.at("/b") + "\n");
        assertThat(once("@" + list).out()).contains("Asked 2 feeds: 2 new or changed entries.");
    }

    @Test
    void whatGoesWrongIsToldAndTheExitCodeSaysSo() {
        newsroom.feed("/feed", "\"1\"", rss(0, 1));
        pages(0, 1);
        AppRun some = once(newsroom.at("/feed"), newsroom.at("/none"));
        assertThat(some.code()).isEqualTo(2);
        assertThat(some.out()).contains("1 feed not to be had");
        assertThat(some.err()).contains(newsroom.at("/none") + " is not there (404)\n    Check the address");
        AppRun none = AppRun.of("follow", "--once", "--db", folder.resolve("b.db"), newsroom.at("/none"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(folder.resolve("b.db")).as("nothing was read, so there is no record").doesNotExist();
        AppRun wrong = AppRun.of("follow", "--once", "--db", folder.resolve("b.db"), "feed.xml");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("feed.xml is no address on the web");
    }

    @Test
    void optionsThatAreNoneAreRefused() {
        Object feed = newsroom.at("/feed");
        assertThat(AppRun.of("follow", "--every", "often", feed).err()).contains("--every often is no time", "--every 15m");
        assertThat(AppRun.of("follow", "--every", "5s", feed).err()).contains("is too often for a server");
        assertThat(AppRun.of("follow", "--db", folder.resolve("c.db"), "--once", "--delay", "-1", feed).err()).contains("--delay -1.0 is no time to wait");
        assertThat(AppRun.of("follow", "--db", folder.resolve("c.db"), "--once", "--contact", "me, at home", feed).err()).contains("--contact: «me, at home» is neither");
        assertThat(newsroom.asked()).isEmpty();
    }

    @Test
    void whatWasSeenIsDamagedAndToldSo() throws IOException {
        Files.writeString(folder.resolve("a.db.follow.json"), "{\"version\":1,");
        AppRun run = once(newsroom.at("/feed"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.db.follow.json is damaged", "Move it away");
    }

    @Test
    void readAndCheckFetchOnePage() {
        pages(0, 1);
        AppRun read = AppRun.of("read", "--delay", "0", "--db", folder.resolve("a.db"), newsroom.at("/0"));
        assertThat(read.out()).as(read.err()).contains("Read 1 report.", "holds 1 report, 1 mention and 1 event");
        assertThat(AppRun.of("check", "--delay", "0", newsroom.at("/0")).out()).contains(newsroom.at("/0") + "\n  «Report 0»");
        assertThat(AppRun.of("check", "--delay", "0", newsroom.at("/9")).out()).contains("error: is not there (404)");
    }

    @Test
    void aFeedThatIsReadAndFollowedTellsEachReportOnce() throws IOException {
        StringBuilder items = new StringBuilder("<rss><channel><title>The Norland Post</title>");
        for (int i = 0; i < 2; i++) {
            items.append("<item><guid isPermaLink='false'>n-").append(i).append("</guid><link>").append(newsroom.at("/" + i)).append("</link><title>Report ").append(i)
                    .append("</title><description>Iran freed ").append(i + 2).append(" American sailors.</description></item>");
        }
        items.append("<item><guid isPermaLink='false'>urn:example:n-9</guid><title>Report 9</title><description>Peru expelled two envoys of Chile.</description></item>");
        String feed = items + "</channel></rss>";
        newsroom.feed("/feed", "\"1\"", feed);
        pages(0, 2);
        Path saved = Files.writeString(folder.resolve("saved.xml"), feed);
        assertThat(AppRun.of("read", saved, "--db", folder.resolve("a.db")).out()).contains("holds 3 reports");
        AppRun followed = once(newsroom.at("/feed"));
        assertThat(followed.out()).as("pages take the place of what the feed had").contains("holds 3 reports");
        String sentences = AppRun.of("events", "--all", "--format", "csv", "--db", folder.resolve("a.db")).out();
        assertThat(sentences).contains("the foreign ministry said in the capital", "Peru expelled two envoys");
        AppRun again = AppRun.of("read", saved, "--db", folder.resolve("a.db"));
        assertThat(again.out()).contains("all kept already", "holds 3 reports");
        assertThat(AppRun.of("events", "--all", "--format", "csv", "--db", folder.resolve("a.db")).out()).as("the feed's first lines replace no page").isEqualTo(sentences);
    }

    @Test
    void atCtrlCWhatWasFetchedIsKeptAndTheSameCommandGoesOn() throws Exception {
        int many = 60;
        newsroom.feed("/feed", "\"1\"", rss(0, many));
        pages(0, many);
        Path errors = folder.resolve("err.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", System.getProperty("java.class.path"), "dragoman.app.Dragoman", "follow",
                "--delay", "0.2", "--db", folder.resolve("a.db").toString(), newsroom.at("/feed").toString()).redirectOutput(folder.resolve("out.txt").toFile()).redirectError(errors.toFile()).start();
        // Once something is kept the coder is loaded, and what is at hand is coded before the process must end.
        for (int i = 0; i < 800 && InterruptionTest.kept(folder.resolve("a.db")) == 0; i++) {
            Thread.sleep(100);
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        // On a machine with much else to do the end may have to be cut short, and says so.
        boolean inTime = Files.readString(errors).contains("Interrupted. What was read is kept; the same command goes on from here.");
        assertThat(Files.readString(errors)).contains(inTime ? "What was read is kept" : "Interrupted. What was kept stays; the same command goes on from here.");
        assertThat(Files.readString(folder.resolve("out.txt")).contains("Read ")).isEqualTo(inTime);
        AppRun rest = once(newsroom.at("/feed"));
        assertThat(rest.code()).as(rest.err()).isZero();
        assertThat(rest.out()).contains("holds " + many + " reports");
        assertThat(newsroom.pagesAsked().stream().filter(path -> !path.equals("/feed")).distinct()).hasSize(many);
        assertThat(newsroom.pagesAsked()).as("no page was fetched twice but the one that was on its way").hasSizeLessThanOrEqualTo(2 + many + 1);
    }
}
