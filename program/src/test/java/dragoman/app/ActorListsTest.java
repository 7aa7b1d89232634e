package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --actors}: lists of one's own, and dictionaries of PETRARCH, over the shipped ones. */
class ActorListsTest {

    private static final String REPORT = "{\"id\":\"1\",\"published\":\"%s\",\"text\":\"%s\"}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String report(String day, String text) {
        return String.format(REPORT, day, text);
    }

    @Test
    void aFileOfNamesLiesOverTheShippedOnes() throws Exception {
        Path own = file("names.txt", "IRQ REB: Lions of the River\n");
        String report = report("2018-05-17", "The Lions of the River attacked Iran.");
        assertThat(AppRun.given(report, "code", "--actors", own).out()).contains("\"name\":\"Lions of the River\",\"code\":\"IRQ\",\"sector\":[\"REB\"]");
        assertThat(AppRun.given(report, "annotate", "--actors", own).out()).contains("\"name\":\"Lions of the River\"");
        assertThat(AppRun.of("explain", "The Lions of the River attacked Iran.", "--actors", own).out()).contains("IRQ REB: group «Lions of the River» (" + own + ":1)");
    }

    @Test
    void dictionariesAreReadAsTheyAreAndTheirDaysHold() throws Exception {
        Path actors = file("test.actors.txt", "ZALMAY_TESTKHAN_  ; invented\n\t[AFGELI 750101-000101]\n\t[AFGGOV >011222]\n\t[AFGELI]\n");
        Path agents = file("test.agents.txt", "GOATHERD [~AGR]\n");
        String text = "Zalmay Testkhan condemned Iran. Turkish goatherds attacked Iran.";
        String in = AppRun.given(report("2010-05-17", text), "code", "--actors", actors, "--actors", agents).out();
        assertThat(in).contains("\"name\":\"Zalmay Testkhan\",\"code\":\"AFG\",\"sector\":[\"GOV\"]", "\"code\":\"TUR\",\"sector\":[\"AGR\"]");
        assertThat(AppRun.given(report("1990-05-17", text), "code", "--actors", actors).out()).contains("\"code\":\"AFG\",\"sector\":[\"ELI\"]");
    }

    @Test
    void ofTwoListsTheLaterOneIsTaken() throws Exception {
        Path one = file("one.txt", "IRQ REB: Lions of the River\n");
        Path other = file("other.txt", "SYR REB: Lions of the River\n");
        String report = report("2018-05-17", "The Lions of the River attacked Iran.");
        assertThat(AppRun.given(report, "code", "--actors", one, "--actors", other).out()).contains("\"code\":\"SYR\"").doesNotContain("IRQ");
        assertThat(AppRun.given(report, "code", "--actors", other, "--actors", one).out()).contains("\"code\":\"IRQ\"").doesNotContain("SYR");
    }

    @Test
    void linesOfADictionaryThatAreNotUnderstoodAreToldAtTheEndAndTheRestHolds() throws Exception {
        Path actors = file("test.actors.txt", "RIVER_LIONS_ [IRQREB]\nBAD_CODE_ [XYZREB]\n" + "NO_CODE_\n".repeat(6));
        AppRun run = AppRun.given(report("2018-05-17", "The River Lions attacked Iran."), "code", "--actors", actors);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"code\":\"IRQ\"");
        assertThat(run.err()).contains("7 lines of the lists of actors were not understood and passed over.", actors + ":2 «BAD_CODE_ [XYZREB]»", "… and 2 more:", "actors check " + actors);
        AppRun read = AppRun.of("read", file("r.jsonl", report("2018-05-17", "The River Lions attacked Iran.")), "--db", folder.resolve("x.db"), "--actors", actors);
        assertThat(read.code()).isZero();
        assertThat(read.err()).contains("7 lines of the lists of actors were not understood");
    }

    @Test
    void aFaultyListIsNotUsedAndAllItsFaultsAreToldAtOnce() throws Exception {
        Path own = file("names.txt", "IRX REB: Tigers\nGVO: quaymaster\n" + "India\n".repeat(60));
        for (String command : List.of("code", "annotate")) {
            AppRun run = AppRun.given(report("2018-05-17", "Iraq attacked Iran."), command, "--actors", own);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("62 faults", own + ":1: «IRX» is no state", "did you mean", own + ":2: «GVO»", own + ":62: «India»", "nothing was coded");
        }
        Path db = folder.resolve("x.db");
        AppRun read = AppRun.of("read", file("r.jsonl", report("2018-05-17", "Iraq attacked Iran.")), "--db", db, "--actors", own);
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.err()).contains(own + ":62: «India»");
        assertThat(db).doesNotExist();
        assertThat(AppRun.given("", "code", "--actors", own).code()).as("even without a report").isEqualTo(1);
        assertThat(AppRun.of("phrasebook", "gaps", folder.resolve("r.jsonl"), "--actors", own).code()).isEqualTo(1);
        assertThat(AppRun.of("timeline", "IRQ", "--actors", own).code()).isEqualTo(1);
    }

    @Test
    void aMissingListIsNamed() {
        AppRun run = AppRun.given("", "code", "--actors", folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("--actors " + folder.resolve("nowhere") + " does not exist");
        assertThat(AppRun.of("actors", "check", folder.resolve("nowhere")).err()).contains("does not exist");
    }

    @Test
    void sentencesOnAListOfDiscardsAreNotCoded() throws Exception {
        Path discards = file("my.discards.txt", "CURLING CUP\n+ALMANAC\n");
        String text = "Iraq attacked Iran at the curling cup. Turkey attacked Syria.";
        assertThat(AppRun.given(report("2018-05-17", text), "code", "--actors", discards).out()).contains("TUR").doesNotContain("IRQ");
        assertThat(AppRun.given(report("2018-05-17", text + " From an almanac."), "code", "--actors", discards).out()).contains("\"mentions\":[]");
    }

    @Test
    void aReportIsReadAgainWhenTheListsChange() throws Exception {
        Path own = file("names.txt", "IRQ REB: Lions of the River\n");
        Path reports = file("r.jsonl", report("2018-05-17", "The Lions of the River attacked Iran."));
        Object[] read = {"read", reports, "--db", folder.resolve("x.db"), "--actors", own};
        AppRun.of(read);
        assertThat(AppRun.of(read).out()).contains("kept already");
        file("names.txt", "SYR REB: Lions of the River\n");
        assertThat(AppRun.of(read).out()).contains("read again in another form");
    }

    @Test
    void aCheckListsEveryLineThatIsNotUnderstood() throws Exception {
        Path actors = file("test.actors.txt", "RIVER_LIONS_ [IRQREB]\nBAD_CODE_ [XYZREB]\nNO_CODE_\n");
        AppRun run = AppRun.of("actors", "check", actors);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(actors + ":2\n", "«XYZ» is no state", actors + ":3\n", "2 names read: 2 lines not understood.".replace("2 names", "1 name"));
        List<String> lines = AppRun.of("actors", "check", actors, "--format", "jsonl").lines();
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(0)).fieldNames()).toIterable().containsExactly("file", "line", "text", "cause", "instead");
        assertThat(AppRun.of("actors", "check", file("good.actors.txt", "RIVER_LIONS_ [IRQREB]\n")).code()).isZero();
        AppRun faulty = AppRun.of("actors", "check", file("names.txt", "IRX REB: Tigers\n"));
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.out()).contains("names.txt:1", "did you mean", "1 fault: these lists cannot be used.");
    }

    @Test
    void aFolderMayHoldListsOfBothForms() throws Exception {
        Files.createDirectories(folder.resolve("mine/states"));
        file("mine/groups.txt", "IRQ REB: Lions of the River\n");
        file("mine/old.actors", "DELTA_GUARD_ [IRNMIL]\n");
        file("mine/states/new.txt", "XFR: Freedonia\n  adjective: Freedonian\n");
        AppRun run = AppRun.given(report("2018-05-17", "The Lions of the River attacked Freedonian soldiers. The Delta Guard attacked Turkey."), "code", "--actors", folder.resolve("mine"));
        assertThat(run.out()).contains("\"code\":\"IRQ\"", "\"code\":\"XFR\",\"sector\":[\"MIL\"]", "\"code\":\"IRN\",\"sector\":[\"MIL\"]");
    }
}
