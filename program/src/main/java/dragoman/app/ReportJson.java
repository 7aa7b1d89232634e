package dragoman.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dragoman.coding.CodedReport;
import dragoman.coding.actors.ActorMention;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Context;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Speech;
import dragoman.coding.event.Why;
import dragoman.language.Sentence;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes coded reports as the JSON Lines of {@code code} and {@code annotate}. The keys and their order are a contract (docs/formats.md): absent values and empty lists are left out,
 * but not {@code mentions} and the layers that were asked for.
 */
final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportJson() {}

    /** One line for {@code code}, without the line end. */
    static String mentions(CodedReport coded) {
        return line(coded, false);
    }

    /** One line for {@code annotate}: the same with sentences, actors, dates and speech. */
    static String layers(CodedReport coded) {
        return line(coded, true);
    }

    /** A report that could not be read. */
    static String error(Optional<String> id, String reason, String where) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            if (id.isPresent()) {
                json.writeStringField("id", id.get());
            }
            json.writeObjectFieldStart("error");
            json.writeStringField("reason", reason);
            json.writeStringField("where", where);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static String line(CodedReport coded, boolean layers) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", coded.report().id());
            if (coded.report().published().isPresent()) {
                json.writeStringField("published", coded.report().published().get().toString());
            }
            json.writeArrayFieldStart("mentions");
            for (Mention mention : coded.mentions()) {
                mention(json, mention);
            }
            json.writeEndArray();
            if (layers) {
                layers(json, coded);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return out.toString();
    }

    private static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mention.id());
        act(json, mention.act());
        if (!mention.act().contexts().isEmpty()) {
            json.writeArrayFieldStart("contexts");
            for (Context context : mention.act().contexts()) {
                json.writeString(context.label());
            }
            json.writeEndArray();
        }
        if (mention.about().isPresent()) {
            json.writeObjectFieldStart("about");
            act(json, mention.about().get());
            json.writeEndObject();
        }
        json.writeStringField("status", mention.status().label());
        json.writeBooleanField("reciprocal", mention.reciprocal());
        parties(json, "actor", mention.actors());
        parties(json, "recipient", mention.recipients());
        date(json, mention.date());
        if (mention.place().isPresent()) {
            place(json, mention.place().get());
        }
        parties(json, "said_by", mention.saidBy());
        passage(json, "trigger", mention.trigger());
        passage(json, "evidence", mention.evidence());
        why(json, mention.why());
        json.writeNumberField("confidence", mention.confidence());
        json.writeEndObject();
    }

    private static void act(JsonGenerator json, Act act) throws IOException {
        json.writeStringField("type", act.type().name());
        Optional<Mode> mode = act.mode();
        if (mode.isPresent()) {
            json.writeStringField("mode", mode.get().label());
        }
        json.writeStringField("cameo", act.cameo());
    }

    private static void parties(JsonGenerator json, String key, List<Party> parties) throws IOException {
        if (parties.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (Party party : parties) {
            json.writeStartObject();
            party(json, party);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void party(JsonGenerator json, Party party) throws IOException {
        passage(json, party.passage());
        Actor actor = party.actor();
        if (actor.name().isPresent()) {
            json.writeStringField("name", actor.name().get());
        }
        json.writeStringField("code", actor.code());
        if (!actor.sectors().isEmpty()) {
            json.writeArrayFieldStart("sector");
            for (Sector sector : actor.sectors()) {
                json.writeString(sector.name());
            }
            json.writeEndArray();
        }
    }

    private static void date(JsonGenerator json, EventDate date) throws IOException {
        json.writeObjectFieldStart("date");
        if (date.value().isPresent()) {
            json.writeStringField("value", date.value().get());
        }
        json.writeStringField("basis", date.basis().label());
        if (date.passage().isPresent()) {
            passage(json, date.passage().get());
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("place");
        passage(json, place.passage());
        if (place.code().isPresent()) {
            json.writeStringField("code", place.code().get());
        }
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, String key, Passage passage) throws IOException {
        json.writeObjectFieldStart(key);
        passage(json, passage);
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, Passage passage) throws IOException {
        json.writeStringField("text", passage.text());
        span(json, passage.start(), passage.end());
    }

    private static void span(JsonGenerator json, int start, int end) throws IOException {
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
    }

    private static void why(JsonGenerator json, Why why) throws IOException {
        json.writeObjectFieldStart("why");
        json.writeStringField("clause", why.clause());
        json.writeStringField("file", why.file());
        json.writeNumberField("line", why.line());
        if (why.nearest()) {
            json.writeBooleanField("nearest", true);
        }
        if (!why.filled().isEmpty()) {
            json.writeArrayFieldStart("filled");
            for (FilledPart side : why.filled()) {
                json.writeString(side.label());
            }
            json.writeEndArray();
        }
        if (why.likely().isPresent()) {
            json.writeNumberField("likely", why.likely().getAsDouble());
        }
        json.writeEndObject();
    }

    private static void layers(JsonGenerator json, CodedReport coded) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : coded.parsed().sentences()) {
            json.writeStartObject();
            span(json, sentence.start(), sentence.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("actors");
        for (ActorMention actor : coded.actors()) {
            json.writeStartObject();
            party(json, actor.party());
            if (actor.refersTo().isPresent()) {
                passage(json, "refers_to", actor.refersTo().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dates");
        for (DateExpression date : coded.dates()) {
            if (date.isDate()) {
                json.writeStartObject();
                passage(json, date.passage());
                json.writeStringField("value", date.value().orElseThrow());
                json.writeStringField("basis", date.basis().label());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("speech");
        for (Speech speech : coded.speech()) {
            json.writeStartObject();
            json.writeObjectFieldStart("speaker");
            party(json, speech.speaker());
            json.writeEndObject();
            passage(json, "cue", speech.cue());
            json.writeObjectFieldStart("content");
            span(json, speech.content().start(), speech.content().end());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
