package dragoman.coding;

import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Does another sentence tell the day of an act? A headline and a second sentence on the same thing rarely repeat "on Friday". An act of the report's month is of the day that the report tells for the same kind of act
 * between the same two, else of the day of the news that it tells for whatever the two did, where it tells one day of that month and no other.
 */
final class SameDay {

    private static final int DAY = "2018-05-17".length();
    private static final int MONTH = "2018-05".length();
    /** What happened on the day of the report or so many days before it is its news. */
    private static final int NEWS = 3;

    private SameDay() {}

    /** What two sentences may both tell: of which kind, or only between whom. */
    private sealed interface Told permits Kind, Pair {}

    private record Kind(PloverType type, Optional<Mode> mode, Status status, Set<String> actors, Set<String> recipients) implements Told {}

    /** Two, whichever of them acts. */
    private record Pair(Status status, Set<Set<String>> sides) implements Told {}

    /** What is told, the narrower first; nothing within one state, of which too much is told in a report to be one. */
    private static List<Told> told(Mention mention) {
        Set<String> actors = SentenceCoder.codes(mention.actors());
        Set<String> recipients = SentenceCoder.codes(mention.recipients());
        boolean two = !actors.isEmpty() && !recipients.isEmpty() && actors.stream().noneMatch(recipients::contains);
        return two ? List.of(new Kind(mention.act().type(), mention.act().mode(), mention.status(), actors, recipients), new Pair(mention.status(), Set.of(actors, recipients))) : List.of();
    }

    /** The mentions, those with the day that others tell. */
    static List<Mention> complete(List<Mention> mentions, Optional<LocalDate> published) {
        Map<Told, Map<String, EventDate>> days = new HashMap<>();
        for (Mention mention : mentions) {
            mention.date().value().filter(value -> value.length() == DAY && mention.date().basis() != Basis.TENSE)
                    .ifPresent(day -> told(mention).forEach(what -> days.computeIfAbsent(what, none -> new TreeMap<>()).putIfAbsent(day, mention.date())));
        }
        return mentions.stream().map(mention -> mention.date().value().filter(value -> value.length() == MONTH && mention.date().basis() == Basis.TENSE)
                .flatMap(month -> told(mention).stream()
                        .flatMap(what -> only(days.getOrDefault(what, Map.of()), month).filter(day -> what instanceof Kind || isNews(day, published)).stream()).findFirst())
                .map(mention::withDate).orElse(mention)).toList();
    }

    /** What the two did a fortnight ago says nothing of what else they do. */
    private static boolean isNews(EventDate day, Optional<LocalDate> published) {
        LocalDate then = LocalDate.parse(day.value().orElseThrow());
        return published.filter(last -> !then.isAfter(last) && then.isAfter(last.minusDays(NEWS + 1))).isPresent();
    }

    /** The only one of the days that is of a month. */
    private static Optional<EventDate> only(Map<String, EventDate> days, String month) {
        List<EventDate> within = days.entrySet().stream().filter(day -> day.getKey().startsWith(month)).map(Map.Entry::getValue).toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }
}
