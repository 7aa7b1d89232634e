package dragoman.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says what is known of a word before its sentence is read: the parts of speech that it has been seen as, and its Brown clusters. */
final class PackedWords {

    /** Stands where one of the two lists does not know the word. */
    private static final List<String> NOTHING = List.of();

    private final List<List<String>> lists;
    /** Of each word the numbers of its two lists. */
    private final KeyTable table;

    private PackedWords(List<List<String>> lists, long[] keys, short[] tags, short[] clusters) {
        this.lists = List.copyOf(lists);
        long[] rows = new long[keys.length];
        for (int word = 0; word < rows.length; word++) {
            rows[word] = tags[word] << Short.SIZE | clusters[word];
        }
        this.table = new KeyTable(keys, rows);
    }

    /** Words with their parts of speech and clusters; a word may have only one of the two. */
    static PackedWords of(SortedMap<String, List<String>> tags, SortedMap<String, List<String>> clusters) {
        SortedMap<String, List<String>> all = new TreeMap<>(tags);
        clusters.forEach(all::putIfAbsent);
        List<List<String>> lists = new ArrayList<>();
        SortedMap<String, Integer> numbers = new TreeMap<>();
        long[] keys = new long[all.size()];
        short[] tagNumbers = new short[keys.length];
        short[] clusterNumbers = new short[keys.length];
        int row = 0;
        for (String word : all.keySet()) {
            keys[row] = TextHash.key(TextHash.of(word).bits(), 0);
            tagNumbers[row] = number(tags.getOrDefault(word, NOTHING), lists, numbers);
            clusterNumbers[row] = number(clusters.getOrDefault(word, NOTHING), lists, numbers);
            row++;
        }
        return new PackedWords(lists, keys, tagNumbers, clusterNumbers);
    }

    private static short number(List<String> list, List<List<String>> lists, SortedMap<String, Integer> numbers) {
        Integer known = numbers.putIfAbsent(String.join(" ", list), lists.size());
        if (known == null) {
            lists.add(list);
            known = lists.size() - 1;
        }
        if (known > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more than " + Short.MAX_VALUE + " different lists; use int for their numbers");
        }
        return known.shortValue();
    }

    /** The row of a word, -1 if it is not known. */
    int row(String word) {
        return (int) table.value(TextHash.key(TextHash.of(word).bits(), 0));
    }

    /** The number of the parts of speech of a row in {@link #lists}. */
    int tags(int row) {
        return row >>> Short.SIZE;
    }

    /** The number of the clusters of a row in {@link #lists}. */
    int clusters(int row) {
        return row & Short.MAX_VALUE;
    }

    /** All different lists. One is empty: that of words that have no parts of speech or no clusters. */
    List<List<String>> lists() {
        return lists;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(lists.size());
        for (List<String> list : lists) {
            PackedFile.write(out, list);
        }
        long[] keys = table.keys();
        short[] tags = new short[keys.length];
        short[] clusters = new short[keys.length];
        for (int word = 0; word < keys.length; word++) {
            int row = (int) table.value(keys[word]);
            tags[word] = (short) tags(row);
            clusters[word] = (short) clusters(row);
        }
        PackedFile.write(out, keys);
        PackedFile.write(out, tags);
        PackedFile.write(out, clusters);
    }

    static PackedWords read(DataInputStream in) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lists.add(PackedFile.strings(in));
        }
        return new PackedWords(lists, PackedFile.longs(in), PackedFile.shorts(in), PackedFile.shorts(in));
    }
}
