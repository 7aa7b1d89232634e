package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is tried with whatever bytes as a {@code robots.txt} and as an address. */
public final class RobotsTarget {

    private RobotsTarget() {
    }

    public static void read(byte[] bytes) {
        Robots robots = Robots.of(bytes, "Dragoman");
        assertThat(robots.allow(URI.create("https://post.example/robots.txt"))).isTrue();
        String words = new String(bytes, StandardCharsets.UTF_8);
        for (Optional<URI> address : List.of(WebAddress.of(words), WebAddress.on(URI.create("https://post.example/a/b?c"), words))) {
            address.ifPresent(one -> {
                assertThat(one.getScheme()).isIn("http", "https");
                assertThat(one.getHost()).isNotBlank();
                assertThat(one.getRawUserInfo()).isNull();
                robots.allow(one);
            });
        }
    }
}
