package dragoman.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Sector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a mention, and who says it, as {@link JsonColumn#sides} wrote them?
 *
 * <p>Every row of a timeline has this column, so it is read as it comes, without making a tree of it first.
 */
record SidesColumn(List<Party> actors, List<Party> recipients, List<Party> speakers) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static SidesColumn read(String json) {
        List<Party> actors = List.of();
        List<Party> recipients = List.of();
        List<Party> speakers = List.of();
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String side = parser.currentName();
                parser.nextToken();
                switch (side) {
                    case JsonColumn.ACTOR -> actors = parties(parser);
                    case JsonColumn.RECIPIENT -> recipients = parties(parser);
                    case JsonColumn.SPEAKER -> speakers = parties(parser);
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException("the record holds broken JSON: " + json, broken);
        }
        return new SidesColumn(actors, recipients, speakers);
    }

    private static List<Party> parties(JsonParser parser) throws IOException {
        List<Party> parties = new ArrayList<>(1);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            parties.add(party(parser));
        }
        return parties;
    }

    private static Party party(JsonParser parser) throws IOException {
        String text = null;
        String name = null;
        String code = null;
        int start = 0;
        int end = 0;
        List<Sector> sectors = List.of();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "text" -> text = parser.getText();
                case "start" -> start = parser.getIntValue();
                case "end" -> end = parser.getIntValue();
                case "name" -> name = parser.getText();
                case "code" -> code = parser.getText();
                case "sector" -> sectors = sectors(parser);
                default -> parser.skipChildren();
            }
        }
        return new Party(new Passage(text, start, end), new Actor(Optional.ofNullable(name), code, sectors));
    }

    private static List<Sector> sectors(JsonParser parser) throws IOException {
        List<Sector> sectors = new ArrayList<>(2);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            sectors.add(Sector.valueOf(parser.getText()));
        }
        return sectors;
    }
}
