package dragoman.coding.phrasebook;

import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of the phrasebook: head, lines, near misses. What it cannot read is a fault with its place; the rest is read on. */
final class BookFileReader {

    private static final Pattern SETTING = Pattern.compile("(code|status):\\s*(\\S*)\\s*");
    private static final Pattern NEAR_MISS = Pattern.compile("not:\\s*(.+?)\\s*->\\s*(nothing|\\d{2,4})\\s*");
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

    private final String file;
    private final List<BookLine> lines = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> code = Optional.empty();
    private Optional<Status> status = Optional.empty();

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
        } else if (code.isEmpty()) {
            fault(number, "a clause before any «code:»", "Put «code: CAMEO-CODE» above the first clause.");
        } else {
            clause(number, line);
        }
    }

    private void setting(int number, String name, String value) {
        if (name.equals("code")) {
            if (!value.equals(BookLine.SAME) && !value.matches("\\d{2,4}")) {
                fault(number, "«" + value + "» is no CAMEO code", "Write two to four digits, or «same».");
                return;
            }
            code = Optional.of(value);
            status = Optional.empty();
            return;
        }
        try {
            status = Optional.of(Status.of(value));
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
        Matcher brackets = BRACKET.matcher(line);
        boolean any = false;
        while (brackets.find()) {
            if (Bracket.of(brackets.group(1)).isEmpty()) {
                fault(number, "no bracket is called [" + brackets.group(1) + "]", "The brackets stand in phrasebook/README.md.");
                return;
            }
            any = true;
        }
        if (!any) {
            fault(number, "a clause without brackets: «" + line + "»", "Say with [actor] and [recipient] who does it to whom.");
            return;
        }
        lines.add(new BookLine(file, number, line, code.orElseThrow(), status));
    }

    private void fault(int number, String problem, String nextStep) {
        faults.add(new Fault(file, number, problem, nextStep));
    }
}
