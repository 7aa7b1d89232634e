package dragoman.coding.phrasebook;

import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one file of the phrasebook: head, lines, near misses. What it cannot read is a fault with its place; the rest is read on. */
final class BookFileReader {

    private static final Pattern SETTING = Pattern.compile("(code|status):\\s*(\\S*)\\s*");
    private static final Pattern NEAR_MISS = Pattern.compile("not:\\s*(.+?)\\s*->\\s*(nothing|\\d{2,4})\\s*");
    private static final Pattern KEYWORD = Pattern.compile("([A-Za-z]+)\\s*:.*");
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
    private static final List<String> SIDES = List.of(Bracket.ACTOR.label(), Bracket.RECIPIENT.label());

    private final String file;
    private final List<BookLine> lines = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> code = Optional.empty();
    private Optional<Status> status = Optional.empty();
    /** The line of a status that no clause has used yet, else 0. */
    private int unused;

    private BookFileReader(String file) {
        this.file = file;
    }

    static BookFile read(String file, String content) {
        BookFileReader reader = new BookFileReader(file);
        int number = 0;
        for (String line : content.split("\r?\n", -1)) {
            reader.line(++number, line.strip());
        }
        if (reader.nearMisses.isEmpty()) {
            reader.faults.add(new Fault(file, 0, "the file has no near miss", "Add a line «not: SENTENCE -> nothing» with a sentence that only looks like this act."));
        }
        return new BookFile(file, reader.lines, reader.nearMisses, reader.faults);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher setting = SETTING.matcher(line);
        if (setting.matches()) {
            setting(number, setting.group(1), setting.group(2));
        } else if (line.startsWith("not:")) {
            nearMiss(number, line);
        } else if (KEYWORD.matcher(line).matches()) {
            keyword(number, line);
        } else {
            clause(number, line);
        }
    }

    /** What looks like a setting or near miss and is none. */
    private void keyword(int number, String line) {
        if (line.startsWith("code:") || line.startsWith("status:")) {
            fault(number, "«" + line + "» has more than one word behind the colon", "Write one word there; a comment stands on a line of its own, behind #.");
        } else {
            fault(number, "«" + line.substring(0, line.indexOf(':') + 1) + "» is nothing that a phrasebook knows",
                    "Write code:, status: or not: in small letters and without a blank before the colon, or # before a comment.");
        }
    }

    private void setting(int number, String name, String value) {
        if (name.equals("code")) {
            if (!value.equals(BookLine.SAME) && !value.matches("\\d{2,4}")) {
                fault(number, "«" + value + "» is no CAMEO code", "Write two to four digits, or «same».");
                return;
            }
            if (unused > 0) {
                fault(unused, "a «status:» without a line below it: the next «code:» ends it", "Put it below the «code:».");
            }
            code = Optional.of(value);
            status = Optional.empty();
            unused = 0;
            return;
        }
        try {
            status = Optional.of(Status.of(value));
            unused = number;
        } catch (IllegalArgumentException e) {
            fault(number, e.getMessage(), "Use one of these words.");
        }
    }

    private void nearMiss(int number, String line) {
        Matcher parts = NEAR_MISS.matcher(line);
        if (!parts.matches()) {
            fault(number, "a near miss without «-> nothing» or «-> CODE»", "Say after -> what the sentence is instead.");
            return;
        }
        nearMisses.add(new NearMiss(file, number, parts.group(1), parts.group(2)));
    }

    private void clause(int number, String line) {
        int before = faults.size();
        if (code.isEmpty()) {
            fault(number, "a clause before any «code:»", "Put «code: CAMEO-CODE» above the first clause.");
        }
        brackets(number, line);
        unused = 0;
        if (faults.size() == before) {
            lines.add(new BookLine(file, number, line, code.orElseThrow(), status));
        }
    }

    private void brackets(int number, String line) {
        List<String> labels = BRACKET.matcher(line).results().map(bracket -> bracket.group(1)).toList();
        labels.stream().filter(label -> Bracket.of(label).isEmpty()).forEach(label -> fault(number, "no bracket is called [" + label + "]",
                "Use one of " + Arrays.stream(Bracket.values()).map(bracket -> "[" + bracket.label() + "]").collect(Collectors.joining(" ")) + "."));
        if (labels.isEmpty()) {
            fault(number, "a clause without brackets: «" + line + "»", "Say with [actor] and [recipient] who does it to whom.");
        } else if (labels.stream().allMatch(label -> Bracket.of(label).isPresent()) && labels.stream().noneMatch(SIDES::contains)) {
            fault(number, "a clause without [actor] and [recipient]: «" + line + "»", "Say who does it or to whom; a line that names neither codes nothing.");
        }
        if (isUneven(line, '[', ']')) {
            fault(number, "a bracket is not opened or not closed in «" + line + "»", "Write each as [actor].");
        }
        if (isUneven(line, '{', '}')) {
            fault(number, "a brace is not opened or not closed in «" + line + "»", "Write alternatives as {one|another}.");
        }
    }

    private static boolean isUneven(String line, char open, char close) {
        return line.chars().filter(c -> c == open).count() != line.chars().filter(c -> c == close).count();
    }

    private void fault(int number, String problem, String nextStep) {
        faults.add(new Fault(file, number, problem, nextStep));
    }
}
