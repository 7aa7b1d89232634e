package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Acts of all types in the frames in which news says them, read with the shipped lists. Each frame takes every fifth act;
 * with {@code -Ddragoman.structures=all} all of them, and prints frame by frame what is right and each sentence that is wrong.
 */
class StructuresTest {

    private static final boolean ALL = "all".equals(System.getProperty("dragoman.structures"));
    private static final LocalDate DAY = LocalDate.of(2018, 5, 17);

    private final Coder coder = new Coder(SharedParser.PARSER, new ActorFinder(ActorBook.shipped(), PlaceBook.shipped()), PhrasebookFiles.shipped()).onlyLines();

    /** What is right and what is wrong of a group or a frame. */
    private static final class Score {
        private int right;
        private int all;
        private final List<String> wrong = new ArrayList<>();

        private void count(StructureGrid.Cell cell, boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
            if (!isRight) {
                wrong.add(cell.toString());
            }
        }

        private double share() {
            return (double) right / all;
        }
    }

    @Test
    void actsAreReadInTheFramesOfTheNews() {
        Map<String, Score> groups = new TreeMap<>();
        Map<String, Score> frames = new TreeMap<>();
        List<StructureGrid.Cell> cells = StructureGrid.cells();
        for (int i = 0; i < cells.size(); i += ALL ? 1 : 5) {
            StructureGrid.Cell cell = cells.get(i);
            boolean right = StructureJudge.isRight(cell, coder.code(Report.of("grid", cell.text(), DAY)).mentions());
            groups.computeIfAbsent(cell.group(), g -> new Score()).count(cell, right);
            frames.computeIfAbsent(cell.group() + " / " + cell.frame(), f -> new Score()).count(cell, right);
        }
        if (ALL) {
            frames.forEach((name, score) -> System.out.printf("%-40s %.2f of %d%n%s", name, score.share(), score.all, String.join("", score.wrong.stream().map(w -> "    " + w + "\n").toList())));
            groups.forEach((name, score) -> System.out.printf("%-40s %.3f of %d%n", name, score.share(), score.all));
        }
        Map<String, Double> floors = new TreeMap<>();
        StructureGrid.lines("floors.txt").forEach(line -> floors.put(line.split("\\|")[0].trim(), Double.parseDouble(line.split("\\|")[1].trim())));
        assertThat(groups.keySet()).isEqualTo(floors.keySet());
        groups.forEach((name, score) -> assertThat(score.share()).as("%s, wrong: %s", name, score.wrong).isGreaterThanOrEqualTo(floors.get(name)));
    }

    @Test
    void aCellIsASentenceWithAllItsPlacesFilled() {
        List<StructureGrid.Cell> cells = StructureGrid.cells();
        assertThat(cells).hasSizeGreaterThan(5_000).allSatisfy(cell -> assertThat(cell.text()).doesNotContain("{", "}", "  "));
        assertThat(cells.stream().map(StructureGrid.Cell::types).flatMap(types -> types.stream()).distinct()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(cells.get(0).text()).isEqualTo("Turkey condemned Greece on Tuesday.");
    }

    @Test
    void rulersAndNeighboursAreWhoIsNamed() {
        for (String text : List.of("Peru condemned the authorities in Chile on Tuesday.", "Peru condemned neighbouring Chile on Tuesday.")) {
            assertThat(Coding.show(coder.code(Report.of("rulers", text, DAY)).mentions())).as(text).isEqualTo("ACCUSE PER > CHL");
        }
        assertThat(Coding.show(coder.code(Report.of("fellow", "Turkey sanctioned its neighbour Greece on Tuesday.", DAY)).mentions())).isEqualTo("SANCTION TUR > GRC");
    }
}
