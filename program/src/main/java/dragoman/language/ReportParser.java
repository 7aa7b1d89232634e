package dragoman.language;

import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The door of this room: turns a report into parsed sentences. Threads may share it. */
public final class ReportParser {

    /** What lies beyond is not parsed: no report is as long, and a whole dump in one file must not fill the memory. */
    static final int LONGEST_TEXT = 2_000_000;

    private final Nlp4jWords splitter = new Nlp4jWords();
    private final Parser parser;

    private ReportParser(Parser parser) {
        this.parser = parser;
    }

    /** Loads the parser's models, in about half a second. Keep the result: it needs some 120 MB. */
    public static ReportParser load() {
        return load(word -> false);
    }

    /** @param knownName whether a word, written with a capital, is known to be a name; asked about words of headlines */
    public static ReportParser load(Predicate<String> knownName) {
        Objects.requireNonNull(knownName, "knownName");
        return new ReportParser(Nlp4jParser.load());
    }

    /** Paragraphs, sentences, words, cleaning, parse. */
    public ParsedReport parse(Report report) {
        String text = report.text();
        CodePoints codePoints = new CodePoints(text);
        Paragraphs paragraphs = new Paragraphs(report);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraphs.Paragraph paragraph = paragraphs.next(); paragraph != null; paragraph = paragraphs.next()) {
            for (int at = paragraph.span().start(); at < Math.min(paragraph.span().end(), LONGEST_TEXT); ) {
                int end = paragraph.title() ? paragraph.span().end() : SentenceEnd.of(text, at, paragraph.span().end());
                Span span = Span.trimmed(text, at, end);
                List<Token> tokens = tokens(text, span, codePoints);
                if (!tokens.isEmpty()) {
                    sentences.add(new Sentence(sentences.size() + 1, codePoints.at(span.start()), codePoints.at(span.end()),
                            paragraph.number(), paragraph.title(), tokens));
                }
                at = end;
            }
        }
        return new ParsedReport(report, sentences);
    }

    /** Parses a text that is one sentence. */
    public Sentence parseSentence(String text) {
        Span span = Span.trimmed(text, 0, text.length());
        CodePoints codePoints = new CodePoints(text);
        return new Sentence(1, codePoints.at(span.start()), codePoints.at(span.end()), 1, false, tokens(text, span, codePoints));
    }

    private List<Token> tokens(String text, Span span, CodePoints codePoints) {
        List<Word> words = splitter.words(text, span).stream()
                .map(word -> new Word(word.form(), codePoints.at(word.start()), codePoints.at(word.end())))
                .toList();
        return parser.parse(words);
    }
}
