package dragoman.record.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which number do words or digits tell: "1,200", "thirty-two", "dozens of"? */
final class Numerals {

    /** The fewest and the most that a number may be. */
    record Span(double least, double most) {

        Span {
            if (least > most || least < 0) {
                throw new IllegalArgumentException("a number is from few to many, got " + least + " to " + most);
            }
        }
    }

    private static final String FILE = "vague-numbers.txt";
    private static final Map<String, Integer> ONES = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9);
    private static final Map<String, Integer> TEENS = Map.of("ten", 10, "eleven", 11, "twelve", 12, "thirteen", 13, "fourteen", 14, "fifteen", 15, "sixteen", 16, "seventeen", 17, "eighteen", 18, "nineteen", 19);
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Double> SCALES = Map.of("dozen", 12.0, "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    private static final Map<String, Span> VAGUE = read();

    /** Of a number as such, without its scale: "two" in "two hundred"; "a" is one where a scale follows. */
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:" + either(TENS) + ")(?:-(?:" + either(ONES) + "))?|" + either(TEENS) + "|" + either(Map.of("two", 2, "three", 3, "four", 4, "five", 5,
            "six", 6, "seven", 7, "eight", 8, "nine", 9)) + "|(?:an?|one)(?=\\s+(?:dozen|hundred|thousand|million|billion)\\b)|one";
    static final String SCALE = "dozen|hundred|thousand|million|billion";
    /** Longest first, so that "several dozen" is not "several". */
    static final String VAGUELY = String.join("|", VAGUE.keySet().stream().sorted(java.util.Comparator.comparing(String::length).reversed().thenComparing(words -> words)).map(words -> words.replace(" ", "\\s+")).toList());

    private Numerals() {
    }

    static double value(String number, String scale) {
        String word = number.toLowerCase(Locale.ROOT);
        double times = scale == null ? 1 : SCALES.get(scale.toLowerCase(Locale.ROOT));
        if (Character.isDigit(word.charAt(0))) {
            return Double.parseDouble(word.replace(",", "")) * times;
        }
        int hyphen = word.indexOf('-');
        int small = hyphen > 0 ? TENS.get(word.substring(0, hyphen)) + ONES.get(word.substring(hyphen + 1))
                : Optional.ofNullable(TENS.get(word)).or(() -> Optional.ofNullable(TEENS.get(word))).or(() -> Optional.ofNullable(ONES.get(word))).orElse(1);
        return small * times;
    }

    static Span vague(String words) {
        return VAGUE.get(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    private static String either(Map<String, Integer> words) {
        return String.join("|", words.keySet().stream().sorted(java.util.Comparator.comparing(String::length).reversed().thenComparing(word -> word)).toList());
    }

    static Map<String, Span> parse(List<String> lines) {
        Map<String, Span> found = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!line.matches("[\\p{L} ]+: \\d+ \\d+")) {
                throw new IllegalArgumentException(FILE + " line " + (i + 1) + " «" + line + "»: a line is words, a colon, and the fewest and the most that they may be");
            }
            String[] numbers = line.substring(line.indexOf(':') + 2).split(" ");
            found.put(line.substring(0, line.indexOf(':')), new Span(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        }
        return found;
    }

    private static Map<String, Span> read() {
        try (InputStream file = Numerals.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not in the jar beside " + Numerals.class.getName() + "; build it again");
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
