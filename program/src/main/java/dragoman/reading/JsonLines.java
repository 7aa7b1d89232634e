package dragoman.reading;

import dragoman.reading.LineScanner.Line;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads reports from JSON Lines, one a line, as they are asked for. */
final class JsonLines implements Iterator<Reading>, Closeable {

    private final String name;
    private final InputStream in;
    private final LineScanner lines;
    private final JsonReport json;
    private final int limit;
    private Optional<Reading> next = Optional.empty();
    private boolean started;
    private boolean ended;
    private boolean any;

    JsonLines(String name, InputStream in, Limits limits, IdsOfRun ids) {
        this.name = name;
        this.in = in;
        this.limit = limits.bytes();
        this.lines = new LineScanner(in, limit);
        this.json = new JsonReport(limits, ids);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        any |= next.isPresent();
        return next.isPresent();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more lines in " + name);
        }
        Reading reading = next.get();
        next = Optional.empty();
        return reading;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        in.close();
    }

    /** The next reading, or empty for a blank line and at the end. */
    private Optional<Reading> advance() {
        try {
            if (!started) {
                started = true;
                Optional<Reading> trouble = troubleAtStart(lines.peek());
                if (trouble.isPresent()) {
                    ended = true;
                    return trouble;
                }
            }
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                ended = true;
                return any ? Optional.empty() : Optional.of(Unreadable.at(Origin.of(name), "is empty", "Put a report on each line, or leave the file out"));
            }
            return read(line.get());
        } catch (IOException trouble) {
            ended = true;
            return Optional.of(Unreadable.at(Origin.of(name), "broke off: " + trouble, "Check that the file is still there and run again; what was kept stays"));
        }
    }

    /** Told once for the file, where each of its lines would be told wrong. */
    private Optional<Reading> troubleAtStart(byte[] start) {
        if (ReportText.looksBinary(start, start.length)) {
            ReportText.NoText binary = ReportText.binary();
            return Optional.of(Unreadable.at(Origin.of(name), binary.getMessage(), binary.nextStep()));
        }
        String head = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        String first = head.lines().findFirst().orElse("").strip();
        if (first.equals("[") || first.equals("{") || first.startsWith("[") && name.endsWith(".json")) {
            return Optional.of(Unreadable.at(Origin.of(name), "is one JSON document, not JSON Lines",
                    "Put each report on a line of its own: jq -c '.[]' FILE (or jq -c . FILE for one report)"));
        }
        return Optional.empty();
    }

    private Optional<Reading> read(Line line) {
        Origin origin = Origin.of(name, line.number());
        if (line.isOverLimit()) {
            return Optional.of(Unreadable.at(origin, String.format(Locale.ROOT, "the line has %,d bytes, more than the %,d that a report may have", line.length(), limit), "Shorten or split this report; the next lines are read"));
        }
        try {
            String content = ReportText.decode(line.bytes());
            return content.isBlank() ? Optional.empty() : Optional.of(json.read(content, origin));
        } catch (ReportText.NoText noText) {
            return Optional.of(Unreadable.at(origin, "the line " + noText.getMessage(), noText.nextStep()));
        }
    }
}
