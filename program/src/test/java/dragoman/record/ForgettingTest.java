package dragoman.record;

import dragoman.coding.event.Mode;
import dragoman.reading.Report;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ParameterizedClass
@EnumSource
class ForgettingTest {

    private static final String SECRET = "Zweisimmen";

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private Chronicle open(String name) {
        return Chronicle.open(kind.address(folder, name), new SetClock("2026-03-01T10:00:00Z"), Duration.ofSeconds(5));
    }

    private static Coded teller(String id, String outlet) {
        return new Coded(Told.report(id, outlet, "2018-05-17"), List.of(
                Told.by(id, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention()), "book");
    }

    private static Coded secret() {
        Report report = Report.of("002", Told.TEXT + " " + SECRET + ".", LocalDate.parse("2018-05-17"));
        return new Coded(report, List.of(
                Told.by("002", 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention(),
                Told.by("002", 2).does("USA", SANCTION, "PRK").on("2018-05-14", STATED).mention(),
                Told.by("002", 3).does("USA", ACCUSE, "---" + SECRET).on("2018-05-14", STATED).mention()), "book");
    }

    private static List<String> events(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> entry.event().type() + " " + entry.tellings().size()).toList();
    }

    @Test
    void what_only_a_report_told_goes_with_it_and_is_told() {
        try (Chronicle chronicle = open("a"); Chronicle never = open("b")) {
            chronicle.keep(List.of(teller("001", "ANN"), secret()));
            never.keep(List.of(teller("001", "ANN")));
            Forgotten look = chronicle.lookAtForgetting(List.of("002", "003"));
            assertThat(look.reports()).containsExactly("002");
            assertThat(look.unknown()).containsExactly("003");
            assertThat(look.mentions()).isEqualTo(3);
            assertThat(events(look.gone())).containsExactlyInAnyOrder("SANCTION 1", "ACCUSE 1");
            assertThat(events(look.weaker())).containsExactly("CONSULT 2");
            assertThat(chronicle.digest().reports()).as("looking changes nothing").isEqualTo(2);
            assertThat(chronicle.forget(List.of("002", "003"))).isEqualTo(look);
            assertThat(chronicle.export()).isEqualTo(never.export());
            assertThat(chronicle.report("002")).isEmpty();
            assertThat(chronicle.forget(List.of("002")).reports()).isEmpty();
        }
    }

    @Test
    void what_it_told_before_it_was_corrected_goes_too() {
        SetClock clock = new SetClock("2026-03-01T10:00:00Z");
        try (Chronicle chronicle = Chronicle.open(kind.address(folder, "a"), clock, Duration.ofSeconds(5))) {
            chronicle.keep(List.of(secret()));
            clock.set("2026-03-05T10:00:00Z");
            chronicle.keep(Report.of("002", Told.TEXT, LocalDate.parse("2018-05-17")), List.of(), "book");
            EventFilter then = EventFilter.ALL.knownOn(LocalDate.parse("2026-03-02"));
            assertThat(chronicle.entries(then)).hasSize(3);
            assertThat(chronicle.forget(List.of("002")).mentions()).isEqualTo(3);
            assertThat(chronicle.entries(then)).isEmpty();
            assertThat(chronicle.past("002#1.1")).isEmpty();
        }
    }

    @Test
    void nothing_of_it_can_be_read_from_the_disk() throws IOException {
        assumeTrue(kind == KeptIn.FILE, "the disk of a server is out of sight");
        try (Chronicle chronicle = open("a")) {
            List<Coded> all = new ArrayList<>(Stories.of(30, 4));
            all.add(secret());
            chronicle.keep(all);
            chronicle.settle();
            assertThat(holds(SECRET)).isTrue();
            chronicle.forget(List.of("002"));
            assertThat(holds(SECRET)).isFalse();
            assertThat(holds(SECRET.toLowerCase(Locale.ROOT))).isFalse();
            assertThat(chronicle.digest().reports()).isEqualTo(30);
        }
    }

    private boolean holds(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
            return false;
        }
    }
}
