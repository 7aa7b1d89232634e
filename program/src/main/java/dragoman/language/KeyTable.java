package dragoman.language;

import java.util.stream.IntStream;

/** What stands at a key? A hash table of longs that is filled once and then only read, by any number of threads. */
public final class KeyTable {

    /** Stands for the value of a key that is not there. */
    public static final long NONE = -1;

    /** So many keys fill so many places: fuller, and the runs of keys that share a place grow long. */
    private static final long KEYS = 3;
    private static final long PLACES = 5;

    /** Each key, 0 where a place is empty, and its value behind it, so that both come from memory at once. */
    private final long[] cells;
    private final int places;

    /**
     * @param keys the key of each row; none is 0, no two are the same
     * @param values what stands at each key; not below 0
     */
    public KeyTable(long[] keys, long[] values) {
        places = Math.toIntExact(keys.length * PLACES / KEYS + 1);
        cells = new long[2 * places];
        for (int row = 0; row < keys.length; row++) {
            int at = find(keys[row], home(keys[row]));
            if (cells[at] != 0) {
                throw new IllegalArgumentException("row " + row + " has the same key as one before it: " + Long.toHexString(keys[row]));
            }
            cells[at] = keys[row];
            cells[at + 1] = values[row];
        }
    }

    /** The cell at which the search for a key begins. */
    private int home(long key) {
        return 2 * (int) ((key >>> Integer.SIZE) * places >>> Integer.SIZE);
    }

    /** The cell of the key, or the empty one where it would stand; looked for from the given cell on. */
    private int find(long key, int from) {
        int at = from;
        while (cells[at] != key && cells[at] != 0) {
            at = at + 2 == cells.length ? 0 : at + 2;
        }
        return at;
    }

    /** The value of the key, {@link #NONE} if it is not there. */
    public long value(long key) {
        int at = find(key, home(key));
        return cells[at] == 0 ? NONE : cells[at + 1];
    }

    /**
     * The values of many keys. The table is larger than the caches, so each look into it waits for the memory: where all are begun before the first is used, they wait at the same time.
     *
     * @param count how many of the keys count
     */
    public long[] values(long[] keys, int count) {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = cells[home(keys[i])];
        }
        for (int i = 0; i < count; i++) {
            values[i] = values[i] == 0 ? NONE : value(keys[i]);
        }
        return values;
    }

    /** All keys, in the order of their places: a table of them is filled fastest in this order. */
    long[] keys() {
        return IntStream.range(0, places).mapToLong(place -> cells[2 * place]).filter(key -> key != 0).toArray();
    }
}
