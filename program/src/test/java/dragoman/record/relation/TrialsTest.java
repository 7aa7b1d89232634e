package dragoman.record.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often are turning points found in worlds whose truth is known, and how often where there is none? The table stands in {@code docs/relation.md};
 * {@code -Ddragoman.accept=true} writes it there.
 */
class TrialsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "relation.md");
    private static final int WORLDS = 50;
    /** A turning point is found where it is told so many months off at most. */
    private static final int NEAR = 3;

    /** What was counted over all worlds of a kind, in hundredths. */
    private record Tally(int with, int found) {}

    private static final StringBuilder TABLE = new StringBuilder();
    private static int corrected;
    private static int uncorrected;
    private static int found;
    private static int kinds;

    @BeforeAll
    static void tryThem() {
        TABLE.append("| Reporting | Events come | False alarms | … by reports | … uncorrected | Found: twice the conflict | Found: four times |\n");
        TABLE.append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (boolean episodes : new boolean[] {false, true}) {
            for (InventedWorld.Reporting reporting : InventedWorld.Reporting.values()) {
                int byEvents = tally(reporting, 1, episodes, Per.EVENTS, true).with();
                int plain = tally(reporting, 1, episodes, Per.EVENTS, false).with();
                int fourfold = tally(reporting, 4, episodes, Per.EVENTS, true).found();
                TABLE.append(String.format(Locale.ROOT, "| %s | %s | %d %% | %d %% | %d %% | %d %% | %d %% |\n", reporting.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        episodes ? "in episodes" : "singly", byEvents, tally(reporting, 1, episodes, Per.REPORTS, true).with(), plain,
                        tally(reporting, 2, episodes, Per.EVENTS, true).found(), fourfold));
                corrected += byEvents;
                uncorrected += plain;
                found += fourfold;
                kinds++;
            }
        }
    }

    @Test
    void theDocumentTellsWhatComesOut() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf("| Reporting |");
        int to = document.indexOf("\n\n", from) + 1;
        if (Boolean.getBoolean("dragoman.accept")) {
            Files.writeString(DOCUMENT, document.substring(0, from) + TABLE + document.substring(to));
        } else {
            assertThat(document.substring(from, to)).isEqualTo(TABLE.toString());
        }
    }

    @Test
    void mostLargeChangesAreFoundAndFewFalseAlarmsGiven() {
        assertThat(kinds).isEqualTo(8);
        assertThat(corrected / kinds).isLessThanOrEqualTo(10);
        assertThat(uncorrected / kinds).isGreaterThan(2 * corrected / kinds);
        assertThat(found / kinds).isGreaterThanOrEqualTo(60);
    }

    private static Tally tally(InventedWorld.Reporting reporting, double times, boolean episodes, Per per, boolean correct) {
        int with = 0;
        int near = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            InventedWorld world = InventedWorld.of(seed, reporting, times, episodes);
            List<TurningPoint> turns = relation(world, per, correct ? world.volume() : even()).turningPoints();
            with += turns.isEmpty() ? 0 : 1;
            near += turns.stream().anyMatch(turn -> isNear(turn, world.change())) ? 1 : 0;
        }
        return new Tally(with * 100 / WORLDS, near * 100 / WORLDS);
    }

    private static boolean isNear(TurningPoint turn, Optional<YearMonth> change) {
        return change.map(month -> Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(turn.when().first()), month)) <= NEAR).orElse(false);
    }

    private static Relation relation(InventedWorld world, Per per, Volume volume) {
        Frame frame = new Frame(Grain.MONTH, Optional.of(InventedWorld.START.atDay(1)),
                Optional.of(InventedWorld.START.plusMonths(InventedWorld.MONTHS - 1L).atEndOfMonth()), per);
        return Relation.of(world.events(), "IND", "PRK", Direction.BETWEEN, frame, Coverage.of(volume, Grain.MONTH));
    }

    /** As if as much had been reported of every month. */
    private static Volume even() {
        TreeMap<String, Long> dates = new TreeMap<>();
        for (int month = 0; month < InventedWorld.MONTHS; month++) {
            dates.put(InventedWorld.START.plusMonths(month).toString(), 100L);
        }
        return Happenings.volume(dates);
    }
}
