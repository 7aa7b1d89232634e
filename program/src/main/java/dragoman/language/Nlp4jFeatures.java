package dragoman.language;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the features of a state of NLP4J as keys of a {@link PackedModel}. NLP4J's own templates build a string for each;
 * the hash of that string is the same here.
 */
final class Nlp4jFeatures<S extends NLPState<Nlp4jNode>> extends FeatureTemplate<Nlp4jNode, S> {

    private static final long serialVersionUID = 1;
    /** Values that depend on more than the word itself, or on a length; they are not remembered. */
    private static final Set<Field> COMPUTED = EnumSet.of(Field.prefix, Field.suffix, Field.feats, Field.valency);

    /** The keys of a state's features, in the order in which NLP4J adds up their weights. */
    static final class Keys extends FeatureVector {

        private static final long serialVersionUID = 1;
        private long[] keys = new long[160];
        private int count;

        private void add(long bits, int table) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
            }
            keys[count++] = TextHash.key(bits, table);
        }

        long[] keys() {
            return keys;
        }

        int count() {
            return count;
        }
    }

    private final transient FeatureItem[] sets;
    private final transient FeatureItem[][] joined;

    /** @param templates what {@link #describe} has told of the original */
    Nlp4jFeatures(List<String> templates) {
        super(null, new HyperParameter());
        for (String template : templates) {
            if (template.startsWith("set ")) {
                addSet(item(template.substring(4)));
            } else {
                add(Arrays.stream(template.split(" ")).map(Nlp4jFeatures::item).toArray(FeatureItem[]::new));
            }
        }
        sets = getSetFeatureList().toArray(new FeatureItem[0]);
        joined = getFeatureList().toArray(new FeatureItem[0][]);
    }

    /** The templates of a model as shipped, one a line: "set i:0::word_clusters:", "i:0::lemma: j:1:lmd:lemma:". */
    static List<String> describe(FeatureTemplate<?, ?> template) {
        List<String> lines = new ArrayList<>();
        for (FeatureItem set : template.getSetFeatureList()) {
            lines.add("set " + line(set));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            lines.add(String.join(" ", Arrays.stream(items).map(Nlp4jFeatures::line).toList()));
        }
        return lines;
    }

    private static String line(FeatureItem item) {
        return item.source + ":" + item.window + ":" + (item.relation == null ? "" : item.relation) + ":" + item.field + ":"
                + (item.attribute == null ? "" : item.attribute);
    }

    private static FeatureItem item(String line) {
        String[] part = line.split(":", -1);
        Field field = Field.valueOf(part[3]);
        return new FeatureItem(Source.valueOf(part[0]), part[2].isEmpty() ? null : Relation.valueOf(part[2]),
                Integer.parseInt(part[1]), field, attribute(field, part[4]));
    }

    private static Object attribute(Field field, String text) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(text);
            case valency -> Direction.valueOf(text);
            default -> text.isEmpty() ? null : text;
        };
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        Keys keys = new Keys();
        int table = 0;
        for (FeatureItem item : sets) {
            addSet(keys, state, item, table++);
        }
        for (FeatureItem[] items : joined) {
            addJoined(keys, state, items, table++);
        }
        return keys;
    }

    private void addSet(Keys keys, S state, FeatureItem item, int table) {
        Nlp4jNode node = state.getNode(item);
        if (node == null) {
            return;
        }
        if (item.field == Field.word_clusters) {
            if (node.clusterBits() != null) {
                for (long bits : node.clusterBits()) {
                    keys.add(bits, table);
                }
            }
            return;
        }
        Collection<String> values = getFeatures(state, item, node);
        if (values != null) {
            for (String value : values) {
                keys.add(TextHash.of(value).bits(), table);
            }
        }
    }

    private void addJoined(Keys keys, S state, FeatureItem[] items, int table) {
        long bits = 0;
        for (int i = 0; i < items.length; i++) {
            Nlp4jNode node = state.getNode(items[i]);
            TextHash hash = node == null ? null : hash(state, items[i], node);
            if (hash == null) {
                return;
            }
            bits = i == 0 ? hash.bits() : hash.after(bits);
        }
        keys.add(bits, table);
    }

    private TextHash hash(S state, FeatureItem item, Nlp4jNode node) {
        if (!COMPUTED.contains(item.field)) {
            return node.hash(item.field);
        }
        String value = getFeature(state, item, node);
        return value == null ? null : TextHash.of(value);
    }
}
