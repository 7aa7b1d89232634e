package dragoman.coding.lists;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the small closed lists of words that decide how a noun phrase is read, from {@code words.txt}. */
public final class WordLists {

    /** The file that holds them. */
    static final String FILE = "words.txt";

    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(List<Block> blocks) {
        for (Block block : blocks) {
            Set<String> words = lists.computeIfAbsent(block.key(), k -> new HashSet<>());
            block.names().forEach(w -> words.add(NameWords.lower(w)));
        }
    }

    /** Whether the word, in lower case, is on the list. A list that is not there is empty. */
    public boolean has(String list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }

    /** All words of a list, in small letters; empty if the file has no such list. */
    public Set<String> all(String list) {
        return Collections.unmodifiableSet(lists.getOrDefault(list, Set.of()));
    }
}
