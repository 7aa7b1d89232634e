package dragoman.language;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Packs NLP4J's English models at build time. As shipped they are Java objects under XZ: fifteen seconds of work and a gigabyte of heap,
 * most of it weights that are 0 and strings that are only compared. What is left is read in half a second. Nothing of the parse changes,
 * and {@code ModelTest} holds that.
 */
final class ModelPacker {

    static final String TAGGER = "tagger.model";
    static final String PARSER = "parser.model";
    static final String WORDS = "words.model";
    static final String VECTORS = "vectors.model";

    private static final String SHIPPED = "edu/emory/mathcs/nlp/";
    /** Raise it when the format changes, so that models packed before are packed again. */
    private static final String VERSION = "3";

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z'-]+");

    private ModelPacker() {}

    /** @param args the folder of compiled classes, and the version of the models */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], "dragoman", "language");
        String version = VERSION + " " + args[1];
        Path stamp = folder.resolve("models.version");
        if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
            return;
        }
        Files.createDirectories(folder);
        PackedModel tagger = pack(shipped("models/en-pos.xz", OnlineComponent.class));
        write(folder.resolve(TAGGER), tagger::write);
        PackedModel parser = pack(shipped("models/en-dep.xz", OnlineComponent.class));
        write(folder.resolve(PARSER), parser::write);
        PackedWords words = PackedWords.of(
                sorted(shipped("lexica/en-ambiguity-classes-simplified-lowercase.xz", Map.class)),
                sorted(shipped("lexica/en-brown-clusters-simplified-lowercase.xz", Map.class)));
        write(folder.resolve(WORDS), words::write);
        write(folder.resolve(VECTORS), vectors(shipped("lexica/en-word-embeddings-undigitalized.xz", Map.class))::write);
        Files.writeString(stamp, version);
    }

    private static <T> T shipped(String name, Class<T> type) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(SHIPPED + name)) {
            return type.cast(in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IOException(SHIPPED + name + " holds a class that is not in nlp4j-api; both must have the same version", e);
        }
    }

    /** Of the million words whose vectors are shipped, those in small letters that have a known part of speech: the others are names and misprints. */
    private static WordVectors vectors(Map<?, ?> shipped) throws IOException {
        Map<?, ?> known = shipped("lexica/en-ambiguity-classes-simplified-lowercase.xz", Map.class);
        SortedMap<String, float[]> vectors = new TreeMap<>();
        shipped.forEach((word, vector) -> {
            if (known.containsKey(word) && PLAIN.matcher((String) word).matches()) {
                vectors.put((String) word, (float[]) vector);
            }
        });
        return WordVectors.of(vectors, sorted(shipped("lexica/en-brown-clusters-simplified-lowercase.xz", Map.class)));
    }

    private static SortedMap<String, List<String>> sorted(Map<?, ?> words) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        words.forEach((word, values) -> {
            List<String> copy = new ArrayList<>();
            ((Collection<?>) values).forEach(value -> copy.add((String) value));
            sorted.put((String) word, copy);
        });
        return sorted;
    }

    private static PackedModel pack(OnlineComponent<?, ?> component) {
        WeightVector vector = component.getOptimizer().getWeightVector();
        MajorVector weights = vector.getSparseWeightVector();
        if (vector.hasActivationFunction() || component.getOptimizer().getBias() != 0 || vector.getDenseWeightVector().size() > 0) {
            throw new IllegalStateException(component + " is not a plain linear model; PackedModel cannot hold it");
        }
        List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
        long[] keys = keys(component.getFeatureTemplate(), weights.getFeatureSize() - 1);
        short[] counts = new short[keys.length];
        byte[] weightLabels = new byte[weights.countNonZeroWeights()];
        float[] values = new float[weightLabels.length];
        int at = 0;
        // Feature 0 is the bias, which these models do not have.
        for (int row = 0; row < keys.length; row++) {
            for (int label = 0; label < labels.size(); label++) {
                float weight = weights.get(label, row + 1);
                if (weight != 0) {
                    weightLabels[at] = (byte) label;
                    values[at++] = weight;
                    counts[row]++;
                }
            }
        }
        return new PackedModel(labels, Nlp4jFeatures.describe(component.getFeatureTemplate()), keys, counts, weightLabels, values);
    }

    private static long[] keys(FeatureTemplate<?, ?> template, int features) {
        long[] keys = new long[features];
        int table = 0;
        for (Object2IntMap<String> map : features(template).getIndexMaps()) {
            for (Object2IntMap.Entry<String> feature : map.object2IntEntrySet()) {
                keys[feature.getIntValue() - 1] = TextHash.key(TextHash.of(feature.getKey()).bits(), table);
            }
            table++;
        }
        return keys;
    }

    /** The names of the features have no getter. */
    private static FeatureMap features(FeatureTemplate<?, ?> template) {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("FeatureTemplate.feature_map is gone; this packer knows nlp4j 1.1.3", e);
        }
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            writer.write(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
