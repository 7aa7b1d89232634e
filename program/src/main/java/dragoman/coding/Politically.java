package dragoman.coding;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.language.Dependency;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What also neighbours and families give, ask and promise each other. */
    private static final Set<PloverType> AMONG_NEIGHBOURS = EnumSet.of(PloverType.AID, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AGREE, PloverType.THREATEN,
            PloverType.MOBILIZE);

    /** Companies and clinics: what one of them says against another is business. */
    private static final Set<Sector> IN_BUSINESS = EnumSet.of(Sector.BUS, Sector.MED, Sector.AGR);

    /** A tribe or a club that finds somebody at fault is no court. */
    private static final String FOUND_AT_FAULT = "116";

    /** What only armed sides do. */
    private static final Set<String> WARS = Set.of("offensive", "war", "fighting", "clash", "battle", "bombardment", "shelling", "airstrike", "air-strike", "siege", "insurgency", "conflict",
            "uprising", "crossfire", "bombing", "ambush", "skirmish", "hostilities", "invasion", "counteroffensive", "violence", "massacre", "crackdown", "unrest");

    private static final Set<String> ATTACKS = Set.of("attack", "ambush", "shell", "bomb", "storm", "raid", "bombard");

    /** What goes off, falls or hits in a war. */
    private static final Set<String> ARMS = Set.of("bomb", "mine", "landmine", "grenade", "rocket", "missile", "shell", "mortar", "airstrike", "warplane", "drone", "bomber", "militant", "rebel",
            "insurgent", "gunman", "soldier", "troops", "artillery");

    /** People without power who are in politics by what they are called: what befalls them concerns the public. */
    private static final Pattern CITIZENS = Pattern.compile("(?i)activist|protest|demonstrator|dissident|campaigner|separatist|secessionist|marcher|striker|refugee|asylum"
            + "|blogger|whistle-?blower|opposition|human rights|clergy|cleric|minorit|political prisoner|detainee|hostage");

    private static final Set<PloverType> BEFALLING = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.RETREAT, PloverType.SANCTION);

    /** Private people whom power goes after for what they say: their arrest, trial or release is political. */
    private static final Pattern DISSENTERS = Pattern.compile("\\b(activist|dissident|protest[eo]r|demonstrator|campaigner|political prisoner|whistleblower|whistle-blower|blogger|(human|civil|women's) rights [a-z]+|separatist|secessionist)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private Politically() {}

    static boolean matters(ClauseGraph graph, FoundAct act, Sides.Both sides) {
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
        boolean withoutOffice = act.act().cameo().equals(FOUND_AT_FAULT) && !sides.actors().isEmpty() && sides.actors().stream().allMatch(Politically::isPrivate);
        if (interview || withoutOffice || privately && !isWarlike(act.act()) && !isInWar(graph, act) && (isAlsoPrivate(act.act(), sides) || isBusiness(act.act(), sides))) {
            return false;
        }
        return hasWeight(sides.actors()) || hasWeight(sides.recipients());
    }

    private static boolean isAlsoPrivate(Act act, Sides.Both sides) {
        boolean neighbourly = AMONG_NEIGHBOURS.contains(act.type()) && !isLabour(sides) && !(act.type() == PloverType.AID && isAbroad(sides));
        return neighbourly || ALSO_PRIVATE.contains(act.type()) && !(BEFALLING.contains(act.type()) && sides.recipients().stream().anyMatch(Politically::isCitizen));
    }

    /** What strikers and their employers settle concerns the public. */
    private static boolean isLabour(Sides.Both sides) {
        return Stream.concat(sides.actors().stream(), sides.recipients().stream()).anyMatch(party -> party.actor().sectors().contains(Sector.LAB));
    }

    /** A charity of one state that helps people of another. */
    private static boolean isAbroad(Sides.Both sides) {
        return sides.actors().stream().anyMatch(one -> one.actor().hasState() && !one.actor().sectors().contains(Sector.BUS)
                && sides.recipients().stream().anyMatch(other -> other.actor().hasState() && !other.actor().code().equals(one.actor().code())));
    }

    /** A company sues and complains and shows off its wares: only a walkout or a boycott is more than that. */
    private static boolean isBusiness(Act act, Sides.Both sides) {
        boolean among = Stream.concat(sides.actors().stream(), sides.recipients().stream()).allMatch(party -> IN_BUSINESS.containsAll(party.actor().sectors()));
        return among && (act.type() == PloverType.ACCUSE || act.type() == PloverType.REQUEST || act.mode().equals(Optional.of(Mode.DEMO)));
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

    /** "Dozens were killed in the offensive": whoever dies in these dies of a war, though nobody is said to have killed him. */
    private static boolean isInWar(ClauseGraph graph, FoundAct act) {
        int root = act.match().root();
        if (act.act().type() != PloverType.ASSAULT || act.inner().isPresent() || !graph.sentence().token(root).isVerb()) {
            return false;
        }
        // "were killed when a bomb went off": the clause beside says what killed them.
        boolean whenAttacked = graph.sentence().children(root, Dependency.ADVERBIAL_CLAUSE).stream().anyMatch(clause -> ATTACKS.contains(clause.lemma())
                || graph.arguments(clause.index(), Role.SUBJECT).stream().anyMatch(a -> ARMS.contains(graph.sentence().token(a.token()).lemma())));
        return whenAttacked || Stream.of("in", "during", "by", "from").flatMap(word -> graph.prepositions(root, word).stream())
                .map(Argument::token)
                .filter(token -> token != Argument.NO_TOKEN)
                .map(graph.sentence()::token)
                .anyMatch(noun -> noun.isNoun() && WARS.contains(noun.lemma()));
    }

    /** Whether both sides are named and the actor does not only report: what no line says must at least be between such sides. */
    static boolean isPlain(Sides.Both sides) {
        return !sides.actors().isEmpty() && !sides.recipients().isEmpty() && sides.actors().stream().noneMatch(p -> p.actor().sectors().contains(Sector.JRN));
    }

    private static boolean isCitizen(Party party) {
        return CITIZENS.matcher(party.passage().text()).find();
    }

    private static boolean isPrivate(Party party) {
        return isOnlyNamed(party) || !DISSENTERS.matcher(party.passage().text()).find() && !party.actor().sectors().isEmpty() && party.actor().sectors().stream().allMatch(PRIVATE::contains);
    }

    private static boolean hasWeight(List<Party> side) {
        return side.stream().anyMatch(p -> p.actor().hasState() || !p.actor().sectors().isEmpty());
    }
}
