package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The packed models are the shipped ones. What the shipped ones say of three dozen sentences is kept in a file, since loading them
 * takes 15 s; {@code mvn test -Ddragoman.shippedModels=true} asks them again.
 */
class ModelTest {

    private static final String SHIPPED = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica><models><pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos><dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep></models></configuration>""";

    @Test
    void thePackedModelsParseAsTheShippedOnesDo() throws IOException {
        for (String parse : parses()) {
            assertThat(HandParse.show(sentence(SharedParser.PLAIN.parse(words(parse))))).isEqualTo(parse);
        }
        assertThat(parses()).hasSizeGreaterThan(30);
    }

    @Test
    @EnabledIfSystemProperty(named = "dragoman.shippedModels", matches = "true")
    void theKeptParsesAreThoseOfTheShippedModels() throws IOException {
        NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(SHIPPED.getBytes(StandardCharsets.UTF_8)));
        for (String parse : parses()) {
            List<Word> words = words(parse);
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(words.stream()
                    .map(word -> new edu.emory.mathcs.nlp.component.tokenizer.token.Token(word.form(), 0, 0)).toList()));
            List<Token> tokens = new ArrayList<>();
            for (int i = 1; i < nodes.length; i++) {
                tokens.add(Nlp4jParser.token(words.get(i - 1), nodes[i]));
            }
            assertThat(HandParse.show(sentence(tokens))).isEqualTo(parse);
        }
    }

    @Test
    void threadsThatShareAParserGetTheSameParses() throws Exception {
        List<List<Word>> sentences = parses().stream().map(ModelTest::words).toList();
        List<List<Token>> alone = sentences.stream().map(SharedParser.PLAIN::parse).toList();
        List<Thread> threads = new ArrayList<>();
        List<List<List<Token>>> together = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<List<Token>> own = new ArrayList<>();
            together.add(own);
            threads.add(new Thread(() -> sentences.forEach(words -> own.add(SharedParser.PLAIN.parse(words)))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(together).allSatisfy(own -> assertThat(own).isEqualTo(alone));
    }

    private static List<String> parses() throws IOException {
        try (InputStream in = ModelTest.class.getResourceAsStream("parses-of-shipped-models.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n")).map(parse -> parse.strip() + "\n").toList();
        }
    }

    private static List<Word> words(String parse) {
        return Arrays.stream(parse.split("\n")).map(line -> line.split(" ")[0])
                .map(form -> form.indexOf('/', 1) < 0 ? form : form.substring(0, form.indexOf('/', 1)))
                .map(form -> new Word(form, 0, 0)).toList();
    }

    private static Sentence sentence(List<Token> tokens) {
        return new Sentence(1, 0, 0, 1, false, tokens);
    }
}
