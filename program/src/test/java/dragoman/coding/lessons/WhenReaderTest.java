package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.DateFinder;
import dragoman.coding.dates.EventDating;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.PloverType;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published on Thursday, 17 May 2018. */
class WhenReaderTest {

    /** "Peru struck Chile on Tuesday. Kenya VERB Fiji." */
    private static ParsedReport report(String verb) {
        return HandParse.report("Peru NNP SUBJECT of struck\nstruck/strike VBD ROOT\nChile NNP OBJECT of struck\non IN PREPOSITION of struck\nTuesday NNP PREPOSITION_OBJECT of on\n. . PUNCTUATION of struck\n\n"
                + "Kenya NNP SUBJECT of " + verb + "\n" + verb + " VBD ROOT\nFiji NNP OBJECT of " + verb + "\n. . PUNCTUATION of " + verb);
    }

    private static TimedAct act(ParsedReport report, int sentence, PloverType type, String who, String whom) {
        List<DateExpression> dates = new DateFinder().find(report);
        Sentence told = report.sentences().get(sentence);
        return new TimedAct(told, 1, type, Set.of(who), Set.of(whom), new EventDating(report, dates).date(told, 1));
    }

    private static List<TimedAct> acts(ParsedReport report) {
        return List.of(act(report, 0, PloverType.ASSAULT, "PER", "CHL"), act(report, 1, PloverType.ACCUSE, "KEN", "FJI"));
    }

    private static WhenReader reader(ParsedReport report) {
        return new WhenReader(report, new DateFinder().find(report), acts(report), Lessons.VECTORS);
    }

    private static List<String> values(ParsedReport report, int act) {
        return reader(report).candidates(acts(report).get(act)).stream().map(WhenReader.Candidate::value).toList();
    }

    @Test
    void theTimesNearbyAndTheMonthOfTheReportMayBeMeant() {
        assertThat(values(report("blamed"), 1)).containsExactly("2018-05-15", "2018-05");
    }

    @Test
    void ofADayThatIsNotAmongThemTheMonthIsRight() {
        WhenReader reader = reader(report("blamed"));
        List<WhenReader.Candidate> candidates = reader.candidates(acts(report("blamed")).get(1));
        assertThat(reader.right(candidates, new LessonTime.At("2018-05-15"))).contains(Set.of(0));
        assertThat(reader.right(candidates, new LessonTime.At("2018-05-02"))).contains(Set.of(1));
        assertThat(reader.right(candidates, new LessonTime.Lately())).contains(Set.of(1));
        assertThat(reader.right(candidates, new LessonTime.Untold())).contains(Set.of());
        assertThat(reader.right(candidates, new LessonTime.At("1999"))).as("nothing can be learnt of it").isEmpty();
    }

    /** Whoever blamed somebody did so on the day told before; whoever mocked somebody did so at some time. */
    private static Panel taught() {
        List<Training.Choice> lessons = new ArrayList<>();
        for (int again = 0; again < 10; again++) {
            for (String verb : List.of("blamed", "mocked", "scorned")) {
                ParsedReport report = report(verb);
                LessonTime time = verb.equals("blamed") ? new LessonTime.At("2018-05-15") : verb.equals("mocked") ? new LessonTime.Untold() : new LessonTime.Lately();
                lessons.add(reader(report).lesson(acts(report).get(1), time).orElseThrow());
            }
        }
        return new Panel(List.of(Training.choosing(lessons, 1)));
    }

    private static EventDate chosen(String verb) {
        ParsedReport report = report(verb);
        TimedAct act = acts(report).get(1);
        return reader(report).choose(act, taught()).orElseThrow().candidate().map(time -> time.date(act)).orElse(EventDate.UNKNOWN);
    }

    @Test
    void theDayToldBeforeIsChosenWhereLessonsSaySo() {
        EventDate date = chosen("blamed");
        assertThat(date.value()).contains("2018-05-15");
        assertThat(date.basis()).as("worked out of another sentence").isEqualTo(Basis.RESOLVED);
        assertThat(date.passage().orElseThrow().text()).isEqualTo("Tuesday");
    }

    @Test
    void nothingIsChosenWhereLessonsSayThatNothingTells() {
        assertThat(chosen("mocked")).isEqualTo(EventDate.UNKNOWN);
    }

    @Test
    void theMonthOfTheReportRestsOnTheTense() {
        assertThat(chosen("scorned")).isEqualTo(new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty()));
    }

    @Test
    void whereNoLessonTellsATimeNothingIsChosen() {
        ParsedReport report = report("blamed");
        assertThat(reader(report).choose(acts(report).get(1), new Panel(List.of(Training.choosing(List.of(), 1))))).isEmpty();
    }

    /** Not even a year that it tells: of what says "earlier this year" nobody knows then how long ago that was. */
    @Test
    void inAReportThatDoesNotSayWhenItAppearedNothingIsChosen() {
        ParsedReport dated = HandParse.report("Peru NNP SUBJECT of struck\nstruck/strike VBD ROOT\nChile NNP OBJECT of struck\nin IN PREPOSITION of struck\n1961 CD PREPOSITION_OBJECT of in\n. . PUNCTUATION of struck\n\n"
                + "Kenya NNP SUBJECT of blamed\nblamed VBD ROOT\nFiji NNP OBJECT of blamed\n. . PUNCTUATION of blamed");
        ParsedReport undated = new ParsedReport(Report.of("undated", dated.report().text(), null), dated.sentences());
        assertThat(values(undated, 1)).containsExactly("1961");
        assertThat(reader(dated).choose(acts(dated).get(1), taught())).isPresent();
        assertThat(reader(undated).choose(acts(undated).get(1), taught())).isEmpty();
    }
}
