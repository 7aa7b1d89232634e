package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All commands that ask the record take the same filters and refuse the same nonsense. */
class QuestionTest {

    private static final String ALL_FILTERS = "--actor IND --recipient PRK --type CONSULT,THREATEN --mode visit --cameo 04 --status done,planned --from 2015-01-01 --to 2018-12-31 "
            + "--as-known-on 2999-01-01 --outlet courier --text visit*_OR_landed --independent 1 --confidence 0.5 --all";

    @TempDir
    private static Path folder;

    private static Path db;

    @BeforeAll
    static void readTheExamples() throws Exception {
        db = folder.resolve("examples.db");
        AppRun.of("read", AppRun.repository().resolve("examples/reports"), "--db", db);
        Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"7\",\"date\":\"2018-05-15\",\"event\":[\"CONSULT\"],\"actor\":[{\"code\":\"IND\"}],\"recipient\":[{\"code\":\"PRK\"}]}\n");
        AppRun.of("import", other, "--coder", "other", "--format", "plover", "--db", db);
    }

    private static AppRun ask(String command, String options) {
        List<Object> args = new ArrayList<>(List.of(command.split(" ")));
        for (String part : options.isEmpty() ? new String[0] : options.split(" ")) {
            args.add(part.replace('_', ' '));
        }
        args.addAll(List.of("--db", db));
        return AppRun.of(args.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline IND PRK", "events", "relation IND PRK", "relation IND", "measures IND PRK", "claims", "outcomes IND", "conflicts", "compare IND PRK --with other"})
    void every_command_takes_every_filter(String command) {
        AppRun run = ask(command, ALL_FILTERS);
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline IND PRK", "events", "relation IND PRK", "measures", "claims", "outcomes", "conflicts", "compare IND PRK --with other"})
    void every_command_refuses_the_same_nonsense_with_a_next_step(String command) {
        assertThat(ask(command, "--from 2018-02-01 --to 2018-01-01").err()).contains("--from 2018-02-01 lies after --to 2018-01-01");
        assertThat(ask(command, "--from 2018").err()).contains("«2018» is no day; write it as 2018-01-31").doesNotContain("java");
        assertThat(ask(command, "--confidence 1.5").err()).contains("outside 0 to 1");
        assertThat(ask(command, "--cameo IV").err()).contains("no beginning of a CAMEO code");
        assertThat(ask(command, "--text -ban").err()).contains("says only what must not occur");
        assertThat(ask(command, "--independent -2").err()).contains("--independent -2");
        assertThat(ask(command, "--format docx").err()).contains("docx").contains("--help");
        AppRun unknown = ask(command, "--actor Inda");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("Did you mean India");
    }

    @Test
    void a_relation_of_some_events_says_so_and_of_all_does_not() {
        assertThat(ask("relation IND PRK", "--type CONSULT --outlet courier").out()).startsWith("Only events that are asked for count: CONSULT; told by courier.\n");
        assertThat(ask("relation IND PRK", "").out()).startsWith("India and North Korea");
        assertThat(ask("relation IND PRK", "--recipient PRK").out()).isEqualTo(ask("relation IND PRK", "--actor IND").out());
        assertThat(ask("relation IND PRK", "--actor IND --recipient IND").err()).contains("--actor IND and --recipient IND are not the two");
    }

    @Test
    void a_record_without_reports_says_so_and_one_without_matches_does_not() throws Exception {
        Path empty = folder.resolve("empty.db");
        Path other = Files.writeString(folder.resolve("one.jsonl"), "{\"id\":\"7\",\"event\":[\"CONSULT\"],\"actor\":[{\"code\":\"IND\"}]}\n");
        AppRun.of("import", other, "--coder", "other", "--format", "plover", "--db", empty);
        assertThat(AppRun.of("measures", "--db", empty).err()).contains("holds no reports yet").contains("read PATH");
        assertThat(ask("measures PER BOL", "").err()).isEmpty();
        assertThat(ask("compare PER BOL --with other", "").out()).isEqualTo("Neither Dragoman nor other has anything of what was asked: Peru and Bolivia.\n");
    }

    @Test
    void what_another_coder_does_not_tell_is_said() {
        assertThat(ask("compare IND PRK --with other", "--text landed").err()).contains("narrows Dragoman's events alone");
        assertThat(ask("compare IND PRK --with other", "--type CONSULT").err()).isEmpty();
    }
}
