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
                faults.add(new Fault(file, number, "«" + line + "» is no word class",
                        "Write «name = {one|another}», all in small letters; clauses go into a folder named after their type, as in consult/visit.txt."));
            } else if (classes.containsKey(parts.group(1))) {
                faults.add(new Fault(file, number, "the class «" + parts.group(1) + "» stands twice", "Keep one of them."));
            } else {
                classes.put(parts.group(1), Arrays.stream(parts.group(2).split("\\|")).map(String::strip).toList());
            }
        }
    }

    /** @param base classes of the book below, which the sources' own of the same name take the place of */
    static Map<String, List<String>> of(BookSources sources, Map<String, List<String>> base, List<Fault> faults) {
        Map<String, List<String>> classes = new TreeMap<>();
        sources.wordFiles().forEach(f -> read(f.getKey(), f.getValue(), classes, faults));
        Map<String, List<String>> all = new TreeMap<>(base);
        all.putAll(classes);
        return all;
    }
}
