package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebAddressTest {

    private static String of(String given) {
        return WebAddress.of(given).map(URI::toString).orElse("none");
    }

    private static String on(String page, String given) {
        return WebAddress.on(URI.create(page), given).map(URI::toString).orElse("none");
    }

    @Test
    void anAddressIsPutAsBrowsersPutIt() {
        assertThat(of("https://post.example")).isEqualTo("https://post.example/");
        assertThat(of(" HTTP://Post.Example:80/a b?q=é|x#part ")).isEqualTo("http://post.example/a%20b?q=%C3%A9%7Cx");
        assertThat(of("https://post.example:8443?x=1")).isEqualTo("https://post.example:8443/?x=1");
        assertThat(of("https://bücher.example/100%/a%20b")).isEqualTo("https://xn--bcher-kva.example/100%25/a%20b");
        assertThat(of("http://[::1]:8080/a")).isEqualTo("http://[::1]:8080/a");
    }

    @Test
    void whatIsNoAddressOfTheWebIsNone() {
        for (String none : new String[] {"", "post.example", "file:///etc/passwd", "ftp://post.example/", "http://", "http:///a", "https://name:word@post.example/", "https://post.example:99999/",
            "http://.example/", "javascript:alert(1)", "https://" + "x".repeat(9000)}) {
            assertThat(of(none)).as(none).isEqualTo("none");
        }
    }

    @Test
    void anAddressOnAPageCountsFromThere() {
        assertThat(on("https://post.example/world/feed.xml", "42.html")).isEqualTo("https://post.example/world/42.html");
        assertThat(on("https://post.example/world/feed.xml", "/42?a=b c")).isEqualTo("https://post.example/42?a=b%20c");
        assertThat(on("https://post.example/world/feed.xml", "//other.example/1")).isEqualTo("https://other.example/1");
        assertThat(on("https://post.example/world/feed.xml", "https://other.example/1")).isEqualTo("https://other.example/1");
        assertThat(on("https://post.example/world/feed.xml", "mailto:desk@post.example")).isEqualTo("none");
        assertThat(on("https://post.example/world/feed.xml", "")).isEqualTo("none");
    }
}
