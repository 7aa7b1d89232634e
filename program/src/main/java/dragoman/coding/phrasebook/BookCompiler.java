package dragoman.coding.phrasebook;

import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Compiles a phrasebook's text: reads its files, parses its lines, and tells everything that is wrong at once. */
final class BookCompiler {

    private static final String LIGHT = "light";
    private static final String INSTRUMENTS = "instruments";

    /** A compiled book, its near misses, its faults, and those of its patterns that were compiled here and are to be checked. */
    record Result(Phrasebook book, List<NearMiss> nearMisses, List<Fault> faults, List<Pattern> own) {}

    private BookCompiler() {}

    static Result compile(BookSources sources, Function<String, Sentence> parser) {
        return compile(sources, parser, Map.of());
    }

    /** @param base word classes of a book below this one, which its lines may use */
    static Result compile(BookSources sources, Function<String, Sentence> parser, Map<String, List<String>> base) {
        List<Fault> faults = new ArrayList<>(sources.faults());
        Map<String, List<String>> classes = WordClasses.of(sources, base, faults);
        CodeTable codes = CodeTable.read(sources.table("codes.txt"), faults);
        LightVerbs light = new LightVerbs(new TreeSet<>(classes.getOrDefault(LIGHT, List.of())), new TreeSet<>(classes.getOrDefault(INSTRUMENTS, List.of())));
        LineCompiler lines = new LineCompiler(parser, classes);
        List<BookFile> files = sources.clauseFiles().stream().map(f -> BookFileReader.read(f.getKey(), f.getValue())).toList();
        List<Pattern> patterns = new ArrayList<>();
        List<NearMiss> nearMisses = new ArrayList<>();
        List<LineCompiler.Compiled> compiled = files.stream().flatMap(f -> f.lines().stream()).toList().parallelStream().map(lines::compile).toList();
        for (BookFile file : files) {
            faults.addAll(file.faults());
            faults.addAll(CodeFaults.of(file, codes));
            nearMisses.addAll(file.nearMisses());
        }
        for (LineCompiler.Compiled line : compiled) {
            line.patterns().stream().filter(p -> hasAct(p, codes)).forEach(patterns::add);
            faults.addAll(line.faults());
        }
        Composition composition = Composition.read(sources.table("compose.txt"), faults);
        return new Result(new Phrasebook(patterns, light, codes, composition, sources.version()), List.copyOf(nearMisses), List.copyOf(faults), List.copyOf(patterns));
    }

    /** A line of a code that is not known is a fault and codes nothing. */
    static boolean hasAct(Pattern pattern, CodeTable codes) {
        return pattern.line().keepsInnerAct() || codes.act(pattern.line().code()).isPresent();
    }
}
