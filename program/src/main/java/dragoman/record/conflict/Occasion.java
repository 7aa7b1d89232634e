package dragoman.record.conflict;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.record.counting.CountWords;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By what besides their words can two tellings be known to mean one occasion: by the people who met, or by who denies what others say of him? */
final class Occasion {

    /** Within so many days two people who met are on one visit, and may meet twice. */
    private static final int ONE_VISIT = 2;
    /** People who met more often than that in these weeks may have met on both days. */
    private static final int MOST_MEETINGS = 2;
    /** A denial in the news of a week is of something in that news. */
    private static final int NEWS_DAYS = 7;

    private Occasion() {
    }

    // --- the people who met -----------------------------------------------------------------------------------------

    /** Whether the same two named people meet in both, on days that are no part of one visit, and seldom meet otherwise. */
    static boolean isOneMeeting(TimelineEntry one, Telling telling, TimelineEntry other, Telling otherTelling, Collection<TimelineEntry> group) {
        Mention mention = telling.mention();
        Set<String> met = people(mention);
        if (mention.act().type() != PloverType.CONSULT || met.size() < 2 || !met.equals(people(otherTelling.mention())) || isAgain(mention) || isAgain(otherTelling.mention())) {
            return false;
        }
        boolean apart = one.event().date().flatMap(date -> other.event().date().map(against -> date.daysApart(against) > ONE_VISIT)).orElse(false);
        return apart && !tellsBoth(one, other) && days(met, group) <= MOST_MEETINGS;
    }

    /** The first named one on each side; a meeting has two. */
    private static Set<String> people(Mention mention) {
        Set<String> found = new HashSet<>();
        name(mention.actors()).ifPresent(found::add);
        name(mention.recipients()).ifPresent(found::add);
        return found;
    }

    private static Optional<String> name(List<Party> side) {
        return side.stream().map(Party::actor).filter(actor -> !actor.sectors().isEmpty()).flatMap(actor -> actor.name().stream()).findFirst().map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static boolean isAgain(Mention mention) {
        return CountWords.AGAIN.isIn(mention.evidence().text());
    }

    /** Whether one report tells both in the words of the same speakers: it knows that they are two. */
    private static boolean tellsBoth(TimelineEntry one, TimelineEntry other) {
        return one.tellings().stream().anyMatch(telling -> other.tellings().stream()
                .anyMatch(against -> telling.report().equals(against.report()) && isDated(telling) && isDated(against) && speakers(telling).equals(speakers(against))));
    }

    private static boolean isDated(Telling telling) {
        return telling.mention().date().basis() != Basis.TENSE && telling.mention().date().basis() != Basis.UNKNOWN;
    }

    static Set<String> speakers(Telling telling) {
        Set<String> names = new HashSet<>();
        telling.mention().saidBy().forEach(party -> names.add(party.actor().name().orElse(party.passage().text())));
        return names;
    }

    /** On how many days, no part of one visit, they met. */
    private static int days(Set<String> met, Collection<TimelineEntry> group) {
        List<Edtf> days = new ArrayList<>();
        for (TimelineEntry entry : group) {
            Optional<Edtf> date = entry.event().date().filter(day -> day.days() <= NEWS_DAYS);
            boolean theirs = entry.tellings().stream().anyMatch(telling -> people(telling.mention()).equals(met));
            if (theirs && date.isPresent() && days.stream().noneMatch(day -> day.daysApart(date.get()) <= ONE_VISIT)) {
                days.add(date.get());
            }
        }
        return days.size();
    }

    // --- what is denied ---------------------------------------------------------------------------------------------

    /** Whether somebody who takes part says that it did not happen, and the other tells it in the news of the same days. */
    static boolean isDenied(Mention denial, Telling asserted) {
        boolean involved = denial.saidBy().stream().map(party -> party.actor().code()).filter(code -> !code.equals(Actor.NO_STATE)).anyMatch(code -> side(denial.actors(), code) || side(denial.recipients(), code));
        Optional<Edtf> day = asserted.mention().date().value().flatMap(Edtf::find);
        boolean news = day.flatMap(Edtf::latest).flatMap(last -> asserted.published().map(published -> ChronoUnit.DAYS.between(last, published) <= NEWS_DAYS)).orElse(false);
        return involved && news && CountWords.DENY.isIn(denial.evidence().text());
    }

    private static boolean side(List<Party> parties, String code) {
        return parties.stream().anyMatch(party -> party.actor().code().equals(code));
    }
}
