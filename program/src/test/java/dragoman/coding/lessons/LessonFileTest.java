package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.PloverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonFileTest {

    private static final Path LESSONS = Path.of("../lessons");

    @Test
    void aMarkBelongsToTheWordBeforeIt() {
        LessonFile.Report report = LessonFile.read("a.txt", "== 1999-03-02 | Quiet day | daily\nPeru shut{SANCTION PER>CHL} its border.\n").get(0);
        assertThat(report.text()).isEqualTo("Quiet day\n\nPeru shut its border.");
        assertThat(report.published()).isEqualTo(LocalDate.of(1999, 3, 2));
        LessonFile.Mark mark = report.marks().get(0);
        assertThat(report.text().substring(0, mark.end())).endsWith("shut");
        assertThat(mark.type()).isEqualTo(PloverType.SANCTION);
        assertThat(mark.actors()).containsExactly("PER");
        assertThat(mark.recipients()).containsExactly("CHL");
        assertThat(mark.line()).isEqualTo(2);
    }

    @Test
    void offsetsCountCodePoints() {
        LessonFile.Mark mark = LessonFile.read("a.txt", "== 1999-03-02 | 😀 met{CONSULT PER<>CHL} | daily").get(0).marks().get(0);
        assertThat(mark.end()).isEqualTo(5);
    }

    @Test
    void ofTwoTypesTheFirstIsLearntAndSeveralMayStandOnASide() {
        LessonFile.Mark mark = LessonFile.read("a.txt", "== 1999-03-02 | They rowed{ACCUSE/REJECT PER+BOL<>-} | daily").get(0).marks().get(0);
        assertThat(mark.type()).isEqualTo(PloverType.ACCUSE);
        assertThat(mark.actors()).containsExactlyInAnyOrder("PER", "BOL");
        assertThat(mark.recipients()).isEmpty();
        assertThat(mark.open()).isFalse();
    }

    @Test
    void whatReadersCouldDifferOnIsOpen() {
        assertThat(LessonFile.read("a.txt", "== 1999-03-02 | They rowed{?ACCUSE PER>CHL} | daily").get(0).marks().get(0).open()).isTrue();
    }

    @Test
    void aMarkMayTellWhenTheActHappened() {
        LessonFile.Report report = LessonFile.read("a.txt", "== 1999-03-02 | Peru shut{SANCTION PER>CHL 1999-03-01} its border, asked{REQUEST PER>CHL ~} for talks, fought{ASSAULT PER>CHL ?}, slept{REJECT PER>-} | daily").get(0);
        assertThat(report.marks()).extracting(LessonFile.Mark::when)
                .containsExactly(Optional.of(new LessonTime.At("1999-03-01")), Optional.of(new LessonTime.Lately()), Optional.of(new LessonTime.Untold()), Optional.empty());
        assertThat(report.isTimed()).isTrue();
        assertThat(LessonFile.read("a.txt", "== 1999-03-02 | Peru shut{SANCTION PER>CHL} | daily").get(0).isTimed()).isFalse();
    }

    @Test
    void aTimeThatIsNoneIsAFault() {
        for (String none : List.of("1999-13-01", "Monday", "1999-03-02/1999-03-01")) {
            assertThatThrownBy(() -> LessonFile.read("a.txt", "== 1999-03-02 | shut{SANCTION PER>CHL " + none + "} | daily")).hasMessageContainingAll("a.txt:1:", none, "a date such as 1999-03-01, ~ or ?");
        }
    }

    @Test
    void singleSentencesAreReportsOfTheirOwn() {
        List<LessonFile.Report> reports = LessonFile.read("a.txt", "== 2001-05-01 | sentences | single\nPeru slept.\n\nChile struck{ASSAULT CHL>PER}.\n");
        assertThat(reports).extracting(LessonFile.Report::text).containsExactly("Peru slept.", "Chile struck.");
        assertThat(reports).extracting(LessonFile.Report::id).containsExactly("a.txt#1", "a.txt#2");
    }

    @Test
    void allFaultsAreToldAtOnceWithWhatToWrite() {
        assertThatThrownBy(() -> LessonFile.read("a.txt", "Peru slept.\n== May 1999 | x | y\n== 1999-03-02 | x\n== 1999-03-02 | shut{SANCTIONS PER>CHL} | y\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.txt:1:", "before the first head line", "a.txt:2: «May» is no day".replace("«May»", "«May 1999»").substring(0, 8), "a.txt:3:", "no head line",
                        "a.txt:4: «{SANCTIONS PER>CHL}» is no mark", "Write {TYPE ACTOR>RECIPIENT}");
    }

    @Test
    void everyLessonShippedCanBeReadAndNoneStandsTwice() throws IOException {
        List<String> again = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        int marks = 0;
        try (Stream<Path> files = Files.walk(LESSONS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (LessonFile.Report report : LessonFile.read(LESSONS.relativize(file).toString(), Files.readString(file))) {
                    marks += report.marks().size();
                    if (!texts.add(report.text())) {
                        again.add(report.id());
                    }
                }
            }
        }
        assertThat(again).isEmpty();
        assertThat(marks).isGreaterThan(10_000);
    }
}
