package dragoman.reading.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final URI FEED = URI.create("https://post.example/feed");
    private static final Validators HAD = new Validators(Optional.of("W/\"1\""), Optional.of("Fri, 20 Nov 2026 07:00:00 GMT"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.db.follow.json");
    }

    @Test
    void allIsRememberedFromRunToRun() {
        Robots rules = new Robots(List.of(new Robots.Rule(true, "/a/b"), new Robots.Rule(false, "/a")), Optional.of(Duration.ofSeconds(3)));
        try (SeenFile seen = SeenFile.open(file())) {
            seen.done(FEED, HAD);
            seen.failed(URI.create("https://other.example/"), NOW.plusSeconds(60));
            seen.read("https://post.example/1", "form", NOW);
            seen.tried("https://post.example/2", NOW);
            seen.robots().learn("https://post.example", rules, NOW);
            seen.write(NOW);
        }
        try (SeenFile seen = SeenFile.open(file())) {
            assertThat(seen.validators(FEED)).isEqualTo(HAD);
            assertThat(seen.notBefore(FEED)).isEmpty();
            assertThat(seen.notBefore(URI.create("https://other.example/"))).contains(NOW.plusSeconds(60));
            assertThat(seen.failures(URI.create("https://other.example/"))).isEqualTo(1);
            assertThat(seen.isRead("https://post.example/1", "form", NOW)).isTrue();
            assertThat(seen.isRead("https://post.example/1", "another form", NOW)).isFalse();
            assertThat(seen.tries("https://post.example/2")).isEqualTo(1);
            assertThat(seen.robots().of("https://post.example", NOW)).contains(rules);
            assertThat(seen.robots().of("https://post.example", NOW.plus(Duration.ofDays(2)))).isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatNoFeedHasAnyMoreIsForgottenAfterSixtyDays() {
        try (SeenFile seen = SeenFile.open(file())) {
            seen.read("old", "form", NOW);
            seen.read("still there", "form", NOW);
            Instant later = NOW.plus(Duration.ofDays(59));
            assertThat(seen.isRead("still there", "form", later)).isTrue();
            seen.write(NOW.plus(Duration.ofDays(61)));
            assertThat(seen.isRead("old", "form", later)).isFalse();
            assertThat(seen.isRead("still there", "form", later)).isTrue();
        }
    }

    @Test
    void oneRunAtATimeUsesIt() {
        try (SeenFile first = SeenFile.open(file())) {
            assertThat(first.validators(FEED)).isEqualTo(Validators.NONE);
            assertThatThrownBy(() -> SeenFile.open(file())).isInstanceOf(SeenFileException.class).hasMessageContaining("another run follows feeds with it");
        }
        SeenFile.open(file()).close();
    }

    @Test
    void aDamagedFileIsRefusedWithANextStepAndLeftAsItIs() throws IOException {
        for (String damaged : List.of("{\"version\":1,\"entr", "{\"version\":1,\"entries\":{\"a\":{\"last\":\"yesterday\"}}}", "{\"version\":7}", "[]", "")) {
            Files.writeString(file(), damaged);
            assertThatThrownBy(() -> SeenFile.open(file())).as(damaged).isInstanceOfSatisfying(SeenFileException.class, told -> assertThat(told.nextStep()).contains("ove").isNotBlank());
            assertThat(file()).hasContent(damaged);
        }
        Files.delete(file());
        SeenFile.open(file()).close();
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> SeenFile.open(folder.resolve("none/a.json"))).isInstanceOf(SeenFileException.class).hasMessageContaining("cannot be opened");
    }
}
