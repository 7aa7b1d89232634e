package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a file of lessons: reports with a mark behind each word that carries an act, {@code Zambia closed{SANCTION ZMB>COD} its border}. A report begins with a line {@code == day | headline | style};
 * where the style is "single", each line is a report of its own without a headline.
 */
public final class LessonFile {

    private static final Pattern HEAD = Pattern.compile("== (\\S+) \\| ([^|]+) \\| ([^|]+)");
    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern INSIDE = Pattern.compile("(\\??)([A-Z]+)(?:/[A-Z]+)* ([A-Z0-9+]+|-)(>|<>)([A-Z0-9+]+|-)(?: (\\S+))?");
    private static final String SINGLE = "single";

    private final String file;
    private final List<Report> reports = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private LessonFile(String file) {
        this.file = file;
    }

    /**
     * A report to learn from.
     *
     * @param id the file and the number of the report in it
     * @param published its day
     * @param text the words without the marks
     * @param marks the marks in text order
     */
    public record Report(String id, LocalDate published, String text, List<Mark> marks) {

        public Report {
            marks = List.copyOf(marks);
        }

        /** Whether it is marked when its acts happened. */
        public boolean isTimed() {
            return marks.stream().anyMatch(mark -> mark.when().isPresent());
        }

        /** The file below the folder of lessons. */
        String file() {
            return id.substring(0, id.lastIndexOf('#'));
        }
    }

    /**
     * A mark.
     *
     * @param end the offset behind the marked word, in code points of the text
     * @param line the line of the file
     * @param type what is marked
     * @param actors the codes of who acts
     * @param recipients the codes of whom it is done to
     * @param when when it happened, where that is marked
     * @param open whether trained readers could differ: then the word teaches nothing
     */
    public record Mark(int end, int line, PloverType type, Set<String> actors, Set<String> recipients, Optional<LessonTime> when, boolean open) {

        public Mark {
            actors = Set.copyOf(actors);
            recipients = Set.copyOf(recipients);
        }
    }

    /**
     * Reads a file's content.
     *
     * @param file its name, for messages and ids
     * @throws IllegalArgumentException with all faults, each with its line and what to write instead
     */
    public static List<Report> read(String file, String content) {
        LessonFile lessons = new LessonFile(file);
        lessons.read(content);
        if (!lessons.faults.isEmpty()) {
            throw new IllegalArgumentException("These lessons are not used:\n" + String.join("\n", lessons.faults));
        }
        return List.copyOf(lessons.reports);
    }

    private void read(String content) {
        Draft draft = null;
        String[] lines = content.split("\r?\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("==")) {
                finish(draft);
                draft = head(line, i + 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (draft == null) {
                    fault(i + 1, "stands before the first head line", "Begin with «== 2018-05-17 | headline | style».");
                } else if (draft.single) {
                    draft.add(line, i + 1);
                    finish(draft);
                    draft = new Draft(draft.published, true);
                } else {
                    draft.add(line, i + 1);
                }
            }
        }
        finish(draft);
    }

    private void finish(Draft draft) {
        if (draft != null && !draft.text.isEmpty()) {
            reports.add(new Report(file + "#" + (reports.size() + 1), draft.published, draft.text.toString(), draft.marks));
        }
    }

    private Draft head(String line, int number) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            fault(number, "«" + line + "» is no head line", "Write «== 2018-05-17 | headline | style».");
            return null;
        }
        boolean single = head.group(3).strip().equals(SINGLE);
        try {
            Draft draft = new Draft(LocalDate.parse(head.group(1)), single);
            if (!single) {
                draft.add(head.group(2).strip(), number);
            }
            return draft;
        } catch (DateTimeException e) {
            fault(number, "«" + head.group(1) + "» is no day", "Write it as 2018-05-17.");
            return null;
        }
    }

    private static Set<String> codes(String side) {
        return side.equals("-") ? Set.of() : new LinkedHashSet<>(List.of(side.split("\\+")));
    }

    private void fault(int line, String problem, String remedy) {
        faults.add(file + ":" + line + ": " + problem + ". " + remedy);
    }

    /** A report while it is read. */
    private final class Draft {
        private final LocalDate published;
        private final boolean single;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        Draft(LocalDate published, boolean single) {
            this.published = published;
            this.single = single;
        }

        void add(String line, int number) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            Matcher mark = MARK.matcher(line);
            int at = 0;
            while (mark.find()) {
                text.append(line, at, mark.start());
                at = mark.end();
                mark(mark.group(1), number);
            }
            text.append(line.substring(at));
        }

        private void mark(String inside, int number) {
            Matcher parts = INSIDE.matcher(inside);
            Optional<String> told = parts.matches() ? Optional.ofNullable(parts.group(6)) : Optional.empty();
            if (!parts.matches() || told.filter(time -> LessonTime.find(time).isEmpty()).isPresent() || Stream.of(PloverType.values()).noneMatch(type -> type.name().equals(parts.group(2)))) {
                fault(number, "«{" + inside + "}» is no mark", "Write {TYPE ACTOR>RECIPIENT} or {TYPE ACTOR>RECIPIENT WHEN}, with one of " + Arrays.toString(PloverType.values())
                        + ", codes such as ZMB, UNO or -, and a date such as 1999-03-01, ~ or ?.");
                return;
            }
            marks.add(new Mark(text.codePointCount(0, text.length()), number, PloverType.valueOf(parts.group(2)), codes(parts.group(3)), codes(parts.group(5)),
                    told.flatMap(LessonTime::find), !parts.group(1).isEmpty()));
        }
    }
}
