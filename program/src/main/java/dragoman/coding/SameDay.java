package dragoman.coding;

import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Does another sentence tell the day of an act? A headline and a second sentence on the same thing rarely repeat "on Friday": where the report tells the same kind of act between the same two with
 * one day and no other, an act of the report's month is of that day.
 */
final class SameDay {

    private static final int DAY = "2018-05-17".length();
    private static final int MONTH = "2018-05".length();

    private SameDay() {}

    /** What two sentences may both tell. */
    private record Kind(PloverType type, Optional<Mode> mode, Status status, Set<String> actors, Set<String> recipients) {

        static Kind of(Mention mention) {
            return new Kind(mention.act().type(), mention.act().mode(), mention.status(), SentenceCoder.codes(mention.actors()), SentenceCoder.codes(mention.recipients()));
        }

        /** Of acts within one state too many are told in a report to be one. */
        boolean isBetweenTwo() {
            return !actors.isEmpty() && !recipients.isEmpty() && actors.stream().noneMatch(recipients::contains);
        }
    }

    /** The mentions, those with the day that others tell. */
    static List<Mention> complete(List<Mention> mentions) {
        Map<Kind, Set<String>> days = new HashMap<>();
        Map<Kind, EventDate> first = new HashMap<>();
        for (Mention mention : mentions) {
            Optional<String> day = mention.date().value().filter(value -> value.length() == DAY && mention.date().basis() != Basis.TENSE);
            if (day.isPresent()) {
                days.computeIfAbsent(Kind.of(mention), kind -> new TreeSet<>()).add(day.get());
                first.putIfAbsent(Kind.of(mention), mention.date());
            }
        }
        return mentions.stream().map(mention -> {
            Kind kind = Kind.of(mention);
            boolean one = days.getOrDefault(kind, Set.of()).size() == 1 && kind.isBetweenTwo();
            return one && isOfMonth(mention.date(), days.get(kind).iterator().next()) ? mention.withDate(first.get(kind)) : mention;
        }).toList();
    }

    private static boolean isOfMonth(EventDate date, String day) {
        return date.basis() == Basis.TENSE && date.value().filter(value -> value.length() == MONTH && day.startsWith(value)).isPresent();
    }
}
