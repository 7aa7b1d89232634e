package dragoman.record;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.database.FullText;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TextQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/**
 * Says in SQL which events a filter may want, so that not all need be read. It may give too many, never too few: {@link EventFilter#test} has the last word.
 * Outlets are left to it, since databases do not agree with Java about capital letters, and so are words that are not plain.
 */
final class FilterSql {

    private final List<String> wishes = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    FilterSql(EventFilter filter, FullText fullText) {
        parties(filter);
        filter.days().from().ifPresent(day -> wishes.add("e.date_value is not null and (e.latest is null or e.latest >= " + day.toEpochDay() + ")"));
        filter.days().to().ifPresent(day -> wishes.add("e.date_value is not null and (e.earliest is null or e.earliest <= " + day.toEpochDay() + ")"));
        among("e.type", filter.acts().types().stream().map(PloverType::name));
        among("e.mode", filter.acts().modes().stream().map(Mode::label));
        among("e.status", filter.acts().statuses().stream().map(Status::label));
        if (!filter.acts().cameo().isEmpty()) {
            wish("substr(e.cameo, 1, " + filter.acts().cameo().length() + ") = :cameo", "cameo", filter.acts().cameo());
        }
        if (filter.told().independent() > 0) {
            wishes.add("e.independent >= " + filter.told().independent());
        }
        if (filter.told().confidence() > 0) {
            wish("exists (select 1 from event_mentions em join mentions m on m.id = em.mention_id where em.event_id = e.id and m.confidence >= :confidence)",
                    "confidence", filter.told().confidence());
        }
        filter.told().text().filter(TextQuery::isPlain).ifPresent(query -> wish("e.id in (select event_id from event_mentions where mention_id in (" + fullText.mentions() + "))",
                "words", fullText.words(query)));
    }

    private void parties(EventFilter filter) {
        List<String> codes = filter.sides().parties();
        if (!codes.isEmpty()) {
            wish("e.pair in (" + (codes.size() == 1 ? PairTable.OF_ONE : PairTable.OF_TWO) + ")", "one", codes.get(0));
        }
        // Both sides may be of one state: the place counts, not the code.
        for (int party = 0; party < codes.size(); party++) {
            values.put("party_" + party, "% " + codes.get(party) + " %");
        }
        if (codes.size() == 2) {
            values.put("other", codes.get(1));
            wishes.add("(" + takesPart("actors", 0) + " and " + takesPart("recipients", 1) + " or " + takesPart("actors", 1) + " and " + takesPart("recipients", 0) + ")");
        } else if (codes.size() == 1) {
            wishes.add("(" + takesPart("actors", 0) + " or " + takesPart("recipients", 0) + ")");
        }
        filter.sides().actor().ifPresent(code -> side("actors", "recipients", code));
        filter.sides().recipient().ifPresent(code -> side("recipients", "actors", code));
    }

    private static String takesPart(String side, int party) {
        return "' ' || e." + side + " || ' ' like :party_" + party;
    }

    /** Where both do it to each other, each is an actor and a recipient. Who has no state is in no pair beside somebody who has. */
    private void side(String own, String opposite, String code) {
        if (!code.equals(Actor.NO_STATE)) {
            wish("e.pair in (select pair from pair_parties where code = :code_of_" + own + ")", "code_of_" + own, code);
        }
        wish("(' ' || e." + own + " || ' ' like :" + own + " or e.reciprocal = 1 and ' ' || e." + opposite + " || ' ' like :" + own + ")", own, "% " + code + " %");
    }

    private void wish(String condition, String name, Object value) {
        wishes.add(condition);
        values.put(name, value);
    }

    /** The values are names of our own, never words from outside. */
    private void among(String column, Stream<String> names) {
        String list = names.sorted().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            wishes.add(column + " in (" + list + ")");
        }
    }

    /** From where and which; the table of events is called {@code e}. */
    String events() {
        return "from events e where " + String.join(" and ", wishes);
    }

    /** A query of these events, with the values that they are found by. */
    Query bind(Query query) {
        return query.bindMap(values);
    }
}
