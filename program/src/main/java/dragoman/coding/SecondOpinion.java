package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Mention;
import dragoman.coding.event.OpenSide;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.lessons.LineAct;
import dragoman.coding.lessons.LineSides;
import dragoman.coding.lessons.LinesTold;
import dragoman.coding.lessons.NearAct;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.coding.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What does the second reader hold of a sentence: of what a line tells, of a side that is open, of the words that no line takes? It is asked in this order. */
final class SecondOpinion {

    /**
     * A line of the shipped phrasebook that lessons have said and that is held for less likely than this is taken to misread its word: about one such line in six is right. Chosen on lessons kept
     * apart ({@code bench/run --lessons}) and on the open sets: a higher bar costs whole articles more than it gives.
     */
    private static final double DOUBTED = 0.05;

    private final SecondReader reader;
    private final SecondReader.Asked asked;
    private final Phrasebook phrasebook;
    private final ClauseGraph graph;
    private final Scenes scenes;
    private final Map<Integer, Doubted> doubted = new TreeMap<>();

    SecondOpinion(SecondReader reader, Phrasebook phrasebook, ClauseGraph graph, SentencePolitics politics, Scenes scenes) {
        this.reader = reader;
        this.asked = reader.before(graph, politics, () -> scenes.of(graph.sentence()));
        this.phrasebook = phrasebook;
        this.graph = graph;
        this.scenes = scenes;
    }

    /** What a line says of its word, as the lessons are asked about it. */
    static LineAct line(Mention mention, FoundAct act) {
        return new LineAct(mention.act().type(), act.match().line().text(), act.match().nominal());
    }

    /** The mention of a line with how likely it is; nothing where it is doubted. Never doubted are a user's own line, and one that no lessons say. */
    Optional<Mention> believed(Mention mention, FoundAct act) {
        LineAct line = line(mention, act);
        double likely = asked.told(act.trigger(), line);
        if (likely < DOUBTED && reader.knows(line) && act.matches().stream().map(Match::line).noneMatch(phrasebook::isOwn)) {
            doubted.put(act.trigger(), new Doubted(act.match().line(), line, act.trigger(), likely));
            return Optional.empty();
        }
        return Optional.of(weighed(mention, act, likely));
    }

    private Mention weighed(Mention mention, FoundAct act, double likely) {
        List<OpenSide> filled = mention.why().filled();
        LineSides sides = new LineSides(act.act().type(), filled.contains(OpenSide.ACTOR) ? Set.of() : SentenceCoder.codes(mention.actors()),
                filled.contains(OpenSide.RECIPIENT) ? Set.of() : SentenceCoder.codes(mention.recipients()), act.match().nominal());
        return weighed(mention, likely, Optional.of(sides));
    }

    /** The mention of a word that no line takes, with how likely it is. */
    Mention weighed(Mention mention, NearAct near) {
        return weighed(mention, near.likely(), Optional.empty());
    }

    private Mention weighed(Mention mention, double act, Optional<LineSides> line) {
        int word = graph.sentence().tokens().stream().filter(token -> token.start() == mention.trigger().start()).findFirst().orElseThrow().index();
        double sides = asked.sided(word, mention.act().type(), line,
                SentenceCoder.codes(mention.actors()), SentenceCoder.codes(mention.recipients()));
        return mention.withWhy(mention.why().withLikely(act * sides));
    }

    /** The lines that are not believed, in the order of their words. */
    List<Doubted> doubted() {
        return List.copyOf(doubted.values());
    }

    /** The acts that it reads where no line does or none is believed; ask when all lines have been told. */
    List<NearAct> besides(List<FoundAct> lines) {
        Map<Integer, LineAct> unbelieved = new TreeMap<>();
        doubted.forEach((word, line) -> unbelieved.put(word, line.act()));
        return asked.read(LinesTold.of(lines, unbelieved));
    }

    /** Sides, and which of them it filled. */
    record Filled(Sides.Both both, List<OpenSide> sides) {

        /** The sides with the actors that the words tell: none where they were filled. */
        Sides.Both withActorsTold() {
            return new Sides.Both(sides.contains(OpenSide.ACTOR) ? List.of() : both.actors(), both.recipients(), both.mutual());
        }

        /** Sides that nobody need fill. */
        static Filled asTold(Sides.Both both) {
            return new Filled(both, List.of());
        }
    }

    /** The sides of a line's act, with whoever likely stands on one that is open. */
    Filled filled(FoundAct found, Sides.Both named) {
        if (named.isEmpty() || !named.actors().isEmpty() && !named.recipients().isEmpty()) {
            return Filled.asTold(named);
        }
        LineSides line = new LineSides(found.act().type(), SentenceCoder.codes(named.actors()), SentenceCoder.codes(named.recipients()), found.match().nominal());
        SecondReader.LikelySides likely = asked.sides(found.trigger(), line);
        // "Indian soldiers were killed": not by India, however much of it the report speaks.
        Optional<String> who = likely.actor().filter(code -> found.act().type() != PloverType.ASSAULT || !line.recipients().contains(code));
        return opened(named, who, likely.recipient().filter(code -> isAimed(found.act().type()) && !(found.act().type() == PloverType.CONSULT && line.actors().contains(code))));
    }

    /** The sides of an act that it read itself. */
    Filled filled(NearAct near, Sides.Both told) {
        return opened(told, near.actor(), near.recipient().filter(code -> isAimed(near.act().act().type())));
    }

    /** A test, an alert, an exercise is aimed at nobody unless the words say at whom, whoever else the report speaks of. */
    private static boolean isAimed(PloverType type) {
        return type != PloverType.MOBILIZE;
    }

    /** The sides, and where one is open whoever likely stands there, by the words that name him. */
    private Filled opened(Sides.Both told, Optional<String> actor, Optional<String> recipient) {
        List<OpenSide> filled = new ArrayList<>();
        List<Party> who = side(told.actors(), actor, told.recipients(), OpenSide.ACTOR, filled);
        List<Party> whom = side(told.recipients(), recipient, who, OpenSide.RECIPIENT, filled);
        return new Filled(new Sides.Both(who, whom, told.mutual()), filled);
    }

    private List<Party> side(List<Party> told, Optional<String> likely, List<Party> others, OpenSide side, List<OpenSide> filled) {
        if (!told.isEmpty()) {
            return told;
        }
        List<Party> found = likely.flatMap(code -> scenes.named(code, graph.sentence(), others)).stream().toList();
        if (!found.isEmpty()) {
            filled.add(side);
        }
        return found;
    }
}
