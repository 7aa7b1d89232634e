package dragoman.language;

import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import java.util.Map;

/** Translates NLP4J's dependency labels into {@link Dependency}. */
final class Nlp4jLabels {

    private static final Map<String, Dependency> PLAIN = Map.ofEntries(
            Map.entry("nsubj", Dependency.SUBJECT),
            Map.entry("nsubjpass", Dependency.PASSIVE_SUBJECT),
            Map.entry("csubj", Dependency.CLAUSE_SUBJECT),
            Map.entry("csubjpass", Dependency.CLAUSE_SUBJECT),
            Map.entry("dobj", Dependency.OBJECT),
            Map.entry("attr", Dependency.ATTRIBUTE),
            Map.entry("acomp", Dependency.ATTRIBUTE),
            Map.entry("oprd", Dependency.ATTRIBUTE),
            Map.entry("prep", Dependency.PREPOSITION),
            Map.entry("agent", Dependency.AGENT),
            Map.entry("pobj", Dependency.PREPOSITION_OBJECT),
            Map.entry("pcomp", Dependency.PREPOSITION_CLAUSE),
            Map.entry("xcomp", Dependency.OPEN_COMPLEMENT),
            Map.entry("ccomp", Dependency.CLAUSE_COMPLEMENT),
            Map.entry("advcl", Dependency.ADVERBIAL_CLAUSE),
            Map.entry("relcl", Dependency.RELATIVE_CLAUSE),
            Map.entry("acl", Dependency.NOUN_CLAUSE),
            Map.entry("auxpass", Dependency.PASSIVE_AUXILIARY),
            Map.entry("neg", Dependency.NEGATION),
            Map.entry("mark", Dependency.MARK),
            Map.entry("prt", Dependency.PARTICLE),
            Map.entry("det", Dependency.DETERMINER),
            Map.entry("predet", Dependency.DETERMINER),
            Map.entry("poss", Dependency.POSSESSOR),
            Map.entry("case", Dependency.CASE),
            Map.entry("compound", Dependency.COMPOUND),
            Map.entry("appos", Dependency.APPOSITION),
            Map.entry("conj", Dependency.CONJUNCT),
            Map.entry("cc", Dependency.COORDINATION),
            Map.entry("preconj", Dependency.COORDINATION),
            Map.entry("npadvmod", Dependency.ADVERB_NOUN),
            Map.entry("qmod", Dependency.MODIFIER),
            Map.entry("punct", Dependency.PUNCTUATION));

    private Nlp4jLabels() {}

    static Dependency dependency(AbstractNLPNode<?> node) {
        String label = node.getDependencyLabel();
        String tag = node.getPartOfSpeechTag();
        return switch (label) {
            // "to" before an infinitive is an auxiliary there and a mark here.
            case "aux" -> tag.equals("TO") ? Dependency.MARK : Dependency.AUXILIARY;
            // "sent him a letter" and "sent a letter to him" have the same label there.
            case "dative" -> tag.equals("IN") || tag.equals("TO") ? Dependency.PREPOSITION : Dependency.INDIRECT_OBJECT;
            case "nmod" -> tag.equals("CD") ? Dependency.NUMBER : Dependency.MODIFIER;
            // "North" of "North Korean".
            case "advmod" -> tag.startsWith("JJ") || tag.startsWith("NN") ? Dependency.MODIFIER : Dependency.ADVERB;
            default -> PLAIN.getOrDefault(label, Dependency.OTHER);
        };
    }
}
