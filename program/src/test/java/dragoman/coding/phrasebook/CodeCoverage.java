package dragoman.coding.phrasebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which codes a phrasebook can give: by its lines, and by its operators over acts that it can give. */
final class CodeCoverage {

    /** An operator may stand over an act that an operator has made: "refuses to agree to meet". */
    private static final int DEPTH = 2;

    private static final Comparator<BookLine> IN_ORDER = Comparator.comparing(BookLine::file).thenComparingInt(BookLine::number);

    private final Map<String, Integer> direct = new TreeMap<>();
    private final Map<String, Set<BookLine>> composed = new TreeMap<>();

    CodeCoverage(Phrasebook book) {
        Set<BookLine> operators = new TreeSet<>(IN_ORDER);
        book.patterns().stream().filter(p -> p.isOperator() && !p.line().keepsInnerAct()).map(Pattern::line).forEach(operators::add);
        book.lines().stream().filter(line -> !line.keepsInnerAct()).forEach(line -> direct.merge(line.code(), 1, Integer::sum));
        for (int depth = 0; depth < DEPTH; depth++) {
            for (String inner : reached()) {
                for (BookLine outer : operators) {
                    String made = book.compose(outer.code(), book.act(inner)).cameo();
                    if (!made.equals(outer.code())) {
                        composed.computeIfAbsent(made, m -> new TreeSet<>(IN_ORDER)).add(outer);
                    }
                }
            }
        }
    }

    /** Lines of the code. */
    int direct(String code) {
        return direct.getOrDefault(code, 0);
    }

    /** Operators that make the code of some act, other than those whose own code it is. */
    int composed(String code) {
        return composed.getOrDefault(code, Set.of()).size();
    }

    /** The codes of those operators. */
    List<String> outer(String code) {
        return composed.getOrDefault(code, Set.of()).stream().map(BookLine::code).distinct().sorted().toList();
    }

    boolean isReached(String code) {
        return direct(code) + composed(code) > 0;
    }

    List<String> reached() {
        Set<String> all = new TreeSet<>(direct.keySet());
        all.addAll(composed.keySet());
        return new ArrayList<>(all);
    }
}
