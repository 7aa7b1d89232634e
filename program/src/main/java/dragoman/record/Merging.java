package dragoman.record;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which mentions of a pair tell the same event: those of the same act in the same direction and state of things whose dates agree.
 *
 * <p>A mention joins an event only if it agrees with every mention in it: so "2015" may join a visit of April 2015 or one of September, but never ties the
 * two together. The most precise mentions come first and found the events; the order in which they were read plays no part. A mention without a date joins
 * an event of its own report, and only where there is just one that it can mean.
 */
final class Merging {

    /** A day that rests on the tense alone may be off by as many days. */
    static final int TENSE_SLACK = 7;

    private static final Comparator<Telling> PRECISE_FIRST = Comparator
            .comparing((Telling telling) -> day(telling).isEmpty())
            .thenComparing(Merging::isTense)
            .thenComparing(telling -> day(telling).map(Edtf::days).orElse(Long.MAX_VALUE))
            .thenComparing(telling -> day(telling).map(Edtf::text).orElse(""))
            .thenComparing(telling -> telling.mention().id());

    /** Mentions that can be one event at all are looked for among those of the same kind only. */
    private record Kind(PloverType type, Optional<PloverType> about, int standing) {
    }

    private Merging() {
    }

    /** The mentions of one pair, put together. Each group is in the order in which its mentions joined, each with the reason in it. */
    static List<List<Telling>> groups(List<Telling> tellings) {
        List<Telling> sorted = new ArrayList<>(tellings);
        sorted.sort(PRECISE_FIRST);
        Map<Kind, List<Group>> groups = new HashMap<>();
        List<List<Telling>> inOrder = new ArrayList<>();
        for (Telling telling : sorted) {
            List<Group> sameKind = groups.computeIfAbsent(kind(telling.mention()), kind -> new ArrayList<>());
            Optional<Group> home = day(telling).isPresent() ? byDate(telling, sameKind) : byReport(telling, sameKind);
            Group group = home.orElseGet(() -> found(sameKind, inOrder));
            group.add(telling);
        }
        return inOrder.stream().map(List::copyOf).toList();
    }

    private static Group found(List<Group> sameKind, List<List<Telling>> inOrder) {
        Group group = new Group();
        sameKind.add(group);
        inOrder.add(group.members);
        return group;
    }

    /** The nearest of the events that agree: same date before same mode before few days apart. */
    private static Optional<Group> byDate(Telling telling, List<Group> groups) {
        return groups.stream().filter(group -> group.agrees(telling)).min(Comparator.comparingLong(group -> group.distance(telling)));
    }

    private static Optional<Group> byReport(Telling telling, List<Group> groups) {
        List<Group> possible = groups.stream().filter(group -> group.tells(telling.report()) && group.sameAct(telling)).toList();
        List<Group> dated = possible.stream().filter(group -> !group.dates.isEmpty()).toList();
        if (dated.size() == 1) {
            return Optional.of(dated.get(0));
        }
        return possible.stream().filter(group -> group.dates.isEmpty()).findFirst();
    }

    private static Kind kind(Mention mention) {
        return new Kind(mention.act().type(), mention.about().map(about -> about.type()), standing(mention.status()));
    }

    /** What happened, what may come, and what is denied are never one event here. */
    static int standing(Status status) {
        return switch (status) {
            case DONE, ONGOING -> 0;
            case PLANNED, POSSIBLE, CONDITIONAL -> 1;
            case DENIED -> 2;
        };
    }

    static boolean isTense(Telling telling) {
        return telling.mention().date().basis() == Basis.TENSE;
    }

    /** The date as days; empty where nothing tells it, or where it is a day that no calendar has. */
    static Optional<Edtf> day(Telling telling) {
        return day(telling.mention().date());
    }

    static Optional<Edtf> day(EventDate date) {
        return date.value().flatMap(Edtf::find);
    }

    private record Dated(Edtf day, boolean tense) {

        boolean agrees(Dated other) {
            return day.agrees(other.day) || (tense || other.tense) && day.daysApart(other.day) <= TENSE_SLACK;
        }
    }

    /** Mentions of one event so far. */
    private static final class Group {

        private final List<Telling> members = new ArrayList<>();
        private final List<Dated> dates = new ArrayList<>();
        private Optional<Mode> mode = Optional.empty();
        private Optional<Pair> direction = Optional.empty();

        void add(Telling telling) {
            String reason = members.isEmpty() ? "founds the event" : reason(telling);
            members.add(telling.because(reason));
            dated(telling).filter(date -> !dates.contains(date)).ifPresent(dates::add);
            mode = mode.or(telling.mention().act()::mode);
            direction = direction.or(() -> direction(telling));
        }

        boolean agrees(Telling telling) {
            Dated own = dated(telling).orElseThrow();
            return !dates.isEmpty() && sameAct(telling) && dates.stream().allMatch(own::agrees);
        }

        boolean sameAct(Telling telling) {
            Optional<Mode> own = telling.mention().act().mode();
            Optional<Pair> way = direction(telling);
            return (own.isEmpty() || mode.isEmpty() || own.equals(mode)) && (way.isEmpty() || direction.isEmpty() || way.equals(direction));
        }

        boolean tells(String report) {
            return members.stream().anyMatch(member -> member.report().equals(report));
        }

        long distance(Telling telling) {
            Dated own = dated(telling).orElseThrow();
            long apart = dates.stream().mapToLong(date -> date.day.daysApart(own.day)).min().orElse(0);
            boolean sameDate = dates.stream().anyMatch(date -> date.day.text().equals(own.day.text()));
            boolean sameMode = mode.equals(telling.mention().act().mode());
            return (sameDate ? 0 : 1000) + (sameMode ? 0 : 100) + apart;
        }

        private String reason(Telling telling) {
            Telling first = members.get(0);
            String with = "same pair and act as " + first.mention().id();
            Optional<Edtf> own = day(telling);
            Optional<Edtf> other = day(first);
            if (own.isEmpty() || other.isEmpty()) {
                return with + "; no date of its own, same report";
            }
            String dates = own.get().text() + " and " + other.get().text();
            if (own.get().text().equals(other.get().text())) {
                return with + "; both " + own.get().text();
            }
            return with + "; " + dates + (own.get().agrees(other.get()) ? " agree" : " are near, one by its tense");
        }

        private static Optional<Dated> dated(Telling telling) {
            return day(telling).map(day -> new Dated(day, isTense(telling)));
        }

        /** Who acts on whom; empty where both act on each other. */
        private static Optional<Pair> direction(Telling telling) {
            return telling.mention().reciprocal() ? Optional.empty() : Optional.of(Pair.of(telling.mention()));
        }
    }
}
