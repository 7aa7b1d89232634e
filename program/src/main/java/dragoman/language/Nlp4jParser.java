package dragoman.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Parses with NLP4J 1.1.3 (Choi and McCallum 2013) and the models that {@link ModelPacker} has packed. Threads may share it. */
final class Nlp4jParser implements Parser {

    /** Stems that have lost an e before "-ed". */
    private static final Pattern SILENT_E = Pattern.compile("([aeiou][dvczs]|[^aeiou]at|ur)$");

    private final PackedWords words;
    private final long[][] clusterBits;
    private final NLPComponent<Nlp4jNode> tagger;
    private final NLPComponent<Nlp4jNode> lemmatizer;
    private final NLPComponent<Nlp4jNode> arcs;

    private Nlp4jParser(PackedWords words, NLPComponent<Nlp4jNode> tagger, NLPComponent<Nlp4jNode> lemmatizer,
            NLPComponent<Nlp4jNode> arcs) {
        this.words = words;
        this.clusterBits = words.lists().stream().map(Nlp4jParser::bits).toArray(long[][]::new);
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.arcs = arcs;
    }

    private static long[] bits(List<String> list) {
        return list.isEmpty() ? null : list.stream().mapToLong(text -> TextHash.of(text).bits()).toArray();
    }

    /** Reads the models, the large one beside the others. */
    static Nlp4jParser load() {
        CompletableFuture<ArcParser> arcs = CompletableFuture.supplyAsync(() -> new ArcParser(read(ModelPacker.PARSER, PackedModel::read)));
        PackedWords words = read(ModelPacker.WORDS, PackedWords::read);
        NLPComponent<Nlp4jNode> tagger = ready(new POSTagger<>(), read(ModelPacker.TAGGER, PackedModel::read));
        NLPComponent<Nlp4jNode> lemmatizer = new MorphologicalAnalyzer<>(Language.ENGLISH);
        try {
            return new Nlp4jParser(words, tagger, lemmatizer, arcs.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(String name, Reader<T> reader) {
        try (DataInputStream in = PackedFile.open(name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the parser's model " + name, e);
        }
    }

    private static <S extends NLPState<Nlp4jNode>> OnlineComponent<Nlp4jNode, S> ready(OnlineComponent<Nlp4jNode, S> component, PackedModel model) {
        component.setFeatureTemplate(new Nlp4jFeatures<>(model.templates()));
        component.setOptimizer(new Nlp4jScorer(model));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** NLP4J's parser; which labels a state allows is told to it as in training. */
    private static final class ArcParser extends DEPParser<Nlp4jNode> {

        private static final long serialVersionUID = 1;

        ArcParser(PackedModel model) {
            ready(this, model);
            for (int label = 0; label < model.labels().size(); label++) {
                putLabel(model.labels().get(label), label);
            }
        }
    }

    /** Whether a word, written small, is mostly a name: its first part of speech is, or it has none and is no common word. */
    boolean isUsuallyName(String lower) {
        int row = words.row(lower);
        List<String> tags = row < 0 ? List.of() : words.lists().get(words.tags(row));
        return tags.isEmpty() || tags.get(0).startsWith("NNP");
    }

    @Override
    public List<Token> parse(List<Word> sentence) {
        Nlp4jNode[] nodes = new Nlp4jNode[sentence.size() + 1];
        nodes[0] = new Nlp4jNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = node(i, sentence.get(i - 1).form());
        }
        if (nodes.length > 1) {
            tagger.process(nodes);
            lemmatizer.process(nodes);
            arcs.process(nodes);
        }
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(sentence.get(i - 1), nodes[i]));
        }
        return tokens;
    }

    private Nlp4jNode node(int id, String form) {
        Nlp4jNode node = new Nlp4jNode(id, form);
        int row = words.row(node.getWordFormSimplifiedLowercase());
        if (row >= 0) {
            List<String> tags = words.lists().get(words.tags(row));
            node.know(tags.isEmpty() ? null : tags, clusterBits[words.clusters(row)]);
        }
        return node;
    }

    /** A node of NLP4J, once it is parsed, as a token. */
    static Token token(Word word, AbstractNLPNode<?> node) {
        int head = node.getDependencyHead().getID() - 1;
        Dependency dependency = head < 0 ? Dependency.ROOT : Nlp4jLabels.dependency(node);
        // Before a verb that it takes for an adjective ("to exempt"), the tagger takes "to" for a preposition.
        if (dependency == Dependency.AUXILIARY && word.form().equals("to")) {
            return new Token(node.getID() - 1, word.form(), word.form(), "TO", word.start(), word.end(), head, Dependency.MARK);
        }
        return new Token(node.getID() - 1, word.form(), lemma(word.form(), node.getLemma(), node.getPartOfSpeechTag()), node.getPartOfSpeechTag(),
                word.start(), word.end(), head, dependency);
    }

    /** NLP4J gives classes for numbers and links ("#crd#", "0"); what was written says more. */
    private static String lemma(String form, String lemma, String tag) {
        boolean generalized = lemma.isEmpty() || lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        if (generalized) {
            return form.toLowerCase(Locale.ROOT);
        }
        // After "will" and "to" stands the base form, also where the analyser takes it for another verb's past ("lay", "found", "fell").
        if (tag.equals("VB")) {
            return form.toLowerCase(Locale.ROOT);
        }
        // The analyser knows some past forms ("ended", "provided") as words of their own.
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        if (!past || !lemma.endsWith("ed") || lemma.length() < 5 || !lemma.equalsIgnoreCase(form)) {
            return lemma;
        }
        String stem = lemma.substring(0, lemma.length() - 2);
        return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
    }
}
