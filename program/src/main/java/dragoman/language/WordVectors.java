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
    private final List<List<String>> lists;
    private final short[] clusters;

    private WordVectors(long[] keys, byte[] steps, float[] heights, List<List<String>> lists, short[] clusters) {
        this.lists = lists;
        this.clusters = clusters;
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
            long[] keys = PackedFile.longs(in);
            byte[] steps = PackedFile.bytes(in);
            float[] heights = PackedFile.floats(in);
            List<List<String>> lists = new java.util.ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lists.add(PackedFile.strings(in));
            }
            return new WordVectors(keys, steps, heights, lists, PackedFile.shorts(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Vectors of {@link #LENGTH} numbers, of any height. */
    static WordVectors of(SortedMap<String, float[]> vectors, java.util.Map<String, List<String>> known) {
        List<List<String>> lists = new java.util.ArrayList<>();
        lists.add(List.of());
        java.util.Map<List<String>, Integer> numbers = new java.util.HashMap<>();
        short[] clusters = new short[vectors.size()];
        long[] keys = new long[vectors.size()];
        byte[] steps = new byte[keys.length * LENGTH];
        float[] heights = new float[keys.length];
        int row = 0;
        for (var entry : vectors.entrySet()) {
            keys[row] = key(entry.getKey());
            pack(entry.getValue(), steps, row * LENGTH, heights, row);
            List<String> own = known.get(entry.getKey());
            if (own != null) {
                List<String> sorted = own.stream().sorted(java.util.Comparator.comparing(String::length)).toList();
                clusters[row] = (short) (int) numbers.computeIfAbsent(sorted, list -> {
                    lists.add(list);
                    return lists.size() - 1;
                });
            }
            row++;
        }
        return new WordVectors(keys, steps, heights, lists, clusters);
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

    /** The Brown clusters of the first of the words that is known, the widest first. */
    public List<String> clusters(List<String> words) {
        for (String word : words) {
            int row = (int) rows.value(key(word));
            if (row >= 0) {
                return lists.get(clusters[row]);
            }
        }
        return List.of();
    }

    void write(DataOutputStream out) throws IOException {
        PackedFile.write(out, keys());
        PackedFile.write(out, steps);
        PackedFile.write(out, heights);
        out.writeInt(lists.size());
        for (List<String> list : lists) {
            PackedFile.write(out, list);
        }
        PackedFile.write(out, clusters);
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
