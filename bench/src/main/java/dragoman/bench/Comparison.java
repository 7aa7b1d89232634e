package dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Did a figure fall, rise, appear or vanish?
 *
 * @param figure the figure
 * @param expected the accepted value, where there is one
 * @param measured the value of this run, where there is one
 * @param verdict what became of it
 */
record Comparison(Figure figure, OptionalDouble expected, OptionalDouble measured, Verdict verdict) {

    /** Compares what was asked for. */
    static List<Comparison> of(List<Figure> asked, List<Score> measured, ExpectedScores expected) {
        Map<Figure, Score> byFigure = measured.stream().collect(Collectors.toMap(Score::figure, Function.identity()));
        List<Comparison> all = new ArrayList<>();
        for (Figure figure : asked) {
            Score score = byFigure.get(figure);
            all.add(of(figure, expected.of(figure), score == null ? OptionalDouble.empty() : OptionalDouble.of(score.value())));
        }
        return all;
    }

    private static Comparison of(Figure figure, OptionalDouble expected, OptionalDouble measured) {
        Verdict verdict;
        if (measured.isEmpty()) {
            verdict = Verdict.MISSING;
        } else if (expected.isEmpty()) {
            verdict = Verdict.NEW;
        } else {
            verdict = figure.kind().judge(expected.getAsDouble(), measured.getAsDouble());
        }
        return new Comparison(figure, expected, measured, verdict);
    }

    /** Whether the run fails by it. */
    boolean fails() {
        return figure.kind().mayFail() && (verdict == Verdict.WORSE || verdict == Verdict.MISSING);
    }

    /** Whether it asks to be written down. */
    boolean asksForAcceptance() {
        return figure.kind().mayFail() && (verdict == Verdict.BETTER || verdict == Verdict.NEW);
    }
}
