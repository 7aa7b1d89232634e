package dragoman.reading.follow;

import dragoman.reading.limits.Expansion;
import dragoman.reading.limits.Limits;
import dragoman.reading.limits.OverLimit;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Asks one server for one thing, and gives up in time: on a body that is too long, on one that never ends, and when the user wants to end. It follows nothing and asks nothing twice. */
final class Wire {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(15);
    private static final long SLICE_MILLIS = 50;
    /** So much of an answer that nobody wants is read, to keep the connection. */
    private static final int THROWN_AWAY = 1 << 16;

    /**
     * What a server said.
     *
     * @param body its bytes, unpacked; none where the status says that there is nothing to have
     */
    record Reply(int status, HttpHeaders headers, byte[] body) {
    }

    /** The user wants the work to end. */
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1;

        Ended() {
            super("ended", null, false, false);
        }
    }

    private final Limits limits;
    private final Pace pace;
    /** HTTP/1.1, so that there is one connection to a host and what is broken off is over. */
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE_TO_CONNECT).build();

    Wire(Limits limits, Pace pace) {
        this.limits = limits;
        this.pace = pace;
    }

    /** Asks for an address; an {@link OverLimit} tells what is too long. */
    Reply ask(URI address, Map<String, String> headers) throws IOException, Ended {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET().header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), this::body);
        try {
            HttpResponse<byte[]> response = waitFor(answer);
            return new Reply(response.statusCode(), response.headers(), unpacked(response));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<byte[]> waitFor(CompletableFuture<HttpResponse<byte[]>> answer) throws IOException, Ended {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
        while (!pace.isOver()) {
            try {
                return answer.get(SLICE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new HttpTimeoutException("takes longer than " + limits.seconds() + " s to answer");
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException failed) {
                throw trouble(failed.getCause());
            }
        }
        throw new Ended();
    }

    /** The client wraps what a body says of itself. */
    private static IOException trouble(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverLimit over) {
                throw over;
            }
        }
        return failed instanceof IOException io ? io : new IOException(failed);
    }

    private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo info) {
        boolean wanted = info.statusCode() == 200 || info.statusCode() == 203;
        String type = info.headers().firstValue("Content-Type").orElse("");
        if (!wanted || isForEyesAndEars(type)) {
            return new CappedBody(THROWN_AWAY, () -> null);
        }
        return new CappedBody(limits.bytes(), this::tooLong);
    }

    /** Whether a type tells of pictures, sounds and letters, which hold no report. */
    static boolean isForEyesAndEars(String type) {
        return type.strip().toLowerCase(Locale.ROOT).matches("(?:image|audio|video|font)/.*");
    }

    private OverLimit tooLong() {
        return new OverLimit(String.format(Locale.ROOT, "has more than the %,d bytes that a report may have", limits.bytes()), "--max-bytes allows more");
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        String encoding = response.headers().firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean packed = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        if (!packed || !encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            return body;
        }
        Expansion expansion = new Expansion(limits);
        try (InputStream in = expansion.unpacked(new GZIPInputStream(expansion.packed(new ByteArrayInputStream(body))))) {
            byte[] unpacked = in.readNBytes(limits.bytes() + 1);
            if (unpacked.length > limits.bytes()) {
                throw tooLong();
            }
            return unpacked;
        } catch (EOFException | ZipException cut) {
            throw new IOException("its packing breaks off or is damaged", cut);
        }
    }
}
