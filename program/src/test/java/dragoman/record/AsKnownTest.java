package dragoman.record;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.reading.Report;
import dragoman.record.decision.Decision;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people had decided by a day, and which reports were known to be copies then. */
@ParameterizedClass
@EnumSource
class AsKnownTest {

    private static final String SHIPS = Told.TEXT + " Two ships with rice lay off the harbour since Monday because nobody had told the pilots on which quay they were to be unloaded,"
            + " and the captain of the larger one said by radio that his crew had water for four more days.";
    private static final String DAM = " Below the dam the farmers moved their cattle to the hills, since an engineer had warned them at the market that one of the gates could not be"
            + " closed before the spare part came from the capital by the mountain road.";

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
    private Chronicle chronicle;

    @BeforeEach
    void open() {
        chronicle = Chronicle.open(kind.address(folder, "a"), clock, Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    private static Mention visit(String report, String recipient, String month, String place) {
        return Told.by(report, 1).does("IND", CONSULT, recipient).mode(Mode.VISIT).on("2018-" + month + "-15", STATED)
                .says("The minister landed in " + place + " at noon.", "landed").mention();
    }

    private void keep(String id, String text, Mention told) {
        Report report = new Report(id, text, Optional.empty(), Optional.empty(), Optional.of("Outlet " + id), Optional.empty(), Optional.empty(), Optional.of("en"), List.of());
        chronicle.keep(report, List.of(told), "book");
        chronicle.settle();
    }

    private void keep(String id, String text) {
        keep(id, text, visit(id, "PRK", "05", "Nampo"));
    }

    private void today(int day) {
        clock.set("2026-03-0" + day + "T10:00:00Z");
    }

    private List<TimelineEntry> knownOn(int day) {
        return chronicle.entries(EventFilter.ALL.between("IND", "PRK").knownOn(LocalDate.of(2026, 3, day)));
    }

    /** The mentions of each event, and how many of its reports are independent: {@code a#1.1 b#1.1 (1)}. */
    private static String events(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> entry.tellings().stream().map(telling -> telling.mention().id()).sorted().collect(Collectors.joining(" "))
                + " (" + entry.event().independent() + ")").sorted().collect(Collectors.joining(", "));
    }

    @Test
    void whatAPersonMergedIsOneEventFromThatDayAndUntilItWasTakenBack() {
        keep("a", "One report.", visit("a", "PRK", "05", "Nampo"));
        keep("b", "Another report.", visit("b", "PRK", "06", "Wonsan"));
        today(3);
        Decision decision = chronicle.merge("a#1.1", "b#1.1", "the second report has the month wrong").orElseThrow();
        today(5);
        chronicle.takeBack(decision.id());
        today(7);
        chronicle.merge("a#1.1", "b#1.1", "wrong it was").orElseThrow();
        assertThat(List.of(events(knownOn(2)), events(knownOn(3)), events(knownOn(4)), events(knownOn(5)), events(knownOn(6)), events(knownOn(7))))
                .containsExactly("a#1.1 (1), b#1.1 (1)", "a#1.1 b#1.1 (2)", "a#1.1 b#1.1 (2)", "a#1.1 (1), b#1.1 (1)", "a#1.1 (1), b#1.1 (1)", "a#1.1 b#1.1 (2)");
        assertThat(knownOn(4).get(0).tellings()).extracting(Telling::reason).anyMatch(reason -> reason.contains("month wrong"));
        assertThat(knownOn(7).get(0).tellings()).extracting(Telling::reason).anyMatch(reason -> reason.contains("wrong it was"));
        assertThat(knownOn(7)).isEqualTo(chronicle.entries(EventFilter.ALL.between("IND", "PRK")));
    }

    @Test
    void eventsOfTwoPairsAreTogetherFromTheDayOnWhichAPersonPutThemSo() {
        keep("a", "One report.", visit("a", "PRK", "05", "Nampo"));
        keep("b", "Another report.", visit("b", "KOR", "05", "Busan"));
        today(3);
        chronicle.merge("a#1.1", "b#1.1", "one tour").orElseThrow();
        assertThat(events(knownOn(2))).isEqualTo("a#1.1 (1)");
        assertThat(events(knownOn(3))).isEqualTo("a#1.1 b#1.1 (2)");
        assertThat(knownOn(3)).isEqualTo(chronicle.entries(EventFilter.ALL.between("IND", "PRK")));
    }

    @Test
    void whatAPersonSplitOffStaysApartFromThatDay() {
        keep("a", "One report.");
        keep("b", "Another report.");
        today(3);
        chronicle.split("b#1.1", "another minister").orElseThrow();
        assertThat(events(knownOn(2))).isEqualTo("a#1.1 b#1.1 (2)");
        assertThat(events(knownOn(3))).isEqualTo("a#1.1 (1), b#1.1 (1)");
        assertThat(knownOn(3)).isEqualTo(chronicle.entries(EventFilter.ALL.between("IND", "PRK")));
    }

    @Test
    void twoReportsAreVersionsOfOneTextOnlySinceTheDayOnWhichTheLongerOneCameThatHoldsBoth() {
        keep("m", SHIPS);
        keep("n", DAM);
        today(3);
        keep("o", SHIPS + DAM);
        assertThat(events(knownOn(1))).isEqualTo("m#1.1 n#1.1 (2)");
        assertThat(events(knownOn(2))).isEqualTo("m#1.1 n#1.1 (2)");
        assertThat(events(knownOn(3))).isEqualTo("m#1.1 n#1.1 o#1.1 (1)");
        assertThat(knownOn(3)).isEqualTo(chronicle.entries(EventFilter.ALL));
    }

    @Test
    void aReportThatWasCorrectedWasACopyUntilThen() {
        keep("m", SHIPS);
        keep("n", SHIPS);
        keep("o", SHIPS);
        today(3);
        keep("m", DAM);
        today(6);
        keep("m", SHIPS);
        assertThat(events(knownOn(2))).isEqualTo("m#1.1 n#1.1 o#1.1 (1)");
        assertThat(events(knownOn(4))).isEqualTo("m#1.1 n#1.1 o#1.1 (2)");
        assertThat(events(knownOn(6))).isEqualTo("m#1.1 n#1.1 o#1.1 (1)");
    }

    @Test
    void aFamilyThatWasCalledByAForgottenReportGoesOnWithoutItsName() {
        keep("aaa-forgotten", SHIPS);
        keep("n", SHIPS);
        keep("o", SHIPS);
        today(3);
        chronicle.forget(List.of("aaa-forgotten"));
        assertThat(events(knownOn(2))).isEqualTo("n#1.1 o#1.1 (1)");
        assertThat(events(knownOn(3))).isEqualTo("n#1.1 o#1.1 (1)");
        assertThat(knownOn(2).get(0).tellings()).extracting(Telling::family).doesNotContain("aaa-forgotten");
    }
}
