package dragoman.record.conflict;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.conflict.Contradiction.About;
import dragoman.record.counting.CountWords;
import dragoman.record.event.Event;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.Comparison;
import dragoman.record.merging.Comparison.Field;
import dragoman.record.merging.Comparison.Prepared;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where do reports contradict each other about one happening?
 *
 * <p>Within an event numbers are compared. Events of one pair and type are compared where they are near in time: much of their words must be shared, and one field
 * only may differ; or the same two named people meet, or one who takes part denies it. Deeds against one victim are compared whoever did them. Copies of one text contradict nobody.
 */
public final class Contradictions {

    /** So much must be shared besides the date that two tellings mean one happening. */
    static final int ENOUGH = 6;
    /** So much where they are in one event already, which may be wrong. */
    private static final int SOME = 4;
    /** Two of one kind within a month may be one with a wrong day; over a longer time they are two. */
    private static final int NEAR_DAYS = 31;
    private static final int NEWS_DAYS = 7;
    private static final int FEW_DAYS = 7;
    private static final Map<Field, About> ABOUT = Map.of(Field.WHEN, About.WHEN, Field.WHO, About.WHO, Field.TO_WHOM, About.TO_WHOM, Field.WHERE, About.WHERE);

    private record Group(String pair, PloverType type) {
    }

    private Contradictions() {
    }

    /** In the order of the entries; of several that say the same the first. */
    public static List<Contradiction> of(List<TimelineEntry> entries) {
        Map<String, List<TimelineEntry>> groups = new TreeMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            found.addAll(within(entry));
            Mention first = entry.tellings().get(0).mention();
            groups.computeIfAbsent(new Group(Pair.of(first).key(), entry.event().type()).toString(), any -> new ArrayList<>()).add(entry);
        }
        groups.values().forEach(group -> found.addAll(between(group)));
        found.addAll(Blame.of(entries));
        found.sort(Comparator.comparing((Contradiction one) -> one.event().date().flatMap(date -> date.earliest()).orElse(LocalDate.MAX))
                .thenComparing(one -> one.one().mention().id()).thenComparing(one -> one.other().mention().id()).thenComparing(Contradiction::about));
        Set<String> seen = new HashSet<>();
        return found.stream().filter(one -> seen.add(one.about() + " " + one.said() + " " + one.otherSaid() + " " + Blame.sentences(one))).toList();
    }

    /** Different numbers of the same thing; each pair of numbers once. */
    private static List<Contradiction> within(TimelineEntry entry) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Telling> tellings = entry.tellings();
        Set<String> names = tellings.size() > 1 ? Comparison.names(tellings) : Set.of();
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                if (!tellings.get(i).family().equals(tellings.get(j).family())) {
                    numbers(entry.event(), new Prepared(tellings.get(i), names), entry.event(), new Prepared(tellings.get(j), names), SOME)
                            .filter(one -> seen.add(one.said() + "\n" + one.otherSaid())).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The dead and hurt of a deed are told of it alone, so that less need be shared. @param least what they must have in common else */
    static Optional<Contradiction> numbers(Event event, Prepared one, Event otherEvent, Prepared other, int least) {
        Optional<Numbers> numbers = Numbers.between(one.telling(), other.telling());
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(one, other);
        boolean same = comparison.differences().isEmpty() && comparison.shared() >= (numbers.get().toll() ? SOME : least) && sameStanding(one.telling().mention().status(), other.telling().mention().status());
        return numbers.filter(any -> same).map(found -> new Contradiction(About.HOW_MANY, event, one.telling(), otherEvent, other.telling(), found.said(), found.otherSaid(),
                comparison.common().isEmpty() ? List.of("one event") : comparison.common()));
    }

    private static List<Contradiction> between(List<TimelineEntry> group) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> names = Comparison.names(group.stream().flatMap(entry -> entry.tellings().stream()).toList());
        List<List<Prepared>> prepared = group.stream().map(entry -> entry.tellings().stream().map(telling -> new Prepared(telling, names)).toList()).toList();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (isNear(group.get(i).event(), group.get(j).event())) {
                    new Match(group.get(i), prepared.get(i), group.get(j), prepared.get(j), group).best().ifPresent(found::add);
                }
            }
        }
        return firmest(found);
    }

    /** Of all that a denial may be of, what most report. */
    private static List<Contradiction> firmest(List<Contradiction> found) {
        Map<String, Contradiction> denials = new TreeMap<>();
        List<Contradiction> kept = new ArrayList<>();
        for (Contradiction one : found) {
            if (one.about() == About.HAPPENED) {
                denials.merge(one.one().mention().status() == Status.DENIED ? one.event().id() : one.otherEvent().id(), one, (first, second) -> asserted(second) > asserted(first) ? second : first);
            } else {
                kept.add(one);
            }
        }
        kept.addAll(denials.values());
        return kept;
    }

    private static int asserted(Contradiction one) {
        return one.one().mention().status() == Status.DENIED ? one.otherEvent().independent() : one.event().independent();
    }

    static boolean isNear(Event one, Event other) {
        return one.date().isEmpty() || other.date().isEmpty() || one.date().get().daysApart(other.date().get()) <= NEAR_DAYS;
    }

    /** Two events of a group, and the best founded contradiction between them. */
    private record Match(TimelineEntry one, List<Prepared> tellings, TimelineEntry other, List<Prepared> others, List<TimelineEntry> group) {

        Optional<Contradiction> best() {
            Contradiction best = null;
            int most = Integer.MIN_VALUE;
            for (Prepared first : tellings) {
                for (Prepared second : others) {
                    if (!areApart(first.telling(), second.telling()) || !isNews(first.telling(), second.telling())) {
                        continue;
                    }
                    Comparison comparison = Comparison.of(first, second);
                    Optional<Contradiction> found = about(first, second, comparison);
                    if (found.isPresent() && comparison.shared() > most) {
                        most = comparison.shared();
                        best = found.get();
                    }
                }
            }
            return Optional.ofNullable(best);
        }

        private Optional<Contradiction> about(Prepared first, Prepared second, Comparison comparison) {
            Mention mention = first.telling().mention();
            Mention against = second.telling().mention();
            boolean denied = against.status() == Status.DENIED ? Occasion.isDenied(against, first.telling()) : mention.status() == Status.DENIED && Occasion.isDenied(mention, second.telling());
            boolean met = Occasion.isOneMeeting(one, first.telling(), other, second.telling(), group);
            boolean copies = first.telling().family().equals(second.telling().family());
            Optional<About> about = Contradictions.about(mention, against, comparison, denied, met).filter(field -> field != About.STATUS || !copies);
            List<String> common = new ArrayList<>(comparison.common());
            if (denied && about.filter(field -> field == About.HAPPENED).isPresent()) {
                common.add("denied by who takes part, in the same days");
            }
            return about.map(field -> contradiction(field, one.event(), first.telling(), other.event(), second.telling(), common))
                    .or(() -> copies ? Optional.empty() : numbers(one.event(), first, other.event(), second, ENOUGH));
        }
    }

    /** Copies of one text contradict nobody; in one report two speakers may. */
    static boolean areApart(Telling one, Telling other) {
        return !one.family().equals(other.family()) || one.report().equals(other.report()) && !speakers(one).equals(speakers(other));
    }

    private static Set<String> speakers(Telling telling) {
        return telling.mention().saidBy().stream().map(party -> party.actor().name().orElse(party.passage().text())).collect(Collectors.toSet());
    }

    /** The one field in which they differ. */
    private static Optional<About> about(Mention one, Mention other, Comparison comparison, boolean denied, boolean met) {
        boolean alike = comparison.shared() >= ENOUGH;
        Optional<About> standing = standing(one.status(), other.status());
        if (standing.isPresent()) {
            boolean happened = standing.get() == About.HAPPENED;
            // What is denied is told more coarsely than what others tell: "its territory" may be a camp, and no bomb is of any sort.
            boolean fits = comparison.differences().isEmpty() || denied && Set.of(Field.TO_WHOM, Field.ACT).containsAll(comparison.differences().keySet());
            return fits && (alike && (happened || isDoubted(one, other)) || denied && happened) ? standing : Optional.empty();
        }
        if (comparison.differences().size() != 1 || comparison.differences().containsKey(Field.ACT) || !sameStanding(one.status(), other.status())
                || !alike && !(met && comparison.differences().containsKey(Field.WHEN))) {
            return Optional.empty();
        }
        Field field = comparison.differences().keySet().iterator().next();
        boolean told = switch (field) {
            case WHO -> comparison.people();
            case TO_WHOM -> comparison.otherPeople();
            case WHEN -> isDay(one) && isDay(other);
            case ACT, WHERE -> true;
        };
        return told ? Optional.of(ABOUT.get(field)) : Optional.empty();
    }

    /** A day or week that the text tells. */
    private static boolean isDay(Mention mention) {
        return mention.date().basis() != Basis.TENSE && mention.date().value().flatMap(Edtf::find).map(date -> date.days() <= FEW_DAYS).orElse(false);
    }

    private static Optional<About> standing(Status one, Status other) {
        if (one != other && (one == Status.DENIED || other == Status.DENIED)) {
            Status against = one == Status.DENIED ? other : one;
            return against == Status.DONE || against == Status.ONGOING ? Optional.of(About.HAPPENED) : Optional.empty();
        }
        boolean unsure = one == Status.POSSIBLE && other == Status.DONE || one == Status.DONE && other == Status.POSSIBLE;
        return unsure ? Optional.of(About.STATUS) : Optional.empty();
    }

    /** "Allegedly" against what happened; what would or may come is another thing. */
    private static boolean isDoubted(Mention one, Mention other) {
        return CountWords.DOUBT.isIn((one.status() == Status.POSSIBLE ? one : other).evidence().text());
    }

    private static boolean sameStanding(Status one, Status other) {
        return one == other || (one == Status.DONE || one == Status.ONGOING) && (other == Status.DONE || other == Status.ONGOING);
    }

    /** Reports of one week; where a day is not known nothing speaks against it. */
    static boolean isNews(Telling one, Telling other) {
        return one.published().flatMap(day -> other.published().map(against -> Math.abs(ChronoUnit.DAYS.between(day, against)) <= NEWS_DAYS)).orElse(true);
    }

    private static Contradiction contradiction(About about, Event event, Telling one, Event otherEvent, Telling other, List<String> common) {
        return new Contradiction(about, event, one, otherEvent, other, said(about, one.mention()), said(about, other.mention()), common);
    }

    private static String said(About about, Mention mention) {
        return switch (about) {
            case HAPPENED, STATUS -> mention.status().label();
            case WHO -> parties(mention.actors().stream().map(party -> party.actor().name().orElse(party.passage().text())).toList());
            case TO_WHOM -> parties(mention.recipients().stream().map(party -> party.actor().name().orElse(party.passage().text())).toList());
            case WHEN -> mention.date().value().orElse("");
            case WHERE -> mention.place().map(place -> place.passage().text()).orElse("");
            case HOW_MANY -> "";
        };
    }

    private static String parties(List<String> names) {
        return String.join(" and ", names.stream().distinct().toList());
    }
}
