package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest known name that begins at a word, in one walk over the words. */
public final class NameTrie {

    /** A name, as its words are written, with what it stands for. */
    record Name(List<String> written, CaseRule rule, int layer, Entry entry) {}

    /** The names that are found from a word on, and how many words they are. */
    public record Match(int length, List<Entry> entries) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Name> names = new ArrayList<>(1);
    }

    private static final Comparator<Name> STRONGEST_FIRST = Comparator.comparing(n -> n.entry().kind());

    private final Node root = new Node();
    private int size;

    /** Kinds of which a later layer's name takes the place of any other. */
    private static final Set<EntryKind> PROPER = EnumSet.of(EntryKind.LEADER, EntryKind.ORGANISATION, EntryKind.STATE, EntryKind.GROUP, EntryKind.OUTLET);

    /** Adds a name. Of what an earlier layer names too, the later one is taken: words of its kind, and whatever kind of actor bears the name. */
    void add(Name name) {
        Node at = root;
        for (String word : name.written()) {
            at = at.next.computeIfAbsent(NameWords.lower(word), w -> new Node());
        }
        EntryKind kind = name.entry().kind();
        if (at.names.isEmpty()) {
            at.names.add(name);
            size++;
            return;
        }
        at.names.removeIf(n -> n.layer() < name.layer() && (n.entry().kind() == kind || PROPER.contains(kind) && PROPER.contains(n.entry().kind())));
        at.names.add(name);
        at.names.sort(STRONGEST_FIRST);
        size++;
    }

    int size() {
        return size;
    }

    /** All that its names stand for. */
    List<Entry> entries() {
        List<Entry> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Entry> into) {
        node.names.forEach(name -> into.add(name.entry()));
        node.next.values().forEach(next -> collect(next, into));
    }

    /**
     * The longest name that begins at a word.
     *
     * @param lower the words in lower case, null where no name may cross
     * @param seen the same words as they stand in the report
     */
    public Match longest(List<String> lower, List<String> seen, int from) {
        return longest(lower, seen, from, false);
    }

    /** @param uncased whether the words are a headline's or have no capitals, so that capitals tell nothing of names of several words */
    public Match longest(List<String> lower, List<String> seen, int from, boolean uncased) {
        Match best = new Match(0, List.of());
        Node at = root;
        for (int i = from; i < lower.size() && lower.get(i) != null; i++) {
            at = at.next.get(lower.get(i));
            if (at == null) {
                break;
            }
            List<Entry> entries = allowed(at, seen, from, uncased);
            if (!entries.isEmpty()) {
                best = new Match(i + 1 - from, entries);
            }
        }
        return best;
    }

    /** What the words stand for in whatever case. */
    List<Entry> exactly(List<String> words) {
        Node at = root;
        for (String word : words) {
            at = at == null ? null : at.next.get(NameWords.lower(word));
        }
        return at == null ? List.of() : at.names.stream().map(Name::entry).toList();
    }

    private static List<Entry> allowed(Node node, List<String> seen, int from, boolean uncased) {
        if (node.names.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Name name : node.names) {
            if (uncased && name.rule() == CaseRule.FIRST_CAPITAL || name.rule().allows(name.written(), seen, from)) {
                entries.add(name.entry());
            }
        }
        return entries;
    }
}
