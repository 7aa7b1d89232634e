package dragoman.record;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Status;
import dragoman.reading.Report;
import dragoman.record.event.Told;
import dragoman.record.relation.Volume;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much does the record hold of each date? */
class VolumeTest {

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");

    private static Mention meeting(String report, String day, Status status) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").status(status).on(day, STATED).mention();
    }

    private static Report report(String id, String text, String published) {
        return new Report(id, text, Optional.ofNullable(published).map(LocalDate::parse), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("en"), List.of());
    }

    private static long events(Volume volume, String date) {
        return volume.events().values().stream().mapToLong(dates -> dates.getOrDefault(date, 0L)).sum();
    }

    @Test
    void eventsThatHappenedAndReportsThatWerePublishedAreCounted() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"), clock, Duration.ofSeconds(1))) {
            chronicle.keep(Told.report("001", "Gulf Ledger", "2018-05-17"), List.of(meeting("001", "2018-05-15", Status.DONE)), "1");
            clock.set("2026-03-05T10:00:00Z");
            chronicle.keep(report("002", "Another text altogether, of June and of what came after it.", "2018-06-01"),
                    List.of(meeting("002", "2018-06-02", Status.PLANNED)), "1");
            chronicle.keep(report("003", "A third text, on a day that nobody tells anywhere at all.", null), List.of(meeting("003", "2018-04", Status.ONGOING)), "1");
            Volume now = chronicle.volume(Optional.empty());
            assertThat(List.of(events(now, "2018-05-15"), events(now, "2018-06-02"), events(now, "2018-04"))).containsExactly(1L, 0L, 1L);
            assertThat(now.reports()).isEqualTo(new TreeMap<>(Map.of(LocalDate.parse("2018-05-17"), 1L, LocalDate.parse("2018-06-01"), 1L)));
            Volume then = chronicle.volume(Optional.of(LocalDate.parse("2026-03-01")));
            assertThat(then.reports()).containsOnlyKeys(LocalDate.parse("2018-05-17"));
            assertThat(List.of(events(then, "2018-05-15"), events(then, "2018-04"))).containsExactly(1L, 0L);
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2026-03-05")))).isEqualTo(now);
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2020-01-01")))).isEqualTo(new Volume(new TreeMap<>(), new TreeMap<>()));
        }
    }

    @Test
    void aReportThatWasCorrectedCountedBeforeOnTheDayThatItBoreThen() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"), clock, Duration.ofSeconds(1))) {
            chronicle.keep(report("001", "Nobody did anything.", "2018-05-17"), List.of(), "1");
            clock.set("2026-03-05T10:00:00Z");
            chronicle.keep(report("001", "Nobody did anything. Corrected: on Thursday.", "2018-05-16"), List.of(), "1");
            clock.set("2026-03-08T10:00:00Z");
            chronicle.keep(report("001", "Nobody did anything. Corrected: on Thursday.", "2018-05-16"), List.of(), "2");
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2026-02-28"))).reports()).isEmpty();
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2026-03-01"))).reports()).containsOnlyKeys(LocalDate.parse("2018-05-17"));
            assertThat(chronicle.lastPublished(Optional.of(LocalDate.parse("2026-03-04")))).contains(LocalDate.parse("2018-05-17"));
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2026-03-05"))).reports()).containsOnlyKeys(LocalDate.parse("2018-05-16"));
            assertThat(chronicle.volume(Optional.of(LocalDate.parse("2026-03-05")))).isEqualTo(chronicle.volume(Optional.empty()));
        }
    }
}
