package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of any text: every sentence in the report, every token in its sentence, in order, without overlap. */
class RandomTextTest {

    private static final String[] PIECES = {
        "Iran", "the minister", "said", "told", "visited", "will attack", "Kim Jong-un", "Moon Jae - in", "U.S.", "Gen.", "Jan. 5", "3.5bn", "$10m", "can't",
        "Xi’s", "“", "”", "\"", "'", "(", ")", "[", ",", ",", ";", ":", ".", ". ", ".", "!", "?", "…", "...", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\u0085",
        "BEIRUT (AP) — ", "WASHINGTON, Sept 3 (Reuters) - ", "CHINA, RUSSIA BLOCK", "🙂", "𝒩𝒩", "\uD83D", "\uDE00", "\u0000", "\u0007", "\u200B", "\uFEFF", "\u00AD",
        "\u00A0", "é", "中国", "العربية", "--", "-", "–", "•", "http://a.b/c?d=e", "a@b.c", "x".repeat(90), "#tag", "50%", "1,000", ":-)", "&amp;", "<b>", "'s", "’", "s'"
    };

    @Test
    void everyTokenIsInItsPlace() {
        Random random = new Random(20180517);
        for (int round = 0; round < 400; round++) {
            Report report = report(random, round);
            assertPlaces(SharedParser.PARSER.parse(report));
        }
    }

    @Test
    void aSentenceAloneKeepsItsPlacesToo() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = text(random, 25);
            Sentence sentence = SharedParser.PARSER.parseSentence(text);
            assertPlaces(new ParsedReport(Report.of("x", text, HandParse.PUBLISHED), List.of(sentence)));
        }
    }

    @Test
    void theSameTextGivesTheSameParse() {
        Report report = report(new Random(3), 1);
        assertThat(SharedParser.PARSER.parse(report)).isEqualTo(SharedParser.PARSER.parse(report));
    }

    private static void assertPlaces(ParsedReport parsed) {
        String text = parsed.report().text();
        int length = text.codePointCount(0, text.length());
        int at = 0;
        int number = 0;
        for (Sentence sentence : parsed.sentences()) {
            assertThat(sentence.number()).isEqualTo(++number);
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
            at = sentence.start();
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).as("start of %s in «%s»", token, text).isGreaterThanOrEqualTo(at);
                assertThat(token.end()).as("end of %s", token).isGreaterThan(token.start());
                assertThat(token.form()).isNotBlank();
                assertThat(token.lemma()).isNotBlank();
                assertThat(token.tag()).isNotBlank();
                at = token.end();
            }
            assertThat(sentence.end()).isGreaterThanOrEqualTo(at).isLessThanOrEqualTo(length);
            at = sentence.end();
        }
    }

    private static Report report(Random random, int round) {
        String text = text(random, 1 + random.nextInt(80));
        List<HeadPart> head = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        int at = 0;
        while (round % 2 == 0 && at + 3 < length && head.size() < 4) {
            int start = at + random.nextInt(3);
            at = Math.min(length, start + 1 + random.nextInt(30));
            HeadPart.Kind[] kinds = HeadPart.Kind.values();
            head.add(new HeadPart(kinds[random.nextInt(kinds.length)], start, at));
        }
        return new Report("x", text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), head);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
