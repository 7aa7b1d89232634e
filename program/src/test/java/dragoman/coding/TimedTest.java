package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateFinder;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.coding.lessons.Learner;
import dragoman.coding.lessons.LessonFile;
import dragoman.coding.lessons.LessonTime;
import dragoman.coding.lessons.Scene;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.coding.phrasebook.SmallBook;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.WordVectors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published on Thursday, 17 May 2018. */
class TimedTest {

    private static final WordVectors VECTORS = WordVectors.load();
    private static final EventDate MONTH = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());

    /** "Peru struck Chile on Tuesday. Kenya VERB Fiji." */
    private static ParsedReport report(String verb) {
        return HandParse.report("Peru NNP SUBJECT of struck\nstruck/strike VBD ROOT\nChile NNP OBJECT of struck\non IN PREPOSITION of struck\nTuesday NNP PREPOSITION_OBJECT of on\n. . PUNCTUATION of struck\n\n"
                + "Kenya NNP SUBJECT of " + verb + "\n" + verb + " VBD ROOT\nFiji NNP OBJECT of " + verb + "\n. . PUNCTUATION of " + verb);
    }

    private static Mention mention(ParsedReport report, int start) {
        String text = report.report().text();
        Passage trigger = new Passage(text.substring(start, start + 5), start, start + 5);
        Passage evidence = new Passage(text, 0, text.length());
        return new Mention("hand#2.1", new Act(PloverType.ACCUSE, Optional.empty(), "110", List.of()), Optional.empty(), Status.DONE, false, party("KEN"), party("FJI"), MONTH, Optional.empty(), List.of(), trigger, evidence,
                List.of(), new Why("[actor] blames [recipient]", "f", 1), 0.5);
    }

    private static List<Party> party(String code) {
        return List.of(new Party(new Passage(code, 0, 3), new Actor(Optional.empty(), code, List.of())));
    }

    /** Whoever blamed somebody did so on the day told before; whoever mocked somebody did so lately. */
    private static SecondReader taught() {
        Learner learner = new Learner(VECTORS);
        for (int again = 0; again < 10; again++) {
            teach(learner, "blamed", new LessonTime.At("2018-05-15"));
            teach(learner, "mocked", new LessonTime.Lately());
        }
        return new SecondReader(PhrasebookFiles.shipped(), learner.learn(), VECTORS);
    }

    private static void teach(Learner learner, String verb, LessonTime time) {
        ParsedReport report = report(verb);
        int end = report.report().text().indexOf(verb) + verb.length();
        LessonFile.Report lesson = new LessonFile.Report("school.txt#1", HandParse.PUBLISHED, report.report().text(),
                List.of(new LessonFile.Mark(end, 2, PloverType.ACCUSE, Set.of("KEN"), Set.of("FJI"), Optional.of(time), false)));
        for (Sentence sentence : report.sentences()) {
            learner.lesson(lesson, ClauseGraph.of(sentence), SmallBook.politics(sentence), Scene.EMPTY, Map.of());
        }
        learner.times(lesson, report, new DateFinder().find(report), List.of());
    }

    private static Mention timed(String verb) {
        ParsedReport report = report(verb);
        return Timed.complete(List.of(mention(report, report.report().text().indexOf(verb))), report, new DateFinder().find(report), taught()).get(0);
    }

    @Test
    void anotherDateThatLessonsMakeLikelyIsFilled() {
        Mention blamed = timed("blamed");
        assertThat(blamed.date().value()).contains("2018-05-15");
        assertThat(blamed.why().filled()).containsExactly(FilledPart.DATE);
    }

    @Test
    void whatTheRulesSayAndLessonsTooIsNotFilled() {
        assertThat(timed("mocked").date()).isEqualTo(MONTH);
        assertThat(timed("mocked").why().filled()).isEmpty();
    }

    @Test
    void aTriggerThatIsNoWordOfTheReportIsRefused() {
        ParsedReport report = report("blamed");
        assertThatThrownBy(() -> Timed.acts(List.of(mention(report, 2)), report)).isInstanceOf(IllegalStateException.class).hasMessageContaining("no word of the report");
    }
}
