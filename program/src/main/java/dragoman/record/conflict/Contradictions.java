package dragoman.record.conflict;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.conflict.Contradiction.About;
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

/**
 * Where do reports contradict each other about one happening?
 *
 * <p>Within an event numbers are compared: that its tellings mean one thing is settled. Events of one pair and type are compared where they are near in time:
 * much of their words must be shared, and one field only may differ. Copies of one text contradict nobody.
 */
public final class Contradictions {

    /** So much must be shared besides the date that two tellings mean one happening. */
    private static final int ENOUGH = 7;
    /** Two of one kind within a month may be one with a wrong day; over a longer time they are two. */
    private static final int NEAR_DAYS = 31;
    private static final int NEWS_DAYS = 7;
    private static final int FEW_DAYS = 3;
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
        found.sort(Comparator.comparing((Contradiction one) -> one.event().date().flatMap(date -> date.earliest()).orElse(LocalDate.MAX))
                .thenComparing(one -> one.one().mention().id()).thenComparing(one -> one.other().mention().id()).thenComparing(Contradiction::about));
        return List.copyOf(found);
    }

    /** Different numbers of the same thing; each pair of numbers once. */
    private static List<Contradiction> within(TimelineEntry entry) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Telling> tellings = entry.tellings();
        for (int i = 0; i < tellings.size(); i++) {
            List<Count> counts = Count.of(tellings.get(i).mention());
            for (int j = i + 1; j < tellings.size() && !counts.isEmpty(); j++) {
                if (!tellings.get(i).family().equals(tellings.get(j).family())) {
                    numbers(entry.event(), tellings.get(i), counts, tellings.get(j)).filter(one -> seen.add(one.said() + "\n" + one.otherSaid())).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Contradiction> numbers(Event event, Telling one, List<Count> counts, Telling other) {
        List<Count> others = Count.of(other.mention());
        for (Count count : counts) {
            boolean agreed = others.stream().anyMatch(against -> against.noun().equals(count.noun()) && !against.contradicts(count));
            Optional<Count> against = others.stream().filter(count::contradicts).findFirst();
            if (against.isPresent() && !agreed) {
                return Optional.of(new Contradiction(About.HOW_MANY, event, one, event, other, count.text(), against.get().text(), List.of("one event")));
            }
        }
        return Optional.empty();
    }

    private static List<Contradiction> between(List<TimelineEntry> group) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> names = Comparison.names(group.stream().flatMap(entry -> entry.tellings().stream()).toList());
        List<List<Prepared>> prepared = group.stream().map(entry -> entry.tellings().stream().map(telling -> new Prepared(telling, names)).toList()).toList();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (isNear(group.get(i).event(), group.get(j).event())) {
                    between(group.get(i).event(), prepared.get(i), group.get(j).event(), prepared.get(j)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isNear(Event one, Event other) {
        return one.date().isEmpty() || other.date().isEmpty() || one.date().get().daysApart(other.date().get()) <= NEAR_DAYS;
    }

    /** The best founded one. */
    private static Optional<Contradiction> between(Event event, List<Prepared> tellings, Event otherEvent, List<Prepared> others) {
        Contradiction best = null;
        int most = 0;
        for (Prepared one : tellings) {
            for (Prepared other : others) {
                if (one.telling().family().equals(other.telling().family()) || !isNews(one.telling(), other.telling())) {
                    continue;
                }
                Comparison comparison = Comparison.of(one, other);
                Optional<About> about = about(one.telling().mention(), other.telling().mention(), comparison);
                if (about.isPresent() && comparison.shared() > most) {
                    most = comparison.shared();
                    best = contradiction(about.get(), event, one.telling(), otherEvent, other.telling(), comparison);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The one field in which they differ. */
    private static Optional<About> about(Mention one, Mention other, Comparison comparison) {
        if (comparison.shared() < ENOUGH || comparison.differences().containsKey(Field.ACT)) {
            return Optional.empty();
        }
        Optional<About> standing = standing(one.status(), other.status());
        if (standing.isPresent()) {
            return comparison.differences().isEmpty() ? standing : Optional.empty();
        }
        if (comparison.differences().size() != 1 || !sameStanding(one.status(), other.status())) {
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

    /** A day that the text tells. */
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

    private static boolean sameStanding(Status one, Status other) {
        return one == other || (one == Status.DONE || one == Status.ONGOING) && (other == Status.DONE || other == Status.ONGOING);
    }

    /** Reports of one week; where a day is not known nothing speaks against it. */
    private static boolean isNews(Telling one, Telling other) {
        return one.published().flatMap(day -> other.published().map(against -> Math.abs(ChronoUnit.DAYS.between(day, against)) <= NEWS_DAYS)).orElse(true);
    }

    private static Contradiction contradiction(About about, Event event, Telling one, Event otherEvent, Telling other, Comparison comparison) {
        return new Contradiction(about, event, one, otherEvent, other, said(about, one.mention()), said(about, other.mention()), comparison.common());
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
