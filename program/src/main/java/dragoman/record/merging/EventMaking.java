package dragoman.record.merging;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Place;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Sha256;
import dragoman.record.event.Telling;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what an event is, from the mentions that were found to tell it. */
public final class EventMaking {

    private static final List<Status> STRONGEST = List.of(Status.DONE, Status.ONGOING, Status.PLANNED, Status.CONDITIONAL, Status.POSSIBLE, Status.DENIED);

    private EventMaking() {
    }

    /** @param members in the order in which they joined; not empty */
    public static Event event(String pair, List<Telling> members) {
        Mention first = members.get(0).mention();
        Optional<Telling> dated = date(members);
        Optional<Edtf> date = dated.flatMap(Merging::day);
        Mention told = direction(members);
        List<String> actors = side(members, told, Mention::actors, Mention::recipients);
        List<String> recipients = side(members, told, Mention::recipients, Mention::actors);
        boolean split = told.reciprocal() && told.recipients().isEmpty() && codes(told.actors()).size() == 2;
        List<String> both = codes(told.actors());
        return new Event(
                id(pair, members, date),
                first.act().type(),
                mentions(members).flatMap(mention -> mention.act().mode().stream()).findFirst(),
                first.about().map(Act::type),
                mostTold(mentions(members).map(mention -> mention.act().cameo()), Comparator.comparingInt(String::length).reversed()).orElseThrow(),
                STRONGEST.stream().filter(status -> mentions(members).anyMatch(mention -> mention.status() == status)).findFirst().orElseThrow(),
                Meeting.isPaid(told) ? told.reciprocal() : mentions(members).anyMatch(Mention::reciprocal),
                split ? both.subList(0, 1) : actors,
                split ? both.subList(1, 2) : recipients,
                date,
                dated.map(telling -> telling.mention().date().basis()).orElse(Basis.UNKNOWN),
                mostTold(mentions(members).flatMap(mention -> mention.place().flatMap(Place::code).stream()), Comparator.comparingInt(code -> 0)),
                distinct(members.stream().map(Telling::report)),
                distinct(members.stream().map(Telling::family)),
                distinct(members.stream().flatMap(telling -> telling.publisher().stream()).map(name -> name.strip().toLowerCase(Locale.ROOT))));
    }

    /** The most precise date. A day that rests on the tense counts as a week less precise, and only where it contradicts no date that the text tells. */
    private static Optional<Telling> date(List<Telling> members) {
        List<Edtf> told = members.stream().filter(telling -> !Merging.isTense(telling)).flatMap(telling -> Merging.day(telling).stream()).toList();
        return members.stream().filter(telling -> Merging.day(telling).isPresent())
                .filter(telling -> !Merging.isTense(telling) || told.stream().allMatch(day -> day.agrees(Merging.day(telling).orElseThrow())))
                .min(Comparator.comparingLong(EventMaking::imprecision)
                        .thenComparing(telling -> telling.mention().date().basis())
                        .thenComparing(telling -> Merging.day(telling).orElseThrow().text())
                        .thenComparing(telling -> telling.mention().id()));
    }

    private static long imprecision(Telling telling) {
        long days = Merging.day(telling).orElseThrow().days();
        return Merging.isTense(telling) && days < Long.MAX_VALUE - Merging.TENSE_SLACK ? days + Merging.TENSE_SLACK : days;
    }

    /** The mention that says who acts on whom: one that gives a direction and both sides, where there is one; of a visit one that tells the visitor as the one who acts. */
    private static Mention direction(List<Telling> members) {
        return mentions(members).min(Comparator.comparing(Mention::reciprocal)
                .thenComparing(mention -> mention.actors().isEmpty() || mention.recipients().isEmpty())
                .thenComparing(mention -> !Meeting.isPaid(mention))
                .thenComparing(Mention::id)).orElseThrow();
    }

    /** The states on one side, with those that other mentions of the same direction name beside them: «the American exercise» is Seoul's too. */
    private static List<String> side(List<Telling> members, Mention told, Function<Mention, List<Party>> own, Function<Mention, List<Party>> opposite) {
        Set<String> codes = new LinkedHashSet<>(codes(own.apply(told)));
        if (!codes.isEmpty()) {
            mentions(members).sorted(Comparator.comparing(Mention::id)).filter(mention -> share(mention, told, own) && share(mention, told, opposite))
                    .flatMap(mention -> codes(own.apply(mention)).stream()).filter(code -> !code.equals(Actor.NO_STATE)).forEach(codes::add);
        }
        return List.copyOf(codes);
    }

    private static boolean share(Mention one, Mention other, Function<Mention, List<Party>> side) {
        return !Collections.disjoint(codes(side.apply(one)), codes(side.apply(other)));
    }

    /** The commonest value; of equally common ones the first in the given order, then by name. */
    private static Optional<String> mostTold(Stream<String> values, Comparator<String> order) {
        Map<String, Long> counts = values.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.keySet().stream().min(Comparator.comparing((String value) -> -counts.get(value)).thenComparing(order)
                .thenComparing(Comparator.naturalOrder()));
    }

    private static String id(String pair, List<Telling> members, Optional<Edtf> date) {
        Mention first = members.get(0).mention();
        String smallest = mentions(members).map(Mention::id).min(Comparator.naturalOrder()).orElseThrow();
        String all = String.join("\n", pair, first.act().type().name(), String.valueOf(SameAct.standing(first.status())),
                date.map(Edtf::text).orElse(""), smallest);
        return "E" + Sha256.of(all).substring(0, 16);
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(party -> party.actor().code()).distinct().toList();
    }

    private static int distinct(Stream<String> values) {
        return (int) values.distinct().count();
    }

    private static Stream<Mention> mentions(List<Telling> members) {
        return members.stream().map(Telling::mention);
    }
}
