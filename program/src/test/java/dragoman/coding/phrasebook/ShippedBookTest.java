package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.PloverType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the phrasebook that the program ships must hold. */
class ShippedBookTest {

    /** Three-digit codes that no line and no pair of operator and act reaches. Appeals are coded as the demands of 10, which have the same type and modes. */
    private static final Set<String> KNOWN_EMPTY = Set.of("020", "021", "022", "023", "024", "025", "026", "027", "028");

    private static final Phrasebook BOOK = PhrasebookFiles.shipped();

    /** Codes of lines, and of operators with those. */
    private static Set<String> reached() {
        Set<String> own = BOOK.lines().stream().filter(l -> !l.keepsInnerAct()).map(BookLine::code).collect(Collectors.toCollection(TreeSet::new));
        List<String> operators = BOOK.patterns().stream().filter(p -> p.isOperator() && !p.line().keepsInnerAct()).map(p -> p.line().code()).distinct().toList();
        Set<String> all = new TreeSet<>(own);
        for (int depth = 0; depth < 2; depth++) {
            for (String inner : List.copyOf(all)) {
                operators.forEach(outer -> all.add(BOOK.compose(outer, BOOK.act(inner)).cameo()));
            }
        }
        return all;
    }

    @Test
    void everyTypeIsReached() {
        Set<PloverType> types = BOOK.lines().stream().filter(l -> !l.keepsInnerAct()).map(l -> BOOK.act(l.code()).type())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PloverType.class)));
        assertThat(types).containsExactlyInAnyOrder(PloverType.values());
    }

    @Test
    void everyThreeDigitCodeIsReachedOrKnowinglyEmpty() {
        Set<String> reached = reached();
        Set<String> empty = BOOK.codes().codes().stream().filter(c -> c.length() == 3 && reached.stream().noneMatch(r -> r.startsWith(c)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(empty).isEqualTo(new TreeSet<>(KNOWN_EMPTY));
    }

    @Test
    void everyLineHasACodeOfTheTable() {
        assertThat(BOOK.lines()).hasSizeGreaterThan(2000).allMatch(l -> l.keepsInnerAct() || BOOK.codes().knows(l.code()));
    }

    @Test
    void everyComposedCodeIsOfTheTable() {
        assertThat(reached()).allMatch(c -> BOOK.codes().knows(c));
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
