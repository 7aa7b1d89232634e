package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Decides whether a meeting that a noun names is one that the report has told as still to come: after "Doe will visit Peru in July", "the visit" is planned too. */
final class Agenda {

    private static final Pattern CALLING_OFF = Pattern.compile("(?i)(?:cancel|call|scrap|nix|postpon|shelv|ditch|abandon)");
    private static final Pattern JOURNEY = Pattern.compile("(?i)\\b(?:visit|trip|tour)\\b");

    private Agenda() {}

    /**
     * The mentions, with those that name a planned meeting again made planned, on its day and between its sides.
     *
     * @param isRecalled whether a noun may name a meeting told before
     * @param intent what the act becomes while it lies ahead
     */
    static List<Mention> complete(List<Mention> told, Predicate<Mention> isRecalled, UnaryOperator<Act> intent) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : told) {
            boolean open = mention.act().type() == PloverType.CONSULT && (mention.status() == Status.DONE || mention.status() == Status.ONGOING)
                    && Set.of(Basis.TENSE, Basis.UNKNOWN).contains(mention.date().basis());
            Optional<Mention> last = open && isRecalled.test(mention) && !isWithin(mention) ? latest(found, mention) : Optional.empty();
            if (isPlanned(mention) && mention.date().basis() == Basis.UNKNOWN) {
                found.add(onDay(mention, dayOf(found, mention)));
                continue;
            }
            if (isCalledOff(mention)) {
                found.add(awaited(found, mention.actors()).map(host -> towards(mention, host)).orElse(mention));
                continue;
            }
            found.add(last.filter(Agenda::isPlanned).map(plan -> again(mention, plan, dayOf(found, plan), intent)).orElse(mention));
        }
        return found;
    }

    /** "he cancelled the trip": whom it would have led to stands where the trip was told. */
    private static boolean isCalledOff(Mention mention) {
        boolean untold = mention.recipients().stream().allMatch(party -> mention.actors().stream().anyMatch(actor -> actor.actor().code().equals(party.actor().code())));
        return mention.act().type() == PloverType.SANCTION && !mention.actors().isEmpty() && untold && CALLING_OFF.matcher(mention.trigger().text()).lookingAt()
                && JOURNEY.matcher(mention.evidence().text()).find();
    }

    private static Optional<List<Party>> awaited(List<Mention> before, List<Party> actors) {
        return before.stream().filter(Agenda::isPlanned).filter(earlier -> actors.stream().anyMatch(actor -> names(earlier.actors(), actor)))
                .map(Mention::recipients).filter(host -> !host.isEmpty()).reduce((one, next) -> next);
    }

    private static Mention towards(Mention mention, List<Party> host) {
        return new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), mention.actors(), host, mention.date(), mention.place(),
                mention.saidBy(), mention.trigger(), mention.evidence(), mention.details(), mention.why().named(FilledPart.RECIPIENT), mention.confidence());
    }

    /** The latest meeting between the same states that was told with both sides. */
    private static Optional<Mention> latest(List<Mention> before, Mention mention) {
        List<Mention> near = before.stream().filter(earlier -> Echo.isSamePerson(earlier, mention.actors()) || Echo.isSamePerson(earlier, mention.recipients()))
                .filter(earlier -> Echo.isWithinReach(earlier, mention)).toList();
        return latestOf(near, mention).or(() -> latestOf(before, mention));
    }

    private static Optional<Mention> latestOf(List<Mention> before, Mention mention) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention earlier = before.get(i);
            boolean meeting = isPlanned(earlier) || isHeld(earlier);
            boolean whole = !earlier.actors().isEmpty() && !earlier.recipients().isEmpty();
            if (meeting && whole && isBetween(earlier, mention.actors()) && isBetween(earlier, mention.recipients()) && (!mention.actors().isEmpty() || !mention.recipients().isEmpty())) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** A meeting of the report's days or of a day told; one told of no time is only looked back on or supposed. */
    private static boolean isHeld(Mention mention) {
        return mention.act().type() == PloverType.CONSULT && (mention.status() == Status.DONE || mention.status() == Status.ONGOING) && mention.date().basis() != Basis.UNKNOWN;
    }

    /** Between people of one state: not the meeting of two. */
    private static boolean isWithin(Mention mention) {
        return mention.actors().stream().anyMatch(actor -> names(mention.recipients(), actor));
    }

    private static boolean isPlanned(Mention mention) {
        return mention.status() == Status.PLANNED && mention.about().filter(act -> act.type() == PloverType.CONSULT).isPresent();
    }

    private static boolean isBetween(Mention earlier, List<Party> side) {
        return side.isEmpty() || side.stream().anyMatch(p -> names(earlier.actors(), p) || names(earlier.recipients(), p));
    }

    private static boolean names(List<Party> side, Party party) {
        return Echo.names(side, party);
    }

    /** The day of the plan, by whichever sentence tells it. */
    private static EventDate dayOf(List<Mention> before, Mention plan) {
        boolean dated = plan.date().basis() != Basis.UNKNOWN && plan.date().basis() != Basis.TENSE;
        return dated ? plan.date() : before.stream()
                .filter(earlier -> isPlanned(earlier) && isBetween(earlier, plan.actors()) && isBetween(earlier, plan.recipients()))
                .map(Mention::date)
                .filter(date -> date.basis() != Basis.UNKNOWN && date.basis() != Basis.TENSE)
                .reduce((one, next) -> next)
                .orElse(plan.date());
    }

    private static Mention onDay(Mention mention, EventDate day) {
        return new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), mention.actors(), mention.recipients(), day, mention.place(),
                mention.saidBy(), mention.trigger(), mention.evidence(), mention.details(), mention.why(), mention.confidence());
    }

    private static Mention again(Mention mention, Mention plan, EventDate day, UnaryOperator<Act> intent) {
        List<Party> actors = mention.actors().isEmpty() ? other(plan, mention.recipients()) : mention.actors();
        List<Party> recipients = mention.recipients().isEmpty() ? other(plan, mention.actors()) : mention.recipients();
        return new Mention(mention.id(), intent.apply(mention.act()), Optional.of(mention.act()), Status.PLANNED, mention.reciprocal(), actors, recipients, day, mention.place(),
                mention.saidBy(), mention.trigger(), mention.evidence(), mention.details(), mention.why(), mention.confidence());
    }

    private static List<Party> other(Mention plan, List<Party> known) {
        return known.stream().anyMatch(k -> names(plan.actors(), k)) ? plan.recipients() : plan.actors();
    }
}
