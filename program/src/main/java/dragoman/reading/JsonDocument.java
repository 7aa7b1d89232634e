package dragoman.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.feed.FeedReader;
import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import dragoman.reading.wire.WireReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a .json file, which may be many things: a feed, an agency's item, a list of reports, one report, or JSON Lines under another name. */
final class JsonDocument {

    private final Limits limits;
    private final IdsOfRun ids;
    private final JsonReport reports;
    private final FeedFile feeds;
    private final WireFile wires;

    JsonDocument(Limits limits, IdsOfRun ids, FeedFile feeds, WireFile wires) {
        this.limits = limits;
        this.ids = ids;
        this.reports = new JsonReport(limits, ids);
        this.feeds = feeds;
        this.wires = wires;
    }

    Iterator<Reading> read(Delivery delivery) throws IOException {
        byte[] start = delivery.in().readNBytes(limits.bytes());
        Optional<JsonNode> document = whole(start);
        if (document.isEmpty() || delivery.in().available() > 0) {
            return new JsonLines(delivery.place(), new SequenceInputStream(new ByteArrayInputStream(start), delivery.in()), limits, ids);
        }
        return readings(document.get(), delivery);
    }

    /** The one value that the bytes are; empty where they are several, or none. */
    private Optional<JsonNode> whole(byte[] bytes) throws IOException {
        try (JsonParser parser = reports.mapper().createParser(bytes)) {
            Optional<JsonNode> first = Optional.ofNullable(parser.readValueAsTree());
            return parser.nextToken() == null ? first.filter(JsonNode::isContainerNode) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private Iterator<Reading> readings(JsonNode document, Delivery delivery) {
        if (document.isArray()) {
            return document.isEmpty() ? one(Unreadable.at(delivery.origin(), "is an empty list", "Put reports into it, or leave the file out"))
                    : IntStream.range(0, document.size()).mapToObj(i -> item(document.get(i), delivery, Origin.of(delivery.place(), "item " + (i + 1)))).iterator();
        }
        if (WireReader.isNinjs(document)) {
            return one(wires.reading(WireReader.readNinjs(document, Budget.of(limits)), delivery, delivery.origin()));
        }
        if (FeedReader.isFeed(document)) {
            return feeds.readings(FeedReader.readJson(document, Budget.of(limits)), delivery);
        }
        return one(reports.read(document, delivery.origin()));
    }

    private Reading item(JsonNode item, Delivery delivery, Origin origin) {
        return WireReader.isNinjs(item) ? wires.reading(WireReader.readNinjs(item, Budget.of(limits)), delivery, origin) : reports.read(item, origin);
    }

    private static Iterator<Reading> one(Reading reading) {
        return List.of(reading).iterator();
    }
}
