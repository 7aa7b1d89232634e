package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.lessons.LineAct;
import dragoman.coding.lessons.LineSides;
import dragoman.coding.lessons.LinesTold;
import dragoman.coding.lessons.Naming;
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
import java.util.stream.Stream;

/** What does the second reader hold of a sentence: of what a line tells, of a side that is open, of the words that no line takes? It is asked in this order. */
final class SecondOpinion {

    /**
     * A line of the shipped phrasebook that lessons have said and that is held for less likely than this is taken to misread its word. Chosen on the open sets: a bar of .05 gives own reports
     * a hundredth of precision for one of recall, and costs whole articles and headlines more.
     */
    private static final double DOUBTED = 0.005;

    private final SecondReader reader;
    private final SecondReader.Asked asked;
    private final Phrasebook phrasebook;
    private final ClauseGraph graph;
    private final OpenSides open;
    private final Map<Integer, Doubted> doubted = new TreeMap<>();

    SecondOpinion(SecondReader reader, Phrasebook phrasebook, ClauseGraph graph, SentencePolitics politics, Scenes scenes) {
        this.reader = reader;
        this.asked = reader.before(graph, politics, () -> scenes.of(graph.sentence()));
        this.phrasebook = phrasebook;
        this.graph = graph;
        this.open = new OpenSides(asked, graph.sentence(), scenes);
    }

    /** What a line says of its word, as the lessons are asked about it. */
    static LineAct line(Mention mention, FoundAct act) {
        return new LineAct(mention.act().type(), act.match().line().text(), act.match().nominal());
    }

    /** The mention of a line with how likely it is; nothing where it is doubted. Never doubted are a user's own line, one that no lessons say, and a noun: lessons mark "the summit" unevenly. */
    Optional<Mention> believed(Mention mention, FoundAct act) {
        LineAct line = line(mention, act);
        double likely = asked.told(act.trigger(), line);
        if (likely < DOUBTED && !line.nominal() && reader.knows(line) && act.matches().stream().map(Match::line).noneMatch(phrasebook::isOwn)) {
            doubted.put(act.trigger(), new Doubted(act.match().line(), line, act.trigger(), likely));
            return Optional.empty();
        }
        return Optional.of(weighed(mention, act, likely));
    }

    private Mention weighed(Mention mention, FoundAct act, double likely) {
        return weighed(mention, likely, open.line(act.trigger()));
    }

    /** Whom a line names itself; who was filled in is only beside. */
    static LineSides sides(Mention mention, FoundAct act, Scenes scenes) {
        boolean beside = mention.why().filled().contains(FilledPart.RECIPIENT);
        int start = mention.evidence().start();
        int end = mention.evidence().end();
        return new LineSides(act.act().type(), act.match().nominal(), scenes.side(mention.actors(), start, end), scenes.side(beside ? List.of() : mention.recipients(), start, end),
                beside ? SentenceCoder.codes(mention.recipients()) : Set.of());
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

    /** Who stands on the sides of an act where words leave it open. */
    OpenSides open() {
        return open;
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
}
