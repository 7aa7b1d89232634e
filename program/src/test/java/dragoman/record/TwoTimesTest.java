package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.reading.Report;
import dragoman.record.event.EventFilter;
import dragoman.record.event.PastTelling;
import dragoman.record.event.PastTelling.Why;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.ACCUSE;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;

/** When something happened, and when the record learnt it. */
@ParameterizedClass
@EnumSource
class TwoTimesTest {

    private static final String FIRST = "2026-03-01T10:00:00Z";
    private static final String SECOND = "2026-03-05T10:00:00Z";
    private static final String THIRD = "2026-03-09T10:00:00Z";

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock(FIRST);
    private Chronicle chronicle;

    @BeforeEach
    void open() {
        chronicle = Chronicle.open(kind.address(folder, "a"), clock, Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    private static Mention visit(int number, String day) {
        return Told.by("001", number).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on(day, STATED).mention();
    }

    private static Mention sanction(int number) {
        return Told.by("001", number).does("IND", SANCTION, "PRK").on("2018-04", STATED).mention();
    }

    private static Report corrected() {
        return Report.of("001", Told.TEXT + " Corrected.", LocalDate.parse("2018-05-17"));
    }

    private static Report plain() {
        return Report.of("001", Told.TEXT, LocalDate.parse("2018-05-17"));
    }

    private List<String> knownOn(String day) {
        return chronicle.entries(EventFilter.ALL.between("IND", "PRK").knownOn(LocalDate.parse(day))).stream().map(TwoTimesTest::told).toList();
    }

    private static String told(TimelineEntry entry) {
        return entry.event().type() + " " + entry.event().date().map(date -> date.text()).orElse("?") + " "
                + entry.tellings().stream().map(Telling::mention).map(Mention::id).toList();
    }

    private Instant learnt(String mention) {
        return chronicle.mention(mention).orElseThrow().learnt();
    }

    @Test
    void a_correction_keeps_when_the_rest_was_learnt_and_the_record_can_be_asked_as_it_was() {
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15"), sanction(2)), "book");
        clock.set(SECOND);
        chronicle.keep(corrected(), List.of(visit(1, "2018-05-16"), sanction(2)), "book");
        assertThat(learnt("001#1.1")).isEqualTo(SECOND);
        assertThat(learnt("001#1.2")).isEqualTo(FIRST);
        assertThat(chronicle.learnt("001")).contains(Instant.parse(SECOND));
        assertThat(knownOn("2026-02-28")).isEmpty();
        assertThat(knownOn("2026-03-01")).containsExactly("SANCTION 2018-04 [001#1.2]", "CONSULT 2018-05-15 [001#1.1]");
        assertThat(knownOn("2026-03-04")).isEqualTo(knownOn("2026-03-01"));
        assertThat(knownOn("2026-03-05")).containsExactly("SANCTION 2018-04 [001#1.2]", "CONSULT 2018-05-16 [001#1.1]");
        assertThat(chronicle.past("001#1.1")).singleElement().satisfies(past -> {
            assertThat(past.telling().mention()).isEqualTo(visit(1, "2018-05-15"));
            assertThat(past.since()).isEqualTo(FIRST);
            assertThat(past.superseded()).isEqualTo(SECOND);
            assertThat(past.why()).isEqualTo(Why.CORRECTED);
        });
        assertThat(chronicle.past("001#1.2")).isEmpty();
    }

    @Test
    void what_another_phrasebook_or_a_withdrawal_takes_away_is_remembered_as_such() {
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15"), sanction(2)), "book-1");
        clock.set(SECOND);
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15")), "book-2");
        assertThat(chronicle.learnt("001")).as("the report is as it was").contains(Instant.parse(FIRST));
        assertThat(chronicle.past("001#1.2")).extracting(PastTelling::why).containsExactly(Why.PHRASEBOOK);
        clock.set(THIRD);
        chronicle.keep(List.of(Coded.withdrawn(plain(), "book-2")));
        assertThat(chronicle.past("001#1.1")).extracting(PastTelling::why).containsExactly(Why.WITHDRAWN);
        assertThat(knownOn("2026-03-02")).hasSize(2);
        assertThat(knownOn("2026-03-06")).containsExactly("CONSULT 2018-05-15 [001#1.1]");
        assertThat(knownOn("2026-03-09")).isEmpty();
    }

    @Test
    void what_only_moves_in_its_report_was_learnt_before_and_stood_elsewhere_then() {
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15"), sanction(2)), "book");
        clock.set(SECOND);
        Mention accusation = Told.by("001", 1).does("PRK", ACCUSE, "IND").mention();
        chronicle.keep(corrected(), List.of(accusation, visit(2, "2018-05-15"), sanction(3)), "book");
        assertThat(learnt("001#1.1")).isEqualTo(SECOND);
        assertThat(learnt("001#1.2")).isEqualTo(FIRST);
        assertThat(learnt("001#1.3")).isEqualTo(FIRST);
        assertThat(knownOn("2026-03-01")).containsExactly("SANCTION 2018-04 [001#1.2]", "CONSULT 2018-05-15 [001#1.1]");
        assertThat(knownOn("2026-03-05")).containsExactly("SANCTION 2018-04 [001#1.3]", "CONSULT 2018-05-15 [001#1.2]", "ACCUSE ? [001#1.1]");
        assertThat(chronicle.past("001#1.1")).extracting(PastTelling::why).containsExactly(Why.MOVED);
    }

    @Test
    void reports_that_were_learnt_later_do_not_count() {
        chronicle.keep(Told.report("001", "ANN", "2018-05-17"), List.of(visit(1, "2018-05-15")), "book");
        clock.set(SECOND);
        chronicle.keep(Told.report("000", "The Hindu", "2018-05-16"),
                List.of(Told.by("000", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05", STATED).mention()), "book");
        assertThat(knownOn("2026-03-01")).containsExactly("CONSULT 2018-05-15 [001#1.1]");
        assertThat(knownOn("2026-03-05")).containsExactly("CONSULT 2018-05-15 [000#1.1, 001#1.1]");
    }

    @Test
    void a_report_whose_outlet_is_corrected_had_the_other_outlet_before() {
        chronicle.keep(Told.report("001", "ANN", "2018-05-17"), List.of(visit(1, "2018-05-15")), "book");
        clock.set(SECOND);
        chronicle.keep(Told.report("001", "The Hindu", "2018-05-17"), List.of(visit(1, "2018-05-15")), "book");
        EventFilter pair = EventFilter.ALL.between("IND", "PRK");
        assertThat(chronicle.entries(pair.knownOn(LocalDate.parse("2026-03-01"))).get(0).tellings().get(0).publisher()).contains("ANN");
        assertThat(chronicle.entries(pair.knownOn(LocalDate.parse("2026-03-05"))).get(0).tellings().get(0).publisher()).contains("The Hindu");
        assertThat(learnt("001#1.1")).isEqualTo(FIRST);
    }

    @Test
    void what_was_superseded_within_the_second_was_never_known() {
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15")), "book");
        chronicle.keep(corrected(), List.of(visit(1, "2018-05-16")), "book");
        chronicle.keep(plain(), List.of(visit(1, "2018-05-17")), "book");
        assertThat(chronicle.past("001#1.1")).isEmpty();
        assertThat(knownOn("2026-03-01")).containsExactly("CONSULT 2018-05-17 [001#1.1]");
    }

    @Test
    void a_clock_that_was_set_back_ends_nothing_before_it_began() {
        clock.set(THIRD);
        chronicle.keep(plain(), List.of(visit(1, "2018-05-15")), "book");
        clock.set(FIRST);
        chronicle.keep(corrected(), List.of(visit(1, "2018-05-16")), "book");
        assertThat(learnt("001#1.1")).isEqualTo(THIRD);
    }

    @Test
    void the_record_as_known_on_a_day_is_the_record_that_was_asked_on_that_day() {
        List<Coded> first = Stories.of(40, 4);
        List<List<String>> then = new ArrayList<>();
        Random random = new Random(11);
        for (int day = 1; day <= 8; day++) {
            clock.set("2026-03-0" + day + "T23:59:59Z");
            for (int i = 0; i < 10; i++) {
                chronicle.keep(List.of(changed(first.get(random.nextInt(first.size())), random)));
            }
            then.add(all(EventFilter.ALL));
        }
        for (int day = 1; day <= 8; day++) {
            assertThat(all(EventFilter.ALL.knownOn(LocalDate.parse("2026-03-0" + day)))).as("day %d", day).isEqualTo(then.get(day - 1)).isNotEmpty();
        }
    }

    /** Some of its mentions, and now and then with another text, outlet or phrasebook. */
    private static Coded changed(Coded coded, Random random) {
        Report report = coded.report();
        String text = report.text() + (random.nextInt(3) == 0 ? " More." : "");
        Report other = new Report(report.id(), text, report.published(), report.title(), random.nextInt(4) == 0 ? report.publisher().map(name -> name + " Online") : report.publisher(),
                report.author(), report.url(), report.language(), report.head());
        return new Coded(other, coded.mentions().stream().filter(mention -> random.nextInt(4) > 0).toList(), "book-" + random.nextInt(3));
    }

    private List<String> all(EventFilter filter) {
        return chronicle.entries(filter).stream().map(entry -> entry.event() + " " + entry.tellings().stream()
                .map(telling -> telling.mention().id() + " " + telling.publisher() + " " + telling.reason()).toList()).toList();
    }
}
