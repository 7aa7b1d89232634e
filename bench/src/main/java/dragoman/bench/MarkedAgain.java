package dragoman.bench;

import dragoman.coding.lessons.LessonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** How far do two readers agree who marked the same lessons, the second without having seen the marks of the first? What only one of them holds for open is not asked. */
final class MarkedAgain {

    private static final BiPredicate<LessonFile.Mark, LessonFile.Mark> WORD = (one, other) -> true;
    private static final BiPredicate<LessonFile.Mark, LessonFile.Mark> TYPE = (one, other) -> one.type() == other.type();
    private static final BiPredicate<LessonFile.Mark, LessonFile.Mark> SIDES = TYPE.and((one, other) -> meet(one.actors(), other.actors()) && meet(one.recipients(), other.recipients()));

    private final Map<String, LessonFile.Report> first = new HashMap<>();
    private final List<LessonFile.Report> again;

    MarkedAgain(List<LessonFile.Report> lessons, List<LessonFile.Report> again) {
        lessons.forEach(lesson -> first.put(lesson.text(), lesson));
        this.again = List.copyOf(again);
    }

    static MarkedAgain in(Checkout checkout) {
        return new MarkedAgain(read(checkout.home().resolve("lessons")), read(checkout.home().resolve("bench/marked-again")));
    }

    private static List<LessonFile.Report> read(Path folder) {
        List<LessonFile.Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                reports.addAll(LessonFile.read(folder.relativize(file).toString(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    /** The agreement, as F1 of the one reader's marks against the other's. */
    String text() {
        List<LessonFile.Report> known = again.stream().filter(report -> first.containsKey(report.text())).toList();
        if (known.size() < again.size()) {
            throw new Trouble((again.size() - known.size()) + " reports of bench/marked-again are no lessons any more, or their words have changed", "Change the words in both places alike.");
        }
        return String.format(Locale.ROOT, "Two readers of the same %d lessons agree with F1 %.3f on the word, %.3f on its type too, %.3f on both sides too.%n", known.size(), agreement(WORD), agreement(TYPE), agreement(SIDES));
    }

    private double agreement(BiPredicate<LessonFile.Mark, LessonFile.Mark> same) {
        long both = 0;
        long marks = 0;
        for (LessonFile.Report other : again) {
            LessonFile.Report one = first.get(other.text());
            both += asked(one, other).stream().filter(mark -> at(other, mark).filter(there -> same.test(mark, there)).isPresent()).count();
            marks += asked(one, other).size() + asked(other, one).size();
        }
        return 2.0 * both / Math.max(1, marks);
    }

    /** The marks of a report that neither reader holds for open. */
    private static List<LessonFile.Mark> asked(LessonFile.Report report, LessonFile.Report other) {
        return report.marks().stream().filter(mark -> !mark.open() && at(other, mark).filter(LessonFile.Mark::open).isEmpty()).toList();
    }

    private static Optional<LessonFile.Mark> at(LessonFile.Report report, LessonFile.Mark mark) {
        return report.marks().stream().filter(there -> there.end() == mark.end()).findFirst();
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() && other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
