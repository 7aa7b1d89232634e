package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help shows can be typed so. */
class HelpExamplesTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    /** What a shell keeps for itself, and comments beside an example, which stand apart. */
    private static final Pattern NOT_OURS = Pattern.compile("\\s+[|<>&].*| {2,}.*");

    static Stream<String> commands() {
        return AppRun.of("--help").lines().stream().filter(line -> line.startsWith("  ") && line.matches(" {2}[a-z]+ {2,}.*")).map(line -> line.strip().split(" ")[0]);
    }

    private static List<String> examples(String command) {
        AppRun help = AppRun.of(command, "--help");
        assertThat(help.code()).as(command).isZero();
        return help.lines().stream().filter(line -> line.startsWith("  dragoman ")).map(line -> NOT_OURS.matcher(line.substring("  dragoman ".length())).replaceFirst("")).toList();
    }

    @Test
    void thereAreCommandsToLookAt() {
        assertThat(commands()).contains("read", "timeline", "import").hasSizeGreaterThan(15);
    }

    /** With --help nothing is run, but what is no option, or no value for one, is still told. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleInTheHelpIsUnderstood(String command) {
        List<String> examples = examples(command);
        assertThat(examples).as("examples of " + command).isNotEmpty();
        for (String example : examples) {
            List<Object> args = new ArrayList<>();
            Matcher word = WORD.matcher(example);
            while (word.find()) {
                args.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2).replace("\\\"", "\"") : word.group(3));
            }
            args.add("--help");
            AppRun run = AppRun.of(args.toArray());
            assertThat(run.code()).as(example + "\n" + run.err()).isZero();
            assertThat(run.out()).as(example).startsWith("Usage: ");
        }
    }
}
