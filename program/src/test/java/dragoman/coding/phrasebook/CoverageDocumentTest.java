package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** docs/coverage.md tells the truth, and no code is empty but those that are so for a reason. {@code -Ddragoman.accept=true} writes the document. */
class CoverageDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");
    private static final Phrasebook BOOK = PhrasebookFiles.shipped();
    private static final CodeCoverage COVERAGE = new CodeCoverage(BOOK);
    private static final List<String> CODES = BOOK.codes().codes();

    /** Three-digit codes that nothing reaches, and why. A code that is reached must go from here. */
    private static final Map<String, String> EMPTY = new TreeMap<>();

    private static final List<String> ROOTS = List.of("statements", "appeals", "intent to cooperate", "consultation", "diplomatic support", "material cooperation", "aid", "yielding",
            "investigation", "demands", "disapproval", "rejection", "threats", "protest", "show of force", "reduced relations", "coercion", "assault", "fighting", "mass violence");

    @Test
    void theDocumentIsWhatThePhrasebookGives() throws IOException {
        String now = document();
        if (Boolean.getBoolean("dragoman.accept")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.readString(DOCUMENT)).as("docs/coverage.md is stale: run «mvn test -pl program -Dtest=CoverageDocumentTest -Ddragoman.accept=true»").isEqualTo(now);
    }

    @Test
    void noThreeDigitCodeIsEmptyWithoutAReason() {
        List<String> empty = CODES.stream().filter(code -> code.length() == 3 && family(code).stream().noneMatch(COVERAGE::isReached)).toList();
        assertThat(empty).containsExactlyElementsOf(EMPTY.keySet());
    }

    @Test
    void everyFourDigitCodeHasItsThreeDigitParent() {
        assertThat(CODES).allSatisfy(code -> assertThat(code.length() == 3 || CODES.contains(code.substring(0, 3))).as(code).isTrue());
    }

    private static List<String> family(String code) {
        return CODES.stream().filter(one -> one.startsWith(code)).toList();
    }

    private static String document() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Coverage

                How many lines of the phrasebook give each CAMEO code. *Lines* stand under that `code:` in a file. *Operators* are lines over another act
                ("threatens to …") that make the code of some act which the phrasebook knows, by `phrasebook/compose.txt`; beside them stand their own codes.
                The coder also reads acts that lie ahead as 030 over the act. The table says what the phrasebook can give, not how often reports say it.

                A test holds this page; «mvn test -pl program -Dtest=CoverageDocumentTest -Ddragoman.accept=true» writes it.

                | CAMEO | | Codes | Given | Lines |
                | --- | --- | --: | --: | --: |
                """);
        for (int root = 1; root <= ROOTS.size(); root++) {
            page.append(root(root));
        }
        Map<String, String> meanings = meanings();
        for (int root = 2; root <= ROOTS.size(); root++) {
            page.append(section(root, meanings));
        }
        page.append("\n## Not given\n\n- 01 (plain statements): it has no PLOVER type, and no event is coded for it.\n");
        EMPTY.values().stream().distinct().forEach(why -> page.append("- ")
                .append(String.join(", ", EMPTY.keySet().stream().filter(code -> EMPTY.get(code).equals(why)).toList())).append(": ").append(why).append(".\n"));
        List<String> empty = CODES.stream().filter(code -> code.length() == 4 && !COVERAGE.isReached(code) && !EMPTY.containsKey(code.substring(0, 3))).toList();
        page.append("\nFour digits without a line or an operator: ").append(empty.isEmpty() ? "none" : String.join(", ", empty)).append(".\n");
        return page.toString();
    }

    private static String root(int number) {
        String root = String.format("%02d", number);
        List<String> codes = family(root);
        return "| " + root + " | " + ROOTS.get(number - 1) + " | " + codes.size() + " | " + codes.stream().filter(COVERAGE::isReached).count() + " | "
                + codes.stream().mapToInt(COVERAGE::direct).sum() + " |\n";
    }

    private static String section(int number, Map<String, String> meanings) {
        String root = String.format("%02d", number);
        StringBuilder section = new StringBuilder("\n## " + root + " " + ROOTS.get(number - 1)
                + "\n\n| Code | What it is | PLOVER | Lines | Operators | of |\n| --- | --- | --- | --: | --: | --- |\n");
        for (String code : family(root)) {
            Act act = BOOK.act(code);
            section.append("| ").append(code).append(" | ").append(meanings.get(code)).append(" | ").append(act.type()).append(act.mode().map(Mode::label).map(mode -> " " + mode).orElse(""))
                    .append(" | ").append(count(COVERAGE.direct(code))).append(" | ").append(count(COVERAGE.composed(code))).append(" | ")
                    .append(String.join(", ", COVERAGE.outer(code))).append(" |\n");
        }
        return section.toString();
    }

    private static String count(int number) {
        return number == 0 ? "–" : String.valueOf(number);
    }

    /** The last cells of codes.txt. */
    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "phrasebook", "codes.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\\|", -1);
                meanings.put(cells[0].strip(), cells[cells.length - 1].strip());
            }
        }
        return meanings;
    }
}
