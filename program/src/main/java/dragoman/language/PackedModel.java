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

    private final List<String> labels;
    private final List<String> templates;
    private final long[] keys;
    private final KeyTable table;
    /** Where the weights of each row start, and where those of the last row end. */
    private final int[] starts;
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
        this.keys = keys;
        this.table = new KeyTable(keys);
        this.starts = new int[keys.length + 1];
        for (int row = 0; row < keys.length; row++) {
            starts[row + 1] = starts[row] + counts[row];
        }
        this.weightLabels = weightLabels;
        this.weights = weights;
    }

    List<String> labels() {
        return labels;
    }

    List<String> templates() {
        return templates;
    }

    /** Adds up, for each label, the weights of the given features in their order. */
    float[] scores(long[] features, int count) {
        float[] scores = new float[labels.size()];
        for (int i = 0; i < count; i++) {
            int row = table.row(features[i]);
            if (row >= 0) {
                int end = starts[row + 1];
                for (int at = starts[row]; at < end; at++) {
                    scores[weightLabels[at] & 0xFF] += weights[at];
                }
            }
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        PackedFile.write(out, labels);
        PackedFile.write(out, templates);
        PackedFile.write(out, keys);
        short[] counts = new short[keys.length];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = (short) (starts[row + 1] - starts[row]);
        }
        PackedFile.write(out, counts);
        PackedFile.write(out, weightLabels);
        PackedFile.write(out, weights);
    }

    static PackedModel read(DataInputStream in) throws IOException {
        return new PackedModel(PackedFile.strings(in), PackedFile.strings(in), PackedFile.longs(in), PackedFile.shorts(in),
                PackedFile.bytes(in), PackedFile.floats(in));
    }
}
