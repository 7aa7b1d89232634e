package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static List<String> of(String text, HeadPart... head) {
        Report report = new Report("x", text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(head));
        Paragraphs paragraphs = new Paragraphs(report);
        List<String> found = new ArrayList<>();
        for (Paragraphs.Paragraph p = paragraphs.next(); p != null; p = paragraphs.next()) {
            assertThat(p.number()).isEqualTo(found.size() + 1);
            found.add((p.title() ? "# " : "") + text.substring(p.span().start(), p.span().end()));
        }
        return found;
    }

    @Test
    void blankLinesDivideParagraphs() {
        assertThat(of("One.\nStill one.\n\nTwo.\r\n \t\r\nThree.\n\n\n")).containsExactly("One.\nStill one.", "Two.", "Three.");
    }

    @Test
    void inATextOfLongLinesEachLineIsAParagraph() {
        String line = "Iran " + "and Iraq ".repeat(20) + "agreed.";
        assertThat(of(line + "\nBackground\n" + line)).containsExactly(line, "Background", line);
    }

    @Test
    void aLineThatStartsSmallGoesOn() {
        String line = "Iran " + "and Iraq ".repeat(20) + "agreed,";
        assertThat(of(line + "\nwith a smile.")).containsExactly(line + "\nwith a smile.");
    }

    @Test
    void aSentenceTornByBlankLinesGoesOn() {
        assertThat(of("The ministry is also\n\nsending envoys to Paris\n\nthis week.\n\nTwo.")).containsExactly("The ministry is also\n\nsending envoys to Paris\n\nthis week.", "Two.");
        assertThat(of("One.\n\ntwo\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nthree")).containsExactly("One.", "two", "three");
    }

    @Test
    void headPartsAreLeftOutButForTheTitle() {
        String text = "Iran visits 𝒩\nBy Jane Doe\n\nTEHRAN - The visit began.\nIt ended.";
        assertThat(of(text, part(text, HeadPart.Kind.TITLE, "Iran visits 𝒩"), part(text, HeadPart.Kind.BYLINE, "By Jane Doe"),
                part(text, HeadPart.Kind.DATELINE, "TEHRAN - "))).containsExactly("# Iran visits 𝒩", "The visit began.\nIt ended.");
    }

    @Test
    void aHeadPartBeyondTheTextDoesNoHarm() {
        assertThat(of("Iran.", new HeadPart(HeadPart.Kind.FURNITURE, 3, 90))).containsExactly("Ira");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \u0000\n\n\uFEFF \u2029")).isEmpty();
    }

    private static HeadPart part(String text, HeadPart.Kind kind, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return new HeadPart(kind, start, start + words.codePointCount(0, words.length()));
    }
}
