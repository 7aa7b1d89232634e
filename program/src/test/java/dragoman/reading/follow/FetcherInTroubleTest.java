package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.follow.Answer.Ended;
import dragoman.reading.follow.Answer.Fetched;
import dragoman.reading.follow.Answer.Later;
import dragoman.reading.follow.Answer.Refused;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What if a server is busy, drips, breaks off, gives no end of words, or refuses? */
class FetcherInTroubleTest extends AskedOfANewsroom {

    @Test
    void aBusyHostIsLeftAloneForAsLongAsItSays() {
        newsroom.answers("/a", 429, "Retry-After", "120").page("/b", "b");
        assertThat(((Later) fetch("/a")).until()).contains(pace.now().plusSeconds(120));
        assertThat(later("/b")).contains("429");
        assertThat(newsroom.pagesAsked()).containsExactly("/a");
        pace.later(Duration.ofSeconds(121));
        assertThat(fetch("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void aBusyHostMayNameADate() {
        newsroom.answers("/a", 503, "Retry-After", "Fri, 20 Nov 2026 09:30:00 GMT");
        assertThat(((Later) fetch("/a")).until()).contains(Instant.parse("2026-11-20T09:30:00Z"));
    }

    @Test
    void aBusyHostThatNamesNoTimeIsLeftAloneForAWhile() {
        newsroom.answers("/a", 503).page("/b", "b");
        fetch("/a");
        assertThat(fetch("/b")).isInstanceOf(Later.class);
        pace.later(Duration.ofMinutes(6));
        assertThat(fetch("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void aBodyWithoutEndIsHungUp() {
        newsroom.serves("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[8192];
            Arrays.fill(piece, (byte) 'x');
            while (true) {
                exchange.getResponseBody().write(piece);
            }
        });
        assertThat(refused("/a")).isEqualTo("has more than the 100,000 bytes that a report may have");
    }

    @Test
    void aBodyThatSwellsIsGivenUp() throws IOException {
        newsroom.gives("/long", "text/html", gzip(new byte[200_000]), "Content-Encoding", "gzip");
        newsroom.gives("/bomb", "text/html", gzip(new byte[5 << 20]), "Content-Encoding", "gzip");
        assertThat(refused("/long")).contains("more than the 100,000 bytes");
        Answer bomb = fetcher(new Limits(20 << 20, 100, 100, 5, 512)).fetch(newsroom.at("/bomb"), Validators.NONE);
        assertThat(((Refused) bomb).reason()).contains("100 times larger");
    }

    @Test
    void aServerThatDripsIsGivenUpInTime() {
        newsroom.serves("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep();
            }
        });
        long begin = System.nanoTime();
        assertThat(later("/a")).isEqualTo("takes longer than 1 s to answer");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
        assertThat(later("/b")).as("the next is not waited for").contains("did not answer a moment ago");
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void itEndsAtOnceWhenTheUserWantsTo() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        newsroom.serves("/a", exchange -> {
            asked.countDown();
            try {
                done.await(15, TimeUnit.SECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        Thread user = new Thread(() -> {
            try {
                asked.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            pace.end();
        });
        user.start();
        Answer answer = fetcher(Limits.DEFAULT).fetch(newsroom.at("/a"), Validators.NONE);
        done.countDown();
        user.join();
        assertThat(answer).isInstanceOf(Ended.class);
    }

    @Test
    void whatBreaksOffIsAskedForAgainAnotherTime() throws IOException {
        byte[] packed = gzip("Words that are more than a few, so that they can be cut".getBytes(StandardCharsets.UTF_8));
        newsroom.gives("/gzip", "text/html", Arrays.copyOf(packed, packed.length - 12), "Content-Encoding", "gzip");
        newsroom.serves("/short", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("only this".getBytes(StandardCharsets.UTF_8));
        });
        newsroom.serves("/reset", exchange -> exchange.close());
        assertThat(later("/gzip")).isEqualTo("broke off: its packing breaks off or is damaged");
        assertThat(later("/short")).startsWith("broke off: ");
        assertThat(later("/reset")).startsWith("broke off: ");
    }

    @Test
    void aHostThatTakesNoConnectionIsToldSo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Answer answer = fetcher.fetch(URI.create("http://127.0.0.1:" + port + "/a"), Validators.NONE);
        assertThat(((Later) answer).reason()).contains("its host takes no connection");
    }

    @Test
    void eachRefusalHasItsReason() {
        newsroom.answers("/gone", 410).answers("/paid", 402).answers("/odd", 418).answers("/broken", 500);
        assertThat(refused("/none")).isEqualTo("is not there (404)");
        assertThat(refused("/gone")).isEqualTo("is gone for good (410)");
        assertThat(refused("/paid")).isEqualTo("is not given to everybody (402)");
        assertThat(refused("/odd")).isEqualTo("is not given (418)");
        assertThat(later("/broken")).contains("500");
    }
}
