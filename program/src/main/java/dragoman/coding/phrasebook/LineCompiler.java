package dragoman.coding.phrasebook;

import dragoman.coding.phrasebook.PatternNode.Edge;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Turns a line into patterns. Options that only change a word share a pattern; options that change the grammar get one of their own.
 */
final class LineCompiler {

    private final Function<String, Sentence> parser;
    private final Map<String, List<String>> wordClasses;

    LineCompiler(Function<String, Sentence> parser, Map<String, List<String>> wordClasses) {
        this.parser = parser;
        this.wordClasses = wordClasses;
    }

    /** The patterns of a line, with a fault for each wording that could not be compiled. */
    record Compiled(List<Pattern> patterns, List<Fault> faults) {}

    Compiled compile(BookLine line) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        Map<String, Fault> faults = new LinkedHashMap<>();
        try {
            new Run(line, patterns, faults).compile(Alternatives.of(line.clause(), wordClasses));
        } catch (IllegalArgumentException e) {
            faults.put(line.text(), new Fault(line.file(), line.number(), e.getMessage(), "Write alternatives as {one|another}, or a word class of words.txt as {class}."));
        }
        return new Compiled(List.copyOf(patterns.values()), List.copyOf(faults.values()));
    }

    private final class Run {

        private final BookLine line;
        private final Map<String, Pattern> patterns;
        private final Map<String, Fault> faults;

        Run(BookLine line, Map<String, Pattern> patterns, Map<String, Fault> faults) {
            this.line = line;
            this.patterns = patterns;
            this.faults = faults;
        }

        void compile(Alternatives choices) {
            Optional<Pattern> base = parse(choices.first());
            PatternNode merged = base.map(Pattern::root).orElse(null);
            List<Alternatives> irregular = new ArrayList<>();
            for (int group = 0; group < choices.groups().size(); group++) {
                for (String option : choices.groups().get(group).subList(1, choices.groups().get(group).size())) {
                    Optional<Pattern> variant = parse(choices.with(group, option));
                    if (variant.isEmpty()) {
                        continue;
                    }
                    Optional<PatternNode> wider = merged == null ? Optional.empty() : merge(base.orElseThrow().root(), variant.get().root(), merged);
                    if (wider.isPresent()) {
                        merged = wider.get();
                    } else {
                        irregular.add(choices.fixing(group, option));
                    }
                }
            }
            if (merged != null) {
                Pattern pattern = base.orElseThrow();
                Pattern wide = new Pattern(merged, pattern.negated(), pattern.nominal(), line, pattern.example());
                patterns.putIfAbsent(PatternText.write(wide), wide);
            }
            irregular.forEach(this::compile);
        }

        private Optional<Pattern> parse(String wording) {
            Carrier carrier = Carrier.of(wording);
            if (holdsFiller(wording, carrier)) {
                faults.putIfAbsent(wording, new Fault(line.file(), line.number(), "«" + wording + "» holds a word that stands for a bracket while lines are parsed (read as «"
                        + carrier.sentence() + "»)", "Say it with another word."));
                return Optional.empty();
            }
            try {
                PatternReader.Shape shape = PatternReader.read(parser.apply(carrier.sentence()), carrier);
                return Optional.of(new Pattern(shape.root(), shape.negated(), carrier.nominal(), line, wording));
            } catch (PatternReader.Disjoint e) {
                faults.putIfAbsent(wording, new Fault(line.file(), line.number(), "«" + wording + "» does not parse with its brackets joined: " + e.getMessage()
                        + " (read as «" + carrier.sentence() + "»)", "Say it in other words; «phrasebook try» shows the parse."));
                return Optional.empty();
            }
        }
    }

    /** "[actor] sings": the sentence has more fillers than the line has brackets. */
    private static boolean holdsFiller(String wording, Carrier carrier) {
        long fillers = Arrays.stream(carrier.sentence().split("\\P{L}+")).filter(w -> Bracket.filledBy(w).isPresent()).count();
        return fillers > wording.chars().filter(c -> c == '[').count();
    }

    /** {@code into} with the words in which {@code other} differs from {@code base}, if it differs in words alone. */
    private static Optional<PatternNode> merge(PatternNode base, PatternNode other, PatternNode into) {
        if (!base.bracket().equals(other.bracket()) || base.wordClass() != other.wordClass() || base.edges().size() != other.edges().size()) {
            return Optional.empty();
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < base.edges().size(); i++) {
            Edge a = base.edges().get(i);
            Edge b = other.edges().get(i);
            Edge c = into.edges().get(i);
            if (a.link() != b.link() || !a.word().equals(b.word()) || a.node().isPresent() != b.node().isPresent()) {
                return Optional.empty();
            }
            if (a.node().isEmpty()) {
                edges.add(c);
                continue;
            }
            Optional<PatternNode> below = merge(a.node().get(), b.node().orElseThrow(), c.node().orElseThrow());
            if (below.isEmpty()) {
                return Optional.empty();
            }
            edges.add(new Edge(c.link(), c.word(), below));
        }
        TreeSet<String> lemmas = new TreeSet<>(into.lemmas());
        lemmas.addAll(other.lemmas());
        return Optional.of(into.withLemmas(lemmas).withEdges(edges));
    }
}
