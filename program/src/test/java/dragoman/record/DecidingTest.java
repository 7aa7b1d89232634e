package dragoman.record;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.record.decision.Decision;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {

    @TempDir
    Path folder;

    private Chronicle chronicle;

    @BeforeEach
    void open() {
        chronicle = Chronicle.open(folder.resolve("decided.db"));
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    private static Mention visit(String report, int number, String recipient, String day, String place) {
        return Told.by(report, number).does("IND", CONSULT, recipient).mode(Mode.VISIT).on(day, STATED).says("The minister landed in " + place + " at noon.", "landed").mention();
    }

    private void keep(String report, Mention... told) {
        chronicle.keep(Told.report(report, "Outlet " + report, "2018-05-17"), List.of(told), "book " + told.length);
    }

    /** The mentions of each event, written {@code a#1.1 b#1.1 | c#1.1}. */
    private String events() {
        return chronicle.entries(EventFilter.ALL).stream()
                .map(entry -> entry.tellings().stream().map(telling -> telling.mention().id()).sorted().collect(Collectors.joining(" "))).sorted()
                .collect(Collectors.joining(" | "));
    }

    private List<String> reasons() {
        return chronicle.entries(EventFilter.ALL).stream().flatMap(entry -> entry.tellings().stream()).map(Telling::reason).toList();
    }

    @Test
    void whatAPersonMergesIsOneEventAndSaysSo() {
        keep("a", visit("a", 1, "PRK", "2018-05-15", "Nampo"));
        keep("b", visit("b", 1, "PRK", "2018-06-15", "Wonsan"));
        assertThat(events()).isEqualTo("a#1.1 | b#1.1");
        Decision decision = chronicle.merge("a#1.1", "b#1.1", "the second report has the month wrong").orElseThrow();
        assertThat(events()).isEqualTo("a#1.1 b#1.1");
        assertThat(reasons()).anyMatch(reason -> reason.contains("a person decided") && reason.contains("month wrong") && reason.contains(decision.id()));
        assertThat(chronicle.merge("a#1.1", "b#1.1", "again")).isEmpty();
        assertThat(chronicle.export()).contains("{\"decision\":\"" + decision.id());
    }

    @Test
    void eventsOfDifferentPairsCanBeMergedAndPartAgain() {
        keep("a", visit("a", 1, "PRK", "2018-05-15", "Nampo"));
        keep("b", visit("b", 1, "KOR", "2018-05-15", "Busan"));
        Decision decision = chronicle.merge("a#1.1", "b#1.1", "one tour").orElseThrow();
        assertThat(events()).isEqualTo("a#1.1 b#1.1");
        keep("c", visit("c", 1, "KOR", "2018-05-15", "Busan"));
        assertThat(events()).isEqualTo("a#1.1 b#1.1 c#1.1");
        assertThat(chronicle.takeBack(decision.id())).contains(decision);
        assertThat(events()).isEqualTo("a#1.1 | b#1.1 c#1.1");
        assertThat(chronicle.takeBack(decision.id())).isEmpty();
    }

    @Test
    void whatAPersonSplitsOffStaysApart() {
        keep("a", visit("a", 1, "PRK", "2018-05-15", "Nampo"));
        keep("b", visit("b", 1, "PRK", "2018-05-15", "Nampo"));
        assertThat(events()).isEqualTo("a#1.1 b#1.1");
        chronicle.split("b#1.1", "another minister").orElseThrow();
        assertThat(events()).isEqualTo("a#1.1 | b#1.1");
        assertThat(reasons()).anyMatch(reason -> reason.contains("another minister"));
        assertThat(chronicle.split("b#1.1", "again")).isEmpty();
        assertThat(chronicle.split("nobody#1.1", "no such mention")).isEmpty();
    }

    @Test
    void theLaterOfTwoDecisionsHolds() {
        keep("a", visit("a", 1, "PRK", "2018-05-15", "Nampo"));
        keep("b", visit("b", 1, "PRK", "2018-05-15", "Nampo"));
        chronicle.split("b#1.1", "two visits").orElseThrow();
        chronicle.merge("a#1.1", "b#1.1", "one visit after all").orElseThrow();
        assertThat(events()).isEqualTo("a#1.1 b#1.1");
    }

    @Test
    void aDecisionOutlivesAnotherReadingAndRestsWhileItsWordsAreGone() {
        keep("a", visit("a", 1, "PRK", "2018-05-15", "Nampo"));
        keep("b", visit("b", 1, "PRK", "2018-06-15", "Wonsan"));
        chronicle.merge("a#1.1", "b#1.1", "one visit").orElseThrow();
        keep("b", Told.by("b", 1).does("CHN", CONSULT, "PRK").says("Others spoke by phone.", "spoke").mention(), visit("b", 2, "PRK", "2018-06-15", "Wonsan"));
        assertThat(events()).isEqualTo("a#1.1 b#1.2 | b#1.1");
        chronicle.keep(Told.report("b", "Outlet b", "2018-05-17"), List.of(), "book empty");
        assertThat(events()).isEqualTo("a#1.1");
        assertThat(chronicle.decisions()).hasSize(1).noneMatch(ruled -> ruled.applies());
        keep("b", visit("b", 1, "PRK", "2018-06-15", "Wonsan"));
        assertThat(events()).isEqualTo("a#1.1 b#1.1");
    }
}
