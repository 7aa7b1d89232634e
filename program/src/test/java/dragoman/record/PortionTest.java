package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortionTest {

    @TempDir
    Path folder;

    @Test
    void theFirstEventsAreThoseWithWhichTheWholeTimelineBegins() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("a.db"))) {
            chronicle.keep(Stories.of(40, 5));
            Predicate<TimelineEntry> certain = entry -> entry.event().independent() > 1;
            for (EventFilter filter : List.of(EventFilter.ALL, EventFilter.ALL.of("PRK"), EventFilter.ALL.between("IND", "PRK"), EventFilter.ALL.between("IND", "PRK").outlet("outlet 1"),
                    EventFilter.ALL.of("IND").knownOn(LocalDate.of(2100, 1, 1)))) {
                List<TimelineEntry> all = chronicle.entries(filter);
                List<TimelineEntry> wanted = all.stream().filter(certain).toList();
                assertThat(wanted).hasSizeGreaterThan(1).hasSizeLessThan(all.size());
                for (int most : List.of(1, 2, wanted.size() - 1, wanted.size(), 1000)) {
                    Portion portion = chronicle.first(filter, certain, most);
                    assertThat(portion.entries()).isEqualTo(wanted.subList(0, Math.min(most, wanted.size())));
                    assertThat(portion.more()).isEqualTo(most < wanted.size());
                    assertThat(portion.passedOver()).isEqualTo(portion.more() ? all.indexOf(wanted.get(most)) - most : all.size() - wanted.size());
                }
            }
        }
    }

    @Test
    void theLastDayIsTheOneOnWhichTheLastTextFirstAppeared() {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("b.db"))) {
            assertThat(chronicle.lastPublished(java.util.Optional.empty())).isEmpty();
            chronicle.keep(Stories.of(40, 2));
            assertThat(chronicle.lastPublished(java.util.Optional.empty())).isEqualTo(chronicle.lastPublished(java.util.Optional.of(LocalDate.of(2100, 1, 1)))).isPresent();
        }
    }
}
