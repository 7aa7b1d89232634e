package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.reading.follow.Answer.Fetched;
import dragoman.reading.follow.Answer.Refused;
import dragoman.reading.follow.Answer.Unchanged;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a server is asked, and what it gives. */
class FetcherTest extends AskedOfANewsroom {

    @Test
    void aPageIsGivenAndItsServerToldWhoAsks() {
        newsroom.gives("/a", "text/html", "<p>Words".getBytes(StandardCharsets.UTF_8), "ETag", "\"1\"", "Last-Modified", "Fri, 20 Nov 2026 07:00:00 GMT");
        Fetched page = (Fetched) fetch("/a");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Words");
        assertThat(page.contentType()).contains("text/html");
        assertThat(page.from()).isEqualTo(newsroom.at("/a"));
        assertThat(page.validators()).isEqualTo(new Validators(Optional.of("\"1\""), Optional.of("Fri, 20 Nov 2026 07:00:00 GMT")));
        assertThat(newsroom.header("User-Agent")).isEqualTo("Dragoman/9.9 (+mailto:desk@desk.example)");
        assertThat(newsroom.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgain() {
        newsroom.feed("/feed", "\"7\"", "<rss/>");
        Validators had = ((Fetched) fetch("/feed")).validators();
        assertThat(fetcher.fetch(newsroom.at("/feed"), had)).isInstanceOf(Unchanged.class);
        newsroom.answers("/day", 304);
        fetcher.fetch(newsroom.at("/day"), new Validators(Optional.empty(), Optional.of("Fri, 20 Nov 2026 07:00:00 GMT")));
        assertThat(newsroom.header("If-Modified-Since")).isEqualTo("Fri, 20 Nov 2026 07:00:00 GMT");
    }

    @Test
    void aPackedBodyIsUnpacked() throws IOException {
        newsroom.gives("/a", "text/html", gzip("<p>Words".getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip");
        newsroom.gives("/false", "text/html", "<p>Words".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "gzip");
        assertThat(((Fetched) fetch("/a")).body()).asString(StandardCharsets.UTF_8).isEqualTo("<p>Words");
        assertThat(((Fetched) fetch("/false")).body()).asString(StandardCharsets.UTF_8).isEqualTo("<p>Words");
    }

    @Test
    void twoRequestsToAHostAreADelayApart() {
        newsroom.page("/a", "a").page("/b", "b").answers("/c", 302, "Location", "/b");
        fetch("/a");
        fetch("/b");
        fetch("/c");
        assertThat(newsroom.asked()).containsExactly("/robots.txt", "/a", "/b", "/c", "/b");
        assertThat(pace.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aHostMayAskForALongerDelay() {
        newsroom.robots("User-agent: *\nCrawl-delay: 7").page("/a", "a").page("/b", "b");
        fetch("/a");
        fetch("/b");
        assertThat(pace.pauses()).endsWith(Duration.ofSeconds(7));
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        newsroom.robots("User-agent: dragoman\nDisallow: /private").page("/private/a", "a").page("/a", "a").answers("/moved", 301, "Location", "/private/a");
        assertThat(refused("/private/a")).contains("robots.txt forbids it");
        assertThat(refused("/moved")).as("nor reached by another way").contains("robots.txt forbids it");
        assertThat(fetch("/a")).isInstanceOf(Fetched.class);
        assertThat(newsroom.asked()).as("the rules are asked for once").containsExactly("/robots.txt", "/moved", "/a");
    }

    @Test
    void aHostThatCannotTellItsRulesIsLeftAlone() {
        newsroom.answers("/robots.txt", 500).page("/a", "a");
        assertThat(later("/a")).contains("not known whom its host lets in").contains("500");
        assertThat(newsroom.pagesAsked()).isEmpty();
    }

    @Test
    void theRulesAreAskedForAgainAfterADay() {
        newsroom.page("/a", "a");
        fetch("/a");
        pace.later(Duration.ofHours(25));
        fetch("/a");
        assertThat(newsroom.asked()).containsExactly("/robots.txt", "/a", "/robots.txt", "/a");
    }

    @Test
    void itGoesWhereItIsSent() {
        newsroom.answers("/old", 301, "Location", "mid?x=1").answers("/mid?x=1", 307, "Location", newsroom.at("/new").toString()).page("/new", "n");
        assertThat(((Fetched) fetch("/old")).from()).isEqualTo(newsroom.at("/new"));
    }

    @Test
    void itDoesNotGoInCirclesNorOnForever() {
        newsroom.answers("/a", 302, "Location", "/b").answers("/b", 302, "Location", "/a");
        for (int i = 0; i < 12; i++) {
            newsroom.answers("/far" + i, 302, "Location", "/far" + (i + 1));
        }
        assertThat(refused("/a")).startsWith("is sent on in a circle");
        assertThat(refused("/far0")).startsWith("is sent on more than 10 times, lastly to " + newsroom.at("/far11"));
        assertThat(newsroom.pagesAsked()).hasSize(2 + 11);
    }

    @Test
    void itIsNotSentOutOfTheWeb() {
        newsroom.answers("/a", 302, "Location", "file:///etc/passwd").answers("/b", 302);
        assertThat(refused("/a")).isEqualTo("is sent on to «file:///etc/passwd», which is not followed");
        assertThat(refused("/b")).isEqualTo("is sent on to nowhere");
    }

    @Test
    void picturesAreNotFetched() {
        newsroom.gives("/a.png", "image/png", new byte[50_000]);
        assertThat(refused("/a.png")).isEqualTo("is no page: its server says that it is image/png");
    }

    @Test
    void aFeedOnTheWebDoesNotLeadIntoTheOwnNetwork() {
        newsroom.page("/a", "a");
        Answer answer = fetcher.fetch(newsroom.at("/a"), Validators.NONE, URI.create("http://198.51.100.7/feed"));
        assertThat(((Refused) answer).reason()).isEqualTo("leads from 198.51.100.7 into the own network, to 127.0.0.1");
        assertThat(newsroom.asked()).isEmpty();
    }

    @Test
    void whoIsToBeAskedIsAnAddress() {
        assertThat(new Manners("1", Optional.of("https://desk.example/about"), Duration.ZERO, QUICK).agent()).isEqualTo("Dragoman/1 (+https://desk.example/about)");
        assertThat(new Manners("1", Optional.empty(), Duration.ZERO, QUICK).agent()).isEqualTo("Dragoman/1");
        assertThatThrownBy(() -> new Manners("1", Optional.of("x\r\nCookie: y"), Duration.ZERO, QUICK)).hasMessageContaining("neither an address");
        assertThatThrownBy(() -> new Manners("of these sources", Optional.empty(), Duration.ZERO, QUICK)).hasMessageContaining("one word");
        assertThatThrownBy(() -> new Manners("1", Optional.empty(), Duration.ofSeconds(-1), QUICK)).hasMessageContaining("less than none");
    }

    @Test
    void theOwnNetworkIsKnownByItsNumbers() throws IOException {
        Reach reach = new Reach(host -> List.of(InetAddress.getByName(host.equals("feed.example") ? "198.51.100.7" : host.equals("printer") ? "192.168.1.9" : host)));
        URI feed = URI.create("https://feed.example/f");
        for (String inside : List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "printer", "169.254.169.254", "100.64.0.1", "0.0.0.0", "[::1]", "[fd00::1]", "[fe80::1]")) {
            assertThat(reach.allows(URI.create("http://" + inside + "/x"), feed)).as(inside).isFalse();
            assertThat(reach.allows(URI.create("http://" + inside + "/x"), URI.create("http://192.168.1.1/feed"))).as(inside + " from within").isTrue();
        }
        assertThat(reach.allows(URI.create("http://198.51.100.8/x"), feed)).isTrue();
        assertThat(reach.allows(feed, feed)).isTrue();
    }
}
