package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import dragoman.record.Digest.BusyPair;
import dragoman.record.event.Event;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import static dragoman.coding.event.Basis.RESOLVED;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.ACCUSE;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource
class ChronicleTest {

    private static final String BOOK = "book-1";

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private Chronicle open() {
        return Chronicle.open(kind.address(folder, "a"));
    }

    private static Mention visit(String report, String day) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on(day, STATED).mention();
    }

    private static void keepStory(Chronicle chronicle) {
        chronicle.keep(Told.report("001", "ANN", "2018-05-17"), List.of(visit("001", "2018-05-15"),
                Told.by("001", 2).does("PRK", ACCUSE, "USA").mention()), BOOK);
        chronicle.keep(Told.report("002", "The Hindu", "2018-05-16"), List.of(visit("002", "2018-05")), BOOK);
        chronicle.keep(Told.report("003", null, "2015-09-16"), List.of(
                Told.by("003", 1).does("PRK", CONSULT, "IND").mode(Mode.VISIT).on("2015-04", RESOLVED).mention(),
                Told.by("003", 2).does("IND", SANCTION, "PRK").status(Status.DENIED).mention()), BOOK);
    }

    @Test
    void a_mention_comes_back_as_it_was_kept() {
        Mention full = Told.by("001", 1).does("IND USA", CONSULT, "PRK ---gunmen").mode(Mode.VISIT).about(SANCTION).status(Status.POSSIBLE)
                .on("2018-05-15/2018-05-16", STATED).in("PRK").mention()
                .withWhy(new Why("[actor] visits [recipient]", "lessons/a.txt", 7, true, List.of(FilledPart.ACTOR, FilledPart.RECIPIENT), OptionalDouble.of(0.37)));
        Mention bare = Told.by("001", 2).does("", ACCUSE, "PRK").mention();
        assertThat(bare.why().likely()).as("nobody was asked").isEmpty();
        try (Chronicle chronicle = open()) {
            chronicle.keep(Told.report("001", "ANN", "2018-05-17"), List.of(full, bare), BOOK);
            Telling telling = chronicle.mention("001#1.1").orElseThrow();
            assertThat(telling.mention()).isEqualTo(full);
            assertThat(telling.publisher()).contains("ANN");
            assertThat(telling.published()).contains(LocalDate.parse("2018-05-17"));
            assertThat(telling.phrasebook()).isEqualTo(BOOK);
            assertThat(chronicle.mention("001#1.2").orElseThrow().mention()).isEqualTo(bare);
            assertThat(chronicle.mention("001#9.9")).isEmpty();
        }
    }

    @Test
    void a_report_comes_back_as_it_was_kept() {
        Report report = new Report("r 1", "Title\n\nText with \uD83D\uDE00 and 朝鲜.\r\n", Optional.of(LocalDate.parse("2018-05-17")), Optional.of("Title"),
                Optional.of("ANN"), Optional.of("Jane Doe"), Optional.of("https://example.org/1"), Optional.of("en-GB"),
                List.of(new HeadPart(HeadPart.Kind.TITLE, 0, 5)));
        try (Chronicle chronicle = open()) {
            chronicle.keep(report, List.of(), BOOK);
        }
        try (Chronicle chronicle = open()) {
            assertThat(chronicle.report("r 1")).contains(report);
            assertThat(chronicle.report("r 2")).isEmpty();
        }
    }

    @Test
    void a_timeline_holds_the_events_of_a_pair_in_both_directions_by_date_and_unknown_dates_last() {
        try (Chronicle chronicle = open()) {
            keepStory(chronicle);
            List<TimelineEntry> timeline = chronicle.entries(EventFilter.ALL.between("IND", "PRK"));
            assertThat(timeline).extracting(entry -> entry.event().date().map(date -> date.text()).orElse("?"))
                    .containsExactly("2015-04", "2018-05-15", "?");
            Event visit = timeline.get(1).event();
            assertThat(visit.actors()).containsExactly("IND");
            assertThat(visit.recipients()).containsExactly("PRK");
            assertThat(visit.reports()).isEqualTo(2);
            assertThat(visit.outlets()).isEqualTo(2);
            assertThat(timeline.get(1).tellings()).extracting(Telling::report).containsExactly("002", "001");
            assertThat(chronicle.entries(EventFilter.ALL.between("PRK", "IND"))).isEqualTo(timeline);
            assertThat(chronicle.entries(EventFilter.ALL.of("PRK"))).hasSize(4);
            assertThat(chronicle.entries(EventFilter.ALL.of("CHN"))).isEmpty();
        }
    }

    @Test
    void a_timeline_is_filtered_by_days_and_type_and_days_leave_out_what_has_none() {
        try (Chronicle chronicle = open()) {
            keepStory(chronicle);
            EventFilter april = EventFilter.ALL.from(LocalDate.parse("2015-04-30")).to(LocalDate.parse("2015-12-31"));
            assertThat(chronicle.entries(april.of("IND"))).hasSize(1);
            assertThat(chronicle.entries(EventFilter.ALL.of("IND").from(LocalDate.parse("2015-05-01")))).hasSize(1);
            assertThat(chronicle.entries(EventFilter.ALL.of("IND").to(LocalDate.parse("2015-03-31")))).isEmpty();
            assertThat(chronicle.entries(EventFilter.ALL.of("IND").types(List.of(SANCTION)))).hasSize(1);
            assertThatThrownBy(() -> april.from(LocalDate.parse("2016-01-01"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void two_on_the_same_side_are_no_pair() {
        try (Chronicle chronicle = open()) {
            chronicle.keep(Told.report("001", null, null), List.of(Told.by("001", 1).does("USA KOR", SANCTION, "PRK").on("2018", STATED).mention()), BOOK);
            assertThat(chronicle.entries(EventFilter.ALL.between("USA", "KOR"))).isEmpty();
            assertThat(chronicle.entries(EventFilter.ALL.between("KOR", "PRK"))).hasSize(1);
        }
    }

    @Test
    void the_digest_counts_and_names_the_busiest_pairs() {
        try (Chronicle chronicle = open()) {
            assertThat(chronicle.digest()).isEqualTo(new Digest(0, 0, 0, List.of()));
            keepStory(chronicle);
            assertThat(chronicle.digest()).isEqualTo(new Digest(3, 5, 4, List.of(new BusyPair("IND", "PRK", 3), new BusyPair("PRK", "USA", 1))));
        }
    }

    @Test
    void reading_twice_changes_nothing() {
        try (Chronicle chronicle = open()) {
            keepStory(chronicle);
            String once = chronicle.export();
            Optional<Instant> learnt = chronicle.learnt("001");
            assertThat(chronicle.isKept(Told.report("001", "ANN", "2018-05-17"), BOOK)).isTrue();
            assertThat(chronicle.keep(Told.report("001", "ANN", "2018-05-17"), List.of(), BOOK)).isEqualTo(Kept.UNCHANGED);
            keepStory(chronicle);
            assertThat(chronicle.export()).isEqualTo(once).isNotEmpty();
            assertThat(chronicle.learnt("001")).isEqualTo(learnt);
        }
    }

    @Test
    void a_report_with_other_words_day_or_phrasebook_replaces_what_it_told() {
        try (Chronicle chronicle = open()) {
            keepStory(chronicle);
            Report changed = Report.of("001", Told.TEXT + " More.", LocalDate.parse("2018-05-17"));
            assertThat(chronicle.isKept(changed, BOOK)).isFalse();
            assertThat(chronicle.keep(changed, List.of(visit("001", "2018-05-20")), BOOK)).isEqualTo(Kept.REPLACED);
            assertThat(chronicle.mention("001#1.2")).isEmpty();
            assertThat(chronicle.entries(EventFilter.ALL.of("USA"))).isEmpty();
            assertThat(chronicle.entries(EventFilter.ALL.between("IND", "PRK")).get(1).event().date().orElseThrow().text()).isEqualTo("2018-05-20");
            assertThat(chronicle.keep(changed, List.of(), "book-2")).isEqualTo(Kept.REPLACED);
            assertThat(chronicle.keep(Told.report("003", null, "2015-09-17"), List.of(), BOOK)).isEqualTo(Kept.REPLACED);
            assertThat(chronicle.digest()).isEqualTo(new Digest(3, 1, 1, List.of(new BusyPair("IND", "PRK", 1))));
        }
    }

    @Test
    void the_same_words_under_another_id_are_another_report() {
        try (Chronicle chronicle = open()) {
            chronicle.keep(Told.report("001", "ANN", null), List.of(visit("001", "2018-05-15")), BOOK);
            assertThat(chronicle.keep(Told.report("copy", "ANN", null), List.of(visit("copy", "2018-05-15")), BOOK)).isEqualTo(Kept.NEW);
            Event event = chronicle.entries(EventFilter.ALL.of("IND")).get(0).event();
            assertThat(event.reports()).isEqualTo(2);
            assertThat(event.outlets()).isEqualTo(1);
        }
    }

    @Test
    void an_event_is_found_by_its_id_and_by_its_mention_and_says_why_each_belongs_to_it() {
        try (Chronicle chronicle = open()) {
            keepStory(chronicle);
            TimelineEntry entry = chronicle.eventOf("002#1.1").orElseThrow();
            assertThat(chronicle.event(entry.event().id())).contains(entry);
            assertThat(entry.tellings()).extracting(Telling::reason)
                    .containsExactly("same happening as 001#1.1: 2018-05-15 and 2018-05 agree; both visit; both «flew on»; nearly the same sentence; both reports are of one story", "founds the event");
            assertThat(chronicle.event("E0")).isEmpty();
        }
    }

    @Test
    void the_record_knows_when_it_learnt_of_a_report() {
        Instant noon = Instant.parse("2026-11-01T12:00:00Z");
        try (Chronicle chronicle = Chronicle.open(kind.address(folder, "a"), Clock.fixed(noon, ZoneOffset.UTC), Duration.ofSeconds(1))) {
            chronicle.keep(Told.report("001", null, null), List.of(), BOOK);
            assertThat(chronicle.learnt("001")).contains(noon);
            assertThat(chronicle.learnt("002")).isEmpty();
        }
    }

    @Test
    void a_batch_is_kept_as_a_whole_or_not_at_all() {
        try (Chronicle chronicle = open()) {
            Coded good = new Coded(Told.report("001", null, null), List.of(visit("001", "2018")), BOOK);
            assertThat(chronicle.keep(List.of(good, good))).containsExactly(Kept.NEW, Kept.UNCHANGED);
            assertThat(chronicle.keep(List.of())).isEmpty();
        }
        assertThatThrownBy(() -> new Coded(Told.report("002", null, null), List.of(visit("001", "2018")), BOOK)).hasMessageContaining("001#1.1");
        assertThatThrownBy(() -> new Coded(Told.report("001", null, null), List.of(visit("001", "2018"), visit("001", "2018")), BOOK))
                .hasMessageContaining("001#1.1");
    }

    @Test
    void two_runs_may_keep_and_ask_side_by_side() {
        try (Chronicle one = open(); Chronicle other = open()) {
            keepStory(one);
            assertThat(other.entries(EventFilter.ALL.between("IND", "PRK"))).hasSize(3);
            other.keep(Told.report("001", "ANN", "2018-05-18"), List.of(), BOOK);
            other.keep(Told.report("002", "ANN", "2018-05-18"), List.of(), BOOK);
            assertThat(one.entries(EventFilter.ALL.between("IND", "PRK"))).hasSize(2);
            assertThat(one.export()).isEqualTo(other.export());
        }
    }
}
