package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether an act between these sides is a political event: what private people do to each other, or what befalls
 * them when nobody is said to have done it, is none. Bombs and air strikes are, whoever dies by them.
 */
final class Politically {

    /** Sectors of people who hold no power. */
    private static final Set<Sector> PRIVATE = EnumSet.of(Sector.CVL, Sector.CRM, Sector.EDU, Sector.MED, Sector.LAB, Sector.AGR, Sector.REL, Sector.UNK, Sector.BUS);

    /** Acts that private people do to each other too. */
    private static final Set<PloverType> ALSO_PRIVATE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.CONSULT, PloverType.RETREAT, PloverType.SANCTION);

    /** What private people say to each other and do for each other. */
    private static final Set<PloverType> PERSONAL = EnumSet.of(PloverType.SUPPORT, PloverType.REQUEST, PloverType.ACCUSE, PloverType.AID, PloverType.AGREE, PloverType.REJECT, PloverType.COOPERATE);

    /** Of these somebody private alone makes no event either. */
    private static final Set<PloverType> GIVEN_TO_SOMEBODY = EnumSet.of(PloverType.SUPPORT, PloverType.AID, PloverType.AGREE, PloverType.COOPERATE);

    /** Relief for people in need, whoever gives it, and lawsuits. */
    private static final Set<String> SPARED = Set.of("073", "115");
    /** Organisations have codes too and are no private people. */
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries()).map(country -> new Locale("", country).getISO3Country()).collect(Collectors.toUnmodifiableSet());

    /** Means that nobody takes up in a private quarrel: such violence counts whoever is hit. */
    private static final Set<Mode> WARLIKE = EnumSet.of(Mode.EXPLOSIVES, Mode.SUICIDE_ATTACK, Mode.AERIAL, Mode.DRONE, Mode.HEAVY_WEAPONS,
            Mode.UNCONVENTIONAL, Mode.TARGETED);

    /** Private people whom power goes after for what they say: their arrest, trial or release is political. */
    private static final Pattern DISSENTERS = Pattern.compile("\\b(activist|dissident|protest[eo]r|demonstrator|campaigner|political prisoner|whistleblower|whistle-blower|blogger|(human|civil|women's) rights [a-z]+|separatist|secessionist)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private Politically() {}

    static boolean matters(FoundAct act, Sides.Both sides) {
        boolean privately = isPrivate(sides);
        // "a threat to Japan", "criticism of Iran": words of nobody are no event.
        boolean verbal = act.act().type().quadClass() == QuadClass.VERBAL_CONFLICT
                || act.act().type() == PloverType.SUPPORT || act.act().type() == PloverType.AGREE;
        if (act.match().nominal() && verbal && sides.actors().isEmpty()) {
            return false;
        }
        if (isPrivateLife(act.act(), sides)) {
            return false;
        }
        boolean interview = act.act().type() == PloverType.CONSULT && !sides.recipients().isEmpty()
                && sides.recipients().stream().allMatch(p -> p.actor().sectors().contains(Sector.JRN));
        if (interview || privately && !isWarlike(act.act()) && ALSO_PRIVATE.contains(act.act().type())) {
            return false;
        }
        return hasWeight(sides.actors()) || hasWeight(sides.recipients());
    }

    /** Thanks, quarrels, favours and business among private people; what unions do counts, and so does what crosses a border. */
    private static boolean isPrivateLife(Act act, Sides.Both sides) {
        boolean open = SPARED.contains(act.cameo()) || isUnion(sides.actors()) || isUnion(sides.recipients());
        if (!PERSONAL.contains(act.type()) || open || !isPrivate(sides)) {
            return false;
        }
        if (sides.actors().isEmpty() || sides.recipients().isEmpty()) {
            return GIVEN_TO_SOMEBODY.contains(act.type());
        }
        return sides.actors().stream().noneMatch(actor -> sides.recipients().stream()
                .anyMatch(other -> actor.actor().hasState() && other.actor().hasState() && !actor.actor().code().equals(other.actor().code())));
    }

    private static boolean isUnion(List<Party> side) {
        return side.stream().anyMatch(party -> party.actor().sectors().contains(Sector.LAB));
    }

    private static boolean isPrivate(Sides.Both sides) {
        return sides.actors().stream().allMatch(Politically::isPrivate) && sides.recipients().stream().allMatch(Politically::isPrivate);
    }

    /** Whether nothing but a name is known of somebody: who leads, speaks for or serves a state has a sector. */
    static boolean isOnlyNamed(Party party) {
        return party.actor().name().isPresent() && party.actor().sectors().isEmpty() && COUNTRIES.contains(party.actor().code());
    }

    private static boolean isWarlike(Act act) {
        return act.mode().filter(WARLIKE::contains).isPresent();
    }

    /** Whether both sides are named and the actor does not only report: what no line says must at least be between such sides. */
    static boolean isPlain(Sides.Both sides) {
        return !sides.actors().isEmpty() && !sides.recipients().isEmpty() && sides.actors().stream().noneMatch(p -> p.actor().sectors().contains(Sector.JRN));
    }

    private static boolean isPrivate(Party party) {
        return isOnlyNamed(party) || !DISSENTERS.matcher(party.passage().text()).find() && !party.actor().sectors().isEmpty() && party.actor().sectors().stream().allMatch(PRIVATE::contains);
    }

    private static boolean hasWeight(List<Party> side) {
        return side.stream().anyMatch(p -> p.actor().hasState() || !p.actor().sectors().isEmpty());
    }
}
