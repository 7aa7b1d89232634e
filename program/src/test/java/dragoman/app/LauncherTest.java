package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with stand-ins for java and mvn, in a checkout whose path has a blank. */
class LauncherTest {

    private static final long AFTER = System.currentTimeMillis() - 120_000;
    private static final long BEFORE = AFTER - 120_000;

    @TempDir
    private Path temp;

    private Path checkout;
    private Path tools;

    private record Ended(int code, String out) {}

    @BeforeEach
    void aCheckoutWithABlankInItsPath() throws IOException {
        checkout = Files.createDirectories(temp.resolve("my programs/dragoman"));
        tools = Files.createDirectory(temp.resolve("tools"));
        Files.copy(AppRun.repository().resolve("dragoman"), checkout.resolve("dragoman"));
        for (String needed : List.of("sh", "sed", "head", "tail", "dirname", "readlink", "mkdir", "stty", "touch", "find")) {
            Path tool = Path.of("/bin", needed);
            tool(needed, "exec " + (Files.exists(tool) ? tool : Path.of("/usr/bin", needed)) + " \"$@\"");
        }
    }

    @Test
    void itFindsItsJarThroughALinkAndFromAnyDirectory() throws Exception {
        tool("java", "echo \"$@\"");
        builtJar();
        Path link = Files.createSymbolicLink(temp.resolve("link"), checkout.resolve("dragoman"));
        Path second = Files.createSymbolicLink(tools.resolve("second"), link);
        Ended ended = run(second, "timeline", "IND", "North Korea");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("-jar " + checkout.toRealPath().resolve("program/target/dragoman.jar") + " timeline IND North Korea");
    }

    @Test
    void aMissingJavaIsToldWithWhatToInstall() throws Exception {
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("no Java found").contains("Install a JDK, version 17 or newer");
    }

    @Test
    void anOldJavaIsToldBeforeABuild() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Java 11 is too old").contains("version 17 or newer");
    }

    @Test
    void aMissingOrOldMavenIsToldBeforeABuild() throws Exception {
        tool("java", "echo 'openjdk version \"17.0.1\" 2021-10-19' >&2");
        assertThat(run(checkout.resolve("dragoman"), "--version").out()).contains("Maven is needed").contains("Install Maven 3.8 or newer");
        tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("Maven 3.6 is too old");
    }

    @Test
    void theFirstUseBuildsAndSaysSoInALine() throws Exception {
        tool("java", "case \"$*\" in -version) echo 'openjdk version \"17.0.1\"' >&2;; *) echo ran;; esac");
        tool("mvn", "case \"$*\" in -v) echo 'Apache Maven 3.9.1 (abc)';; *) echo much noise; touch program/target/dragoman.jar;; esac");
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("building it, once").contains("ran").doesNotContain("much noise");
    }

    @Test
    void aFailedBuildShowsItsLogAndWhatToDo() throws Exception {
        tool("java", "echo 'openjdk version \"17.0.1\"' >&2");
        tool("mvn", "case \"$*\" in -v) echo 'Apache Maven 3.8.7 (abc)';; *) echo 'disk is full'; exit 1;; esac");
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("disk is full").contains("the build failed").contains("first-build.log");
    }

    @Test
    void newerSourcesAreBuiltAgainOnce() throws Exception {
        toolsThatBuild("echo built");
        builtJar();
        source("actors/groups.txt", BEFORE);
        assertThat(run(checkout.resolve("dragoman"), "--version").out()).isEqualTo("ran\n");
        source("program/src/main/java/dragoman/New.java", AFTER);
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("its sources are newer than the program; building it again", "ran").doesNotContain("built\n");
        assertThat(run(checkout.resolve("dragoman"), "--version").out()).isEqualTo("ran\n");
    }

    @Test
    void whereABuildOfNewerSourcesFailsTheOldProgramRunsAndIsNotBuiltEachTime() throws Exception {
        toolsThatBuild("echo a line is wrong; exit 1");
        builtJar();
        source("phrasebook/visit.txt", AFTER);
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("a line is wrong", "the program runs as it was built before", "ran");
        assertThat(run(checkout.resolve("dragoman"), "--version").out()).isEqualTo("ran\n");
        source("phrasebook/visit.txt", System.currentTimeMillis() + 60_000);
        assertThat(run(checkout.resolve("dragoman"), "--version").out()).contains("building it again");
    }

    @Test
    void whereMavenIsGoneTheOldProgramRuns() throws Exception {
        tool("java", "case \"$*\" in -version) echo 'openjdk version \"17.0.1\"' >&2;; *) echo ran;; esac");
        builtJar();
        source("actors/groups.txt", AFTER);
        Ended ended = run(checkout.resolve("dragoman"), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Maven is needed", "the program runs as it was built before", "ran");
    }

    @Test
    void linesAreCheckedWithoutABuild() throws Exception {
        toolsThatBuild("echo built");
        builtJar();
        source("phrasebook/visit.txt", AFTER);
        assertThat(run(checkout.resolve("dragoman"), "phrasebook", "check").out()).isEqualTo("ran\n");
    }

    private void toolsThatBuild(String building) throws IOException {
        tool("java", "case \"$*\" in -version) echo 'openjdk version \"17.0.1\"' >&2;; *) echo ran;; esac");
        tool("mvn", "case \"$*\" in -v) echo 'Apache Maven 3.9.1 (abc)';; *) " + building + ";; esac");
    }

    private void source(String file, long modified) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
        Files.setLastModifiedTime(path, FileTime.fromMillis(modified));
    }

    private void builtJar() throws IOException {
        Path jar = Files.createFile(Files.createDirectories(checkout.resolve("program/target")).resolve("dragoman.jar"));
        Files.setLastModifiedTime(jar, FileTime.fromMillis((BEFORE + AFTER) / 2));
    }

    private void tool(String name, String does) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ended run(Path launcher, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }
}
