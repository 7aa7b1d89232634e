package dragoman.record;

import dragoman.coding.event.Mode;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RebuildingTest {

    @TempDir
    private Path folder;

    private List<TimelineEntry> first() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("first.db"))) {
            chronicle.keep(Told.report("a", "Lake Herald", "2018-05-17"), List.of(Told.by("a", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention(),
                    Told.by("a", 2).does("IND", SANCTION, "PAK").mention()), "book");
            chronicle.keep(Told.report("b", null, "2018-05-18"), List.of(Told.by("b", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention()), "book");
            List<TimelineEntry> entries = chronicle.entries(EventFilter.ALL);
            // What a person decides cannot be worked out from the mentions.
            chronicle.split("b#1.1", "two visits");
            assertThat(chronicle.entries(EventFilter.ALL)).hasSize(entries.size() + 1);
            return chronicle.entries(EventFilter.ALL);
        }
    }

    private Chronicle rebuilt(List<TimelineEntry> entries) {
        Chronicle chronicle = Chronicle.open(folder.resolve("again.db"));
        assertThat(chronicle.handover().rebuild(sink -> entries.forEach(entry -> assertThat(sink.event(entry)).isTrue()))).isEqualTo(entries.size());
        return chronicle;
    }

    @Test
    void eventsStayAsAPersonLeftThem() {
        List<TimelineEntry> entries = first();
        try (Chronicle again = rebuilt(entries)) {
            assertThat(again.entries(EventFilter.ALL)).isEqualTo(entries);
            assertThat(again.pending()).isZero();
            assertThat(again.entries(EventFilter.ALL.of("PAK"))).hasSize(1);
        }
        try (Chronicle later = Chronicle.openExisting(folder.resolve("again.db"))) {
            assertThat(later.entries(EventFilter.ALL)).isEqualTo(entries);
        }
    }

    @Test
    void aPartOfTheEventsIsNotMergedAnew() {
        List<TimelineEntry> some = first().stream().filter(entry -> entry.event().type() == CONSULT).toList();
        try (Chronicle again = rebuilt(some)) {
            assertThat(again.entries(EventFilter.ALL)).isEqualTo(some);
        }
    }

    @Test
    void theQuotedWordsOfAReportStandAtTheirPlaces() {
        try (Chronicle again = rebuilt(first())) {
            String text = again.report("a").orElseThrow().text();
            again.entries(EventFilter.ALL).stream().flatMap(entry -> entry.tellings().stream()).filter(telling -> telling.report().equals("a"))
                    .forEach(telling -> assertThat(text.substring(telling.mention().evidence().start(), telling.mention().evidence().end())).isEqualTo(telling.mention().evidence().text()));
        }
    }

    @Test
    void aReportThatIsReadLaterTakesThePlaceOfItsQuotations() {
        try (Chronicle again = rebuilt(first())) {
            assertThat(again.keep(Told.report("a", "Lake Herald", "2018-05-17"), List.of(Told.by("a", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention()), "book"))
                    .isEqualTo(Kept.REPLACED);
            assertThat(again.entries(EventFilter.ALL.of("PAK"))).isEmpty();
            assertThat(again.entries(EventFilter.ALL.of("PRK"))).as("merged anew, since nobody decided anything in this record").hasSize(1);
        }
    }

    @Test
    void nothingIsPutAmongWhatIsThere() {
        List<TimelineEntry> entries = first();
        try (Chronicle full = Chronicle.openExisting(folder.resolve("first.db"))) {
            assertThatThrownBy(() -> full.handover().rebuild(sink -> entries.forEach(sink::event))).isInstanceOf(IllegalStateException.class);
        }
        try (Chronicle again = Chronicle.open(folder.resolve("twice.db"))) {
            assertThat(again.handover().rebuild(sink -> {
                assertThat(sink.event(entries.get(0))).isTrue();
                assertThat(sink.event(entries.get(0))).isFalse();
            })).isEqualTo(1);
        }
    }

    @Test
    void ofWhomAReportSpeaksMostIsKeptThoughItsTextIsNot() {
        List<TimelineEntry> entries = first().stream().map(entry -> new TimelineEntry(entry.event(), entry.tellings().stream().map(telling -> new Telling(telling.mention(), telling.report(),
                telling.publisher(), telling.published(), telling.title(), telling.url(), telling.phrasebook(), telling.family(), telling.learnt(), telling.reason(), Set.of("rao", "wonsan"))).toList())).toList();
        try (Chronicle again = rebuilt(entries)) {
            assertThat(again.entries(EventFilter.ALL)).isEqualTo(entries);
        }
    }
}
