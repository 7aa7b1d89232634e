package dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Manners;
import dragoman.reading.follow.Newsroom;
import dragoman.reading.follow.QuickPace;
import dragoman.reading.follow.SeenFile;
import dragoman.reading.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rounds over feeds of a server on this machine. Each round opens what was seen anew, as a restarted program does. */
@Timeout(20)
class FeedRoundTest {

    private static final String WORDS = "The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge.";
    private static final String SUMMARY = "The minister will travel to Sudland and speak about the bridge that has been closed since the spring.";

    @TempDir
    Path folder;

    private final Newsroom newsroom = new Newsroom();
    private final QuickPace pace = new QuickPace();
    private FeedRound.Counts counts;

    @AfterEach
    void closeTheNewsroom() {
        newsroom.close();
    }

    private List<Reading> round(String... feeds) {
        return round(true, feeds);
    }

    private List<Reading> round(boolean kept, String... feeds) {
        try (SeenFile seen = SeenFile.open(folder.resolve("seen.json"))) {
            FeedRound round = round(seen, feeds);
            List<Reading> readings = new ArrayList<>();
            round.forEachRemaining(readings::add);
            counts = round.counts();
            if (kept) {
                round.keep();
            }
            return readings;
        }
    }

    private FeedRound round(SeenFile seen, String... feeds) {
        Fetcher fetcher = new Fetcher(new Manners("1", Optional.empty(), Duration.ofSeconds(1), Limits.DEFAULT), pace, seen);
        return new FollowedFeeds(Stream.of(feeds).map(path -> newsroom.at(path).toString()).toList(), fetcher, seen, Limits.DEFAULT).round();
    }

    private static String rss(String... items) {
        return "<rss><channel><title>The Norland Post</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String link, String title, String summary) {
        return "<item><link>" + link + "</link><title>" + title + "</title><pubDate>Fri, 20 Nov 2026 07:00:00 GMT</pubDate><description>" + summary + "</description></item>";
    }

    private static String page(String title, String words) {
        return "<html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + words + "</p></article></body></html>";
    }

    private static Report report(Reading reading) {
        assertThat(reading).isInstanceOf(Readable.class);
        return ((Readable) reading).report();
    }

    private static String warning(Reading reading) {
        return String.join(" ", ((Readable) reading).warnings());
    }

    @Test
    void thePagesOfNewEntriesAreReadAndNothingTwice() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY), item("/2", "Bridge", SUMMARY))).page("/1", page("Trip", WORDS)).page("/2", page("Bridge", WORDS));
        List<Reading> first = round("/feed");
        assertThat(first).hasSize(2);
        Report report = report(first.get(0));
        assertThat(report.id()).isEqualTo(newsroom.at("/1").toString());
        assertThat(report.text()).isEqualTo(WORDS);
        assertThat(report.title()).contains("Trip");
        assertThat(report.publisher()).as("what the page does not say, its feed does").contains("The Norland Post");
        assertThat(report.published()).contains(LocalDate.of(2026, 11, 20));
        assertThat(counts).isEqualTo(new FeedRound.Counts(1, 0, 0, 2, 0));

        assertThat(round("/feed")).isEmpty();
        assertThat(counts).isEqualTo(new FeedRound.Counts(1, 0, 0, 0, 0));
        assertThat(newsroom.asked()).as("after a restart the feed alone is asked, and gives nothing again").containsExactly("/robots.txt", "/feed", "/1", "/2", "/feed");
        assertThat(newsroom.header("If-None-Match")).isEqualTo("\"1\"");
    }

    @Test
    void onlyWhatIsNewInAChangedFeedIsRead() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY))).page("/1", page("Trip", WORDS)).page("/2", page("Bridge", WORDS));
        round("/feed");
        newsroom.feed("/feed", "\"2\"", rss(item("/2", "Bridge", SUMMARY), item("/1", "Trip", SUMMARY)));
        assertThat(round("/feed")).extracting(one -> report(one).id()).containsExactly(newsroom.at("/2").toString());
        assertThat(newsroom.pagesAsked()).containsExactly("/feed", "/1", "/feed", "/2");
    }

    @Test
    void aChangedEntryIsReadAgainUnderTheSameId() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY))).page("/1", page("Trip", WORDS));
        String id = report(round("/feed").get(0)).id();
        newsroom.feed("/feed", "\"2\"", rss(item("/1", "Trip put off", SUMMARY))).page("/1", page("Trip put off", WORDS + " It was put off."));
        Report changed = report(round("/feed").get(0));
        assertThat(changed.id()).isEqualTo(id);
        assertThat(changed.text()).endsWith("It was put off.");
    }

    @Test
    void anEntryWithoutLinkIsReadAsItsFeedHasIt() {
        newsroom.feed("/feed", "\"1\"", rss("<item><guid isPermaLink='false'>77</guid><title>Trip</title><description>" + WORDS + "</description></item>", "<item><title>Bridge</title><description>" + SUMMARY
                + "</description></item>"));
        List<Reading> readings = round("/feed");
        assertThat(report(readings.get(0)).text()).isEqualTo(WORDS);
        assertThat(report(readings.get(0)).id()).isEqualTo(newsroom.at("/feed") + "#77");
        assertThat(warning(readings.get(0))).isEmpty();
        assertThat(report(readings.get(1)).text()).isEqualTo(SUMMARY);
        assertThat(round("/feed")).isEmpty();
    }

    @Test
    void whereThePageIsNotToBeHadTheFeedsOwnWordsAreRead() {
        newsroom.robots("User-agent: *\nDisallow: /closed").feed("/feed", "\"1\"", rss(item("/closed/1", "A", SUMMARY), item("/none", "B", SUMMARY), item("/paper.pdf", "C", SUMMARY), item("/empty", "D", SUMMARY)))
                .gives("/paper.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).page("/empty", "<html><body><script>fill()</script></body></html>");
        List<Reading> readings = round("/feed");
        assertThat(readings).allSatisfy(one -> assertThat(report(one).text()).isEqualTo(SUMMARY));
        assertThat(warning(readings.get(0))).contains("is read as its feed has it", "robots.txt forbids it");
        assertThat(warning(readings.get(1))).contains("404");
        assertThat(warning(readings.get(2))).contains("is no page: its server says that it is application/pdf");
        assertThat(warning(readings.get(3))).contains("holds no article");
        assertThat(newsroom.asked()).doesNotContain("/closed/1");
        assertThat(round("/feed")).isEmpty();
    }

    @Test
    void aPageThatIsNotToBeHadNowIsAskedForAgainAndAtLastTheFeedDoes() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY), item("/2", "Bridge", SUMMARY))).answers("/1", 500).page("/2", page("Bridge", WORDS));
        assertThat(round("/feed")).extracting(one -> report(one).id()).containsExactly(newsroom.at("/2").toString());
        assertThat(counts.putOff()).isEqualTo(1);
        assertThat(round("/feed")).isEmpty();
        assertThat(newsroom.header("If-None-Match")).as("the feed is wanted whole while a page of it is owed").isNull();
        List<Reading> last = round("/feed");
        assertThat(last).hasSize(1);
        assertThat(report(last.get(0)).text()).isEqualTo(SUMMARY);
        assertThat(newsroom.pagesAsked()).filteredOn("/2"::equals).hasSize(1);
        round("/feed");
        assertThat(newsroom.pagesAsked()).filteredOn("/1"::equals).hasSize(3);
    }

    @Test
    void aPageThatCameBackIsReadWhole() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY))).answers("/1", 429, "Retry-After", "60");
        assertThat(round("/feed")).isEmpty();
        newsroom.page("/1", page("Trip", WORDS));
        pace.later(Duration.ofMinutes(15));
        assertThat(report(round("/feed").get(0)).text()).isEqualTo(WORDS);
    }

    @Test
    void whatWasNotKeptIsAskedForAgain() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY))).page("/1", page("Trip", WORDS));
        assertThat(round(false, "/feed")).hasSize(1);
        assertThat(round("/feed")).hasSize(1);
        assertThat(round("/feed")).isEmpty();
    }

    @Test
    void whenTheUserEndsWhatWasTakenCountsAndTheRestComesNextTime() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "A", SUMMARY), item("/2", "B", SUMMARY), item("/3", "C", SUMMARY)));
        for (int i = 1; i <= 3; i++) {
            newsroom.page("/" + i, page("T" + i, WORDS));
        }
        try (SeenFile seen = SeenFile.open(folder.resolve("seen.json"))) {
            FeedRound round = round(seen, "/feed");
            Iterator<Reading> some = round.some(2);
            assertThat(report(some.next()).id()).endsWith("/1");
            assertThat(report(some.next()).id()).endsWith("/2");
            assertThat(some.hasNext()).isFalse();
            pace.end();
            assertThat(round.hasNext()).isFalse();
            round.keep();
        }
        pace.goOn();
        assertThat(round("/feed")).extracting(one -> report(one).id()).containsExactly(newsroom.at("/3").toString());
        assertThat(newsroom.pagesAsked()).containsExactly("/feed", "/1", "/2", "/feed", "/3");
    }

    @Test
    void aFeedThatFailsRestsLongerEachTime() {
        newsroom.answers("/feed", 500);
        assertThat(((Unreadable) round("/feed").get(0)).reason()).contains("500");
        assertThat(round("/feed")).isEmpty();
        assertThat(counts).isEqualTo(new FeedRound.Counts(0, 1, 0, 0, 0));
        pace.later(Duration.ofMinutes(16));
        assertThat(round("/feed")).hasSize(1);
        pace.later(Duration.ofMinutes(16));
        assertThat(round("/feed")).as("half an hour the second time").isEmpty();
        pace.later(Duration.ofMinutes(16));
        newsroom.feed("/feed", "\"1\"", rss());
        assertThat(round("/feed")).isEmpty();
        assertThat(counts.asked()).isEqualTo(1);
        newsroom.answers("/feed", 500);
        round("/feed");
        pace.later(Duration.ofMinutes(16));
        assertThat(round("/feed")).as("a success begins anew").hasSize(1);
    }

    @Test
    void aBusyServersTimeIsHeededOverARestart() {
        newsroom.answers("/feed", 503, "Retry-After", "36000");
        round("/feed");
        pace.later(Duration.ofHours(9));
        assertThat(round("/feed")).isEmpty();
        pace.later(Duration.ofHours(2));
        assertThat(round("/feed")).hasSize(1);
        assertThat(newsroom.pagesAsked()).containsExactly("/feed", "/feed");
    }

    @Test
    void onePageInTwoFeedsIsReadOnce() {
        newsroom.feed("/a", "\"1\"", rss(item("/1", "Trip", SUMMARY))).feed("/b", "\"1\"", rss(item("/1", "The trip", SUMMARY))).page("/1", page("Trip", WORDS));
        assertThat(round("/a", "/b")).hasSize(1);
        assertThat(newsroom.pagesAsked()).containsExactly("/a", "/b", "/1");
    }

    @Test
    void feedsTakeTurns() {
        newsroom.feed("/a", "\"1\"", rss(item("/1", "A", SUMMARY), item("/2", "B", SUMMARY))).feed("/b", "\"1\"", rss(item("/3", "C", SUMMARY)));
        round("/a", "/b");
        assertThat(newsroom.pagesAsked()).containsExactly("/a", "/b", "/1", "/3", "/2");
    }

    @Test
    void whatIsNoFeedIsToldAndTheOthersAreRead() {
        newsroom.page("/page", page("Trip", WORDS)).gives("/json", "application/json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)).gives("/half", "application/json", "{\"a\"".getBytes(StandardCharsets.UTF_8))
                .gives("/empty", "text/xml", new byte[0]).feed("/feed", "\"1\"", rss(item("/page", "Trip", SUMMARY)));
        List<Reading> readings = round("/page", "/json", "/half", "/empty", "/feed");
        assertThat(readings.subList(0, 4)).allSatisfy(one -> assertThat(((Unreadable) one).reason()).isEqualTo("is no feed"));
        assertThat(report(readings.get(4)).text()).isEqualTo(WORDS);
        assertThat(counts.failed()).isEqualTo(4);
    }

    @Test
    void jsonFeedsAreFollowedToo() {
        newsroom.gives("/feed.json", "application/feed+json", ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Post\",\"items\":[{\"id\":\"1\",\"url\":\"" + newsroom.at("/1")
                + "\",\"title\":\"Trip\",\"content_text\":\"" + SUMMARY + "\"}]}").getBytes(StandardCharsets.UTF_8)).page("/1", page("Trip", WORDS));
        assertThat(report(round("/feed.json").get(0)).text()).isEqualTo(WORDS);
    }

    @Test
    void pagesInOtherLanguagesAreSetAsideAndNotAskedForAgain() {
        newsroom.feed("/feed", "\"1\"", rss(item("/1", "Reise", "kurz"))).page("/1", page("Reise", "Der Außenminister sagte am Montag, dass er nach Südland reisen und mit seinem Kollegen über die Brücke "
                + "sprechen werde, die seit dem Frühjahr für alle zu ist.").replace("lang=en", "lang=de"));
        assertThat(round("/feed").get(0)).isInstanceOf(SetAside.class);
        assertThat(round("/feed")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsToldBeforeAnythingIsAsked() {
        try (SeenFile seen = SeenFile.open(folder.resolve("seen.json"))) {
            Fetcher fetcher = new Fetcher(new Manners("1", Optional.empty(), Duration.ZERO, Limits.DEFAULT), pace);
            FollowedFeeds feeds = new FollowedFeeds(List.of("feed.xml", newsroom.at("/feed").toString()), fetcher, seen, Limits.DEFAULT);
            assertThat(feeds.wrong()).extracting(one -> one.origin().toString() + " " + one.reason()).containsExactly("feed.xml is no address on the web");
        }
        assertThat(newsroom.asked()).isEmpty();
    }

    @Test
    void aPageOrFeedIsReadByItsAddress() {
        newsroom.page("/1", page("Trip", WORDS)).feed("/feed", "\"1\"", rss(item("/1", "Trip", SUMMARY))).gives("/plain", "text/plain", WORDS.getBytes(StandardCharsets.UTF_8))
                .gives("/bare", "text/html", ("<p>" + WORDS).getBytes(StandardCharsets.UTF_8)).gives("/a.csv", "application/octet-stream", ("id,text\n7," + WORDS).getBytes(StandardCharsets.UTF_8))
                .answers("/busy", 503, "Retry-After", "60");
        Fetcher fetcher = new Fetcher(new Manners("1", Optional.empty(), Duration.ZERO, Limits.DEFAULT), pace);
        List<String> places = Stream.of("/feed", "/1", "/plain", "/bare", "/a.csv", "/none", "/busy").map(path -> newsroom.at(path).toString()).toList();
        List<Reading> turned = new ReportReader(Limits.DEFAULT, Columns.BY_NAME, Optional.of(fetcher)).read(List.of(places.get(1), places.get(0)), System.in).toList();
        assertThat(turned.get(1)).as("what a feed has of a page that was read").isInstanceOf(SetAside.class);
        List<Reading> readings = new ReportReader(Limits.DEFAULT, Columns.BY_NAME, Optional.of(fetcher)).read(places, System.in).toList();
        assertThat(readings.subList(0, 2)).as("the page after what its feed had of it").allSatisfy(one -> {
            assertThat(report(one).id()).isEqualTo(newsroom.at("/1").toString());
            assertThat(report(one).url()).contains(newsroom.at("/1").toString());
        });
        assertThat(readings.subList(0, 5)).extracting(one -> report(one).text()).containsExactly(SUMMARY, WORDS, WORDS, WORDS, WORDS);
        assertThat(((Unreadable) readings.get(5)).reason()).isEqualTo("is not there (404)");
        assertThat(((Unreadable) readings.get(6)).nextStep()).isEqualTo("Ask again after " + pace.now().plusSeconds(60));
        assertThat(new ReportReader().read(places, System.in).toList()).as("without somebody to fetch it, an address is told").allSatisfy(one -> assertThat(((Unreadable) one).reason()).contains("only files"));
    }
}
