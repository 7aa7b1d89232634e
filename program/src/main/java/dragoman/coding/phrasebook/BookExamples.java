package dragoman.coding.phrasebook;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
import dragoman.language.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what the lines of a phrasebook say, one sentence for each way of saying it, for who is to learn from them. */
public final class BookExamples {

    /** No line is said in more ways than this: a class of fifty nouns would drown the others. */
    private static final int WAYS = 8;

    private final Phrasebook book;
    private final Function<String, Sentence> parser;

    private BookExamples(Phrasebook book, Function<String, Sentence> parser) {
        this.book = book;
        this.parser = parser;
    }

    /**
     * A sentence of a line or of a near miss.
     *
     * @param graph its parse
     * @param politics which of its words are actors
     * @param type what it tells; nothing where it is a near miss
     * @param trigger the word that tells it; -1 where nothing is told
     */
    public record Example(ClauseGraph graph, Politics politics, Optional<PloverType> type, int trigger) {}

    /**
     * The sentences of all lines without an [act] and of the near misses that tell nothing, in order of file and line.
     *
     * @param folder the phrasebook's folder
     * @param book the compiled book; lines that it does not hold are left out
     */
    public static List<Example> of(Path folder, Phrasebook book, Function<String, Sentence> parser) {
        BookSources sources = BookSources.in(folder);
        Map<String, List<String>> classes = WordClasses.of(sources, Map.of(), new ArrayList<>());
        Set<BookLine> held = new LinkedHashSet<>(book.lines());
        BookExamples examples = new BookExamples(book, parser);
        List<BookFile> files = sources.clauseFiles().stream().map(f -> BookFileReader.read(f.getKey(), f.getValue())).toList();
        return files.parallelStream().flatMap(file -> Stream.concat(
                        file.lines().stream().filter(line -> held.contains(line) && !line.isSpoken() && !line.text().contains("[act]"))
                                .flatMap(line -> ways(line, classes).stream().flatMap(way -> examples.told(line, way))),
                        file.nearMisses().stream().filter(miss -> miss.expected().equals(NearMiss.NOTHING) && !miss.sentence().startsWith(BookLine.SPOKEN))
                                .map(miss -> examples.example(Carrier.nearMiss(miss.sentence()), Optional.empty(), -1))))
                .toList();
    }

    private static Set<String> ways(BookLine line, Map<String, List<String>> classes) {
        List<List<String>> groups = Alternatives.of(line.clause(), classes).groups();
        int most = groups.stream().mapToInt(List::size).max().orElse(1);
        Set<String> ways = new LinkedHashSet<>();
        for (int way = 0; way < Math.min(most, WAYS); way++) {
            StringBuilder text = new StringBuilder();
            for (List<String> group : groups) {
                text.append(group.get(way % group.size()));
            }
            ways.add(text.toString().replaceAll("\\s+", " ").strip());
        }
        return ways;
    }

    /** The sentence, where the book finds the act of the line in it. */
    private Stream<Example> told(BookLine line, String way) {
        Example read = example(Carrier.nearMiss(way), Optional.of(book.act(line.code()).type()), -1);
        return ActFinder.find(book, read.graph(), read.politics()).stream().filter(act -> Optional.of(act.act().type()).equals(read.type())).limit(1)
                .map(act -> new Example(read.graph(), read.politics(), read.type(), act.trigger()));
    }

    private Example example(String sentence, Optional<PloverType> type, int trigger) {
        Sentence parsed = parser.apply(sentence);
        return new Example(ClauseGraph.of(parsed), new FillerPolitics(parsed), type, trigger);
    }
}
