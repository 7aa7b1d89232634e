package dragoman.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How are compared figures shown? */
final class ScoreTable {

    private static final String ROW = "%-12s %-26s %9s %9s %11s  %s";
    private static final String NONE = "-";

    private ScoreTable() {}

    /** For a terminal. */
    static String text(List<Comparison> compared) {
        StringBuilder out = new StringBuilder();
        line(out, "set", "figure", "expected", "measured", "difference", "");
        for (Comparison each : compared) {
            Figure figure = each.figure();
            line(out, figure.set(), figure.name(), write(figure, each.expected()), write(figure, each.measured()), difference(each), each.verdict().label());
        }
        return out.toString();
    }

    /** For a page, with the accepted values of some figures. */
    static String markdown(List<Figure> figures, ExpectedScores accepted) {
        StringBuilder out = new StringBuilder("| set | figure | measured |\n| --- | --- | ---: |\n");
        for (Figure figure : figures) {
            out.append("| ").append(figure.set()).append(" | ").append(figure.name()).append(" | ").append(write(figure, accepted.of(figure))).append(" |\n");
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String... cells) {
        out.append(String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing()).append('\n');
    }

    private static String write(Figure figure, OptionalDouble value) {
        return value.isPresent() ? figure.kind().write(value.getAsDouble()) : NONE;
    }

    private static String difference(Comparison each) {
        if (each.expected().isEmpty() || each.measured().isEmpty()) {
            return NONE;
        }
        return each.figure().kind().writeDifference(each.measured().getAsDouble() - each.expected().getAsDouble());
    }
}
