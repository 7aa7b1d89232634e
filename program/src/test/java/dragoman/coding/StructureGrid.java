package dragoman.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which sentences come out where every act is put into every frame that fits it, said of two states in turn? The data is in the folder "structures". */
final class StructureGrid {

    private static final Set<String> SMALL_IN_TITLES = Set.of("on", "to", "with", "of", "from", "the", "a", "at", "for", "by", "that", "its", "along", "against");
    private static final Set<String> WITHOUT_OBJECT = Set.of("impose", "hold-talks");

    private final List<List<String>> pairs = new ArrayList<>();
    private final List<List<String>> thirds = new ArrayList<>();

    private StructureGrid() {}

    /** One sentence with what must come out of it; states by their codes. */
    record Cell(String text, String group, String frame, String act, Set<String> types, String expected, String actor, String recipient, String third, String fourth,
            Optional<List<String>> second) {

        @Override
        public String toString() {
            return frame + " × " + act + ": " + text;
        }
    }

    static List<Cell> cells() {
        StructureGrid grid = new StructureGrid();
        for (String line : lines("states.txt")) {
            List<String> columns = columns(line);
            (columns.get(0).equals("third") ? grid.thirds : grid.pairs).add(columns);
        }
        List<List<String>> acts = lines("acts.txt").stream().map(StructureGrid::columns).toList();
        List<Cell> cells = new ArrayList<>();
        String group = "";
        int number = 0;
        for (String line : lines("frames.txt")) {
            if (line.startsWith("## ")) {
                group = line.substring(3);
                continue;
            }
            List<String> frame = columns(line);
            for (int act = 0; act < acts.size(); act++) {
                if (fits(frame, acts.get(act))) {
                    cells.add(grid.cell(group, frame, acts.get(act), number, act));
                }
            }
            number++;
        }
        return cells;
    }

    private static boolean fits(List<String> frame, List<String> act) {
        List<String> uses = words(act.get(5));
        return words(frame.get(2)).stream().allMatch(need -> switch (need) {
            case "their", "title" -> true;
            case "noun" -> !act.get(6).isEmpty() && !(frame.get(3).contains(" by ") && Set.of("praise", "impose", "hold-talks", "meet").contains(act.get(0)));
            default -> need.startsWith("-") ? !uses.contains(need.substring(1)) : uses.contains(need);
        });
    }

    private Cell cell(String group, List<String> frame, List<String> act, int number, int index) {
        List<String> pair = pairs.get((number * 5 + index * 3) % pairs.size());
        List<String> third = thirds.get((number + index) % thirds.size());
        List<String> fourth = thirds.get((number + index + 1) % thirds.size());
        List<String> fifth = thirds.get((number + index + 2) % thirds.size());
        List<String> needs = words(frame.get(2));
        String[] demand = frame.get(1).split(" \\+ ");
        String text = filled(frame.get(3), act, pair, needs.contains("their"))
                .replace("{C}", third.get(1)).replace("{D}", fourth.get(1)).replace("{E}", fifth.get(1));
        Optional<List<String>> second = demand.length < 2 ? Optional.empty() : Optional.of(words(demand[1]).stream().map(part -> switch (part) {
            case "A" -> pair.get(2);
            case "C" -> third.get(2);
            case "D" -> fourth.get(2);
            default -> part;
        }).toList());
        return new Cell(capitalized(needs.contains("title") ? title(text) : text), group, frame.get(0), act.get(0), Set.copyOf(words(act.get(1))), demand[0], pair.get(2), pair.get(6),
                third.get(2), fifth.get(2), second);
    }

    private static String filled(String frame, List<String> act, List<String> pair, boolean their) {
        List<String> forms = words(act.get(2));
        String object = ofRecipient(act.get(3), pair);
        String behind = act.get(4).isEmpty() ? "" : " " + ofRecipient(act.get(4), pair);
        boolean plural = words(act.get(5)).contains("plural");
        boolean person = words(act.get(5)).contains("person");
        List<String> noun = act.get(6).isEmpty() ? List.of("", "") : words(act.get(6));
        String text = frame;
        List<String> names = List.of("base", "s", "past", "pp", "ing");
        for (int form = 0; form < names.size(); form++) {
            String phrase = forms.get(form) + (object.isEmpty() ? "" : " " + object) + behind;
            String own = their ? phrase.replaceAll(" its (\\w+?)s?\\b", " their $1s") : phrase;
            text = text.replace("{" + names.get(form) + "}", own).replace("{" + capitalized(names.get(form)) + "}", capitalized(own));
        }
        return text.replace("{PP}", forms.get(3)).replace("{PAST}", forms.get(2)).replace("{O}", object).replace("{Tail}", behind)
                .replace("{has}", plural ? "have" : "has").replace("{is}", plural ? "are" : "is").replace("{was}", plural ? "were" : "was")
                .replace("{who}", !person ? "which" : frame.contains("{who} {A}") ? "whom" : "who")
                .replace("{noun}", noun.get(0)).replace("{prep}", noun.get(1)).replace("{NB}", WITHOUT_OBJECT.contains(act.get(0)) ? pair.get(4) : object)
                .replace("{Aposs}", pair.get(0) + (pair.get(0).endsWith("s") ? "'" : "'s")).replace("{A}", pair.get(0)).replace("{adj}", pair.get(1)).replace("{MIN}", pair.get(3));
    }

    private static String ofRecipient(String words, List<String> pair) {
        return words.replace("{B}", pair.get(4)).replace("{b}", pair.get(5));
    }

    private static String capitalized(String text) {
        int at = text.startsWith("\"") ? 1 : 0;
        return text.substring(0, at) + text.substring(at, at + 1).toUpperCase(java.util.Locale.ROOT) + text.substring(at + 1);
    }

    private static String title(String text) {
        StringBuilder title = new StringBuilder();
        for (String word : text.split(" ")) {
            title.append(title.isEmpty() ? "" : " ").append(SMALL_IN_TITLES.contains(word) && !title.isEmpty() ? word : capitalized(word));
        }
        return title.toString();
    }

    private static List<String> words(String column) {
        return column.isBlank() ? List.of() : Arrays.asList(column.trim().split(" "));
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        for (String column : line.split("\\|", -1)) {
            columns.add(column.trim());
        }
        while (columns.size() < 7) {
            columns.add("");
        }
        return columns;
    }

    /** The lines of a file of the folder, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream in = StructureGrid.class.getResourceAsStream("structures/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
