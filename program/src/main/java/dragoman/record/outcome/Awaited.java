package dragoman.record.outcome;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The act that a threat, a promise or a plan lets one wait for, and how another event answers it.
 *
 * @param entry who threatens, promises or plans
 * @param act what is awaited
 * @param due its date, where one is told
 * @param since the day from which it can happen
 */
record Awaited(TimelineEntry entry, Act act, Optional<Edtf> due, LocalDate since) {

    /** Plans are kept a little before or after their day. */
    private static final int SLACK = 3;
    /** Only of a day or a week can be said that something came near it. */
    private static final int FEW_DAYS = 7;
    /** What comes later than that is not the answer to an undated threat. */
    private static final int LONGEST_WAIT = 400;
    /** A date that spans more than a month does not tell whether something came after it. */
    private static final int COARSE = 31;
    /** Words, which nobody waits for. */
    private static final Set<PloverType> WORDS = EnumSet.of(PloverType.AGREE, PloverType.THREATEN, PloverType.ACCUSE, PloverType.REJECT, PloverType.REQUEST);
    private static final String PRAISE = "051";
    /** What nobody threatens with. */
    private static final Set<PloverType> FRIENDLY = EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID, PloverType.CONCEDE, PloverType.RETREAT);
    /** Beyond the days that are asked about; more than the slack of dates and of what the tense tells. */
    private static final int FAR = 400;
    /** A threat is averted soon, or forgotten. */
    private static final int SOON = 100;
    /** Words for keeping away what was to come. */
    private static final Pattern SPARING = Pattern.compile("(?is).*\\b(delay|postpon|defer|spar|exempt|exclud|shelv|drop|waiv|suspend|put\\w* off|push\\w* back|h[eo]ld\\w* off|back\\w* down|refrain|abandon|scrap).*");
    private static final Set<PloverType> FORCE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);

    /** What an event lets one wait for; empty where it only tells what happened, or does not say of whom. */
    static Optional<Awaited> of(TimelineEntry entry) {
        Event event = entry.event();
        Mention mention = entry.tellings().get(0).mention();
        boolean planned = event.status() == Status.PLANNED || event.status() == Status.CONDITIONAL;
        boolean announces = event.type() == PloverType.THREATEN || event.type() == PloverType.AGREE;
        boolean open = event.status() != Status.DENIED && event.status() != Status.POSSIBLE
                && (announces ? mention.about().isPresent() : event.status() == Status.PLANNED && mention.about().isEmpty());
        Optional<LocalDate> heard = entry.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder());
        // By the tense alone a plan is dated to the days in which it is told, which says nothing of its own day.
        Optional<Edtf> due = planned && event.basis() != Basis.TENSE ? event.date().filter(date -> date.earliest().isPresent()) : Optional.empty();
        Optional<LocalDate> since = planned ? heard : event.date().flatMap(Edtf::earliest).filter(day -> event.basis() != Basis.TENSE).or(() -> heard);
        Act act = mention.about().orElse(mention.act());
        boolean deed = !WORDS.contains(act.type()) && !(event.type() == PloverType.THREATEN && FRIENDLY.contains(act.type())) && !(act.type() == PloverType.SUPPORT && act.cameo().startsWith(PRAISE));
        return open && deed && since.isPresent() && isBetweenTwo(event) ? Optional.of(new Awaited(entry, act, due, since.get())) : Optional.empty();
    }

    /** What a state does at home is a plan too, but says not who may be held to it. */
    private static boolean isBetweenTwo(Event event) {
        Set<String> doers = sides(event.actors());
        Set<String> receivers = sides(event.recipients());
        return !doers.isEmpty() && !receivers.isEmpty() && !doers.equals(receivers);
    }

    private static Set<String> sides(Collection<String> codes) {
        Set<String> known = new TreeSet<>(codes);
        known.remove(Actor.NO_STATE);
        return known;
    }

    /** Whether an event is the awaited act, between the same sides and people, in its time, told when it could be known. */
    boolean isCarriedOutBy(TimelineEntry other) {
        return isTheAct(other) && isInTime(other) && isToldAfter(other) && samePeople(other);
    }

    private boolean isTheAct(TimelineEntry other) {
        Event event = other.event();
        return happened(event) && event.type() == act.type() && isSameSort(event) && sameSides(event);
    }

    private static boolean happened(Event event) {
        return event.status() == Status.DONE || event.status() == Status.ONGOING;
    }

    /** Talks that were to be held are held whether one visits or both meet; a telephone call is another thing. */
    private boolean isSameSort(Event event) {
        if (act.type() == PloverType.CONSULT) {
            return event.mode().equals(Optional.of(Mode.PHONE)) == act.mode().equals(Optional.of(Mode.PHONE));
        }
        boolean any = act.type() != PloverType.SUPPORT && (isAny(act.cameo()) || isAny(event.cameo()));
        boolean mode = act.mode().isEmpty() || event.mode().isEmpty() || act.mode().equals(event.mode());
        return mode && (FORCE.contains(act.type()) || any || root(act.cameo()).equals(root(event.cameo())));
    }

    private static String root(String cameo) {
        return cameo.substring(0, Math.min(3, cameo.length()));
    }

    /** A code that names no sort: 160, 170. */
    private static boolean isAny(String cameo) {
        return cameo.length() < 3 || root(cameo).endsWith("0");
    }

    private boolean sameSides(Event event) {
        Set<String> doers = sides(entry.event().actors());
        Set<String> receivers = sides(entry.event().recipients());
        boolean directed = event.actors().containsAll(doers) && event.recipients().containsAll(receivers);
        boolean turned = (act.type() == PloverType.CONSULT || act.type() == PloverType.COOPERATE || event.reciprocal()) && event.actors().containsAll(receivers)
                && event.recipients().containsAll(doers);
        return directed || turned;
    }

    /** On the stated date or near it; where none is stated, after the announcement and not years later. */
    private boolean isInTime(TimelineEntry other) {
        Event event = other.event();
        if (event.date().isEmpty() || event.date().get().days() > COARSE) {
            return false;
        }
        Edtf date = event.date().get();
        if (due.isPresent()) {
            boolean days = due.get().days() <= FEW_DAYS && date.days() <= FEW_DAYS;
            return (due.get().agrees(date) || days && due.get().daysApart(date) <= SLACK) && !date.latest().orElse(LocalDate.MAX).isBefore(since);
        }
        // What only the tense dates happened before it was told.
        Optional<LocalDate> first = event.basis() == Basis.TENSE ? heard(other).map(day -> day.minusDays(1)) : date.earliest();
        return first.isPresent() && !first.get().isBefore(since) && !first.get().isAfter(since.plusDays(LONGEST_WAIT));
    }

    private static Optional<LocalDate> heard(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> telling.published().stream()).min(Comparator.naturalOrder());
    }

    /** Whether a report tells it for which the plan is no longer ahead. */
    private boolean isToldApart(Telling telling, Event event) {
        boolean ahead = entry.event().status() == Status.PLANNED || entry.event().status() == Status.CONDITIONAL;
        boolean planning = entry.tellings().stream().anyMatch(own -> own.report().equals(telling.report()));
        return !planning || !ahead && event.basis() != Basis.TENSE && event.date().isPresent();
    }

    /** Whether such a report tells it that came out when it could have happened. */
    private boolean isToldAfter(TimelineEntry other) {
        Optional<LocalDate> first = due.flatMap(Edtf::earliest).map(day -> day.minusDays(SLACK));
        return other.tellings().stream().anyMatch(telling -> isToldApart(telling, other.event())
                && telling.published().flatMap(day -> first.map(from -> !day.isBefore(from))).orElse(true));
    }

    /** Whoever the plan names on a side, nobody else is named there; and a meeting of a day that nobody stated is one of the people named. */
    private boolean samePeople(TimelineEntry other) {
        Set<String> one = entry.event().reciprocal() || act.type() == PloverType.CONSULT ? names(entry, true, true) : names(entry, true, false);
        Set<String> met = entry.event().reciprocal() || act.type() == PloverType.CONSULT ? names(other, true, true) : names(other, true, false);
        if (one.isEmpty()) {
            return true;
        }
        boolean sure = due.filter(day -> day.days() <= FEW_DAYS).isPresent();
        if (met.isEmpty()) {
            return sure || act.type() != PloverType.CONSULT;
        }
        return one.stream().allMatch(name -> met.stream().anyMatch(each -> isOneName(name, each)) || codeHasNobody(name, other));
    }

    /** Whether the other event names nobody of the state of somebody. */
    private boolean codeHasNobody(String name, TimelineEntry other) {
        Set<String> codes = parties(entry).filter(party -> party.actor().name().filter(name::equals).isPresent()).map(party -> party.actor().code()).collect(Collectors.toSet());
        return parties(other).noneMatch(party -> codes.contains(party.actor().code()) && isPerson(party));
    }

    private static Set<String> names(TimelineEntry entry, boolean actors, boolean recipients) {
        Set<String> found = new TreeSet<>();
        for (Telling telling : entry.tellings()) {
            Stream.concat(actors ? telling.mention().actors().stream() : Stream.of(), recipients ? telling.mention().recipients().stream() : Stream.of())
                    .filter(Awaited::isPerson).forEach(party -> found.add(party.actor().name().orElseThrow()));
        }
        return found;
    }

    private static Stream<Party> parties(TimelineEntry entry) {
        return entry.tellings().stream().flatMap(telling -> Stream.concat(telling.mention().actors().stream(), telling.mention().recipients().stream()));
    }

    private static boolean isPerson(Party party) {
        return party.actor().name().filter(name -> name.contains(" ")).isPresent() && !party.actor().sectors().isEmpty();
    }

    private static boolean isOneName(String one, String other) {
        return one.equalsIgnoreCase(other) || one.substring(one.lastIndexOf(' ') + 1).equalsIgnoreCase(other.substring(other.lastIndexOf(' ') + 1));
    }

    /** Whether the act was going on before it was announced, so that more of it does not answer the announcement. */
    boolean wentOnBefore(TimelineEntry other) {
        Event event = other.event();
        Optional<LocalDate> last = event.date().filter(date -> date.days() <= COARSE).flatMap(Edtf::latest);
        boolean before = last.filter(day -> !day.isAfter(since) && !day.isBefore(since.minusDays(COARSE))).isPresent()
                || event.basis() == Basis.TENSE && heard(other).filter(day -> !day.isAfter(since) && !day.isBefore(since.minusDays(COARSE))).isPresent();
        return due.isEmpty() && isTheAct(other) && before;
    }

    // --- where an answer may be found --------------------------------------------------------------------------------

    /** The types of events that may answer it. */
    Set<PloverType> answers() {
        return EnumSet.of(act.type(), PloverType.SANCTION, PloverType.REJECT, PloverType.RETREAT);
    }

    /** No earlier event plays a part. What only the tense dates may be told long after. */
    LocalDate from() {
        LocalDate first = due.flatMap(Edtf::earliest).filter(since::isAfter).orElse(since);
        return first.minusDays(FAR);
    }

    /** No later event does. */
    LocalDate until() {
        LocalDate last = since.plusDays(LONGEST_WAIT);
        return due.isEmpty() ? last.plusDays(FAR) : due.get().latest().map(day -> day.isAfter(last) ? day : last).map(day -> day.plusDays(FAR)).orElse(LocalDate.MAX);
    }

    // --- what takes it back -----------------------------------------------------------------------------------------

    /** Whether an event takes back what was planned: the meeting called off, the deal rejected, the act denied, between the same sides, after the plan was made. */
    boolean isCalledOffBy(TimelineEntry other) {
        Event event = other.event();
        Mention mention = other.tellings().get(0).mention();
        boolean meeting = act.type() == PloverType.CONSULT && event.type() == PloverType.SANCTION && happened(event) && event.cameo().startsWith("164");
        boolean refused = happened(event) && event.type() == PloverType.REJECT && mention.about().filter(about -> about.type() == act.type()).isPresent();
        boolean denied = event.status() == Status.DENIED && event.type() == act.type() && event.mode().equals(act.mode());
        boolean later = event.basis() != Basis.TENSE && other.tellings().stream().anyMatch(telling -> isToldApart(telling, event));
        return (meeting || (refused || denied) && later && samePeople(other)) && isBetween(event) && (comesAfter(event) || meeting && isToldWithThePlan(other));
    }

    /** Whether one report tells of a day that was planned, and that it was called off some time before: the plan is older than the report then. */
    private boolean isToldWithThePlan(TimelineEntry other) {
        Optional<LocalDate> last = other.event().date().filter(date -> date.days() <= COARSE).flatMap(Edtf::latest);
        boolean together = other.tellings().stream().anyMatch(telling -> entry.tellings().stream().anyMatch(own -> own.report().equals(telling.report())));
        return together && due.flatMap(Edtf::earliest).flatMap(day -> last.map(off -> !off.isAfter(day) && off.isAfter(day.minusDays(SOON)))).orElse(false);
    }

    /** Whether who threatened does the contrary to the same side within weeks: spares it where a measure was threatened, draws back where force was. A lifting ends what had held. */
    boolean isAvertedBy(TimelineEntry other) {
        Event event = other.event();
        boolean threat = entry.event().type() == PloverType.THREATEN && happened(event) && sameSides(event);
        boolean spared = event.type() == PloverType.RETREAT && SPARING.matcher(other.tellings().get(0).mention().trigger().text()).matches();
        boolean drawn = FORCE.contains(act.type()) && event.type() == PloverType.RETREAT && !event.cameo().startsWith("085");
        boolean soon = event.date().flatMap(Edtf::earliest).filter(day -> !day.isAfter(since.plusDays(SOON))).isPresent();
        return threat && soon && (spared && act.type() != PloverType.ASSAULT || drawn) && isToldAfter(other) && comesAfter(event);
    }

    private boolean isBetween(Event event) {
        Set<String> own = sides(entry.event().actors());
        own.addAll(sides(entry.event().recipients()));
        Set<String> others = sides(event.actors());
        others.addAll(sides(event.recipients()));
        return others.containsAll(own) && own.size() > 1;
    }

    private boolean comesAfter(Event event) {
        Optional<LocalDate> day = event.date().filter(date -> date.days() <= COARSE).flatMap(Edtf::latest);
        boolean before = due.flatMap(Edtf::latest).map(last -> day.isPresent() && !event.date().flatMap(Edtf::earliest).orElse(LocalDate.MIN).isAfter(last)).orElse(true);
        return day.isPresent() && !day.get().isBefore(since) && before && !day.get().isAfter(since.plusDays(LONGEST_WAIT));
    }

    List<String> parties() {
        Set<String> all = sides(entry.event().actors());
        all.addAll(sides(entry.event().recipients()));
        return List.copyOf(all);
    }
}
