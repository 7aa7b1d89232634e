package dragoman.coding;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Mention;
import dragoman.coding.event.OpenSide;
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

    /** So likely must the state of somebody be of whom no words tell one. */
    private static final double RATHER = 0.4;

    /** So likely must somebody be to whom an act is done rather than to who is spoken of beside it. */
    private static final double SURER = 0.8;

    private final SecondReader reader;
    private final SecondReader.Asked asked;
    private final Phrasebook phrasebook;
    private final ClauseGraph graph;
    private final Scenes scenes;
    private final Map<Integer, Doubted> doubted = new TreeMap<>();
    private final Map<Integer, LineSides> lines = new TreeMap<>();

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
        return weighed(mention, likely, Optional.ofNullable(lines.get(act.trigger())));
    }

    /** Whom a line names itself; who was filled in is only beside. */
    static LineSides sides(Mention mention, FoundAct act, Scenes scenes) {
        boolean beside = mention.why().filled().contains(OpenSide.RECIPIENT);
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

        /** The same, with those beside the act where nobody else is it done to. */
        Filled or(List<Party> beside) {
            boolean open = both.recipients().isEmpty() && !beside.isEmpty();
            return open ? new Filled(new Sides.Both(both.actors(), beside, both.mutual()), Stream.concat(sides.stream(), Stream.of(OpenSide.RECIPIENT)).toList()) : this;
        }

        /** Sides that nobody need fill. */
        static Filled asTold(Sides.Both both) {
            return new Filled(both, List.of());
        }
    }

    /**
     * The sides of a line's act, with whoever likely stands on one that is open.
     *
     * @param beside who is spoken of beside it
     */
    Filled filled(FoundAct found, Sides.Both named, List<Party> beside) {
        int start = graph.sentence().start();
        int end = graph.sentence().end();
        LineSides line = new LineSides(found.act().type(), found.match().nominal(), scenes.side(named.actors(), start, end), scenes.side(named.recipients(), start, end), SentenceCoder.codes(beside));
        lines.put(found.trigger(), line);
        Sides.Both settled = settled(found.trigger(), named, line);
        if (named.isEmpty() || !named.actors().isEmpty() && !named.recipients().isEmpty()) {
            return Filled.asTold(settled);
        }
        SecondReader.LikelySides likely = asked.sides(found.trigger(), line);
        // "Indian soldiers were killed": not by India, however much of it the report speaks.
        Optional<String> who = likely.actor().filter(code -> found.act().type() != PloverType.ASSAULT || !line.recipients().codes().contains(code));
        Optional<String> whom = asked.recipient(found.trigger(), line, likely.actor()).filter(choice -> line.beside().isEmpty() || line.beside().contains(choice.code()) || choice.likely() >= SURER).isPresent()
                ? likely.recipient() : Optional.empty();
        return opened(settled, who, whom.filter(code -> isAimed(found.act().type()) && !(found.act().type() == PloverType.CONSULT && line.actors().codes().contains(code)))).or(beside);
    }

    /** The sides, and those of them whose state no words tell with the state that is likelier. */
    private Sides.Both settled(int word, Sides.Both named, LineSides line) {
        Optional<String> acting = line.actors().codes().stream().sorted().findFirst();
        List<Party> actors = line.actors().by() == Naming.UNKNOWN ? settled(named.actors(), line.actors(), asked.actor(word, line)) : named.actors();
        boolean open = line.recipients().by() == Naming.UNKNOWN || line.recipients().by() == Naming.GUESSED;
        List<Party> recipients = open ? settled(named.recipients(), line.recipients(), asked.recipient(word, line, acting)) : named.recipients();
        return new Sides.Both(actors, recipients, named.mutual());
    }

    private static List<Party> settled(List<Party> side, LineSides.Side told, Optional<SecondReader.Choice> likeliest) {
        return likeliest.filter(choice -> choice.likely() >= RATHER && !told.codes().contains(choice.code()))
                .map(choice -> side.stream().map(party -> new Party(party.passage(), new Actor(party.actor().name(), choice.code(), party.actor().sectors()))).distinct().toList())
                .orElse(side);
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
