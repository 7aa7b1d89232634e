package dragoman.language;

/** Finds the row of a key: a hash table of longs that is filled once and then only read, by any number of threads. */
final class KeyTable {

    private final long[] keys;
    private final int[] rows;
    private final int mask;

    /** @param rowKeys the key of each row; none is 0, no two are the same */
    KeyTable(long[] rowKeys) {
        int places = Integer.highestOneBit(Math.max(1, rowKeys.length)) * 4;
        keys = new long[places];
        rows = new int[places];
        mask = places - 1;
        for (int row = 0; row < rowKeys.length; row++) {
            put(rowKeys[row], row);
        }
    }

    private void put(long key, int row) {
        int at = (int) key & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                throw new IllegalArgumentException("rows " + rows[at] + " and " + row + " have the same key " + Long.toHexString(key));
            }
            at = (at + 1) & mask;
        }
        keys[at] = key;
        rows[at] = row;
    }

    /** The row of the key, -1 if there is none. */
    int row(long key) {
        int at = (int) key & mask;
        while (keys[at] != key) {
            if (keys[at] == 0) {
                return -1;
            }
            at = (at + 1) & mask;
        }
        return rows[at];
    }
}
