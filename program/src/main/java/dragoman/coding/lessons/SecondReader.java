package dragoman.coding.lessons;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.coding.phrasebook.Negation;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Decides, as networks that learnt from lessons and from the phrasebook hold it for likely, what a word tells that no line says, whether a word tells what a line says of it, and who stands on the sides.
 * Of what no line says it names the lessons nearest to the clause as its reason. It never changes and is shared by threads.
 */
public final class SecondReader {

    /** The kind of a word that carries no act; the others are the types in their order. */
    static final int NOTHING = PloverType.values().length;

    /** So likely must a type be; intentions, which are told by words that mostly tell something else, more. Chosen on lessons kept apart ({@code bench/run --lessons}). */
    private static final double LIKELY = 0.45;
    private static final Map<PloverType, Double> MORE_LIKELY = Map.of(PloverType.AGREE, 0.6);
    /** So many lessons are named. */
    private static final int NAMED = 3;

    /** What is told by saying no. */
    private static final Set<PloverType> BY_NEGATION = EnumSet.of(PloverType.REJECT, PloverType.THREATEN, PloverType.ACCUSE, PloverType.AGREE, PloverType.COERCE);

    /** The general CAMEO code of each type. */
    private static final Map<PloverType, String> CODES = codes();

    /** Where the build puts what it has learnt, below the folder of classes. */
    public static final String LEARNT = "/dragoman/lessons/second.learnt";

    private final Phrasebook book;
    private final Supplier<Memory> source;
    private volatile Optional<Memory> memory = Optional.empty();

    /** What it knows. */
    private record Memory(Learnt learnt, WordVectors vectors) {}

    /** A reader that will load what the build has learnt when first asked. */
    public SecondReader(Phrasebook book) {
        this(book, SecondReader::shipped);
    }

    /** A reader that knows what it is given. */
    public SecondReader(Phrasebook book, Learnt learnt, WordVectors vectors) {
        this(book, () -> new Memory(learnt, vectors));
    }

    private SecondReader(Phrasebook book, Supplier<Memory> source) {
        this.book = book;
        this.source = source;
    }

    private static Memory shipped() {
        try (InputStream in = SecondReader.class.getResourceAsStream(LEARNT)) {
            if (in == null) {
                throw new IllegalStateException(LEARNT.substring(1) + " is not on the class path; it is made by the build, run: mvn process-classes");
            }
            return new Memory(Learnt.read(new DataInputStream(new BufferedInputStream(in))), WordVectors.load());
        } catch (IOException e) {
            throw new UncheckedIOException(LEARNT.substring(1) + " cannot be read; build it again: mvn clean process-classes", e);
        }
    }

    /** Loads what was learnt now, so that the first sentence need not wait. */
    public void load() {
        memory();
    }

    private Memory memory() {
        if (memory.isEmpty()) {
            synchronized (this) {
                if (memory.isEmpty()) {
                    memory = Optional.of(source.get());
                }
            }
        }
        return memory.orElseThrow();
    }

    private static Map<PloverType, String> codes() {
        Map<PloverType, String> codes = new EnumMap<>(PloverType.class);
        codes.put(PloverType.AGREE, "030");
        codes.put(PloverType.CONSULT, "040");
        codes.put(PloverType.SUPPORT, "050");
        codes.put(PloverType.COOPERATE, "060");
        codes.put(PloverType.AID, "070");
        codes.put(PloverType.CONCEDE, "080");
        codes.put(PloverType.RETREAT, "084");
        codes.put(PloverType.REQUEST, "100");
        codes.put(PloverType.ACCUSE, "110");
        codes.put(PloverType.REJECT, "120");
        codes.put(PloverType.THREATEN, "130");
        codes.put(PloverType.PROTEST, "140");
        codes.put(PloverType.MOBILIZE, "150");
        codes.put(PloverType.SANCTION, "160");
        codes.put(PloverType.COERCE, "170");
        codes.put(PloverType.ASSAULT, "190");
        return codes;
    }

    /** A word that tells something. */
    private record Teller(Token word, PloverType type, double likely, Features features) {}

    /**
     * Sets it before a sentence.
     *
     * @param scene whom the report speaks of around it; asked for when sides are
     */
    public Asked before(ClauseGraph graph, Politics politics, Supplier<Scene> scene) {
        return new Asked(graph, politics, scene);
    }

    /** The reader before a sentence. What it sees there it sees once; one thread asks. */
    public final class Asked {

        private final ClauseGraph graph;
        private final Politics politics;
        private final Supplier<Scene> scene;
        private Optional<FeatureReader> words = Optional.empty();
        private Optional<SideReader> sides = Optional.empty();

        private Asked(ClauseGraph graph, Politics politics, Supplier<Scene> scene) {
            this.graph = graph;
            this.politics = politics;
            this.scene = scene;
        }

        private FeatureReader words() {
            words = words.or(() -> Optional.of(new FeatureReader(graph, politics, memory().vectors())));
            return words.get();
        }

        private SideReader sides() {
            sides = sides.or(() -> Optional.of(new SideReader(new SideFeatures(graph, politics, memory().vectors()), politics, scene.get())));
            return sides.get();
        }

        /** The acts that no line of the sentence tells, or that one tells otherwise and is not believed, in text order. */
        public List<NearAct> read(LinesTold lines) {
            Set<Integer> taken = new HashSet<>(lines.words());
            FeatureReader reader = words();
            List<Teller> tellers = new ArrayList<>();
            for (Token word : graph.sentence().tokens()) {
                if (!taken.contains(word.index()) && reader.mayCarry(word)) {
                    teller(word, reader.at(word.index(), Optional.ofNullable(lines.doubted().get(word.index())))).ifPresent(tellers::add);
                }
            }
            tellers.sort(Comparator.comparingDouble((Teller teller) -> -teller.likely()).thenComparingInt(teller -> teller.word().index()));
            List<NearAct> found = new ArrayList<>();
            if (tellers.isEmpty()) {
                return List.of();
            }
            for (Teller teller : tellers) {
                if (isJoined(graph, teller.word().index(), taken)) {
                    continue;
                }
                SideReader.Sides both = sides().of(teller.word().index(), teller.type(), Optional.empty(), memory().learnt().networks().who(), memory().learnt().networks().whom());
                NearAct act = act(graph, teller, both);
                if (!act.needsSomebody() || !isToNobody(both)) {
                    taken.add(teller.word().index());
                    found.add(act);
                }
            }
            found.sort(Comparator.comparingInt(near -> near.act().match().root()));
            return found;
        }

        /**
         * The sides of an act that a line tells.
         *
         * @param word the word that carries it
         * @param line whom the line names
         * @return the codes of who acts and of whom it is done to, each where somebody likely stands there
         */
        public LikelySides sides(int word, LineSides line) {
            SideReader.Sides found = sides().of(word, line.type(), Optional.of(line), memory().learnt().networks().who(), memory().learnt().networks().whom());
            return new LikelySides(found.actor().map(SideReader.Side::code), found.recipient().map(SideReader.Side::code));
        }

        public Optional<Choice> actor(int word, LineSides line) {
            return sides().actor(word, line, memory().learnt().networks().who());
        }

        public Optional<Choice> recipient(int word, LineSides line, Optional<String> acting) {
            return sides().recipient(word, line, acting, memory().learnt().networks().whom());
        }

        /** How likely a word tells what a line says that it tells, from 0 to 1. */
        public double told(int word, LineAct line) {
            return memory().learnt().likely(words().at(word, Optional.of(line)))[line.type().ordinal()];
        }

        /**
         * How likely those stand on the sides of an act who are said to, from 0 to 1. Of several on a side the likeliest counts, and a side on which no state or organisation stands is not asked about.
         *
         * @param line whom the line names that tells the act, where one does
         */
        public double sided(int word, PloverType type, Optional<LineSides> line, Set<String> actors, Set<String> recipients) {
            return sides().likely(word, type, line, actors, recipients, memory().learnt().networks().who(), memory().learnt().networks().whom());
        }
    }

    /**
     * Who likeliest stands on a side of a line's act.
     *
     * @param code the likeliest
     * @param likely how likely he is, from 0 to 1
     * @param told how likely those are whom the line names; 0 where it names nobody
     */
    public record Choice(String code, double likely, double told) {}

    /** Whether lessons have said the line more than once, so that something is known of it. */
    public boolean knows(LineAct line) {
        return memory().learnt().networks().types().get(0).places(List.of(FeatureReader.sign(line))).length > 0;
    }

    /** The codes of who likely acts, and of whom it is likely done to. */
    public record LikelySides(Optional<String> actor, Optional<String> recipient) {}

    private static boolean isToNobody(SideReader.Sides sides) {
        Optional<String> actor = sides.actor().map(SideReader.Side::code);
        return sides.recipient().isEmpty() || sides.recipient().map(SideReader.Side::code).equals(actor) && sides.recipient().get().token().isEmpty();
    }

    private Optional<Teller> teller(Token word, Features features) {
        double[] likely = memory().learnt().atFirstSight(features);
        int best = 0;
        for (int kind = 1; kind < NOTHING; kind++) {
            best = likely[kind] > likely[best] ? kind : best;
        }
        PloverType type = PloverType.values()[best];
        return likely[best] >= MORE_LIKELY.getOrDefault(type, LIKELY) ? Optional.of(new Teller(word, type, likely[best], features)) : Optional.empty();
    }

    /** "held talks", "vowed to strike": verb and object tell one act, and so do a verb and what it governs. */
    private static boolean isJoined(ClauseGraph graph, int word, Set<Integer> taken) {
        return isAbove(graph, word, taken::contains) || taken.stream().anyMatch(other -> isAbove(graph, other, below -> below == word));
    }

    private static boolean isAbove(ClauseGraph graph, int word, java.util.function.IntPredicate below) {
        return graph.arguments(word).stream().filter(a -> a.role() == Role.OBJECT || a.role() == Role.COMPLEMENT || a.role() == Role.GOVERNED || a.role() == Role.ATTRIBUTE)
                .anyMatch(a -> a.token() != Argument.NO_TOKEN && below.test(a.token()));
    }

    private NearAct act(ClauseGraph graph, Teller teller, SideReader.Sides found) {
        List<Learnt.Near> nearest = memory().learnt().nearest(teller.features(), teller.type(), NAMED);
        Lesson lesson = nearest.get(0).lesson();
        String code = CODES.get(teller.type());
        BookLine line = line(lesson, code);
        int root = teller.word().index();
        Map<Bracket, Integer> bound = new EnumMap<>(Bracket.class);
        found.actor().flatMap(SideReader.Side::token).ifPresent(token -> bound.put(Bracket.ACTOR, token));
        found.recipient().flatMap(SideReader.Side::token).ifPresent(token -> bound.put(Bracket.RECIPIENT, token));
        Match match = new Match(line, root, bound, new TreeSet<>(Set.of(root)), teller.word().isNoun(), false, false, Set.of(), 0);
        boolean negated = !BY_NEGATION.contains(teller.type()) && Negation.of(graph.sentence(), root);
        Act told = book.usualAct(teller.word().lemma(), teller.type()).orElseGet(() -> book.act(code));
        FoundAct act = new FoundAct(match, told, Optional.empty(), Optional.empty(), negated);
        return new NearAct(act, nearest.stream().map(near -> new NearAct.Neighbour(line(near.lesson(), code), near.nearness())).toList(), teller.likely(),
                found.actor().map(SideReader.Side::code), found.recipient().map(SideReader.Side::code));
    }

    private static BookLine line(Lesson lesson, String code) {
        return new BookLine("lessons/" + lesson.file(), lesson.line(), lesson.clause(), code, Optional.empty());
    }
}
