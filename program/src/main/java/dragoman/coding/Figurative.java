package dragoman.coding;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides whether an attack is only a figure of speech, and so a reproach: on what no weapon reaches, of a kind that needs none, or by one politician on another.
 */
final class Figurative {

    private static final Set<String> WORDS = Set.of("attack", "assault", "attacker", "onslaught", "broadside", "offensive", "war", "fight", "battle", "strike");

    /** "an assault on democracy". */
    private static final Set<String> OUT_OF_REACH = Set.of("democracy", "freedom", "liberty", "value", "constitution", "rule", "law", "right", "dignity", "integrity",
            "credibility", "legacy", "reputation", "character", "policy", "plan", "deal", "agreement", "accord", "treaty", "idea", "decision", "proposal", "bill",
            "program", "programme", "reform", "record", "strategy", "approach", "order", "principle", "norm", "privacy", "independence", "truth", "poverty",
            "investigation", "inquiry", "probe", "testimony", "nomination", "hearing", "article", "interview", "candidacy", "presidency", "leadership", "tactic", "comment",
            "agenda", "budget", "tariff", "media", "newspaper", "judiciary", "ruling", "verdict", "institution", "system", "corruption", "inflation", "drug", "drugs", "crime", "disease", "disinformation", "press", "report", "speech", "remark", "statement", "claim", "court", "cancer", "illness", "addiction", "bureaucracy", "insurer", "landlord", "regulator");

    /** "a legal assault". */
    private static final Set<String> WITHOUT_WEAPONS = Set.of("legal", "verbal", "political", "personal", "rhetorical", "scathing", "blistering", "stinging",
            "partisan", "twitter", "social", "public", "vitriolic", "racist", "tariff", "trade", "charm", "diplomatic", "media");

    /** People who hit each other with words. */
    private static final Set<Sector> POLITICIANS = EnumSet.of(Sector.GOV, Sector.LEG, Sector.PTY, Sector.OPP, Sector.ELI);

    /** "Criticise or denounce". */
    private static final String REPROACH = "111";

    private Figurative() {}

    /** An attack with words is a reproach where it is told who attacks whom; else, and where nobody is attacked, it is no act. */
    static Optional<FoundAct> plainly(Phrasebook phrasebook, ClauseGraph graph, FoundAct found, Sides.Both sides) {
        boolean papers = found.act().mode().equals(Optional.of(Mode.RELEASE)) && found.match().nominal() && found.match().owners().contains(Bracket.RECIPIENT);
        if (papers) {
            // "the release of the ministry's letters" frees nobody.
            return Optional.empty();
        }
        if (!is(graph, found, sides)) {
            return Optional.of(found);
        }
        boolean between = !sides.actors().isEmpty() && sides.actors().stream().noneMatch(p -> p.actor().sectors().isEmpty()) && !sides.recipients().isEmpty() && found.inner().isEmpty();
        return between ? Optional.of(new FoundAct(found.match(), phrasebook.act(REPROACH), found.inner(), found.status(), found.negated())) : Optional.empty();
    }

    static boolean is(ClauseGraph graph, FoundAct found, Sides.Both sides) {
        if (found.act().type() != PloverType.ASSAULT || carriers(graph, found).noneMatch(word -> WORDS.contains(graph.sentence().token(word).lemma()))) {
            return false;
        }
        Sentence sentence = graph.sentence();
        boolean outOfReach = nouns(graph, found).anyMatch(noun -> OUT_OF_REACH.contains(sentence.token(noun).lemma()));
        boolean withoutWeapons = found.match().words().stream()
                .flatMap(word -> sentence.children(word).stream())
                .anyMatch(child -> WITHOUT_WEAPONS.contains(child.lemma()));
        return outOfReach || withoutWeapons || isPolitician(sides.actors()) && isPolitician(sides.recipients());
    }

    /** What is attacked: what stands behind "on" or "against", or as object. */
    private static Stream<Integer> nouns(ClauseGraph graph, FoundAct found) {
        return carriers(graph, found).flatMap(word -> Stream.concat(graph.arguments(word, Role.OBJECT).stream(),
                Stream.of("on", "against", "upon", "with").flatMap(preposition -> graph.prepositions(word, preposition).stream())))
                .map(Argument::token)
                .filter(token -> token != Argument.NO_TOKEN)
                .flatMap(token -> IntStream.concat(IntStream.of(token), graph.conjuncts(token).stream().mapToInt(Integer::intValue)).boxed());
    }

    /** The words of the line, and what its verb has for an object: "staged a long battle". */
    private static Stream<Integer> carriers(ClauseGraph graph, FoundAct found) {
        return Stream.concat(found.match().words().stream(), graph.arguments(found.match().root(), Role.OBJECT).stream().map(Argument::token)).distinct();
    }

    private static boolean isPolitician(List<Party> side) {
        return !side.isEmpty() && side.stream().allMatch(p -> p.actor().name().isPresent() && !p.actor().sectors().isEmpty()
                && POLITICIANS.contains(p.actor().sectors().get(0)));
    }
}
