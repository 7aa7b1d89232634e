package dragoman.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.option.FilterOptions;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Edtf;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.EventFilter;
import dragoman.record.outside.Comparison;
import dragoman.record.outside.Comparison.Deed;
import dragoman.record.outside.Comparison.Match;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What does a comparison look like? Side by side for people; a line a deed for other programs. */
public final class ComparisonPage {

    public static final String CSV_HEAD = "ours,our_date,our_type,theirs,their_date,their_type,actor,recipient,days_apart";

    private static final int LISTED = 10;
    private static final int LABEL = 14;
    private static final int NUMBER = 10;
    private static final String NO_MONTH = "no date";

    private final Terminal terminal;
    private final ActorNames names;
    private final String coder;
    private final Comparison comparison;

    /** @param coder the outside coder, as the user named it */
    public ComparisonPage(Terminal terminal, ActorNames names, String coder, Comparison comparison) {
        this.terminal = terminal;
        this.names = names;
        this.coder = coder;
        this.comparison = comparison;
    }

    /** Prints the agreement for people; the days by which dates may differ are named in it. */
    public void show(EventFilter filter, int tolerance) {
        if (ours().findAny().isEmpty() && theirs().findAny().isEmpty()) {
            terminal.line("Neither Dragoman nor " + coder + " has anything of what was asked: " + FilterOptions.words(filter, names) + ".");
            return;
        }
        long sameType = comparison.matches().stream().filter(Match::sameType).count();
        long sameClass = comparison.matches().stream().filter(Match::sameClass).count();
        terminal.line(terminal.ink().strong(FilterOptions.words(filter, names) + ": Dragoman " + ours().count() + ", " + coder + " " + theirs().count()));
        terminal.line(Text.count(comparison.matches().size(), "deed") + " matched within " + Text.count(tolerance, "day") + "; the same type in " + sameType + ", the same quad class in "
                + sameClass + ". Only Dragoman has " + comparison.ours().size() + ", only " + coder + " has " + comparison.theirs().size() + ".");
        counts("By month", deed -> deed.month().map(Object::toString).orElse(NO_MONTH));
        counts("By type", Deed::typeName);
        agreement();
        alone("Only Dragoman has", comparison.ours());
        alone("Only " + coder + " has", comparison.theirs());
    }

    private Stream<Deed> ours() {
        return Stream.concat(comparison.matches().stream().map(Match::ours), comparison.ours().stream());
    }

    private Stream<Deed> theirs() {
        return Stream.concat(comparison.matches().stream().map(Match::theirs), comparison.theirs().stream());
    }

    private Map<String, int[]> count(Function<Deed, String> by) {
        Map<String, int[]> counts = new TreeMap<>();
        ours().forEach(deed -> counts.computeIfAbsent(by.apply(deed), key -> new int[2])[0]++);
        theirs().forEach(deed -> counts.computeIfAbsent(by.apply(deed), key -> new int[2])[1]++);
        return counts;
    }

    private void counts(String title, Function<Deed, String> by) {
        terminal.line("\n" + Text.pad(title, LABEL) + right("Dragoman") + right(coder));
        count(by).forEach((label, both) -> terminal.line(Text.pad(label, LABEL) + right(Integer.toString(both[0])) + right(Integer.toString(both[1]))));
    }

    private void agreement() {
        Map<String, Map<String, Integer>> table = comparison.agreement();
        if (table.isEmpty()) {
            return;
        }
        TreeSet<String> columns = new TreeSet<>();
        table.values().forEach(row -> columns.addAll(row.keySet()));
        terminal.line("\nWhich type met which: Dragoman's down, those of " + coder + " across");
        StringBuilder head = new StringBuilder(" ".repeat(LABEL));
        columns.forEach(column -> head.append(right(column)));
        terminal.line(head.toString());
        table.forEach((our, row) -> {
            StringBuilder line = new StringBuilder(Text.pad(our, LABEL));
            columns.forEach(column -> line.append(right(row.containsKey(column) ? row.get(column).toString() : "·")));
            terminal.line(line.toString());
        });
    }

    private void alone(String title, List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        terminal.line("\n" + title);
        deeds.stream().limit(LISTED).forEach(deed -> terminal.line("  " + Text.pad(date(deed).isEmpty() ? "?" : date(deed), 12) + Text.pad(deed.typeName(), 12)
                + Text.pad(deed.actor() + " → " + deed.recipient(), 12) + Text.shortened(deed.id(), 60)));
        if (deeds.size() > LISTED) {
            terminal.line("  … and " + Text.count(deeds.size() - LISTED, "more", "more") + "; --format csv has all.");
        }
    }

    private static String right(String cell) {
        String shown = Text.shortened(cell, 12);
        return " ".repeat(Math.max(2, NUMBER + 3 - Text.width(shown))) + shown;
    }

    /** Prints the same as lines of JSON. */
    public void json() {
        count(deed -> deed.month().map(Object::toString).orElse("")).forEach((month, both) -> terminal.line(counted("month", month, both)));
        count(Deed::typeName).forEach((type, both) -> terminal.line(counted("type", type, both)));
        comparison.agreement().forEach((our, row) -> row.forEach((their, n) -> terminal.line(object("agreement").put("our_type", our).put("their_type", their).put("deeds", n).toString())));
        comparison.matches().forEach(match -> terminal.line(side(side(object("match"), "ours", match.ours()), "theirs", match.theirs()).put("days_apart", match.daysApart()).toString()));
        comparison.ours().forEach(deed -> terminal.line(side(object("ours"), "ours", deed).toString()));
        comparison.theirs().forEach(deed -> terminal.line(side(object("theirs"), "theirs", deed).toString()));
    }

    private static String counted(String kind, String value, int[] both) {
        return object(kind).put(kind, value).put("ours", both[0]).put("theirs", both[1]).toString();
    }

    private static ObjectNode object(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static ObjectNode side(ObjectNode json, String key, Deed deed) {
        ObjectNode one = json.putObject(key).put("id", deed.id());
        deed.date().ifPresent(day -> one.put("date", day.text()));
        one.put("type", deed.typeName()).put("actor", deed.actor()).put("recipient", deed.recipient());
        return json;
    }

    /** Prints the same as CSV, with its head. */
    public void csv() {
        terminal.line(CSV_HEAD);
        comparison.matches().forEach(match -> terminal.line(cells(match.ours()) + "," + cells(match.theirs()) + "," + sides(match.ours()) + "," + match.daysApart()));
        comparison.ours().forEach(deed -> terminal.line(cells(deed) + ",,,," + sides(deed) + ","));
        comparison.theirs().forEach(deed -> terminal.line(",,," + cells(deed) + "," + sides(deed) + ","));
    }

    private static String cells(Deed deed) {
        return Cells.cell(deed.id()) + "," + date(deed) + "," + deed.typeName();
    }

    private static String sides(Deed deed) {
        return deed.actor() + "," + deed.recipient();
    }

    private static String date(Deed deed) {
        return deed.date().map(Edtf::text).orElse("");
    }
}
