package dragoman.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;

/**
 * Says what words are like each other in use, as points in a space: "lambast" lies beside "castigate". The vectors are those of NLP4J's English lexica (word2vec), each brought
 * to length 1 and kept in bytes. Threads may share it.
 */
public final class WordVectors {

    /** How many numbers a vector has. */
    public static final int LENGTH = 50;

    /** A byte holds this part of the greatest number of its vector. */
    private static final int STEPS = Byte.MAX_VALUE;

    private final KeyTable rows;
    private final byte[] steps;
    private final float[] heights;

    private WordVectors(long[] keys, byte[] steps, float[] heights) {
        long[] numbers = new long[keys.length];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row;
        }
        this.rows = new KeyTable(keys, numbers);
        this.steps = steps;
        this.heights = heights;
    }

    /** @throws UncheckedIOException where the build has not put the vectors beside this class */
    public static WordVectors load() {
        try (DataInputStream in = PackedFile.open(ModelPacker.VECTORS)) {
            return new WordVectors(PackedFile.longs(in), PackedFile.bytes(in), PackedFile.floats(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Vectors of {@link #LENGTH} numbers, of any height. */
    static WordVectors of(SortedMap<String, float[]> vectors) {
        long[] keys = new long[vectors.size()];
        byte[] steps = new byte[keys.length * LENGTH];
        float[] heights = new float[keys.length];
        int row = 0;
        for (var entry : vectors.entrySet()) {
            keys[row] = key(entry.getKey());
            pack(entry.getValue(), steps, row * LENGTH, heights, row);
            row++;
        }
        return new WordVectors(keys, steps, heights);
    }

    private static void pack(float[] vector, byte[] steps, int at, float[] heights, int row) {
        double square = 0;
        float greatest = 0;
        for (float number : vector) {
            square += number * number;
            greatest = Math.max(greatest, Math.abs(number));
        }
        if (greatest == 0 || vector.length != LENGTH) {
            throw new IllegalArgumentException("a word's vector has " + LENGTH + " numbers that are not all 0, got " + vector.length);
        }
        for (int i = 0; i < LENGTH; i++) {
            steps[at + i] = (byte) Math.round(vector[i] / greatest * STEPS);
        }
        heights[row] = (float) (greatest / STEPS / StrictMath.sqrt(square));
    }

    /**
     * Adds a word's vector to another.
     *
     * @param words spellings to look for, the best first: the base form, then the form
     * @param share what the vector counts
     * @param sum where it is added
     * @param at from which place on
     * @return whether one of the words is known
     */
    public boolean add(List<String> words, float share, float[] sum, int at) {
        for (String word : words) {
            int row = (int) rows.value(key(word));
            if (row >= 0) {
                for (int i = 0; i < LENGTH; i++) {
                    sum[at + i] += share * steps[row * LENGTH + i] * heights[row];
                }
                return true;
            }
        }
        return false;
    }

    void write(DataOutputStream out) throws IOException {
        PackedFile.write(out, keys());
        PackedFile.write(out, steps);
        PackedFile.write(out, heights);
    }

    /** The keys in the order of the rows. */
    private long[] keys() {
        long[] keys = new long[heights.length];
        for (long key : rows.keys()) {
            keys[(int) rows.value(key)] = key;
        }
        return keys;
    }

    private static long key(String word) {
        return TextHash.key(TextHash.of(word).bits(), 0);
    }
}
