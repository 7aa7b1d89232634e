package dragoman.coding.lessons;

import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.event.Act;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Match;
import dragoman.coding.phrasebook.Negation;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.ParsedReport;
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
    /** So likely must another date be than the one that rules give. */
    private static final double SURE = 0.6;
    /** So many lessons are named. */
    private static final int NAMED = 3;

    /** What is told by saying no. */
    private static final Set<PloverType> BY_NEGATION = EnumSet.of(PloverType.REJECT, PloverType.THREATEN, PloverType.ACCUSE, PloverType.AGREE, PloverType.COERCE);

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

        /** Who likeliest acts, of those whom the sentence and the report name. */
        public Optional<Choice> actor(int word, LineSides line) {
            return sides().actor(word, line, memory().learnt().networks().who());
        }

        /** To whom it is likeliest done, where somebody acts. */
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
    public record Choice(String code, double likely, double told) {

        /** Whether he is likely enough to stand on a side that is open. */
        public boolean isLikely() {
            return likely >= SideReader.LIKELY;
        }
    }

    /**
     * Sets it before the acts of a report, to tell when they happened.
     *
     * @param dates the times that the report tells
     * @param acts all acts that it tells, in text order
     */
    public Times times(ParsedReport report, List<DateExpression> dates, List<TimedAct> acts) {
        return new Times(new WhenReader(report, dates, acts, memory().vectors()));
    }

    /** The reader before the acts of a report. */
    public final class Times {

        private final WhenReader reader;

        private Times(WhenReader reader) {
            this.reader = reader;
        }

        /** The date of an act: that of the rules, or another one that is likely enough. What words tell gives way only to other words. */
        public EventDate of(TimedAct act) {
            return reader.choose(act, memory().learnt().networks().when()).filter(chosen -> chosen.likely() >= SURE && (act.date().passage().isEmpty() || chosen.isTold()))
                    .map(chosen -> chosen.candidate().map(time -> time.date(act)).orElse(EventDate.UNKNOWN)).orElse(act.date());
        }
    }

    /** Whether lessons have said the line more than once, so that something is known of it. */
    public boolean knows(LineAct line) {
        return memory().learnt().networks().types().signs().has(FeatureReader.sign(line));
    }

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
        String code = GeneralCode.of(teller.type());
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
