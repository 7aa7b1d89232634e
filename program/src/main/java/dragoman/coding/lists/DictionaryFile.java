package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a file is a dictionary of PETRARCH, PETRARCH2 or TABARI and of which kind, and cuts it into lines without comments
 * ({@code # …}, {@code ; …}, {@code <!-- … -->}).
 */
final class DictionaryFile {

    /** What a dictionary holds. */
    enum Kind { NAMES, DISCARDS, VERBS, ISSUES }

    /** A line without its comment. */
    record Line(String text, Origin at) {}

    private static final Pattern CODE = Pattern.compile(".*\\[[^\\]]*[\\]}].*");
    private static final Pattern ENTRY = Pattern.compile("\\S[^\\[]*:.*");
    private static final Pattern VERBS = Pattern.compile("---.*|-\\s.*\\*.*|&\\S+\\s*");

    private DictionaryFile() {}

    /** Which kind of dictionary it is; empty for a file in the form of this folder, and for anything else. */
    static Optional<Kind> kind(DataFile file) {
        if (file.base().toLowerCase(Locale.ROOT).contains("discard")) {
            return Optional.of(Kind.DISCARDS);
        }
        if (file.lines().stream().anyMatch(line -> line.startsWith("<ISSUE"))) {
            return Optional.of(Kind.ISSUES);
        }
        List<String> lines = lines(file).stream().map(Line::text).toList();
        long codes = count(lines, CODE);
        if (codes > 0 && count(lines, VERBS) > codes / 2) {
            return Optional.of(Kind.VERBS);
        }
        return codes > 0 && codes >= count(lines, ENTRY) ? Optional.of(Kind.NAMES) : Optional.empty();
    }

    private static long count(List<String> lines, Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }

    /** Its lines that hold something, without blanks around them. */
    static List<Line> lines(DataFile file) {
        List<Line> found = new ArrayList<>();
        boolean within = false;
        for (int i = 0; i < file.lines().size(); i++) {
            String text = file.lines().get(i);
            if (within) {
                int end = text.indexOf("-->");
                within = end < 0;
                text = within ? "" : text.substring(end + "-->".length());
            }
            text = text.replaceAll("<!--.*?-->", " ");
            int open = text.indexOf("<!--");
            if (open >= 0) {
                within = true;
                text = text.substring(0, open);
            }
            text = text.replaceFirst("[#;].*", "").strip();
            if (!text.isEmpty()) {
                found.add(new Line(text, new Origin(file.name(), i + 1)));
            }
        }
        return found;
    }
}
