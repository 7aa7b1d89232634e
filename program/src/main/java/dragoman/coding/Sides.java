package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.language.ParsedReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides who acts and to whom: the brackets' words, their conjuncts, and for an operator the sides of its inner act. */
final class Sides {

    /** What is asked, blamed, refused or praised is an act of somebody: that one is the recipient. */
    private static final Set<PloverType> TOWARDS_INNER_ACTOR = EnumSet.of(PloverType.REQUEST, PloverType.ACCUSE, PloverType.REJECT, PloverType.SUPPORT);

    private static final Set<String> OTHERS = Set.of("it", "them");

    /** Office holders of one state are not each other: governors may back a president. */
    private static final Set<String> SINGLE_ROLES = Set.of("president", "minister", "premier", "chancellor", "king", "queen", "governor", "mayor", "vice-president", "ambassador", "envoy");

    /** Agreements signed, talks that fail, fire exchanged over a border: what takes two. */
    private static final Set<String> MUTUAL = Set.of("057", "127", "030", "06");

    private final ParsedReport report;
    private final ReportActors actors;
    private final ClauseGraph graph;
    private final Map<Passage, Passage> antecedents;

    Sides(ParsedReport report, ReportActors actors, ClauseGraph graph, Map<Passage, Passage> antecedents) {
        this.report = report;
        this.actors = actors;
        this.graph = graph;
        this.antecedents = antecedents;
    }

    /** Both sides of an act. */
    record Both(List<Party> actors, List<Party> recipients, boolean mutual) {

        Both(List<Party> actors, List<Party> recipients) {
            this(actors, recipients, false);
        }

        Both {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        boolean isEmpty() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }

    Both of(FoundAct act) {
        Both told = new NamesBefore(actors, graph.sentence()).turned(act, told(act));
        return told.recipients().isEmpty() ? new Both(told.actors(), without(MadeIn.below(actors, graph, act), told.actors())) : told;
    }

    private Both told(FoundAct act) {
        Match match = act.match();
        if (match.reciprocal()) {
            return towardsAThird(act, mutual(match));
        }
        Optional<Both> driven = drivenFrom(act);
        if (driven.isPresent()) {
            return driven.get();
        }
        List<Party> who = side(match, Bracket.ACTOR);
        if (who.isEmpty()) {
            who = match.line().text().contains("[actor]") ? inWords().forcesSent(act) : inWords().doers(match);
        }
        List<Party> whom = side(match, Bracket.RECIPIENT);
        if (whom.isEmpty() && !match.line().text().contains("[recipient]")) {
            whom = inWords().objects(act, who);
        }
        if (whom.isEmpty()) {
            whom = inWords().strangers(match);
        }
        if (whom.isEmpty() && act.act().type() == PloverType.ASSAULT) {
            whom = match.at(Bracket.PLACE).map(this::at).orElse(List.of());
        }
        if (act.inner().isPresent()) {
            Both inner = of(act.inner().get());
            if (match.line().keepsInnerAct()) {
                // "Iran continues to be attacked": the subject is not who attacks.
                return new Both(inner.actors().isEmpty() ? without(who, inner.recipients()) : inner.actors(), inner.recipients());
            }
            if (act.inner().get().match().reciprocal() && whom.isEmpty()) {
                if (!who.isEmpty() && act.act().type() == PloverType.ACCUSE) {
                    // "senators investigate contacts between the campaign and Peru": they have no part in those.
                    return new Both(who, without(all(inner), who));
                }
                return who.isEmpty() || who.stream().allMatch(w -> sameSide(w, inner.actors()) || sameSide(w, inner.recipients())) ? inner : new Both(who, without(all(inner), who));
            }
            who = who.isEmpty() && !match.line().isSpoken() && match.at(Bracket.ACTOR).isEmpty() ? inner.actors() : who;
            whom = whom.isEmpty() ? innerRecipients(act, who, inner) : whom;
        }
        return amongThemselves(act, new Both(who, without(isOwnPronoun(match, who, whom) ? List.of() : whom, who)));
    }

    /**
     * "The two Koreas agreed to send ministers to Panmunjom": whom several agree with are they themselves, and not the one of them whose town is named. "Peru and Chile formally signed the
     * limited trade deal": with each other, though no line says so.
     */
    private static Both amongThemselves(FoundAct act, Both sides) {
        boolean several = sides.actors().stream().map(party -> party.actor().code()).distinct().count() > 1;
        boolean own = !sides.recipients().isEmpty() && sides.recipients().stream().allMatch(party -> sameSide(party, sides.actors()));
        boolean signed = sides.recipients().isEmpty() && act.inner().isEmpty() && MUTUAL.stream().anyMatch(act.act().cameo()::startsWith)
                && sides.actors().stream().map(Party::actor).filter(Actor::hasState).map(Actor::code).distinct().count() > 1;
        return act.act().type() == PloverType.AGREE && several && own || signed ? pair(sides.actors()) : sides;
    }

    /** "The diplomats were expelled from Peru": Peru expelled them, and not its own. */
    private Optional<Both> drivenFrom(FoundAct act) {
        int verb = act.match().root();
        boolean drives = act.act().mode().filter(mode -> mode == Mode.EXPEL || mode == Mode.DEPORT).isPresent();
        if (!drives || act.inner().isPresent() || !graph.sentence().token(verb).isVerb() || !graph.isPassive(verb) || !graph.arguments(verb, Role.SUBJECT).isEmpty()) {
            return Optional.empty();
        }
        List<Party> from = graph.arguments(verb, Role.PREPOSITION).stream().filter(a -> a.word().equals("from") && a.token() != Argument.NO_TOKEN)
                .flatMap(a -> named(a.token()).stream()).toList();
        List<Party> driven = graph.arguments(verb, Role.OBJECT).stream().flatMap(a -> withConjuncts(a.token()).stream()).toList();
        boolean ofAnother = !from.isEmpty() && !driven.isEmpty() && without(driven, from).size() == driven.size();
        return ofAnother ? Optional.of(new Both(from, driven)) : Optional.empty();
    }

    /** Where "it" would be the state whose president acts, it is another one: "as Peru warned Chile, the Chilean president threatened it". */
    private boolean isOwnPronoun(Match match, List<Party> who, List<Party> whom) {
        return match.at(Bracket.RECIPIENT).filter(token -> OTHERS.contains(graph.sentence().token(token).lemma())).isPresent()
                && !whom.isEmpty() && whom.stream().allMatch(party -> sameSide(party, who) && party.actor().sectors().isEmpty());
    }

    private List<Party> innerRecipients(FoundAct act, List<Party> who, Both inner) {
        boolean otherActs = inner.actors().stream().noneMatch(a -> sameSide(a, who) && !isRival(act, a, who));
        if (otherActs && !inner.actors().isEmpty() && TOWARDS_INNER_ACTOR.contains(act.act().type())) {
            return inner.actors();
        }
        List<Party> holders = whereHeldOwn(act, who, inner);
        if (!holders.isEmpty()) {
            return holders;
        }
        return without(inner.recipients().isEmpty() && otherActs ? inner.actors() : inner.recipients(), who);
    }

    /** "Critics slammed the president's strike on Peru": within one state, who reproaches is another than who did it. */
    private static boolean isRival(FoundAct act, Party doer, List<Party> who) {
        return act.act().type() == PloverType.ACCUSE && !doer.actor().sectors().isEmpty()
                && who.stream().allMatch(w -> !w.actor().sectors().isEmpty() && w.actor().sectors().stream().noneMatch(doer.actor().sectors()::contains));
    }

    /** "complained about the arrest of its citizen in Peru": who arrests is untold but for the place. */
    private List<Party> whereHeldOwn(FoundAct act, List<Party> who, Both inner) {
        boolean own = act.act().type().quadClass() == QuadClass.VERBAL_CONFLICT && inner.actors().isEmpty() && !inner.recipients().isEmpty() && !who.isEmpty()
                && inner.recipients().stream().allMatch(party -> sameSide(party, who));
        if (!own) {
            return List.of();
        }
        FoundAct held = act.inner().orElseThrow();
        Surroundings around = new Surroundings(actors, graph);
        return Stream.concat(Stream.of(held.match().root()), held.match().at(Bracket.RECIPIENT).stream())
                .flatMap(token -> around.of(token).stream()).filter(party -> !sameSide(party, who)).limit(1).toList();
    }

    private static List<Party> all(Both sides) {
        return Stream.concat(sides.actors().stream(), sides.recipients().stream()).toList();
    }

    static boolean isArmed(Party party) {
        return party.actor().sectors().contains(Sector.MIL) || party.actor().sectors().contains(Sector.COP);
    }

    static boolean sameSide(Party party, List<Party> others) {
        return others.stream().anyMatch(o -> o.actor().code().equals(party.actor().code()) && party.actor().hasState());
    }

    private Both mutual(Match match) {
        Optional<Integer> first = match.at(Bracket.ACTOR);
        Optional<Integer> second = match.at(Bracket.RECIPIENT);
        if (first.isPresent() && first.equals(second)) {
            return pair(named(first.get()));
        }
        List<Party> all = new ArrayList<>();
        first.ifPresent(token -> all.addAll(at(token)));
        if (first.isPresent()) {
            for (int other : graph.conjuncts(first.get())) {
                all.addAll(at(other));
            }
        } else {
            second.ifPresent(token -> all.addAll(withConjuncts(token)));
        }
        return pair(all);
    }

    /** "Peru and Chile agreed to send food to Haiti": what they agree on concerns neither of the two. */
    private Both towardsAThird(FoundAct act, Both mutual) {
        List<Party> thirds = act.inner().filter(inner -> !inner.match().reciprocal()).map(inner -> of(inner).recipients()).orElse(List.of());
        boolean apart = !thirds.isEmpty() && !mutual.recipients().isEmpty() && thirds.stream().allMatch(third -> third.actor().hasState() && !sameSide(third, all(mutual)));
        return apart ? new Both(all(mutual), thirds) : mutual;
    }

    /** The first with each of the others. */
    private static Both pair(List<Party> all) {
        return all.isEmpty() ? new Both(List.of(), List.of()) : new Both(all.subList(0, 1), without(distinct(all.subList(1, all.size())), all.subList(0, 1)), true);
    }

    private List<Party> side(Match match, Bracket bracket) {
        return match.at(bracket).map(this::withConjuncts).orElse(List.of());
    }

    private List<Party> withConjuncts(int token) {
        List<Party> found = new ArrayList<>(at(token));
        for (int other : graph.conjuncts(token)) {
            found.addAll(named(other));
        }
        return distinct(found);
    }

    private List<Party> at(int token) {
        List<Party> named = named(token);
        if (!named.isEmpty()) {
            return named;
        }
        List<Party> owners = actors.owner(graph.sentence(), token);
        return owners.isEmpty() ? new Surroundings(actors, graph).of(token) : owners;
    }

    /** Whom the words name; a city in a bracket ("arrived in Pyongyang") is its government or state. */
    private List<Party> named(int token) {
        Optional<Integer> fellow = Fellows.name(graph.sentence(), token).filter(name -> !actors.at(graph.sentence(), name).isEmpty());
        if (fellow.isPresent()) {
            return named(fellow.get());
        }
        List<Party> adjective = new NationalAdjectives(actors, graph.sentence()).of(token);
        List<Party> own = adjective.isEmpty() ? actors.at(graph.sentence(), token) : adjective;
        List<Party> found = own.isEmpty() ? actors.actorAt(graph.sentence(), token).stream().toList() : own;
        return found.stream().map(this::byName).toList();
    }

    /** A pronoun says less than the words that it stands for: those are shown. */
    private Party byName(Party party) {
        return antecedents.containsKey(party.passage()) ? new Party(antecedents.get(party.passage()), party.actor()) : party;
    }

    private SidesInWords inWords() {
        return new SidesInWords(report, actors, graph, this::withConjuncts);
    }

    private static List<Party> distinct(List<Party> parties) {
        List<Party> found = new ArrayList<>();
        for (Party party : parties) {
            if (found.stream().noneMatch(p -> p.passage().equals(party.passage()) && p.actor().equals(party.actor()))) {
                found.add(party);
            }
        }
        return found;
    }

    /** Nobody acts on himself: the same words, or the same actor named again. "The two countries" and "Greek and Turkish ministers" are two by the same words. */
    private static List<Party> without(List<Party> parties, List<Party> others) {
        return parties.stream().filter(p -> others.stream().noneMatch(o -> isSame(o, p))).toList();
    }

    private static boolean isSame(Party one, Party other) {
        boolean twoStates = (one.passage().start() == other.passage().start() || one.passage().end() == other.passage().end()) && one.actor().hasState() && other.actor().hasState() && !one.actor().code().equals(other.actor().code());
        boolean otherRole = one.actor().name().isEmpty() && !one.actor().sectors().isEmpty() && !lastWord(one).equals(lastWord(other)) && isRole(one) && isRole(other);
        // "Both sides" of a war at home, "envoys of the government and the rebels".
        boolean together = one.passage().equals(other.passage()) || one.passage().start() == other.passage().start() && (one.passage().text() + other.passage().text()).contains(" and ");
        boolean twoSides = together && !one.actor().equals(other.actor());
        return one.passage().overlaps(other.passage()) && !twoStates && !twoSides || one.actor().equals(other.actor()) && one.actor().hasState() && !otherRole;
    }

    private static boolean isRole(Party party) {
        return SINGLE_ROLES.contains(lastWord(party));
    }

    private static String lastWord(Party party) {
        String[] words = party.passage().text().toLowerCase(Locale.ROOT).split(" (?:of|in|for) ")[0].split(" ");
        String last = words[words.length - 1];
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
}
