package dragoman.coding.lessons;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.EventDating;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.BookExamples;
import dragoman.coding.phrasebook.Politics;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Gathers what the second reader is to learn: the marked words of lessons and their unmarked ones, and the words that carry the lines of the phrasebook. */
public final class Learner {

    /** What a line of the phrasebook counts beside a word of a lesson: lines are many, and said more plainly than the press does. */
    private static final float LINE = 0.05f;
    /** Of the order in which the first network of a panel is shown its examples; the next one's is one more. */
    private static final long SEED = 20261122;
    /** The mean of two networks is righter about types than either; about sides and times it is not. */
    private static final int FOR_TYPES = 2;
    /** So many characters lie at most between the two words of one act. */
    public static final int BESIDE = 60;
    /** So many characters of a lesson are kept to be shown. */
    private static final int SHOWN = 90;

    private final WordVectors vectors;
    private final List<Training.Example> examples = new ArrayList<>();
    private final List<Training.Choice> who = new ArrayList<>();
    private final List<Training.Choice> whom = new ArrayList<>();
    private final List<Training.Choice> when = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /** A lesson that tells something, and what its word and those around it mean. */
    private record Told(Lesson lesson, float[] sense) {}

    public Learner(WordVectors vectors) {
        this.vectors = vectors;
    }

    /** One that gathers beside it, to be added later. */
    public Learner beside() {
        return new Learner(vectors);
    }

    /**
     * Takes in a sentence of a lesson: what its marks say, and that its other words carry nothing. A word of which a line says what a mark beside it says carries that too.
     *
     * @param lines by the word that carries it, what each line tells that the sentence says
     */
    public void lesson(LessonFile.Report report, ClauseGraph graph, Politics politics, Scene scene, Map<Integer, LineTold> lines) {
        FeatureReader reader = new FeatureReader(graph, politics, vectors);
        for (Token token : graph.sentence().tokens()) {
            Optional<LessonFile.Mark> mark = report.marks().stream().filter(m -> token.start() < m.end() && m.end() <= token.end()).findFirst();
            if (!reader.mayCarry(token) || mark.filter(LessonFile.Mark::open).isPresent()) {
                continue;
            }
            Optional<LineTold> line = Optional.ofNullable(lines.get(token.index()));
            Features features = reader.at(token.index(), line.map(LineTold::act));
            Optional<LessonFile.Mark> beside = mark.or(() -> line.flatMap(told -> beside(report, graph.sentence(), token, told.act().type())));
            if (beside.filter(LessonFile.Mark::open).isPresent()) {
                continue;
            }
            Optional<PloverType> type = beside.map(LessonFile.Mark::type);
            examples.add(new Training.Example(features.seen(), type.map(Enum::ordinal).orElse(SecondReader.NOTHING), 1));
            mark.ifPresent(m -> sides(m, new SideReader(new SideFeatures(graph, politics, vectors), politics, scene), token.index(), line.map(LineTold::sides).filter(sides -> sides.type() == m.type())));
            mark.ifPresent(m -> told.add(new Told(new Lesson(report.file(), m.line(), clause(report.text(), graph.sentence(), token), m.type()), features.sense())));
        }
    }

    /** Where an act has two words, "held talks", the line may stand at the one and the mark at the other. */
    private static Optional<LessonFile.Mark> beside(LessonFile.Report report, Sentence sentence, Token token, PloverType type) {
        return report.marks().stream().filter(mark -> mark.type() == type && sentence.start() < mark.end() && mark.end() <= sentence.end() && Math.abs(mark.end() - token.end()) < BESIDE)
                .min(Comparator.comparingInt(mark -> Math.abs(mark.end() - token.end())));
    }

    /** Who of those whom the sentence or the report names acts, and to whom. */
    private void sides(LessonFile.Mark mark, SideReader reader, int word, Optional<LineSides> line) {
        shown(mark, reader, word, Optional.empty());
        if (line.isPresent()) {
            shown(mark, reader, word, line);
        }
    }

    private void shown(LessonFile.Mark mark, SideReader reader, int word, Optional<LineSides> line) {
        List<String> codes = List.copyOf(reader.candidates(word));
        Optional<SideReader.Side> actor = codes.stream().filter(mark.actors()::contains).findFirst().map(code -> new SideReader.Side(code, reader.token(word, code, Optional.empty())));
        who.add(choice(codes, mark.actors(), code -> reader.actor(word, mark.type(), new SideReader.Side(code, reader.token(word, code, Optional.empty())), line)));
        whom.add(choice(codes, mark.recipients(), code -> reader.recipient(word, mark.type(), new SideReader.Side(code, reader.token(word, code, actor)), actor.map(SideReader.Side::code), line)));
    }

    private static Training.Choice choice(List<String> codes, Set<String> right, Function<String, Features> features) {
        Set<Integer> places = new TreeSet<>();
        codes.stream().filter(right::contains).forEach(code -> places.add(codes.indexOf(code)));
        return new Training.Choice(codes.stream().map(features).map(Features::seen).toList(), places);
    }

    /**
     * Takes in when the marked acts of a lesson happened.
     *
     * @param report the lesson, parsed
     * @param dates the times that it tells
     * @param told the acts that lines tell, with the dates that rules give them
     */
    public void times(LessonFile.Report lesson, ParsedReport report, List<DateExpression> dates, List<TimedAct> told) {
        EventDating dating = new EventDating(report, dates);
        Map<LessonFile.Mark, TimedAct> marked = new LinkedHashMap<>();
        for (Sentence sentence : report.sentences()) {
            for (Token token : sentence.tokens()) {
                lesson.marks().stream().filter(mark -> token.start() < mark.end() && mark.end() <= token.end()).findFirst().ifPresent(mark -> marked.put(mark, new TimedAct(sentence, token.index(), mark.type(), mark.actors(),
                        mark.recipients(), told.stream().filter(act -> act.sentence().equals(sentence) && act.word() == token.index()).findFirst().map(TimedAct::date).orElseGet(() -> dating.date(sentence, token.index())))));
            }
        }
        List<TimedAct> acts = new ArrayList<>(marked.values());
        told.stream().filter(act -> marked.values().stream().noneMatch(mark -> mark.sentence().equals(act.sentence()) && mark.word() == act.word())).forEach(acts::add);
        acts.sort(Comparator.comparingInt((TimedAct act) -> act.sentence().number()).thenComparingInt(TimedAct::word));
        WhenReader reader = new WhenReader(report, dates, acts, vectors);
        marked.forEach((mark, act) -> mark.when().filter(time -> !mark.open()).flatMap(time -> reader.lesson(act, time)).ifPresent(when::add));
    }

    /** Takes in a sentence of the phrasebook; the words beside the one that carries the line are left aside. */
    public void line(BookExamples.Example example) {
        FeatureReader reader = new FeatureReader(example.graph(), example.politics(), vectors);
        for (Token token : example.graph().sentence().tokens()) {
            boolean asked = example.type().isEmpty() || token.index() == example.trigger();
            if (asked && reader.mayCarry(token)) {
                examples.add(new Training.Example(reader.at(token.index(), Optional.empty()).seen(), example.type().map(Enum::ordinal).orElse(SecondReader.NOTHING), LINE));
            }
        }
    }

    /** Takes in what another one has gathered, after its own. */
    public void add(Learner other) {
        examples.addAll(other.examples);
        who.addAll(other.who);
        whom.addAll(other.whom);
        when.addAll(other.when);
        told.addAll(other.told);
    }

    /** Learns; what it gathered decides the result, not the machine. */
    public Learnt learn() {
        Panel types = panel(FOR_TYPES, seed -> Training.learn(SecondReader.NOTHING + 1, examples, seed));
        CompletableFuture<Panel> actors = CompletableFuture.supplyAsync(() -> panel(1, seed -> Training.choosing(who, seed)));
        Panel recipients = panel(1, seed -> Training.choosing(whom, seed));
        Panel times = panel(1, seed -> Training.choosing(when, seed));
        Network first = types.networks().get(0);
        return Learnt.of(new Learnt.Networks(types, actors.join(), recipients, times), told.stream().map(Told::lesson).toList(), told.stream().map(one -> first.hidden(one.sense())).toList());
    }

    /**
     * Teaches a panel.
     *
     * @param many how many networks, taught beside one another
     * @param taught teaches one from a seed
     */
    private static Panel panel(int many, LongFunction<Network> taught) {
        return new Panel(LongStream.range(SEED, SEED + many).parallel().mapToObj(taught).toList());
    }

    /** How many words it has seen, for who watches. */
    public int size() {
        return examples.size();
    }

    /** The lesson from its word on where that is a verb, so that it reads like a line: "[actor] closed its border"; else the words around it. */
    private static String clause(String text, Sentence sentence, Token token) {
        int from = token.isVerb() ? token.start() : Math.max(sentence.start(), token.start() - SHOWN / 2);
        int to = Math.min(sentence.end(), (token.isVerb() ? token.start() : from) + SHOWN);
        String words = text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)).strip();
        int first = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        String whole = to < sentence.end() && last > first ? words.substring(0, last) + " …" : words;
        return token.isVerb() ? "[actor] " + whole : from > sentence.start() && first > 0 ? "… " + whole.substring(first + 1) : whole;
    }
}
