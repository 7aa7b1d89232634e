package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.follow.Answer.Later;
import dragoman.reading.follow.Answer.Refused;
import dragoman.reading.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** Asks a server on this machine that behaves in all the ways in which servers do. */
@Timeout(20)
abstract class AskedOfANewsroom {

    static final Limits QUICK = new Limits(100_000, 100, 100, 1, 512);
    final Newsroom newsroom = new Newsroom();
    final QuickPace pace = new QuickPace();
    final Fetcher fetcher = fetcher(QUICK);

    Fetcher fetcher(Limits limits) {
        return new Fetcher(new Manners("9.9", Optional.of("desk@desk.example"), Duration.ofSeconds(1), limits), pace);
    }

    @AfterEach
    void closeTheNewsroom() {
        newsroom.close();
    }

    Answer fetch(String path) {
        return fetcher.fetch(newsroom.at(path), Validators.NONE);
    }

    String refused(String path) {
        Answer answer = fetch(path);
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }

    String later(String path) {
        Answer answer = fetch(path);
        assertThat(answer).isInstanceOf(Later.class);
        return ((Later) answer).reason();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
