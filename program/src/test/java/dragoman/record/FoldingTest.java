package dragoman.record;

import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mode;
import dragoman.reading.Report;
import dragoman.record.event.EventFilter;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldingTest {

    private static final String WIRE = Told.TEXT + " The minister brought a letter about the dam and forty tonnes of rice, which were unloaded in the harbour of Nampo before noon."
            + " Two engineers came along to look at the turbines, and they will stay until the river rises again in the autumn.";
    private static final String LONGER = WIRE + " Villages below the dam were flooded last year, when its gates had to be opened at night. Farmers there have asked for"
            + " seed and for a road that does not end in the water whenever it rains; a delegation of theirs was received at the ministry, and left with a promise.";

    @TempDir
    Path folder;

    private Path empty;

    @BeforeEach
    void makeOnce() {
        empty = folder.resolve("empty.db");
        Chronicle.open(empty).close();
    }

    private static Report report(String id, String publisher, String text) {
        return new Report(id, text, Optional.empty(), Optional.empty(), Optional.of(publisher), Optional.empty(), Optional.empty(), Optional.of("en"), List.of());
    }

    private static Coded coded(String id, String publisher, String text) {
        return new Coded(report(id, publisher, text), List.of(Told.by(id, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-05-15", STATED).mention()), "book");
    }

    private static TimelineEntry only(Chronicle chronicle) {
        List<TimelineEntry> entries = chronicle.entries(EventFilter.ALL);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String families(Chronicle chronicle) {
        return chronicle.entries(EventFilter.ALL).stream().flatMap(entry -> entry.tellings().stream())
                .sorted((one, other) -> one.report().compareTo(other.report())).map(telling -> telling.report() + ":" + telling.family()).collect(Collectors.joining(" "));
    }

    @Test
    void reprintsAndShortenedCopiesAreOneIndependentTelling() {
        try (Chronicle chronicle = Chronicle.open(empty)) {
            chronicle.keep(List.of(coded("b", "Gulf Ledger", LONGER), coded("a", "Northern Wire", WIRE), coded("c", "Deccan Courier", WIRE),
                    coded("d", "Harbour Gazette", Told.TEXT + " Nothing else was heard from there, since the lines were down.")));
            assertThat(families(chronicle)).isEqualTo("a:a b:a c:a d:d");
            assertThat(only(chronicle).event().reports()).isEqualTo(4);
            assertThat(only(chronicle).event().independent()).isEqualTo(2);
            assertThat(only(chronicle).event().outlets()).isEqualTo(4);
            assertThat(only(chronicle).tellings()).extracting(Telling::reason).anyMatch(reason -> reason.contains("same text as a"));
            assertThat(chronicle.export()).contains("\"family\":\"a\"");
        }
    }

    @Test
    void aCorrectedReportLeavesItsFamilyAndTheOthersStayTogether() {
        try (Chronicle chronicle = Chronicle.open(empty)) {
            chronicle.keep(List.of(coded("a", "Northern Wire", WIRE), coded("b", "Gulf Ledger", WIRE), coded("c", "Deccan Courier", WIRE)));
            assertThat(only(chronicle).event().independent()).isEqualTo(1);
            chronicle.keep(List.of(coded("a", "Northern Wire", Told.TEXT + " This report was withdrawn and written anew, after the desk had spoken to the harbour master.")));
            assertThat(families(chronicle)).isEqualTo("a:a b:b c:b");
            assertThat(only(chronicle).event().independent()).isEqualTo(2);
            chronicle.keep(List.of(coded("a", "Northern Wire", WIRE)));
            assertThat(families(chronicle)).isEqualTo("a:a b:a c:a");
        }
    }

    @Test
    void whateverTheOrderOfReadingTheFamiliesAreTheSame() throws IOException {
        List<Coded> all = new ArrayList<>(List.of(coded("r1", "A", WIRE), coded("r2", "B", LONGER), coded("r3", "C", WIRE), coded("r4", "D", LONGER + " More follows."),
                coded("r5", "E", Told.TEXT), coded("r6", "F", Told.TEXT), coded("r7", "G", LONGER.replace("rice", "wheat").replace("road", "bridge"))));
        String expected = "r1:r1 r2:r1 r3:r1 r4:r1 r5:r5 r6:r5 r7:r1";
        for (int order = 0; order < 6; order++) {
            Random random = new Random(order);
            Collections.shuffle(all, random);
            Path file = Files.copy(empty, folder.resolve("order" + order + ".db"));
            try (Chronicle chronicle = Chronicle.open(file)) {
                for (Coded one : all) {
                    chronicle.keep(List.of(one));
                    if (random.nextBoolean()) {
                        chronicle.settle();
                    }
                }
                assertThat(families(chronicle)).isEqualTo(expected);
            }
        }
    }
}
