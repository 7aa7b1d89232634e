package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nlp4jLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "nsubj, NNP, SUBJECT", "nsubjpass, NNP, PASSIVE_SUBJECT", "dobj, NN, OBJECT", "dative, PRP, INDIRECT_OBJECT", "dative, IN, PREPOSITION",
        "prep, IN, PREPOSITION", "agent, IN, AGENT", "pcomp, VBG, PREPOSITION_CLAUSE", "acl, VB, NOUN_CLAUSE", "relcl, VBD, RELATIVE_CLAUSE",
        "aux, TO, MARK", "aux, MD, AUXILIARY", "nmod, JJ, MODIFIER", "nmod, CD, NUMBER", "advmod, RB, ADVERB", "advmod, JJ, MODIFIER", "prt, RP, PARTICLE",
        "parataxis, VBD, OTHER"
    })
    void aLabelIsTranslated(String label, String tag, Dependency dependency) {
        NLPNode node = new NLPNode(1, "word", tag);
        node.setDependencyLabel(label);
        assertThat(Nlp4jLabels.dependency(node)).isEqualTo(dependency);
    }
}
