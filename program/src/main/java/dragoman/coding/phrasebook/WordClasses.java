package dragoman.coding.phrasebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads word classes: {@code sanctions = {sanctions|embargo|…}}. */
final class WordClasses {

    private static final Pattern LINE = Pattern.compile("([a-z][a-z-]*)\\s*=\\s*\\{([^{}]+)\\}\\s*");

    private WordClasses() {}

    /** Adds the classes of a file; what is no class, or a class twice, is a fault. */
    static void read(String file, String content, Map<String, List<String>> classes, List<Fault> faults) {
        int number = 0;
        for (String line : content.split("\r?\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                faults.add(new Fault(file, number, "«" + line + "» is no word class", "Write «name = {one|another}»."));
            } else if (classes.containsKey(parts.group(1))) {
                faults.add(new Fault(file, number, "the class «" + parts.group(1) + "» stands twice", "Keep one of them."));
            } else {
                classes.put(parts.group(1), Arrays.stream(parts.group(2).split("\\|")).map(String::strip).toList());
            }
        }
    }

    static Map<String, List<String>> of(BookSources sources, List<Fault> faults) {
        Map<String, List<String>> classes = new TreeMap<>();
        sources.wordFiles().forEach(f -> read(f.getKey(), f.getValue(), classes, faults));
        return new TreeMap<>(classes);
    }

}
