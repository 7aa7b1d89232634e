package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the phrasebook that the program ships must hold. */
class ShippedBookTest {

    private static final Phrasebook BOOK = PhrasebookFiles.shipped();

    @Test
    void everyTypeIsReached() {
        Set<PloverType> types = BOOK.lines().stream().filter(l -> !l.keepsInnerAct()).map(l -> BOOK.act(l.code()).type())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PloverType.class)));
        assertThat(types).containsExactlyInAnyOrder(PloverType.values());
    }

    @Test
    void everyLineHasACodeOfTheTable() {
        assertThat(BOOK.lines()).hasSizeGreaterThan(2000).allMatch(l -> l.keepsInnerAct() || BOOK.codes().knows(l.code()));
    }

    @Test
    void everyComposedCodeIsOfTheTable() {
        assertThat(new CodeCoverage(BOOK).reached()).allMatch(c -> BOOK.codes().knows(c));
    }

    @Test
    void aLineStandsInTheFolderOfItsType() {
        for (BookLine line : BOOK.lines()) {
            String folder = line.file().substring(0, line.file().indexOf('/'));
            assertThat(folder).as(line.toString()).isEqualTo(line.keepsInnerAct() ? "same" : BOOK.act(line.code()).type().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void anOperatorKeepsItsTypeButForPlansAndEndings() {
        for (Pattern pattern : BOOK.patterns()) {
            if (!pattern.isOperator() || pattern.line().keepsInnerAct() || pattern.line().code().startsWith("030") || pattern.line().code().startsWith("16")) {
                continue;
            }
            Act outer = BOOK.act(pattern.line().code());
            for (String inner : List.of("042", "057", "061", "071", "084", "100", "112", "120", "130", "141", "150", "161", "172", "190")) {
                assertThat(BOOK.compose(outer.cameo(), BOOK.act(inner)).type()).as(pattern.line() + " over " + inner).isEqualTo(outer.type());
            }
        }
    }

    @Test
    void aThreatToReduceRelationsIs1313() {
        Act act = BOOK.compose("130", BOOK.act("161"));
        assertThat(act.cameo()).isEqualTo("1313");
        assertThat(act.type()).isEqualTo(PloverType.THREATEN);
    }

    @Test
    void aPlannedVisitIsAnAgreementToMeet() {
        assertThat(BOOK.compose("030", BOOK.act("042")).type()).isEqualTo(PloverType.AGREE);
        assertThat(BOOK.compose("030", BOOK.act("190")).type()).isEqualTo(PloverType.THREATEN);
    }
}
