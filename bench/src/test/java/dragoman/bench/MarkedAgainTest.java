package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.lessons.LessonFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedAgainTest {

    private static final String HEAD = "== 2001-05-01 | sentences | single\n";

    private static List<LessonFile.Report> lessons(String line) {
        return LessonFile.read("a.txt", HEAD + line + "\n");
    }

    @Test
    void whoMarksTheSameAgreesWholly() {
        List<LessonFile.Report> lessons = lessons("Peru shut{SANCTION PER>CHL} its border.");
        assertThat(new MarkedAgain(lessons, lessons).text()).contains("the same 1 lessons agree with F1 1.000 on the word, 1.000 on its type too, 1.000 on both sides too");
    }

    @Test
    void typeAndSidesAreAskedOneAfterTheOther() {
        assertThat(new MarkedAgain(lessons("Peru shut{SANCTION PER>CHL} its border."), lessons("Peru shut{COERCE PER>CHL} its border.")).text()).contains("F1 1.000 on the word, 0.000 on its type");
        assertThat(new MarkedAgain(lessons("Peru shut{SANCTION PER>CHL} its border."), lessons("Peru shut{SANCTION PER>-} its border.")).text()).contains("1.000 on its type too, 0.000 on both sides");
    }

    @Test
    void whatOneHoldsForOpenIsNotAsked() {
        assertThat(new MarkedAgain(lessons("Peru shut{SANCTION PER>CHL} its border and slept."), lessons("Peru shut{?SANCTION PER>CHL} its border and slept{COERCE PER>PER}.")).text()).contains("F1 0.000 on the word");
        List<LessonFile.Report> two = lessons("Peru shut{SANCTION PER>CHL} its border and slept{COERCE PER>PER}.");
        assertThat(new MarkedAgain(two, lessons("Peru shut{?SANCTION PER>CHL} its border and slept{COERCE PER>PER}.")).text()).contains("F1 1.000 on the word");
    }

    @Test
    void aReportThatIsNoLessonIsTold() {
        assertThatThrownBy(() -> new MarkedAgain(lessons("Peru slept."), lessons("Chile slept.")).text()).isInstanceOf(Trouble.class).hasMessageContaining("1 reports");
    }

    @Test
    void whatWasMarkedAgainIsStillAmongTheLessons() {
        assertThat(MarkedAgain.in(new Checkout(Path.of("").toAbsolutePath().getParent())).text()).contains("the same 60 lessons");
    }
}
