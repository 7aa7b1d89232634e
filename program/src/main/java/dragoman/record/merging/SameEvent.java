package dragoman.record.merging;

import dragoman.coding.event.Mode;
import dragoman.record.event.Pair;
import dragoman.record.event.Telling;
import dragoman.record.merging.Candidate.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions that were found to tell one event so far, and whether another agrees with all of them. */
final class SameEvent {

    private final int number;
    private final List<Telling> members = new ArrayList<>();
    private final List<Date> dates = new ArrayList<>();
    private Optional<Mode> mode = Optional.empty();
    private Optional<Pair> direction = Optional.empty();

    /** @param number the place in the order of founding, which settles what nothing else does */
    SameEvent(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isNew() {
        return members.isEmpty();
    }

    void add(Candidate candidate) {
        members.add(candidate.telling().because(members.isEmpty() ? "founds the event" : reason(candidate)));
        candidate.date().filter(date -> !dates.contains(date)).ifPresent(dates::add);
        mode = mode.or(candidate.telling().mention().act()::mode);
        direction = direction.or(candidate::direction);
    }

    List<Telling> members() {
        return List.copyOf(members);
    }

    boolean isDated() {
        return !dates.isEmpty();
    }

    /** Whether a dated mention tells the same act and none of the dates speaks against it. */
    boolean agrees(Candidate candidate) {
        Date own = candidate.date().orElseThrow();
        for (Date date : dates) {
            if (!date.agrees(own)) {
                return false;
            }
        }
        return isDated() && sameAct(candidate);
    }

    boolean sameAct(Candidate candidate) {
        Optional<Mode> own = candidate.telling().mention().act().mode();
        Optional<Pair> way = candidate.direction();
        return (own.isEmpty() || mode.isEmpty() || own.equals(mode)) && (way.isEmpty() || direction.isEmpty() || way.equals(direction));
    }

    /** How far a mention that agrees lies off: another date weighs more than another mode, that more than days. */
    long distance(Candidate candidate) {
        Date own = candidate.date().orElseThrow();
        long apart = dates.stream().mapToLong(date -> date.day().daysApart(own.day())).min().orElse(0);
        boolean sameDate = dates.stream().anyMatch(date -> date.day().text().equals(own.day().text()));
        boolean sameMode = mode.equals(candidate.telling().mention().act().mode());
        return (sameDate ? 0 : 1000) + (sameMode ? 0 : 100) + apart;
    }

    private String reason(Candidate candidate) {
        String with = "same pair and act as " + members.get(0).mention().id();
        if (candidate.date().isEmpty() || dates.isEmpty()) {
            return with + "; no date of its own, same report";
        }
        Date own = candidate.date().get();
        Date first = dates.get(0);
        if (own.day().text().equals(first.day().text())) {
            return with + "; both " + own.day().text();
        }
        String near = own.day().agrees(first.day()) ? " agree" : " are near, one by its tense";
        return with + "; " + own.day().text() + " and " + first.day().text() + near;
    }
}
