package dragoman.coding;

import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides who the other side is of an act that a report tells again by a noun: after "Doe met Roe", "Doe's trip" and "the meeting" are between the two.
 * The latest mention before it of the same type, with an actor in common and nobody missing, lends its missing side, and its date where only the tense told one.
 */
final class Echo {

    /** So many sentences back a noun may refer. */
    private static final int REACH = 12;

    /** What both sides do. */
    private static final Set<PloverType> MUTUAL = EnumSet.of(PloverType.CONSULT, PloverType.COOPERATE, PloverType.SUPPORT, PloverType.AGREE);

    private static final Set<String> MEASURES = Set.of("restriction", "sanction", "ban", "embargo", "curb", "tariff", "duty", "order", "decree", "measure", "blockade", "rule");

    private Echo() {}

    /**
     * The mentions with their missing sides filled where an earlier mention tells them.
     *
     * @param instrument the noun that acts instead of somebody ("the restrictions banned …"), in lower case and as it stands
     */
    static List<Mention> complete(List<Mention> told, Predicate<Mention> isNominal, Function<Mention, Optional<String>> instrument) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : told) {
            boolean misses = mention.actors().isEmpty() || mention.recipients().isEmpty();
            Optional<Mention> before = misses && isNominal.test(mention) ? latest(found, mention, instrument.apply(mention)) : Optional.empty();
            found.add(before.map(b -> with(mention, b)).orElseGet(() -> misses ? mention : dated(mention, found, instrument.apply(mention))));
        }
        return found;
    }

    /** Whether a noun names a measure, which acts from the day on which an earlier sentence tells that it was taken. */
    static boolean isMeasure(String noun) {
        return MEASURES.contains(noun);
    }

    /** "The restrictions had banned imports" is of the day on which they were imposed, whoever is known to have imposed them. */
    private static Mention dated(Mention mention, List<Mention> before, Optional<String> instrument) {
        return instrument.filter(noun -> isUndated(mention)).flatMap(noun -> latest(before, mention, earlier -> earlier.evidence().text().toLowerCase(Locale.ROOT).contains(noun)))
                .map(earlier -> new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), mention.actors(), mention.recipients(), earlier.date(),
                        mention.place(), mention.saidBy(), mention.trigger(), mention.evidence(), mention.details(), mention.why(), mention.confidence())).orElse(mention);
    }

    private static boolean isUndated(Mention mention) {
        return mention.date().basis() == Basis.TENSE || mention.date().basis() == Basis.UNKNOWN;
    }

    /** The latest that fits; of those the one that names the instrument: "the restrictions" go back to "imposed restrictions" before any other sanction. */
    private static Optional<Mention> latest(List<Mention> before, Mention mention, Optional<String> instrument) {
        Optional<Mention> named = instrument.flatMap(noun -> latest(before, mention, earlier -> earlier.evidence().text().toLowerCase(Locale.ROOT).contains(noun)));
        if (named.isPresent()) {
            return named;
        }
        if (mention.act().mode().equals(Optional.of(Mode.VISIT))) {
            Optional<Mention> there = latest(before, mention, earlier -> isInPerson(earlier) && isSamePerson(earlier, known(mention)));
            if (there.isPresent()) {
                return there;
            }
        }
        Optional<Mention> samePerson = known(mention).stream().anyMatch(k -> k.actor().name().isPresent()) ? latest(before, mention, earlier -> isSamePerson(earlier, known(mention))) : Optional.empty();
        return samePerson.isPresent() ? samePerson : latest(before, mention, earlier -> true);
    }

    /** "Doe's trip" is one to where he went or whom he met, and not to whom he is in touch with. */
    private static boolean isInPerson(Mention earlier) {
        String word = earlier.trigger().text().toLowerCase(Locale.ROOT);
        return earlier.act().mode().equals(Optional.of(Mode.VISIT)) || word.startsWith("meet") || word.equals("met") || word.equals("summit");
    }

    /** Who is known by name took part under that name, not only his state. */
    static boolean isSamePerson(Mention earlier, List<Party> known) {
        return known.stream().anyMatch(k -> k.actor().name().isPresent()
                && Stream.concat(earlier.actors().stream(), earlier.recipients().stream()).anyMatch(p -> p.actor().code().equals(k.actor().code()) && p.actor().name().equals(k.actor().name())));
    }

    private static Optional<Mention> latest(List<Mention> before, Mention mention, Predicate<Mention> fits) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention earlier = before.get(i);
            if (!isWithinReach(earlier, mention)) {
                return Optional.empty();
            }
            boolean whole = !earlier.actors().isEmpty() && !earlier.recipients().isEmpty();
            if (whole && fits.test(earlier) && isOfKind(earlier, mention) && isAhead(earlier) == isAhead(mention) && shares(earlier, mention) && isOther(lent(earlier, mention), known(mention))) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    static boolean isWithinReach(Mention earlier, Mention mention) {
        return sentence(mention) - sentence(earlier) <= REACH;
    }

    /** The number of its sentence. */
    static int sentence(Mention mention) {
        String number = mention.id().substring(mention.id().lastIndexOf('#') + 1);
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }

    /** What the act is or, if it lies ahead, what it is about. */
    private static PloverType kind(Mention mention) {
        return mention.about().map(a -> a.type()).orElse(mention.act().type());
    }

    /** One type; of what is no meeting also one kind: an arrest is no break-in. */
    private static boolean isOfKind(Mention earlier, Mention mention) {
        boolean alike = kind(mention) == PloverType.CONSULT || !mention.about().isEmpty() || !earlier.about().isEmpty();
        return kind(earlier) == kind(mention) && (alike || family(earlier).equals(family(mention)));
    }

    private static String family(Mention mention) {
        return mention.act().cameo().substring(0, 2).equals("09") ? "09" : mention.act().cameo().substring(0, Math.min(3, mention.act().cameo().length()));
    }

    private static boolean isAhead(Mention mention) {
        return mention.status() == Status.PLANNED || mention.status() == Status.POSSIBLE;
    }

    /** Somebody in common, who in all but meetings does it again: whom Peru bombed does not bomb Peru. */
    private static boolean shares(Mention earlier, Mention mention) {
        boolean mutual = MUTUAL.contains(kind(mention));
        boolean acts = !mention.actors().isEmpty();
        return known(mention).stream().anyMatch(k -> (mutual || acts) && names(earlier.actors(), k) || (mutual || !acts) && names(earlier.recipients(), k));
    }

    /** Of one state, and not two people of it who are known by name. */
    static boolean names(List<Party> side, Party party) {
        return side.stream().anyMatch(p -> p.actor().code().equals(party.actor().code()) && p.actor().hasState()
                && (p.actor().name().isEmpty() || party.actor().name().isEmpty() || p.actor().name().equals(party.actor().name())));
    }

    private static List<Party> known(Mention mention) {
        return mention.actors().isEmpty() ? mention.recipients() : mention.actors();
    }

    /** The side of the earlier mention that is not the known one. */
    private static List<Party> lent(Mention earlier, Mention mention) {
        return names(earlier.actors(), known(mention).get(0)) ? earlier.recipients() : earlier.actors();
    }

    /** Nobody acts on himself. */
    private static boolean isOther(List<Party> lent, List<Party> known) {
        return lent.stream().noneMatch(l -> known.stream().anyMatch(k -> k.actor().equals(l.actor())));
    }

    private static Mention with(Mention mention, Mention before) {
        boolean known = !mention.actors().isEmpty();
        List<Party> one = known(mention);
        List<Party> other = lent(before, mention);
        EventDate date = isUndated(mention) ? before.date() : mention.date();
        return new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), known ? one : other, known ? other : one, date,
                mention.place(), mention.saidBy(), mention.trigger(), mention.evidence(), mention.details(), mention.why(), mention.confidence());
    }
}
