package dragoman.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.BufferRecycler;
import dragoman.reading.HeadPart;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.Report;
import java.io.IOException;
import java.util.Optional;

/** Writes what was read as the JSON Lines of {@code check}. The keys and their order are a contract (docs/formats.md); absent values are left out. */
final class ReadingJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReadingJson() {}

    /** Empty for a file that is passed over. */
    static Optional<String> line(Reading reading) {
        SegmentedStringWriter out = new SegmentedStringWriter(new BufferRecycler());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", reading.origin().file());
            if (reading instanceof Readable readable) {
                report(json, readable.report());
            } else if (reading instanceof SetAside aside) {
                report(json, aside.report());
                json.writeStringField("set_aside", aside.reason());
            } else if (reading instanceof Unreadable unreadable) {
                error(json, unreadable);
            } else {
                return Optional.empty();
            }
            json.writeEndObject();
            json.flush();
            return Optional.of(out.getAndClear());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
    }

    private static void report(JsonGenerator json, Report report) throws IOException {
        field(json, "title", report.title());
        field(json, "published", report.published().map(Object::toString));
        field(json, "publisher", report.publisher());
        field(json, "author", report.author());
        field(json, "language", report.language());
        field(json, "dateline", dateline(report));
        field(json, "url", report.url());
        json.writeStringField("text", report.text());
    }

    private static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static Optional<String> dateline(Report report) {
        String text = report.text();
        return report.head().stream().filter(part -> part.kind() == HeadPart.Kind.DATELINE).findFirst()
                .map(part -> text.substring(text.offsetByCodePoints(0, part.start()), text.offsetByCodePoints(0, part.end())).strip());
    }

    private static void error(JsonGenerator json, Unreadable unreadable) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("reason", unreadable.reason());
        json.writeStringField("where", unreadable.origin().toString());
        json.writeStringField("next", unreadable.nextStep());
        json.writeEndObject();
    }
}
