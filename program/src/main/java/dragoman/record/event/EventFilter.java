package dragoman.record.event;

import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which events are asked for. The same for every list, chart and export, so that they agree.
 *
 * @param sides between whom
 * @param acts what was done, and did it happen
 * @param days when it happened, and by when it was known
 * @param told how it is told
 */
public record EventFilter(Sides sides, Acts acts, Days days, Told told) {

    /** Everything. */
    public static final EventFilter ALL = new EventFilter(Sides.ALL, Acts.ALL, Days.ALL, Told.ALL);

    public EventFilter {
        Objects.requireNonNull(sides, "sides");
        Objects.requireNonNull(acts, "acts");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(told, "told");
    }

    /** What may hang together with the events of these parties: all that they do to each other, as it was known at the end of a day. */
    public static EventFilter among(List<String> parties, Optional<LocalDate> knownOn) {
        return new EventFilter(new Sides(parties, Optional.empty(), Optional.empty()), Acts.ALL, new Days(Optional.empty(), Optional.empty(), knownOn), Told.ALL);
    }

    /** Whether it lets every event through; on which day it was known plays no part. */
    public boolean isOpen() {
        return sides.equals(Sides.ALL) && acts.equals(Acts.ALL) && days.from.isEmpty() && days.to.isEmpty() && told.equals(Told.ALL);
    }

    /** Whether it is asked for; on which day it was known is settled where the entry is made. */
    public boolean test(TimelineEntry entry) {
        return sides.test(entry.event()) && acts.test(entry.event()) && days.test(entry.event().date()) && told.test(entry);
    }

    /**
     * Who stands on the sides of an event.
     *
     * @param parties codes of one actor, or of two that stand opposite each other in either direction; empty for everybody
     * @param actor code of who did it
     * @param recipient code of whom it was done to
     */
    public record Sides(List<String> parties, Optional<String> actor, Optional<String> recipient) {

        public static final Sides ALL = new Sides(List.of(), Optional.empty(), Optional.empty());

        public Sides {
            parties = List.copyOf(parties);
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(recipient, "recipient");
            if (parties.size() > 2) {
                throw new IllegalArgumentException("one actor or two can be asked for, got " + parties);
            }
        }

        boolean test(Event event) {
            return test(event.actors(), event.recipients(), event.reciprocal());
        }

        /** The same of anything that some do to others. */
        public boolean test(Collection<String> actors, Collection<String> recipients, boolean reciprocal) {
            return areOpposite(actors, recipients)
                    && actor.map(code -> side(actors, recipients, reciprocal).contains(code)).orElse(true)
                    && recipient.map(code -> side(recipients, actors, reciprocal).contains(code)).orElse(true);
        }

        /** Where both do it to each other, each is an actor and a recipient. */
        private static Collection<String> side(Collection<String> own, Collection<String> opposite, boolean reciprocal) {
            Set<String> side = new TreeSet<>(own);
            if (reciprocal) {
                side.addAll(opposite);
            }
            return side;
        }

        private boolean areOpposite(Collection<String> actors, Collection<String> recipients) {
            if (parties.isEmpty()) {
                return true;
            }
            String one = parties.get(0);
            String other = parties.get(parties.size() - 1);
            if (parties.size() == 1) {
                return actors.contains(one) || recipients.contains(one);
            }
            return actors.contains(one) && recipients.contains(other) || actors.contains(other) && recipients.contains(one);
        }
    }

    /**
     * What was done, and whether it happened; what is empty lets everything through.
     *
     * @param cameo how the CAMEO code begins
     */
    public record Acts(Set<PloverType> types, Set<Mode> modes, String cameo, Set<Status> statuses) {

        public static final Acts ALL = new Acts(Set.of(), Set.of(), "", Set.of());

        public Acts {
            types = Set.copyOf(types);
            modes = Set.copyOf(modes);
            Objects.requireNonNull(cameo, "cameo");
            statuses = Set.copyOf(statuses);
        }

        boolean test(Event event) {
            return test(Optional.of(event.type()), event.mode(), event.cameo()) && (statuses.isEmpty() || statuses.contains(event.status()));
        }

        /** Whether an act is one of these, whatever became of it. */
        public boolean test(Optional<PloverType> type, Optional<Mode> mode, String code) {
            return (types.isEmpty() || type.map(types::contains).orElse(false)) && (modes.isEmpty() || mode.map(modes::contains).orElse(false)) && code.startsWith(cameo);
        }
    }

    /**
     * When it happened, and by when it was known.
     *
     * @param from the first day; events of unknown date are left out where a day is given
     * @param to the last day
     * @param knownOn the record as it was at the end of that day (UTC)
     */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> knownOn) {

        public static final Days ALL = new Days(Optional.empty(), Optional.empty(), Optional.empty());

        public Days {
            Objects.requireNonNull(knownOn, "knownOn");
            if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                throw new IllegalArgumentException("the first day " + from.get() + " lies after the last " + to.get());
            }
        }

        /** Whether a date may lie between the days. */
        public boolean test(Optional<Edtf> date) {
            if (from.isEmpty() && to.isEmpty()) {
                return true;
            }
            return date.map(when -> from.flatMap(first -> when.latest().map(last -> !last.isBefore(first))).orElse(true)
                    && to.flatMap(last -> when.earliest().map(first -> !first.isAfter(last))).orElse(true)).orElse(false);
        }
    }

    /**
     * How it is told.
     *
     * @param outlet part of the name of an outlet that tells it, in any case
     * @param text what the evidence of one telling says
     * @param independent by how many independent tellings at least
     * @param confidence how sure the clearest telling is at least, 0 to 1
     */
    public record Told(Optional<String> outlet, Optional<TextQuery> text, int independent, double confidence) {

        public static final Told ALL = new Told(Optional.empty(), Optional.empty(), 0, 0);

        public Told {
            Objects.requireNonNull(outlet, "outlet");
            Objects.requireNonNull(text, "text");
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence lies between 0 and 1, got " + confidence);
            }
        }

        boolean test(TimelineEntry entry) {
            return (outlet.isEmpty() || entry.tellings().stream().anyMatch(telling -> isBy(telling.publisher())))
                    && (text.isEmpty() || entry.tellings().stream().anyMatch(telling -> says(telling.mention().evidence().text())))
                    && entry.event().independent() >= independent
                    && entry.tellings().stream().mapToDouble(telling -> telling.mention().confidence()).max().orElse(0) >= confidence;
        }

        /** Whether the outlet is the one that is asked for. */
        public boolean isBy(Optional<String> publisher) {
            return outlet.map(part -> publisher.orElse("").toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))).orElse(true);
        }

        /** Whether these words say what is asked for. */
        public boolean says(String words) {
            return text.map(query -> query.test(words)).orElse(true);
        }
    }

    // --- the same, with one wish more -------------------------------------------------------------------------------

    public EventFilter of(String code) {
        return with(new Sides(List.of(code), sides.actor, sides.recipient));
    }

    public EventFilter between(String one, String other) {
        return with(new Sides(List.of(one, other), sides.actor, sides.recipient));
    }

    public EventFilter actor(String code) {
        return with(new Sides(sides.parties, Optional.of(code), sides.recipient));
    }

    public EventFilter recipient(String code) {
        return with(new Sides(sides.parties, sides.actor, Optional.of(code)));
    }

    public EventFilter types(Collection<PloverType> wanted) {
        return with(new Acts(Set.copyOf(wanted), acts.modes, acts.cameo, acts.statuses));
    }

    public EventFilter modes(Collection<Mode> wanted) {
        return with(new Acts(acts.types, Set.copyOf(wanted), acts.cameo, acts.statuses));
    }

    public EventFilter cameo(String prefix) {
        return with(new Acts(acts.types, acts.modes, prefix, acts.statuses));
    }

    public EventFilter statuses(Collection<Status> wanted) {
        return with(new Acts(acts.types, acts.modes, acts.cameo, Set.copyOf(wanted)));
    }

    public EventFilter from(LocalDate day) {
        return with(new Days(Optional.of(day), days.to, days.knownOn));
    }

    public EventFilter to(LocalDate day) {
        return with(new Days(days.from, Optional.of(day), days.knownOn));
    }

    public EventFilter knownOn(LocalDate day) {
        return with(new Days(days.from, days.to, Optional.of(day)));
    }

    public EventFilter outlet(String name) {
        return with(new Told(Optional.of(name), told.text, told.independent, told.confidence));
    }

    /** @throws IllegalArgumentException where the query is none; the message says what is wrong with it */
    public EventFilter text(String words) {
        return with(new Told(told.outlet, Optional.of(TextQuery.parse(words)), told.independent, told.confidence));
    }

    public EventFilter independent(int least) {
        return with(new Told(told.outlet, told.text, least, told.confidence));
    }

    public EventFilter confidence(double least) {
        return with(new Told(told.outlet, told.text, told.independent, least));
    }

    public EventFilter with(Sides other) {
        return new EventFilter(other, acts, days, told);
    }

    public EventFilter with(Days other) {
        return new EventFilter(sides, acts, other, told);
    }

    public EventFilter with(Acts other) {
        return new EventFilter(sides, other, days, told);
    }

    public EventFilter with(Told other) {
        return new EventFilter(sides, acts, days, other);
    }
}
