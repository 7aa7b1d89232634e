package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells by which name the actor of a code is known, and which code a name means when a person types it. */
public final class ActorNames {

    private static final Set<EntryKind> SIDES = Set.of(EntryKind.STATE, EntryKind.ORGANISATION);
    private static final Set<EntryKind> FOR_A_STATE = Set.of(EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ADJECTIVE, EntryKind.PEOPLE);

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Entry> byWords = new TreeMap<>();

    /** Of the actors of this book. */
    public ActorNames(ActorBook book) {
        List<Entry> entries = new ArrayList<>(book.names().entries());
        entries.sort(Comparator.comparing((Entry entry) -> !SIDES.contains(entry.kind())).thenComparing(entry -> entry.kind())
                .thenComparing(entry -> entry.at().file()).thenComparing(entry -> entry.at().line()));
        for (Entry entry : entries) {
            if (SIDES.contains(entry.kind())) {
                names.putIfAbsent(entry.code(), entry.mainName());
            }
            if (SIDES.contains(entry.kind()) || FOR_A_STATE.contains(entry.kind())) {
                byWords.putIfAbsent(words(entry.name()), entry);
            }
        }
    }

    /** The name of the state or organisation with this code; the code itself if there is none. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }

    /** The code that is meant: a code itself, else the name of a state or organisation, else a capital, an adjective or a people. */
    public Optional<String> codeOf(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (names.containsKey(code)) {
            return Optional.of(code);
        }
        return Optional.ofNullable(byWords.get(words(typed))).map(Entry::code);
    }

    /** The names that look most like what was typed, with their codes: {@code North Korea (PRK)}. */
    public List<String> nearest(String typed, int most) {
        String wanted = words(typed);
        int allowed = wanted.length() < 4 ? 1 : 2;
        Map<String, Integer> distances = new HashMap<>();
        byWords.forEach((words, entry) -> {
            boolean begins = wanted.length() > 3 && words.startsWith(wanted) || wanted.startsWith(words + " ");
            int distance = begins ? 1 : distance(wanted, words);
            if (distance <= allowed) {
                distances.merge(entry.code(), distance, Math::min);
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(found -> nameOf(found.getKey()) + " (" + found.getKey() + ")").toList();
    }

    private static String words(String name) {
        return NameWords.ofName(name).stream().map(NameWords::lower).filter(word -> !word.equals("the")).collect(Collectors.joining(" "));
    }

    /** How many letters must be put in, left out or changed (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], before[j]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
