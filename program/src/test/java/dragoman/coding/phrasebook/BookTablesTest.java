package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.Act;
import dragoman.coding.event.Context;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes, their composition, and the sources of a book. */
class BookTablesTest {

    private static final CodeTable CODES = CodeTable.read("""
            # CODE | TYPE | mode | contexts | description
            04   | CONSULT | -     | -                    | talk
            042  | CONSULT | visit | diplomatic, economic | go to see
            161  | SANCTION | -    | diplomatic           | reduce relations
            """);

    @Test
    void aCodeSaysTypeModeAndContexts() {
        assertThat(CODES.act("042")).contains(
                new Act(PloverType.CONSULT, Optional.of(Mode.VISIT), "042", List.of(Context.DIPLOMATIC, Context.ECONOMIC)));
        assertThat(CODES.codes()).containsExactly("04", "042", "161");
    }

    @Test
    void aLongerCodeIsWhatItsLongestBeginningIsAndKeepsItsDigits() {
        assertThat(CODES.act("0421")).contains(new Act(PloverType.CONSULT, Optional.of(Mode.VISIT), "0421", List.of(Context.DIPLOMATIC, Context.ECONOMIC)));
        assertThat(CODES.act("045")).contains(new Act(PloverType.CONSULT, Optional.empty(), "045", List.of()));
        assertThat(CODES.knows("0421")).isFalse();
        assertThat(CODES.act("19")).isEmpty();
    }

    @Test
    void aLineOfCodesThatIsNoneIsShownWithItsPlace() {
        for (String wrong : new String[] {"042 | VISIT | - | - | x", "042 | CONSULT | stroll | - | x", "042 | CONSULT | - | weather | x", "042 | CONSULT"}) {
            assertThatThrownBy(() -> CodeTable.read("# head\n" + wrong)).hasMessageContaining("codes.txt:2").hasMessageContaining("«" + wrong + "»");
        }
    }

    @Test
    void theLongestOuterThenTheLongestInnerBeginningWins() {
        Composition table = Composition.read("""
                13   | *    | 130
                130  | 16   | 1310
                130  | 161  | 1313
                1301 | *    | 1319
                """);
        assertThat(table.compose("130", "1612")).isEqualTo("1313");
        assertThat(table.compose("130", "163")).isEqualTo("1310");
        assertThat(table.compose("131", "161")).isEqualTo("130");
        assertThat(table.compose("1301", "161")).isEqualTo("1319");
    }

    @Test
    void withoutARowTheOuterCodeStands() {
        assertThat(Composition.read("130 | 16 | 1313").compose("111", "16")).isEqualTo("111");
    }

    @Test
    void aRowThatIsNoneIsShownWithItsPlace() {
        for (String wrong : new String[] {"130 | 16", "130 | 16 | x", "130 | 16 | 1313 | more"}) {
            assertThatThrownBy(() -> Composition.read("\n" + wrong)).hasMessageContaining("compose.txt:2").hasMessageContaining("«" + wrong + "»");
        }
    }

    @Test
    void aCodeOfAnotherTypeThanTheFolderIsAFault() {
        BookFile file = BookFileReader.read("consult/visit.txt", "code: 161\n[actor] leaves [recipient]\ncode: 999\n[actor] sees [recipient]\n"
                + "[actor] meets [recipient]\ncode: 042\n[actor] visits [recipient]\nnot: x -> nothing\n");
        assertThat(CodeFaults.of(file, CODES)).extracting(f -> f.line() + ": " + f.problem())
                .containsExactly("2: code 161 is SANCTION, the folder says CONSULT", "4: code 999 is not known");
    }

    @Test
    void aNearMissOfAnUnknownCodeAndAFolderOfNoTypeAreFaults() {
        BookFile file = BookFileReader.read("visits/visit.txt", "code: 042\n[actor] visits [recipient]\nnot: x [recipient] -> 999\n");
        assertThat(CodeFaults.of(file, CODES)).extracting(f -> f.line() + ": " + f.problem())
                .containsExactly("3: code 999 is not known", "0: the folder «visits» is named after no type");
    }

    @Test
    void allFaultsOfATableAreToldAtOnce() {
        List<Fault> faults = new ArrayList<>();
        CodeTable.read("042 | VISIT | - | - | x\n043 | CONSULT | - | - | x\n044\n", faults);
        Composition.read("130 | 16\n", faults);
        assertThat(faults).extracting(f -> f.file() + ":" + f.line()).containsExactly("codes.txt:1", "codes.txt:3", "compose.txt:1");
    }

    private static String version(String name, String content) {
        return new BookSources(new TreeMap<>(Map.of(name, content))).version();
    }

    @Test
    void theVersionTellsContentsAndNamesButNotLineEnds() {
        String version = version("a/a.txt", "code: 042\n[actor] visits [recipient]\n");
        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(version("a/a.txt", "code: 042\r\n[actor] visits [recipient]\r\n")).isEqualTo(version);
        assertThat(version("a/a.txt", "code: 043\n[actor] visits [recipient]\n")).isNotEqualTo(version);
        assertThat(version("a/b.txt", "code: 042\n[actor] visits [recipient]\n")).isNotEqualTo(version);
    }

    @Test
    void aFolderIsReadByKinds(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("consult"));
        Files.writeString(folder.resolve("consult/visit.txt"), "a");
        Files.writeString(folder.resolve("consult/README.md"), "b");
        Files.writeString(folder.resolve("words.txt"), "c");
        Files.writeString(folder.resolve("codes.txt"), "d");
        BookSources sources = BookSources.in(folder);
        assertThat(sources.clauseFiles()).extracting(Map.Entry::getKey).containsExactly("consult/visit.txt");
        assertThat(sources.wordFiles()).extracting(Map.Entry::getKey).containsExactly("words.txt");
        assertThat(sources.table("codes.txt")).isEqualTo("d");
        assertThat(sources.table("compose.txt")).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> BookSources.in(folder.resolve("none"))).hasMessageContaining("none").hasMessageContaining("cannot be read");
    }
}
