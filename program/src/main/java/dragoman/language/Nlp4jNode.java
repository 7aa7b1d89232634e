package dragoman.language;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import java.util.List;

/** A word as NLP4J works on it, which remembers the hashes of its values: each is asked for some fifty times. */
final class Nlp4jNode extends AbstractNLPNode<Nlp4jNode> {

    private static final long serialVersionUID = 1;
    private static final TextHash ABSENT = new TextHash(0, 0);

    private transient TextHash[] hashes;
    private transient long[] clusters;

    /** The artificial root of a sentence. */
    Nlp4jNode() {
        super();
    }

    Nlp4jNode(int id, String form) {
        super(id, form);
    }

    @Override
    public Nlp4jNode self() {
        return this;
    }

    void know(List<String> tags, long[] clusterBits) {
        setAmbiguityClasses(tags);
        clusters = clusterBits;
    }

    /** The hashes of the word's Brown clusters, null if it has none. */
    long[] clusterBits() {
        return clusters;
    }

    /** The hash of a value of the word, null if it has no such value. */
    TextHash hash(Field field) {
        if (hashes == null) {
            hashes = new TextHash[Field.values().length];
        }
        TextHash hash = hashes[field.ordinal()];
        if (hash == null) {
            String value = getValue(field);
            hash = value == null ? ABSENT : TextHash.of(value);
            hashes[field.ordinal()] = hash;
        }
        return hash == ABSENT ? null : hash;
    }

    private void forget(Field field) {
        if (hashes != null) {
            hashes[field.ordinal()] = null;
        }
    }

    @Override
    public void setLemma(String lemma) {
        super.setLemma(lemma);
        forget(Field.lemma);
    }

    @Override
    public void setPartOfSpeechTag(String tag) {
        super.setPartOfSpeechTag(tag);
        forget(Field.part_of_speech_tag);
    }

    @Override
    public void setDependencyLabel(String label) {
        super.setDependencyLabel(label);
        forget(Field.dependency_label);
    }
}
