package dragoman.coding.phrasebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The choices of a line: plain stretches and alternatives in order, each a list of options.
 *
 * @param groups for each stretch its options; a plain stretch has one
 */
record Alternatives(List<List<String>> groups) {

    Alternatives {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * Takes a line apart.
     *
     * @throws IllegalArgumentException if a brace is not closed or a word class is not known
     */
    static Alternatives of(String line, Map<String, List<String>> wordClasses) {
        List<List<String>> groups = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('{', at);
            if (open < 0) {
                groups.add(List.of(line.substring(at)));
                break;
            }
            int close = line.indexOf('}', open);
            if (close < 0 || line.substring(open + 1, close).contains("{")) {
                throw new IllegalArgumentException("a brace is not closed in «" + line + "»");
            }
            if (open > at) {
                groups.add(List.of(line.substring(at, open)));
            }
            groups.add(options(line.substring(open + 1, close), wordClasses));
            at = close + 1;
        }
        return new Alternatives(groups);
    }

    private static List<String> options(String inside, Map<String, List<String>> wordClasses) {
        if (!inside.contains("|")) {
            List<String> words = wordClasses.get(inside);
            if (words == null) {
                throw new IllegalArgumentException("no word class is called {" + inside + "}; the classes stand in words.txt");
            }
            return words;
        }
        return Arrays.asList(inside.split("\\|", -1));
    }

    /** The line with the first option everywhere. */
    String first() {
        return text(groups.stream().map(g -> g.get(0)).toList());
    }

    /** The line with the first option everywhere but in one group. */
    String with(int group, String option) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            chosen.add(i == group ? option : groups.get(i).get(0));
        }
        return text(chosen);
    }

    Alternatives fixing(int group, String option) {
        List<List<String>> others = new ArrayList<>(groups);
        others.set(group, List.of(option));
        return new Alternatives(others);
    }

    private static String text(List<String> parts) {
        return String.join("", parts).replaceAll("\\s+", " ").strip();
    }
}
