package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.record.KeptIn;
import dragoman.record.database.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command says of a record on a server what it says of one in a file, letter by letter. */
class ServerCommandsTest {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?( UTC|Z)|\"coded_(date|time)\":\"[^\"]*\"");

    @TempDir
    Path folder;

    /** What a record says, command by command. */
    private Map<String, String> told(Address address) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        say(told, address, "read", AppRun.repository().resolve("examples/reports"));
        say(told, address, "timeline", "IND", "PRK", "--format", "csv");
        say(told, address, "events", "--format", "plover");
        List<String> rows = told.get("timeline IND PRK --format csv").lines().skip(1).toList();
        String event = rows.get(0).replaceAll(",.*", "");
        say(told, address, "explain", event);
        List<String> shared = rows.stream().map(row -> row.replaceAll(".*,", "")).filter(mentions -> mentions.contains(" ")).toList();
        say(told, address, "explain", shared.get(0).split(" ")[0]);
        say(told, address, "split", shared.get(0).split(" ")[1], "--note", "to be looked at");
        say(told, address, "merge", event, rows.get(rows.size() - 1).replaceAll(",.*", ""), "--note", "told twice");
        say(told, address, "merge", "--list");
        Matcher decision = Pattern.compile("D[0-9a-f]{8}").matcher(told.get("merge --list"));
        assertThat(decision.find()).isTrue();
        say(told, address, "timeline", "IND", "PRK", "--from", "2018-01-01");
        say(told, address, "merge", "--undo", decision.group());
        say(told, address, "forget", "2018-05-17-harbour-gazette");
        say(told, address, "import", Files.writeString(folder.resolve("events.jsonl"), AppRun.of("events", "--format", "plover", "--db", address.typed()).out()), "--coder", "other", "--format", "plover");
        say(told, address, "compare", "IND", "PRK", "--with", "other");
        ask(told, address);
        return told;
    }

    /** What only asks, after all that was changed. */
    private void ask(Map<String, String> told, Address address) {
        say(told, address, "timeline", "IND", "PRK");
        say(told, address, "timeline", "USA", "--actor", "USA", "--from", "2017-01-01", "--text", "missile*");
        say(told, address, "timeline", "IND", "PRK", "--as-known-on", "2100-01-01");
        say(told, address, "relation", "IND", "PRK");
        say(told, address, "measures");
        say(told, address, "claims");
        say(told, address, "conflicts");
        say(told, address, "outcomes", "USA", "PRK");
    }

    private static void say(Map<String, String> told, Address address, Object... words) {
        List<Object> line = new ArrayList<>(List.of(words));
        String name = String.join(" ", line.stream().map(Object::toString).toList());
        line.addAll(List.of("--db", address.typed()));
        AppRun run = AppRun.of(line.toArray());
        String said = (run.out() + run.err()).replace("'" + address + "'", "RECORD").replace(address.toString(), "RECORD");
        told.merge(name, MOMENT.matcher(run.code() == 2 ? said + " failed" : said).replaceAll("MOMENT"), (before, now) -> now.equals(before) ? now : before + now);
    }

    @Test
    void everyCommandSaysTheSameOfARecordOnAServerAsOfOneInAFile() throws IOException {
        Map<String, String> onServer = told(KeptIn.SERVER.address(folder, "a"));
        Map<String, String> inFile = told(KeptIn.FILE.address(folder, "a"));
        assertThat(onServer.keySet()).isEqualTo(inFile.keySet());
        inFile.forEach((command, said) -> assertThat(firstDifference(said, onServer.get(command))).as(command).isEmpty());
        assertThat(inFile).hasSizeGreaterThan(15);
        inFile.forEach((command, said) -> assertThat(said).as(command).isNotBlank().doesNotContain("dragoman: ", "Exception"));
    }

    private static Optional<String> firstDifference(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        return IntStream.range(0, Math.max(lines.size(), others.size())).filter(at -> at >= lines.size() || at >= others.size() || !lines.get(at).equals(others.get(at)))
                .mapToObj(at -> "line " + at + ":\n" + (at < lines.size() ? lines.get(at) : "-") + "\n" + (at < others.size() ? others.get(at) : "-")).findFirst();
    }
}
