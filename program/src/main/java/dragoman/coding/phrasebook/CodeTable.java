package dragoman.coding.phrasebook;

import dragoman.coding.event.Act;
import dragoman.coding.event.Context;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a CAMEO code says in PLOVER: type, mode, contexts ({@code phrasebook/codes.txt}). */
public final class CodeTable {

    private final Map<String, Act> acts;
    private final Map<String, String> words;

    private CodeTable(Map<String, Act> acts, Map<String, String> words) {
        this.acts = acts;
        this.words = words;
    }

    /** The table packed with the program, without the phrasebook. */
    public static CodeTable shipped() {
        try (InputStream in = CodeTable.class.getResourceAsStream("/dragoman/phrasebook/codes.txt")) {
            if (in == null) {
                throw new IllegalStateException("codes.txt is not packed with the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException("codes.txt cannot be read", trouble);
        }
    }

    /**
     * Reads {@code CODE | TYPE | mode | contexts | description} lines.
     *
     * @throws IllegalArgumentException at the first line that is none, with its place
     */
    static CodeTable read(String content) {
        List<Fault> faults = new ArrayList<>();
        CodeTable table = read(content, faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).toString());
        }
        return table;
    }

    /** The same, with a fault for each line that is none. */
    static CodeTable read(String content, List<Fault> faults) {
        Map<String, Act> acts = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        int number = 0;
        for (String line : content.split("\r?\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            try {
                acts.put(cells[0].strip(), act(cells));
                words.put(cells[0].strip(), cells.length > 4 ? cells[4].strip() : "");
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                faults.add(new Fault("codes.txt", number, "«" + line + "» is no line of codes: " + e.getMessage(),
                        "Write «CODE | TYPE | mode or - | contexts or - | what it is», such as «042 | CONSULT | visit | - | go on a visit»."));
            }
        }
        return new CodeTable(acts, words);
    }

    private static Act act(String[] cells) {
        String mode = cells[2].strip();
        List<Context> contexts = cells[3].strip().equals("-")
                ? List.of()
                : Arrays.stream(cells[3].split(",")).map(String::strip).map(Context::of).toList();
        return new Act(PloverType.valueOf(cells[1].strip()), mode.equals("-") ? Optional.empty() : Optional.of(Mode.of(mode)), cells[0].strip(), contexts);
    }

    /** The act of a code, or of the longest code that it begins with. */
    public Optional<Act> act(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            Act act = acts.get(cameo.substring(0, length));
            if (act != null && length == cameo.length()) {
                return Optional.of(act);
            }
            if (act != null) {
                return Optional.of(new Act(act.type(), act.mode(), cameo, act.contexts()));
            }
        }
        return Optional.empty();
    }

    /** What a code is, in our own words. */
    public Optional<String> words(String cameo) {
        return Optional.ofNullable(words.get(cameo)).filter(found -> !found.isEmpty());
    }

    boolean knows(String cameo) {
        return acts.containsKey(cameo);
    }

    /** Every code of the table, in order. */
    public List<String> codes() {
        return List.copyOf(acts.keySet());
    }
}
