package dragoman.app.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A row of bars that shows how something goes up and down, as wide as there is room: where there are more values than columns, each bar is the mean of several.
 *
 * @param each how many values share a bar
 */
public record Sparkline(List<OptionalDouble> values, int each, Glyphs glyphs) {

    public Sparkline {
        values = List.copyOf(values);
        if (each < 1) {
            throw new IllegalArgumentException("a bar shows a value at least, got " + each);
        }
    }

    /** @param width how many columns there are at most */
    public static Sparkline of(List<OptionalDouble> values, int width, Glyphs glyphs) {
        return new Sparkline(values, Math.max(1, (values.size() + width - 1) / width), glyphs);
    }

    /** The highest bar, 0 where nothing is known. */
    public double highest() {
        return bars().stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
    }

    /** @param top what the highest bar stands for, so that several lines have one measure */
    public String line(double top) {
        StringBuilder line = new StringBuilder();
        for (OptionalDouble bar : bars()) {
            line.append(bar.isEmpty() ? glyphs.unknown() : glyphs.bar(top > 0 ? bar.getAsDouble() / top : 0));
        }
        return line.toString();
    }

    /** A line to stand below it, with marks under some of the values. */
    public String marks(List<Integer> positions) {
        char[] line = new char[bars().size()];
        Arrays.fill(line, ' ');
        positions.forEach(position -> line[position / each] = glyphs.mark());
        return new String(line).stripTrailing();
    }

    private List<OptionalDouble> bars() {
        return IntStream.range(0, (values.size() + each - 1) / each)
                .mapToObj(i -> values.subList(i * each, Math.min(values.size(), (i + 1) * each)).stream()
                        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average()).toList();
    }
}
