package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhrasebookCommandTest {

    @TempDir
    private Path folder;

    private Path lines(String content) throws Exception {
        Path file = folder.resolve("mine/sanction/visa.txt");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void aGoodFolderHasNoFaults() throws Exception {
        lines("code: 166\n[actor] tears up the {visa|passport} of [recipient]\nnot: [actor] tears up the road to [recipient] -> nothing\n");
        AppRun run = AppRun.of("phrasebook", "check", folder.resolve("mine"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 line and 1 near miss checked: no faults.");
    }

    @Test
    void faultsAreListedWithPlaceParseAndNextStep() throws Exception {
        Path file = lines("code: 999\n[actor] expels [recipient]\n");
        AppRun run = AppRun.of("phrasebook", "check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("visa.txt:2", "code 999 is not known", "parse:", "expel ", "The codes stand in phrasebook/codes.txt", "the file has no near miss", " faults.");
        lines("code: 166\n[actor] expels [recipient]\nnot: [actor] tears up the road to [recipient] -> nothing\n");
        assertThat(AppRun.of("phrasebook", "check", file).out()).contains("visa.txt:2", "says the same as sanction/expel.txt", "1 fault.");
    }

    @Test
    void ownLinesLieOverTheShippedOnes() throws Exception {
        lines("code: 166\n[actor] tears up the {visa|passport} of [recipient]\nnot: [actor] tears up the road to [recipient] -> nothing\n");
        String report = "{\"id\":\"1\",\"text\":\"Iran tore up the passport of an American diplomat.\"}\n";
        assertThat(AppRun.given(report, "code", "--only-lines").out()).isEqualTo("{\"id\":\"1\",\"mentions\":[]}\n");
        AppRun own = AppRun.given(report, "code", "--phrasebook", folder.resolve("mine"));
        assertThat(own.out()).contains("\"type\":\"SANCTION\"", "\"file\":\"sanction/visa.txt\",\"line\":2");
    }

    @Test
    void aFaultyFolderIsNotUsed() throws Exception {
        lines("code: 999\n[actor] expels [recipient]\n");
        AppRun run = AppRun.given("{\"id\":\"1\",\"text\":\"Rain.\"}\n", "code", "--phrasebook", folder.resolve("mine"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the phrasebook in ", " faults", "sanction/visa.txt:2", "phrasebook check");
    }

    @Test
    void aMissingFolderIsNamed() {
        AppRun run = AppRun.given("", "code", "--phrasebook", folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("--phrasebook " + folder.resolve("nowhere") + " does not exist");
        assertThat(AppRun.of("phrasebook", "check", folder.resolve("nowhere")).err()).contains("does not exist");
    }

    @Test
    void aFolderWithoutLinesIsNoPhrasebook() throws Exception {
        Files.createDirectories(folder.resolve("mine"));
        AppRun run = AppRun.of("phrasebook", "check", folder.resolve("mine"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("holds no lines of a phrasebook");
    }

    @Test
    void tryShowsTheLinesThatMatchAndThoseThatNearlyDo() {
        AppRun run = AppRun.of("phrasebook", "try", "Iran freed two sailors.");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Lines of the phrasebook that match", "(retreat/release.txt:", "The nearest lines, and what they miss", " misses ");
    }

    @Test
    void tryTakesALineThatIsAboutToBeWritten() {
        assertThat(AppRun.of("phrasebook", "try", "[actor] {tears up|rips up} [recipient]'s visa").out()).contains("├─ visa", "Lines of the phrasebook that match", "The nearest lines, and what they miss");
    }
}
