package dragoman.record.relation;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds events in a line: {@code Happenings.on("2018-05-15", "IND", CONSULT, "PRK")}; and volumes of what the whole record holds. */
final class Happenings {

    private static int number;

    private Happenings() {
    }

    static Event on(String date, String actor, PloverType type, String recipient) {
        return event("E" + number++, date, actor, type, recipient, Status.DONE, Optional.empty(), false);
    }

    static Event withMode(String date, String actor, PloverType type, Mode mode, String recipient) {
        return event("E" + number++, date, actor, type, recipient, Status.DONE, Optional.of(mode), false);
    }

    static Event with(Status status, String date, String actor, PloverType type, String recipient) {
        return event("E" + number++, date, actor, type, recipient, status, Optional.empty(), false);
    }

    static Event eachOther(String date, String one, PloverType type, String other) {
        return event("E" + number++, date, one, type, other, Status.DONE, Optional.empty(), true);
    }

    /** @param date empty for one of which nobody tells the date; @param actor codes with blanks between them, as the recipient */
    static Event event(String id, String date, String actor, PloverType type, String recipient, Status status, Optional<Mode> mode, boolean reciprocal) {
        Optional<Edtf> day = date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date));
        return new Event(id, type, mode, Optional.empty(), "000", status, reciprocal, List.of(actor.split(" ")), List.of(recipient.split(" ")), day,
                day.isPresent() ? Basis.STATED : Basis.UNKNOWN, Optional.empty(), 1, 1, 1);
    }

    /** What a record of these events holds, with as many reports of a day as it has events. */
    static Volume volume(List<Event> events) {
        SortedMap<String, SortedMap<String, Long>> dates = new TreeMap<>();
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        events.stream().filter(Relation::happened).forEach(event -> event.date().ifPresent(date -> {
            String pair = event.actors() + " " + event.recipients();
            dates.computeIfAbsent(pair, key -> new TreeMap<>()).merge(date.text(), 1L, Long::sum);
            date.earliest().ifPresent(day -> days.merge(day, 1L, Long::sum));
        }));
        return new Volume(dates, days);
    }

    /** A volume of one pair, with these dates. */
    static Volume volume(SortedMap<String, Long> dates) {
        SortedMap<String, SortedMap<String, Long>> events = new TreeMap<>();
        events.put("pair", dates);
        return new Volume(events, new TreeMap<>());
    }

    /** Seeded: events of a few actors over three years, of all statuses, with dates of every precision. */
    static List<Event> random(long seed, int count) {
        Random random = new Random(seed);
        List<String> actors = List.of("IND", "PRK", "KOR", "USA", "IND PRK");
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3 * 365));
            String date = switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> day.toString().substring(0, 4);
                case 2 -> day.toString().substring(0, 7);
                case 3 -> day + "/" + day.plusDays(1 + random.nextInt(90));
                case 4 -> day + "/..";
                default -> day.toString();
            };
            Status status = random.nextInt(4) > 0 ? Status.DONE : Status.values()[random.nextInt(Status.values().length)];
            events.add(event("R" + i, date, actors.get(random.nextInt(actors.size())), PloverType.values()[random.nextInt(PloverType.values().length)],
                    actors.get(random.nextInt(actors.size())), status, Optional.empty(), random.nextInt(5) == 0));
        }
        return events;
    }
}
