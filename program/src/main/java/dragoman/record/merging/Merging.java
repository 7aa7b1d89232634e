package dragoman.record.merging;

import dragoman.coding.event.Act;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.merging.SameEvent.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which mentions of a pair tell the same event.
 *
 * <p>A mention joins an event only if it disagrees with no mention in it, and is like enough to one of them ({@link Likeness}): so "2015" may join a visit of
 * April 2015 or one of September, but never ties the two together. The most precise mentions come first and found the events; the order in which they were
 * read plays no part.
 */
public final class Merging {

    /** A day that rests on the tense alone may be off by as many days. */
    static final int TENSE_SLACK = 7;

    private Merging() {
    }

    /** Of which kind of act a mention tells: its type, what it is about, and whether it happened. Two of different kinds are never one event, unless a person says so. */
    public static String kind(Mention mention) {
        return kind(mention.act().type(), mention.about().map(Act::type), mention.status());
    }

    /** The kind of its mentions; where a person put several together, that of the first, as far as the event tells it. */
    public static String kind(Event event) {
        return kind(event.type(), event.about(), event.status());
    }

    private static String kind(PloverType type, Optional<PloverType> about, Status status) {
        return type + "/" + about.map(PloverType::name).orElse("") + "/" + SameAct.standing(status);
    }

    /** The mentions of one pair, put together where nobody decided anything. */
    public static List<List<Telling>> groups(List<Telling> tellings) {
        return groups(tellings, Rulings.NONE);
    }

    /** The mentions of one pair, put together. Each group is in the order in which its mentions joined, each with the reason in it. */
    public static List<List<Telling>> groups(List<Telling> tellings, Rulings rulings) {
        Map<String, List<Telling>> byKind = new HashMap<>();
        tellings.forEach(telling -> byKind.computeIfAbsent(kind(telling.mention()), kind -> new ArrayList<>()).add(telling));
        List<SameEvent> events = new ArrayList<>();
        byKind.values().forEach(some -> events.addAll(ofOneKind(some, rulings)));
        events.sort(Comparator.comparing(SameEvent::founder, Candidate.PRECISE_FIRST));
        return rulings.join(events.stream().map(SameEvent::members).toList());
    }

    /** What is told of another kind plays no part. */
    private static List<SameEvent> ofOneKind(List<Telling> tellings, Rulings rulings) {
        Set<String> names = Wording.names(tellings.stream().map(Telling::mention).toList());
        List<Candidate> sorted = tellings.stream().map(telling -> Candidate.of(telling, names)).sorted(Candidate.PRECISE_FIRST).toList();
        EventsOfKind events = new EventsOfKind();
        for (Candidate candidate : sorted) {
            Optional<Fit> fit = best(candidate, events.near(candidate), rulings);
            SameEvent home = fit.map(Fit::event).orElseGet(() -> new SameEvent(events.count()));
            String kept = rulings.splitFrom(candidate.mention().id())
                    .map(split -> "; a person decided that it is not " + split.getKey() + ": " + split.getValue().note() + " (" + split.getValue().id() + ")").orElse("");
            events.add(candidate, home, fit.map(Fit::reason).orElse("founds the event") + kept);
        }
        return events.all();
    }

    /** The event that is most like; of equally like ones the first founded. */
    private static Optional<Fit> best(Candidate candidate, List<SameEvent> events, Rulings rulings) {
        return events.stream().filter(event -> !rulings.keepsApart(candidate.mention().id(), event::ids)).flatMap(event -> event.fit(candidate).stream())
                .min(Comparator.comparing((Fit fit) -> -fit.strength()).thenComparing(fit -> fit.event().number()));
    }

    static boolean isTense(Telling telling) {
        return telling.mention().date().basis() == Basis.TENSE;
    }

    /** The date as days; empty where nothing tells it, or where it is a day that no calendar has. */
    static Optional<Edtf> day(Telling telling) {
        return telling.mention().date().value().flatMap(Edtf::find);
    }
}
