package dragoman.reading.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine's own address, which a test tells how to behave and to misbehave. It writes down what it is asked. */
public final class Newsroom implements AutoCloseable {

    private final Map<String, HttpHandler> places = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<HttpExchange> exchanges = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "newsroom");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    public Newsroom() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        exchanges.add(exchange);
        try {
            places.getOrDefault(path, one -> one.sendResponseHeaders(404, -1)).handle(exchange);
        } catch (RuntimeException | IOException hungUp) {
            // The one who asked has gone, as some tests want it.
        } finally {
            exchange.close();
        }
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The paths that were asked for, in their order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The same without those for {@code robots.txt}. */
    public List<String> pagesAsked() {
        return asked().stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    /** A header of the last request. */
    public String header(String name) {
        return exchanges.get(exchanges.size() - 1).getRequestHeaders().getFirst(name);
    }

    public Newsroom serves(String path, HttpHandler handler) {
        places.put(path, handler);
        return this;
    }

    public Newsroom page(String path, String html) {
        return gives(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public Newsroom gives(String path, String type, byte[] body, String... headers) {
        return serves(path, exchange -> {
            put(exchange, "Content-Type", type);
            put(exchange, headers);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** A feed that knows whether whoever asks has it already. */
    public Newsroom feed(String path, String etag, String xml) {
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        return serves(path, exchange -> {
            put(exchange, "Content-Type", "application/rss+xml", "ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    public Newsroom answers(String path, int status, String... headers) {
        return serves(path, exchange -> {
            put(exchange, headers);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    public Newsroom robots(String file) {
        return gives("/robots.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(HttpExchange exchange, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
