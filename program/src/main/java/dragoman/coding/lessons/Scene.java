package dragoman.coding.lessons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is spoken of around a sentence of a report: its states and organisations by code.
 *
 * @param figures by code, in the order in which the report first names them
 */
public record Scene(Map<String, Figure> figures) {

    /**
     * A state or organisation in a report.
     *
     * @param back how many sentences before this one it was named last; 0 where only this one or later ones name it
     * @param opening whether the headline or the sentence after it names it
     * @param times how often the report names it
     * @param rank how many others it names more often
     * @param led in which of the sentences before this one it was named first of all, counted back from 1; 0 where in none of the last five
     * @param beside how often each other one stands in a sentence with it
     */
    public record Figure(int back, boolean opening, int times, int rank, int led, Map<String, Integer> beside) {

        public Figure {
            beside = Map.copyOf(beside);
        }
    }

    /** Further back nobody is said to have led. */
    private static final int LED = 5;

    public Scene {
        figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** A sentence of which nothing around is known. */
    public static final Scene EMPTY = new Scene(Map.of());

    /**
     * The scene of a sentence.
     *
     * @param named the codes that each sentence of the report names, once for each naming
     * @param sentence the place of the sentence among them
     */
    public static Scene of(List<List<String>> named, int sentence) {
        return at(whole(named), named, sentence);
    }

    /** What holds for all sentences of a report: how often it names whom, and beside whom. */
    public static Scene whole(List<List<String>> named) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> beside = new LinkedHashMap<>();
        for (List<String> codes : named) {
            codes.forEach(code -> times.merge(code, 1, Integer::sum));
            Set<String> once = new TreeSet<>(codes);
            once.forEach(one -> once.stream().filter(other -> !other.equals(one))
                    .forEach(other -> beside.computeIfAbsent(one, o -> new LinkedHashMap<>()).merge(other, 1, Integer::sum)));
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        times.forEach((code, often) -> figures.put(code, new Figure(0, named.subList(0, Math.min(2, named.size())).stream().anyMatch(codes -> codes.contains(code)),
                often, (int) times.values().stream().filter(other -> other > often).count(), 0, beside.getOrDefault(code, Map.of()))));
        return new Scene(figures);
    }

    /** The same, seen from a sentence. */
    public static Scene at(Scene whole, List<List<String>> named, int sentence) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        whole.figures().forEach((code, figure) -> figures.put(code, new Figure(back(named, sentence, code), figure.opening(), figure.times(), figure.rank(), led(named, sentence, code), figure.beside())));
        return new Scene(figures);
    }

    private static int led(List<List<String>> named, int sentence, String code) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - LED); before--) {
            if (!named.get(before).isEmpty() && named.get(before).get(0).equals(code)) {
                return sentence - before;
            }
        }
        return 0;
    }

    private static int back(List<List<String>> named, int sentence, String code) {
        for (int before = sentence - 1; before >= 0; before--) {
            if (named.get(before).contains(code)) {
                return sentence - before;
            }
        }
        return 0;
    }
}
