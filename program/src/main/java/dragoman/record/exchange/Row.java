package dragoman.record.exchange;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Sha256;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One actor and one recipient of an event: the row of the formats that know no more than two sides.
 *
 * @param entry the event
 * @param actor who did it
 * @param recipient to whom
 */
record Row(TimelineEntry entry, Side actor, Side recipient) {

    private static final Set<Status> HAPPENED = Set.of(Status.DONE, Status.ONGOING);
    /** Thirteen hexadecimal digits are a number that a spreadsheet and R keep exactly. */
    private static final int EXACT = 13;
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#\\s]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The rows of an event, and what they cannot say. */
    static List<Row> of(TimelineEntry entry, boolean everyStatus, Losses losses) {
        Event event = entry.event();
        boolean happened = HAPPENED.contains(event.status());
        if (!happened && !everyStatus) {
            losses.add("status: planned, possible, conditional and denied events are left out, since a row says that it happened (rows: events)", event.id());
            return List.of();
        }
        List<Row> rows = rows(entry);
        for (int i = 0; i < rows.size(); i++) {
            losses.row();
            losses.addIf(!happened, "status: planned, possible, conditional and denied events stand there as if they had happened", event.id());
            losses.addIf(rows.size() > 1 && !event.reciprocal(), "parties: an event with several actors or recipients has a row for each pair", event.id());
            losses.addIf(event.reciprocal(), "reciprocal: what both sides do to each other has a row for each direction", event.id());
            losses.addIf(event.date().isEmpty(), "date: nothing tells when it happened; the date is empty", event.id());
            losses.addIf(event.date().isPresent() && event.date().get().days() > 1, "date: not told to the day; its first day stands there, or its last where the first is open", event.id());
            losses.addIf(event.about().isPresent(), "about: what is asked for, threatened or refused has no column", event.id());
            losses.addIf(entry.tellings().stream().anyMatch(telling -> !telling.mention().saidBy().isEmpty()), "said_by: on whose word it is told has no column", event.id());
        }
        return rows;
    }

    private static List<Row> rows(TimelineEntry entry) {
        List<Row> rows = new ArrayList<>(rows(entry, entry.event().actors(), entry.event().recipients(), true));
        if (entry.event().reciprocal()) {
            rows.addAll(rows(entry, entry.event().recipients(), entry.event().actors(), false));
        }
        return rows;
    }

    private static List<Row> rows(TimelineEntry entry, List<String> doers, List<String> receivers, boolean asTold) {
        List<Row> rows = new ArrayList<>();
        for (String doer : orNobody(doers)) {
            for (String receiver : orNobody(receivers)) {
                rows.add(new Row(entry, side(entry, doer, asTold), side(entry, receiver, !asTold)));
            }
        }
        return rows;
    }

    private static List<String> orNobody(List<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }

    private static Side side(TimelineEntry entry, String code, boolean actor) {
        return code.isEmpty() ? Side.NOBODY : Side.of(code, entry, actor);
    }

    Event event() {
        return entry.event();
    }

    /** The first day; the last where the first is open. */
    Optional<LocalDate> day() {
        return event().date().flatMap(date -> date.earliest().or(date::latest));
    }

    /** A number of this row that follows from its event and sides. */
    String number() {
        return Long.toString(Long.parseLong(Sha256.of(event().id() + " " + actor.code() + " " + recipient.code()).substring(0, EXACT), 16));
    }

    /** When the record first learnt of it. */
    Instant learnt() {
        return entry.tellings().stream().map(Telling::learnt).min(Comparator.naturalOrder()).orElseThrow();
    }

    Cameo cameo() {
        return Cameo.of(event().cameo());
    }

    /** The place as the telling that is quoted names it. */
    Optional<String> words() {
        return best().mention().place().map(place -> place.passage().text());
    }

    /** Where it happened on the map. */
    Optional<Spot> spot() {
        return event().place().flatMap(state -> Spot.of(state, words()));
    }

    /** The city where it happened. */
    String city() {
        return spot().flatMap(Spot::city).orElse("");
    }

    String north() {
        return spot().map(Spot::north).orElse("");
    }

    String east() {
        return spot().map(Spot::east).orElse("");
    }

    /** Counts what the place loses in a format that has columns for it. */
    void countPlace(Losses losses, String state, String point) {
        losses.addIf(words().isPresent() && city().isEmpty(), state + ": the state alone; the place as the text names it is not known on the map", event().id());
        losses.addIf(spot().filter(spot -> spot.city().isEmpty()).isPresent(), point + ": the middle of the state, since no city is told that is known on the map", event().id());
    }

    /** How many outlets tell it: by name, else by the host of the address; a report of which neither is known counts for itself. */
    long sources() {
        return entry.tellings().stream().map(telling -> telling.publisher().map(name -> name.strip().toLowerCase(Locale.ROOT)).or(() -> host(telling)).orElse(telling.report())).distinct().count();
    }

    /** The host of the report's address. */
    static Optional<String> host(Telling telling) {
        return telling.url().map(HOST::matcher).filter(Matcher::matches).map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    /** The telling to quote. */
    Telling best() {
        return best(entry);
    }

    /** One that gives the event's own date, then the surest, then the first published. */
    static Telling best(TimelineEntry entry) {
        Optional<String> date = entry.event().date().map(Edtf::text);
        return entry.tellings().stream().min(Comparator.comparing((Telling telling) -> !telling.mention().date().value().equals(date))
                .thenComparing(telling -> -telling.mention().confidence())).orElseThrow();
    }
}
