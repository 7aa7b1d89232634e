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

    /** Organisations have codes too and are no private people. */
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries()).map(country -> new Locale("", country).getISO3Country()).collect(Collectors.toUnmodifiableSet());

    private Politically() {}

    static boolean matters(ClauseGraph graph, FoundAct act, Sides.Both sides) {
        boolean privately = sides.actors().stream().allMatch(Politically::isPrivate) && sides.recipients().stream().allMatch(Politically::isPrivate);
        // "a threat to Japan", "criticism of Iran": words of nobody are no event.
        boolean verbal = act.act().type().quadClass() == QuadClass.VERBAL_CONFLICT
                || act.act().type() == PloverType.SUPPORT || act.act().type() == PloverType.AGREE;
        if (act.match().nominal() && verbal && sides.actors().isEmpty()) {
            return false;
        }
        boolean interview = act.act().type() == PloverType.CONSULT && !sides.recipients().isEmpty()
                && sides.recipients().stream().allMatch(p -> p.actor().sectors().contains(Sector.JRN));
        boolean withoutOffice = act.act().cameo().equals(FOUND_AT_FAULT) && !sides.actors().isEmpty() && sides.actors().stream().allMatch(Politically::isPrivate);
        if (interview || withoutOffice || privately && !isWarlike(act.act()) && !isInWar(graph, act) && (isAlsoPrivate(act.act(), sides) || isBusiness(act.act(), sides))) {
            return false;
        }
        // "a woman refused to board the bus": whose promise or refusal is of nothing that the phrasebook knows must at least hold an office.
        boolean idleWord = privately && act.match().isOperator() && act.inner().isEmpty() && sides.recipients().isEmpty() && sides.actors().stream().noneMatch(Politically::isCitizen);
        boolean aboutStranger = privately && !sides.recipients().isEmpty() && sides.recipients().stream().allMatch(Politically::isStranger);
        return !idleWord && !aboutStranger && (hasWeight(sides.actors()) || hasWeight(sides.recipients()));
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
        return among && (act.type() == PloverType.ACCUSE || act.type() == PloverType.REQUEST || act.type() == PloverType.REJECT || act.mode().equals(Optional.of(Mode.DEMO)));
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

    private static boolean isCitizen(Party party) {
        return CITIZENS.matcher(party.passage().text()).find();
    }

    /** Whether nothing but a name is known of somebody: who leads, speaks for or serves a state has a sector. */
    static boolean isOnlyNamed(Party party) {
        return party.actor().name().isPresent() && party.actor().sectors().isEmpty() && COUNTRIES.contains(party.actor().code());
    }

    private static boolean isPrivate(Party party) {
        return isOnlyNamed(party) || isStranger(party) || !party.actor().sectors().isEmpty() && party.actor().sectors().stream().allMatch(PRIVATE::contains);
    }

    /** What private people say of somebody whom nobody knows concerns nobody. */
    private static boolean isStranger(Party party) {
        return party.actor().name().isEmpty() && party.actor().sectors().isEmpty() && !party.actor().hasState();
    }

    private static boolean hasWeight(List<Party> side) {
        return side.stream().anyMatch(p -> p.actor().hasState() || !p.actor().sectors().isEmpty());
    }
}
