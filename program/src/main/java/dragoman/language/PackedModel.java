package dragoman.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Says how much each feature of a word speaks for each label: a linear model, of which only the weights that are not 0 are kept
 * (6 % of a dependency model).
 */
final class PackedModel {

    /** As many bits of a feature's row tell how many weights it has; a label has one at most. */
    private static final int COUNT_BITS = 9;
    private static final long MOST_WEIGHTS = (1 << COUNT_BITS) - 1;

    private final List<String> labels;
    private final List<String> templates;
    /** Of each feature where its weights start, and how many they are. */
    private final KeyTable features;
    private final byte[] weightLabels;
    private final float[] weights;

    /**
     * @param labels the names of the labels, at most 256
     * @param templates what the features are made of, in the adapter's own words
     * @param keys the key of each feature
     * @param counts how many weights each feature has
     * @param weightLabels the label of each weight
     * @param weights the weights, feature after feature
     */
    PackedModel(List<String> labels, List<String> templates, long[] keys, short[] counts, byte[] weightLabels, float[] weights) {
        this.labels = List.copyOf(labels);
        this.templates = List.copyOf(templates);
        long[] rows = new long[keys.length];
        int start = 0;
        for (int row = 0; row < keys.length; row++) {
            rows[row] = (long) start << COUNT_BITS | counts[row];
            start += counts[row];
        }
        this.features = new KeyTable(keys, rows);
        this.weightLabels = weightLabels;
        this.weights = weights;
    }

    List<String> labels() {
        return labels;
    }

    List<String> templates() {
        return templates;
    }

    private static int start(long row) {
        return (int) (row >>> COUNT_BITS);
    }

    private static int end(long row) {
        return start(row) + (int) (row & MOST_WEIGHTS);
    }

    /** Adds up, for each label, the weights of the given features in their order. */
    float[] scores(long[] keys, int count) {
        float[] scores = new float[labels.size()];
        for (long row : features.values(keys, count)) {
            if (row != KeyTable.NONE) {
                int end = end(row);
                for (int at = start(row); at < end; at++) {
                    scores[weightLabels[at] & 0xFF] += weights[at];
                }
            }
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        long[] keys = features.keys();
        short[] counts = new short[keys.length];
        byte[] rowLabels = new byte[weightLabels.length];
        float[] rowWeights = new float[weights.length];
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            long row = features.value(keys[i]);
            counts[i] = (short) (end(row) - start(row));
            System.arraycopy(weightLabels, start(row), rowLabels, at, counts[i]);
            System.arraycopy(weights, start(row), rowWeights, at, counts[i]);
            at += counts[i];
        }
        PackedFile.write(out, labels);
        PackedFile.write(out, templates);
        PackedFile.write(out, keys);
        PackedFile.write(out, counts);
        PackedFile.write(out, rowLabels);
        PackedFile.write(out, rowWeights);
    }

    static PackedModel read(DataInputStream in) throws IOException {
        return new PackedModel(PackedFile.strings(in), PackedFile.strings(in), PackedFile.longs(in), PackedFile.shorts(in),
                PackedFile.bytes(in), PackedFile.floats(in));
    }
}
