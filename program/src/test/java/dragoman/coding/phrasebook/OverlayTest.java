package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.clause.ClauseGraph;
import dragoman.language.Sentence;
import dragoman.language.SharedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own folder over the shipped book. */
class OverlayTest {

    private static final String NOT = "not: Rain falls in [recipient] -> nothing\n";

    @TempDir
    private Path folder;

    private Phrasebook with(String file, String content) throws IOException {
        write(file, content);
        return PhrasebookFiles.withOverlay(folder, SharedParser.PARSER::parseSentence);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    private static List<String> codes(Phrasebook book, String clause) {
        Sentence sentence = SharedParser.PARSER.parseSentence(Carrier.nearMiss(clause));
        return ActFinder.find(book, ClauseGraph.of(sentence), new FillerPolitics(sentence)).stream().map(a -> a.act().cameo()).toList();
    }

    @Test
    void aLineIsAdded() throws IOException {
        String sentence = "[actor] serenaded [recipient]";
        assertThat(codes(PhrasebookFiles.shipped(), sentence)).isEmpty();
        Phrasebook both = with("consult/serenade.txt", "code: 042\n[actor] {serenades|seranades} [recipient]\n" + NOT);
        assertThat(codes(both, sentence)).containsExactly("042");
        assertThat(codes(both, "[actor] attacked [recipient]")).isEqualTo(codes(PhrasebookFiles.shipped(), "[actor] attacked [recipient]")).isNotEmpty();
    }

    @Test
    void itsVersionNamesBothBooks() throws IOException {
        String shipped = PhrasebookFiles.shipped().version();
        String version = with("consult/serenade.txt", "code: 042\n[actor] serenades [recipient]\n" + NOT).version();
        assertThat(version).startsWith(shipped + "+").hasSize(2 * shipped.length() + 1);
        assertThat(PhrasebookFiles.shippedVersion()).isEqualTo(shipped);
    }

    @Test
    void itMayHaveWordClassesOfItsOwn() throws IOException {
        write("words.txt", "gifts = {vases|carpets}\n");
        assertThat(codes(with("consult/serenade.txt", "code: 042\n[actor] donates {gifts} to [recipient]\n" + NOT), "[actor] donated carpets to [recipient]"))
                .containsExactly("042");
    }

    @Test
    void aClashIsAnErrorThatNamesBothLines() {
        BookLine visits = PhrasebookFiles.shipped().lines().stream().filter(l -> l.text().equals("[actor] {visits|tours} [recipient]")).findFirst().orElseThrow();
        assertThatThrownBy(() -> with("assault/visit.txt", "code: 190\n[actor] visits [recipient]\n" + NOT)).isInstanceOf(PhrasebookException.class)
                .hasMessageContaining("assault/visit.txt:2").hasMessageContaining(visits.file() + ":" + visits.number());
    }

    @Test
    void allFaultsAreInTheError() {
        assertThatThrownBy(() -> with("consult/x.txt", "[actor] comes\ncode: 042\n[actor] visits [land]\ncode: 190\n[actor] serenades [recipient]\n"))
                .isInstanceOfSatisfying(PhrasebookException.class, e -> assertThat(e.faults()).extracting(Fault::line).containsExactly(0, 1, 3, 5));
    }

    @Test
    void aFolderWithoutCodesIsCheckedAsOneThatLiesOverTheShipped() throws IOException {
        write("consult/serenade.txt", "code: 042\n[actor] serenades [recipient]\n" + NOT);
        PhrasebookFiles.Checked good = PhrasebookFiles.check(folder, SharedParser.PARSER::parseSentence, file -> true);
        assertThat(good.faults()).isEmpty();
        assertThat(good.lines()).isEqualTo(1);
        assertThat(good.nearMisses()).isEqualTo(1);
        assertThat(PhrasebookFiles.check(folder, SharedParser.PARSER::parseSentence, file -> file.startsWith("assault/")).lines()).isZero();
    }

    @Test
    void aFileOfTheSameNameAsAShippedOneAddsToIt() throws IOException {
        Phrasebook both = with("consult/visit.txt", "code: 042\n[actor] serenades [recipient]\n" + NOT);
        assertThat(codes(both, "[actor] serenaded [recipient]")).containsExactly("042");
        assertThat(codes(both, "[actor] visited [recipient]")).containsExactly("042");
    }

    @Test
    void itsLinesMayUseTheShippedWordClasses() throws IOException {
        assertThat(codes(with("consult/serenade.txt", "code: 042\n[actor] serenades [recipient] with {sanctions}\n" + NOT), "[actor] serenaded [recipient] with sanctions"))
                .containsExactly("042");
    }

    private List<String> faults(String file, String content) throws IOException {
        write(file, content);
        PhrasebookException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(PhrasebookException.class,
                () -> PhrasebookFiles.withOverlay(folder, SharedParser.PARSER::parseSentence));
        return thrown.faults().stream().map(f -> f.file() + ":" + f.line() + " " + f.problem()).toList();
    }

    @Test
    void aCopyOfTheWholeBookIsNoOverlay() throws IOException {
        write("compose.txt", "130 | * | 130\n");
        assertThat(faults("codes.txt", "042 | CONSULT | visit | - | x\n")).containsExactly("codes.txt:0 a phrasebook that lies over the shipped one has no tables of its own",
                "compose.txt:0 a phrasebook that lies over the shipped one has no tables of its own");
    }

    @Test
    void aFolderWithoutLinesIsNotUsed() throws IOException {
        assertThat(faults("consult/visit.text", "code: 042\n[actor] serenades [recipient]\n" + NOT)).containsExactly(":0 the folder holds no lines of a phrasebook");
    }

    @Test
    void mistakesOfEveryKindAreToldTogether() throws IOException {
        write("words.txt", "Gifts = vases\n");
        write("visits/x.txt", "code: 042\n[actor] serenades [recipient]\n" + NOT);
        Files.createDirectories(folder.resolve("aid"));
        Files.write(folder.resolve("aid/latin.txt"), ("code: 073\n[actor] donates canap\u00e9s to [recipient]\n" + NOT).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(faults("consult/y.txt", """
                code: 999
                [actor] waltzes with [recipient]
                code: 042
                [actor] bows to [recipient
                [actor] sends {geese} to [recipient]
                [actor] visits [recipient]
                [recipient] the of [actor] gladly
                not: [actor] attacks [recipient] -> nothing
                not: [actor] yodels -> 998
                """)).anyMatch(f -> f.startsWith("aid/latin.txt:0 the file is not in UTF-8"))
                .anyMatch(f -> f.startsWith("words.txt:1 «Gifts = vases» is no word class"))
                .anyMatch(f -> f.startsWith("visits/x.txt:0 the folder «visits» is named after no type"))
                .anyMatch(f -> f.startsWith("consult/y.txt:2 code 999 is not known"))
                .anyMatch(f -> f.startsWith("consult/y.txt:4 a bracket is not opened or not closed"))
                .anyMatch(f -> f.startsWith("consult/y.txt:5 no word class is called {geese}"))
                .anyMatch(f -> f.startsWith("consult/y.txt:6 ") && f.contains("says the same as consult/visit.txt:"))
                .anyMatch(f -> f.startsWith("consult/y.txt:8 near miss"))
                .anyMatch(f -> f.startsWith("consult/y.txt:9 code 998 is not known"));
    }

    @Test
    void aMarkAtTheBeginningOfAFileIsNoText() throws IOException {
        assertThat(codes(with("consult/serenade.txt", "\uFEFF# mine\ncode: 042\n[actor] serenades [recipient]\n" + NOT), "[actor] serenaded [recipient]")).containsExactly("042");
    }
}
