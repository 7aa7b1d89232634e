package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportParserTest {

    private static ParsedReport parse(String text, HeadPart... head) {
        return SharedParser.PARSER.parse(new Report("x", text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(head)));
    }

    private static String forms(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    @Test
    void aReportIsSentencesInParagraphs() {
        ParsedReport parsed = parse("Iran left. Iraq stayed.\n\nSyria joined 𝒩 on Monday.");
        assertThat(parsed.sentences()).extracting(Sentence::number, Sentence::paragraph, ReportParserTest::forms).containsExactly(
                tuple(1, 1, "Iran left ."), tuple(2, 1, "Iraq stayed ."), tuple(3, 2, "Syria joined 𝒩 on Monday ."));
    }

    @Test
    void offsetsAreCodePointsOfTheReport() {
        ParsedReport parsed = parse("🙂🙂 “Iran’s 𝒩𝒩 left,” he said.");
        Sentence sentence = parsed.sentences().get(0);
        assertThat(sentence.tokens()).extracting(token -> parsed.text(token.start(), token.end()))
                .containsExactly("Iran", "’s", "𝒩𝒩", "left", "he", "said", ".");
        assertThat(parsed.text(sentence.start(), sentence.end())).isEqualTo("🙂🙂 “Iran’s 𝒩𝒩 left,” he said.");
    }

    @Test
    void theTitleIsAHeadlineAndOtherHeadPartsAreNotParsed() {
        String text = "China, Russia Block UN Sanctions\nBy Jane Doe\n\nMOSCOW - Russia left.";
        ParsedReport parsed = parse(text, new HeadPart(HeadPart.Kind.TITLE, 0, 32), new HeadPart(HeadPart.Kind.BYLINE, 33, 44),
                new HeadPart(HeadPart.Kind.DATELINE, 46, 55));
        assertThat(parsed.sentences()).extracting(ReportParserTest::forms).containsExactly("China and Russia block UN sanctions", "Russia left .");
        assertThat(parsed.sentences()).extracting(Sentence::headline).containsExactly(true, false);
        assertThat(parsed.text(parsed.sentences().get(0).token(1).start(), parsed.sentences().get(0).token(1).end())).isEqualTo(",");
    }

    @Test
    void aHeadlinesColonDividesItsTrees() {
        String text = "EU To Impose Sanctions On Iran: Diplomats";
        Sentence headline = parse(text, new HeadPart(HeadPart.Kind.TITLE, 0, text.length())).sentences().get(0);
        assertThat(forms(headline)).isEqualTo("EU to impose sanctions on Iran diplomats");
        assertThat(headline.tokens()).filteredOn(token -> token.head() < 0).extracting(Token::form).containsExactly("impose", "diplomats");
    }

    @Test
    void aHeadlineLeavesAuxiliariesOut() {
        String text = "Village Attacked By Rebels In Mali";
        Sentence headline = parse(text, new HeadPart(HeadPart.Kind.TITLE, 0, text.length())).sentences().get(0);
        assertThat(headline.token(0).dependency()).isEqualTo(Dependency.PASSIVE_SUBJECT);
        assertThat(headline.token(2).dependency()).isEqualTo(Dependency.AGENT);
    }

    @Test
    void anAttributionTailIsATreeOfItsOwn() {
        Sentence sentence = SharedParser.PARSER.parseSentence("Ten people were killed in the attack, police said Thursday.");
        assertThat(HandParse.show(sentence)).isEqualTo("""
                Ten CD NUMBER of people
                people NNS PASSIVE_SUBJECT of killed
                were/be VBD PASSIVE_AUXILIARY of killed
                killed/kill VBN ROOT
                in IN PREPOSITION of killed
                the DT DETERMINER of attack
                attack NN PREPOSITION_OBJECT of in
                police NNS SUBJECT of said
                said/say VBD ROOT
                Thursday NNP ADVERB_NOUN of said
                . . PUNCTUATION of killed
                """);
    }

    @Test
    void aTailInTheMiddleLeavesTheRestWhole() {
        Sentence sentence = SharedParser.PARSER.parseSentence("The plan, he said, would fail.");
        assertThat(forms(sentence)).isEqualTo("The plan he said would fail .");
        assertThat(sentence.children(5)).extracting(Token::form).containsExactly("plan", "would", ".");
    }

    @Test
    void aVeryLongSentenceIsParsedInPieces() {
        Sentence sentence = SharedParser.PARSER.parseSentence("Iran attacked Iraq; ".repeat(100) + "Iran left.");
        assertThat(sentence.tokens()).hasSize(403);
        assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSizeGreaterThan(3);
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertThat(parse("").sentences()).isEmpty();
        assertThat(parse("* * *\n\n“…”\n\n12.05.\n\n🙂").sentences()).isEmpty();
        assertThat(SharedParser.PARSER.parseSentence(" ").tokens()).isEmpty();
    }

    @Test
    void threadsMayShareAParser() {
        Report report = Report.of("x", "“Iran’s army left,” he said. Kim Jong-un, 34, met Xi (China) in the U.S. on Monday.\n".repeat(20), HandParse.PUBLISHED);
        ParsedReport alone = SharedParser.PARSER.parse(report);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> SharedParser.PARSER.parse(report)).toList())
                .allSatisfy(parsed -> assertThat(parsed).isEqualTo(alone));
    }

    @Test
    void picturesAndMenusDoNoHarm() {
        ParsedReport parsed = parse("Home | World | Asia\n\nXi Jinping, left, and Vladimir Putin in Moscow. (Photo: AP)\n\nRead more: Iran | Iraq\n");
        assertThat(parsed.sentences()).isNotEmpty();
    }

    @Test
    void aBookIsNotParsedToItsEnd() {
        ParsedReport parsed = parse("Iran left.\n\n".repeat(10) + " ".repeat(ReportParser.LONGEST_TEXT) + "Iran left.");
        assertThat(parsed.sentences()).hasSize(10);
    }
}
