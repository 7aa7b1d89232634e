package dragoman.record.conflict;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.conflict.Contradiction.About;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.merging.Comparison;
import dragoman.record.merging.Comparison.Field;
import dragoman.record.merging.Comparison.Prepared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which deeds are told as done by one state here and by another there: the same act against the same victim, on one day, in no two places?
 *
 * <p>Two states may strike one target on one day, and a joint strike is told now of the one, now of the other. So it is a contradiction only where no telling names
 * both, and no report tells both deeds itself.
 */
final class Blame {

    private static final Set<PloverType> DEEDS = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);
    /** Jets of the one may be missiles of the other. */
    private static final Set<Field> EITHER = EnumSet.of(Field.WHO, Field.ACT);
    private static final int FEW_DAYS = 3;

    private Blame() {
    }

    static List<Contradiction> of(List<TimelineEntry> entries) {
        // One sentence may tell one deed by two verbs: "shelled a bus stop, killing".
        Set<String> seen = new HashSet<>();
        return groups(entries).stream().flatMap(group -> among(group, seen).stream()).toList();
    }

    /** The same deed, laid to two states; of two events the two tellings that have most in common. */
    private static List<Contradiction> among(List<TimelineEntry> group, Set<String> seen) {
        List<Contradiction> found = new ArrayList<>();
        Set<String> names = Comparison.names(group.stream().flatMap(entry -> entry.tellings().stream()).toList());
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (differs(group.get(i), group.get(j), group)) {
                    blamed(group.get(i), group.get(j), names).filter(one -> seen.add(sentences(one))).ifPresent(found::add);
                } else if (isOpen(group.get(i), group.get(j)) && Contradictions.isNear(group.get(i).event(), group.get(j).event())) {
                    tolls(group.get(i), group.get(j), names).filter(one -> seen.add(sentences(one))).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Other numbers of a deed of which one side does not say who did it. */
    private static Optional<Contradiction> tolls(TimelineEntry one, TimelineEntry other, Set<String> names) {
        for (Telling first : one.tellings()) {
            for (Telling second : other.tellings()) {
                Optional<Contradiction> found = !first.family().equals(second.family()) && Contradictions.isNews(first, second)
                        ? Contradictions.numbers(one.event(), new Prepared(first, names), other.event(), new Prepared(second, names), Contradictions.ENOUGH) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static String sentences(Contradiction found) {
        return Stream.of(found.one(), found.other()).map(telling -> telling.report() + " " + telling.mention().evidence().start()).sorted().collect(Collectors.joining("\n"));
    }

    private static Optional<Contradiction> blamed(TimelineEntry one, TimelineEntry other, Set<String> names) {
        Contradiction best = null;
        int most = Contradictions.ENOUGH - 1;
        for (Telling first : one.tellings()) {
            for (Telling second : other.tellings()) {
                Comparison comparison = Contradictions.areApart(first, second) && Contradictions.isNews(first, second) && isDated(first) && isDated(second)
                        ? Comparison.of(new Prepared(first, names), new Prepared(second, names)) : null;
                if (comparison != null && comparison.differences().containsKey(Field.WHO) && EITHER.containsAll(comparison.differences().keySet()) && comparison.shared() > most) {
                    most = comparison.shared();
                    best = new Contradiction(About.WHO, one.event(), first, other.event(), second, doers(first.mention()), doers(second.mention()), comparison.common());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Entries that may be one deed, by act and victim, in their order. */
    private static Collection<List<TimelineEntry>> groups(List<TimelineEntry> entries) {
        Map<String, List<TimelineEntry>> found = new TreeMap<>();
        for (TimelineEntry entry : entries) {
            boolean happened = entry.event().status() == Status.DONE || entry.event().status() == Status.ONGOING;
            if (DEEDS.contains(entry.event().type()) && happened && !entry.event().reciprocal() && !entry.event().recipients().isEmpty()) {
                found.computeIfAbsent(entry.event().type() + " " + new TreeSet<>(entry.event().recipients()), key -> new ArrayList<>()).add(entry);
            }
        }
        return found.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Whether two of a group are laid to two states on one day, and nobody tells that both did it. */
    private static boolean differs(TimelineEntry one, TimelineEntry other, Collection<TimelineEntry> group) {
        Set<String> first = states(one);
        Set<String> second = states(other);
        boolean apart = !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
        Optional<Edtf> day = one.event().date().filter(date -> date.days() <= FEW_DAYS);
        boolean sameDay = day.isPresent() && other.event().date().filter(date -> date.days() <= FEW_DAYS && date.agrees(day.get())).isPresent();
        boolean both = group.stream().map(Blame::states).anyMatch(states -> states.stream().anyMatch(first::contains) && states.stream().anyMatch(second::contains));
        return apart && sameDay && !both && !tellsBoth(one, other);
    }

    /** Whether nobody says of one of them who did it, so that it may be the other. */
    private static boolean isOpen(TimelineEntry one, TimelineEntry other) {
        return states(one).isEmpty() != states(other).isEmpty();
    }

    /** One report that tells both in the words of the same speakers knows that they are two. */
    private static boolean tellsBoth(TimelineEntry one, TimelineEntry other) {
        return one.tellings().stream().anyMatch(telling -> other.tellings().stream()
                .anyMatch(against -> telling.report().equals(against.report()) && Occasion.speakers(telling).equals(Occasion.speakers(against))));
    }

    /** A day that the text tells, and not the tense alone. */
    private static boolean isDated(Telling telling) {
        Mention mention = telling.mention();
        return mention.date().basis() != Basis.TENSE && mention.date().value().flatMap(Edtf::find).filter(date -> date.days() <= FEW_DAYS).isPresent();
    }

    private static String doers(Mention mention) {
        return String.join(" and ", mention.actors().stream().map(Party::actor).filter(actor -> !actor.code().equals(Actor.NO_STATE)).map(actor -> actor.name().orElse(actor.code())).distinct().toList());
    }

    private static Set<String> states(TimelineEntry entry) {
        Set<String> found = new TreeSet<>(entry.event().actors());
        found.remove(Actor.NO_STATE);
        return found;
    }
}
