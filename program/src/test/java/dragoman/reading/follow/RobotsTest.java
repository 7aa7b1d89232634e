package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {

    private static Robots robots(String... lines) {
        return Robots.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "Dragoman");
    }

    private static boolean allows(Robots robots, String path) {
        return robots.allow(URI.create("https://post.example" + path));
    }

    @Test
    void whereNothingIsSaidAllIsAllowed() {
        assertThat(allows(robots(""), "/a")).isTrue();
        assertThat(allows(robots("User-agent: *", "Disallow:"), "/a")).isTrue();
        assertThat(allows(robots("User-agent: other", "Disallow: /"), "/a")).isTrue();
        assertThat(allows(robots("Disallow: /"), "/a")).as("a rule for nobody").isTrue();
        assertThat(allows(robots("<html>not here</html>"), "/a")).isTrue();
    }

    @Test
    void whatIsSaidToAllCountsWhereNothingIsSaidToThisProgram() {
        Robots toAll = robots("User-agent: *", "Disallow: /a");
        assertThat(allows(toAll, "/a/b")).isFalse();
        assertThat(allows(toAll, "/b")).isTrue();
        Robots own = robots("User-agent: *", "Disallow: /", "", "User-agent: DRAGOMAN/2.0", "Disallow: /x");
        assertThat(allows(own, "/a")).isTrue();
        assertThat(allows(own, "/x")).isFalse();
        assertThat(allows(robots("User-agent: *", "Disallow: /", "User-agent: dragoman", "Allow:"), "/a")).as("named, and nothing forbidden").isTrue();
        assertThat(allows(robots("User-agent: dragomans", "Disallow: /"), "/a")).as("another's name").isTrue();
    }

    @Test
    void severalGroupsForOneProgramAreOne() {
        Robots two = robots("User-agent: dragoman", "Disallow: /a", "User-agent: other", "Disallow: /b", "User-agent: x", "User-agent: dragoman", "Disallow: /c");
        assertThat(allows(two, "/a")).isFalse();
        assertThat(allows(two, "/b")).isTrue();
        assertThat(allows(two, "/c")).isFalse();
    }

    @Test
    void otherLinesDoNotPartAGroup() {
        Robots robots = robots("User-agent: x", "Crawl-delay: 3", "Sitemap: https://post.example/s.xml", "User-agent: dragoman", "", "# a word", "Disallow: /a # why");
        assertThat(allows(robots, "/a")).isFalse();
    }

    @Test
    void theLongestRuleDecidesAndOfTwoAsLongTheOneThatAllows() {
        Robots robots = robots("User-agent: *", "Disallow: /a", "Allow: /a/open", "Disallow: /b/", "Allow: /b/", "Allow: /", "Disallow: /c$");
        assertThat(allows(robots, "/a/closed")).isFalse();
        assertThat(allows(robots, "/a/open/1")).isTrue();
        assertThat(allows(robots, "/b/1")).isTrue();
        assertThat(allows(robots, "/c")).isFalse();
        assertThat(allows(robots, "/c/1")).isTrue();
    }

    @Test
    void starsStandForAnythingAndDollarsForTheEnd() {
        assertThat(Robots.fits("/a*z", "/abcz/d")).isTrue();
        assertThat(Robots.fits("/a*z$", "/abcz/d")).isFalse();
        assertThat(Robots.fits("/a*z$", "/azaz")).isTrue();
        assertThat(Robots.fits("/*.pdf$", "/x/y.pdf")).isTrue();
        assertThat(Robots.fits("/*.pdf$", "/x/y.pdf?z")).isFalse();
        assertThat(Robots.fits("*?print=", "/a?print=1")).isTrue();
        assertThat(Robots.fits("/a", "/")).isFalse();
        assertThat(Robots.fits("/$", "/")).isTrue();
        assertThat(Robots.fits("/$", "/a")).isFalse();
        assertThat(Robots.fits("/a**", "/a")).isTrue();
    }

    @Test
    void noPatternIsSlow() {
        long begin = System.nanoTime();
        assertThat(Robots.fits("/" + "*a".repeat(500) + "b$", "/" + "a".repeat(8000))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void pathsAreComparedHoweverTheyAreEscaped() {
        Robots robots = robots("User-agent: *", "Disallow: /caf%c3%a9", "Disallow: /münster", "Disallow: /%61bc", "Disallow: /q?x=");
        assertThat(allows(robots, "/caf%C3%A9/1")).isFalse();
        assertThat(allows(robots, "/m%C3%BCnster")).isFalse();
        assertThat(allows(robots, "/abc")).isFalse();
        assertThat(allows(robots, "/q?x=1")).isFalse();
        assertThat(allows(robots, "/q?y=1")).isTrue();
    }

    @Test
    void theFileItselfMayAlwaysBeAskedFor() {
        assertThat(allows(robots("User-agent: *", "Disallow: /"), "/robots.txt")).isTrue();
        assertThat(allows(robots("User-agent: *", "Disallow: /"), "")).isFalse();
    }

    @Test
    void linesMayEndInAnyWayAndBeginWithAMark() {
        assertThat(allows(Robots.of("\uFEFFUser-agent:*\rDisallow:/a\r\nDisallow : /b".getBytes(StandardCharsets.UTF_8), "Dragoman"), "/a")).isFalse();
        assertThat(allows(Robots.of("\uFEFFUser-agent:*\rDisallow:/a\r\nDisallow : /b".getBytes(StandardCharsets.UTF_8), "Dragoman"), "/b")).isFalse();
    }

    @Test
    void aDelayIsHeededUpToFiveMinutes() {
        assertThat(robots("User-agent: *", "Crawl-delay: 2.5").delay()).contains(Duration.ofMillis(2500));
        assertThat(robots("User-agent: *", "Crawl-delay: 86400").delay()).contains(Duration.ofMinutes(5));
        assertThat(robots("User-agent: *", "Crawl-delay: soon").delay()).isEmpty();
    }
}
