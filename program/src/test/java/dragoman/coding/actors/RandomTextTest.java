package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a parser may give, the finder ends, and what it finds lies in the report. */
class RandomTextTest {

    private static final List<String> WORDS = List.of("India", "Indian", "US-backed", "minister", "of", "state", "'s", "Pyongyang", "he", "its", "we", "who",
            "said", "met", "John", "Kirby", "Kim", "Jong-un", "(", ")", ",", "and", "the", "two", "leaders", "sides", "country", "former", "forces", "𝒩ord", "U.S.", "-");
    private static final List<String> TAGS = List.of("NNP", "NN", "NNS", "JJ", "IN", "PRP", "PRP$", "VBD", "DT", "CC", ",", "POS", "WP", "CD");

    @Test
    void anyTreeIsRead() {
        Random random = new Random(7);
        ActorFinder finder = SmallFinder.finder();
        for (int i = 0; i < 400; i++) {
            ParsedReport report = report(random);
            ReportActors once = finder.find(report);
            ReportInvariants.check(report, once);
            assertThat(finder.find(report).all()).as("the same report gives the same actors").isEqualTo(once.all());
        }
    }

    private static ParsedReport report(Random random) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            int start = text.codePointCount(0, text.length());
            List<Token> tokens = tokens(random, text, 1 + random.nextInt(14));
            sentences.add(new Sentence(number, start, text.codePointCount(0, text.length()), 1 + number / 3, number == 1, tokens));
        }
        return new ParsedReport(Report.of("random", text.toString(), LocalDate.of(2018, 5, 17)), sentences);
    }

    private static List<Token> tokens(Random random, StringBuilder text, int count) {
        List<Token> tokens = new ArrayList<>();
        int root = random.nextInt(count);
        for (int i = 0; i < count; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            int start = text.codePointCount(0, text.length());
            text.append(word);
            int end = text.codePointCount(0, text.length());
            text.append(' ');
            // A head nearer to the root than the word itself, so that the words hang in a tree.
            int head = i == root ? -1 : i < root ? i + 1 + random.nextInt(root - i) : root + random.nextInt(i - root);
            Dependency how = i == root ? Dependency.ROOT : Dependency.values()[1 + random.nextInt(Dependency.values().length - 1)];
            tokens.add(new Token(i, word, word.toLowerCase(java.util.Locale.ROOT), TAGS.get(random.nextInt(TAGS.size())), start, end, head, how));
        }
        return tokens;
    }
}
