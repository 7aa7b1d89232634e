package dragoman.coding.lessons;

import dragoman.language.KeyTable;
import dragoman.language.TextHash;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Which place among the weights of a network has a sign? A sign is known by 64 bits of its name. Networks that learnt from the same examples share them. */
final class Signs {

    private final long[] keys;
    private final KeyTable places;

    /** @param keys in the order of their weights, none twice */
    Signs(long[] keys) {
        this.keys = keys.clone();
        this.places = new KeyTable(this.keys, LongStream.range(0, keys.length).toArray());
    }

    static long key(String sign) {
        return key(TextHash.of(sign).bits());
    }

    /** @param bits of the sign's name, see {@link TextHash} */
    static long key(long bits) {
        return TextHash.key(bits, 0);
    }

    int size() {
        return keys.length;
    }

    long[] keys() {
        return keys.clone();
    }

    boolean has(String sign) {
        return places.value(key(sign)) != KeyTable.NONE;
    }

    boolean isSame(Signs other) {
        return this == other || Arrays.equals(keys, other.keys);
    }

    /** The places of those that are known, in their order. */
    int[] places(long[] told) {
        int[] known = new int[told.length];
        int count = 0;
        for (long place : places.values(told, told.length)) {
            if (place != KeyTable.NONE) {
                known[count++] = (int) place;
            }
        }
        return Arrays.copyOf(known, count);
    }
}
