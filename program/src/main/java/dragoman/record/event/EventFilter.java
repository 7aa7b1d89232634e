package dragoman.record.event;

import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which events are asked for. The same for every list, chart and export, so that they agree.
 *
 * @param parties codes of one actor, or of two that stand opposite each other in either direction; empty for everybody
 * @param actor code of who did it
 * @param recipient code of whom it was done to
 * @param types empty for all
 * @param modes empty for all
 * @param cameo how the CAMEO code begins; empty for all
 * @param statuses empty for all
 * @param from the first day; events of unknown date are left out where a day is given
 * @param to the last day
 * @param knownOn the record as it was at the end of that day (UTC)
 * @param outlet part of the name of an outlet that tells it, in any case
 * @param text what the evidence of one telling says
 * @param independent by how many independent tellings at least
 * @param confidence how sure the clearest telling is at least, 0 to 1
 */
public record EventFilter(
        List<String> parties,
        Optional<String> actor,
        Optional<String> recipient,
        Set<PloverType> types,
        Set<Mode> modes,
        String cameo,
        Set<Status> statuses,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> knownOn,
        Optional<String> outlet,
        Optional<TextQuery> text,
        int independent,
        double confidence) {

    /** Everything. */
    public static final EventFilter ALL = asked().filter();

    public EventFilter {
        parties = List.copyOf(parties);
        types = Set.copyOf(types);
        modes = Set.copyOf(modes);
        statuses = Set.copyOf(statuses);
        if (parties.size() > 2) {
            throw new IllegalArgumentException("one actor or two can be asked for, got " + parties);
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("the first day " + from.get() + " lies after the last " + to.get());
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1, got " + confidence);
        }
    }

    /** Starts a filter that lets everything through. */
    public static Asked asked() {
        return new Asked();
    }

    /** A filter with the same wishes, to add more. */
    public Asked and() {
        Asked asked = new Asked();
        asked.parties = parties;
        asked.actor = actor;
        asked.recipient = recipient;
        asked.types = types;
        asked.modes = modes;
        asked.cameo = cameo;
        asked.statuses = statuses;
        asked.from = from;
        asked.to = to;
        asked.knownOn = knownOn;
        asked.outlet = outlet;
        asked.text = text;
        asked.independent = independent;
        asked.confidence = confidence;
        return asked;
    }

    /** Whether it is asked for; {@code knownOn} is settled where the entry is made. */
    public boolean test(TimelineEntry entry) {
        Event event = entry.event();
        return parties(event)
                && actor.map(code -> side(event, event.actors(), event.recipients()).contains(code)).orElse(true)
                && recipient.map(code -> side(event, event.recipients(), event.actors()).contains(code)).orElse(true)
                && (types.isEmpty() || types.contains(event.type()))
                && (modes.isEmpty() || event.mode().map(modes::contains).orElse(false))
                && event.cameo().startsWith(cameo)
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && days(event)
                && outlet.map(name -> tells(entry, telling -> telling.publisher().orElse(""), name)).orElse(true)
                && text.map(query -> says(entry, query)).orElse(true)
                && event.independent() >= independent
                && entry.tellings().stream().mapToDouble(telling -> telling.mention().confidence()).max().orElse(0) >= confidence;
    }

    /** Where both do it to each other, each is an actor and a recipient. */
    private static Collection<String> side(Event event, List<String> own, List<String> opposite) {
        if (!event.reciprocal()) {
            return own;
        }
        Set<String> both = new TreeSet<>(own);
        both.addAll(opposite);
        return both;
    }

    private boolean parties(Event event) {
        if (parties.isEmpty()) {
            return true;
        }
        String one = parties.get(0);
        if (parties.size() == 1) {
            return event.actors().contains(one) || event.recipients().contains(one);
        }
        String other = parties.get(1);
        return event.actors().contains(one) && event.recipients().contains(other) || event.actors().contains(other) && event.recipients().contains(one);
    }

    private boolean days(Event event) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return event.date().map(date -> (from.isEmpty() || date.latest().isEmpty() || !date.latest().get().isBefore(from.get()))
                && (to.isEmpty() || date.earliest().isEmpty() || !date.earliest().get().isAfter(to.get()))).orElse(false);
    }

    private static boolean tells(TimelineEntry entry, java.util.function.Function<Telling, String> of, String part) {
        return entry.tellings().stream().anyMatch(telling -> of.apply(telling).toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean says(TimelineEntry entry, TextQuery query) {
        return entry.tellings().stream().map(telling -> telling.mention().evidence().text()).anyMatch(query::test);
    }

    /** What is asked for, named wish by wish. */
    public static final class Asked {

        private List<String> parties = List.of();
        private Optional<String> actor = Optional.empty();
        private Optional<String> recipient = Optional.empty();
        private Set<PloverType> types = Set.of();
        private Set<Mode> modes = Set.of();
        private String cameo = "";
        private Set<Status> statuses = Set.of();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<LocalDate> knownOn = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<TextQuery> text = Optional.empty();
        private int independent;
        private double confidence;

        private Asked() {
        }

        public Asked of(String code) {
            parties = List.of(code);
            return this;
        }

        public Asked between(String one, String other) {
            parties = List.of(one, other);
            return this;
        }

        public Asked actor(String code) {
            actor = Optional.of(code);
            return this;
        }

        public Asked recipient(String code) {
            recipient = Optional.of(code);
            return this;
        }

        public Asked types(Collection<PloverType> wanted) {
            types = Set.copyOf(wanted);
            return this;
        }

        public Asked modes(Collection<Mode> wanted) {
            modes = Set.copyOf(wanted);
            return this;
        }

        public Asked cameo(String prefix) {
            cameo = prefix;
            return this;
        }

        public Asked statuses(Collection<Status> wanted) {
            statuses = Set.copyOf(wanted);
            return this;
        }

        public Asked from(LocalDate day) {
            from = Optional.of(day);
            return this;
        }

        public Asked to(LocalDate day) {
            to = Optional.of(day);
            return this;
        }

        public Asked knownOn(LocalDate day) {
            knownOn = Optional.of(day);
            return this;
        }

        public Asked outlet(String name) {
            outlet = Optional.of(name);
            return this;
        }

        /** @throws IllegalArgumentException where the query is none; the message says what is wrong with it */
        public Asked text(String words) {
            text = Optional.of(TextQuery.parse(words));
            return this;
        }

        public Asked independent(int least) {
            independent = least;
            return this;
        }

        public Asked confidence(double least) {
            confidence = least;
            return this;
        }

        /** The filter; throws where the wishes contradict each other. */
        public EventFilter filter() {
            return new EventFilter(parties, actor, recipient, types, modes, cameo, statuses, from, to, knownOn, outlet, text, independent, confidence);
        }
    }
}
