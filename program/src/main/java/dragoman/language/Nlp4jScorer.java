package dragoman.language;

import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;

/** Gives NLP4J's components their scores from a {@link PackedModel} in place of the matrix they were trained with. */
final class Nlp4jScorer extends Perceptron {

    private static final long serialVersionUID = 1;

    private final transient PackedModel model;

    Nlp4jScorer(PackedModel model) {
        super(new WeightVector(), 0, 0);
        this.model = model;
        addLabels(model.labels());
    }

    @Override
    public float[] scores(FeatureVector features) {
        Nlp4jFeatures.Keys keys = (Nlp4jFeatures.Keys) features;
        return model.scores(keys.keys(), keys.count());
    }
}
