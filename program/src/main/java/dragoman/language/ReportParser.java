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
    private final AttributionTail tail;
    private final Headline headline;

    private ReportParser(Parser parser, Headline headline) {
        this.parser = parser;
        this.tail = new AttributionTail(parser);
        this.headline = headline;
    }

    /** Loads the parser's models, in about half a second. Keep the result: it needs some 120 MB. */
    public static ReportParser load() {
        return load(word -> false);
    }

    /** @param knownName whether a word, written with a capital, is known to be a name; asked about words of headlines */
    public static ReportParser load(Predicate<String> knownName) {
        Objects.requireNonNull(knownName, "knownName");
        Nlp4jParser parser = Nlp4jParser.load();
        return new ReportParser(parser, new Headline(knownName, parser::isUsuallyName));
    }

    /** Parses the sentences of a report one after the other. */
    public ParsedReport parse(Report report) {
        CodePoints codePoints = new CodePoints(report.text());
        NameEvidence evidence = NameEvidence.of(report);
        Paragraphs paragraphs = new Paragraphs(report);
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraphs.Paragraph paragraph = paragraphs.next(); paragraph != null; paragraph = paragraphs.next()) {
            int limit = Math.min(paragraph.span().end(), LONGEST_TEXT);
            for (int at = paragraph.span().start(); at < limit; ) {
                int end = paragraph.title() ? SentenceEnd.ofWhole(report.text(), at, limit) : SentenceEnd.of(report.text(), at, limit);
                Span span = Span.trimmed(report.text(), at, end);
                Source source = new Source(report.text(), span, codePoints, at == paragraph.span().start(), paragraph.title(), evidence);
                Sentence sentence = parse(source, sentences.size() + 1, paragraph.number());
                if (!sentence.tokens().isEmpty()) {
                    sentences.add(sentence);
                }
                at = end;
            }
        }
        return new ParsedReport(report, sentences);
    }

    /** Parses a text that is one sentence, to at most 3,000 chars. It has no tokens if the text has no words. */
    public Sentence parseSentence(String text) {
        Span span = Span.trimmed(text, 0, SentenceEnd.ofWhole(text, 0, text.length()));
        return parse(new Source(text, span, new CodePoints(text), true, false, NameEvidence.NONE), 1, 1);
    }

    /** A sentence before it is parsed: where it stands, and what is known about it there. */
    private record Source(String text, Span span, CodePoints codePoints, boolean opensParagraph, boolean title, NameEvidence evidence) {}

    /** From text to trees: without its dateline, split, cleaned, written as a sentence, its parts parsed apart. */
    private Sentence parse(Source source, int number, int paragraph) {
        Span body = source.opensParagraph() ? Dateline.skip(source.text(), source.span()) : source.span();
        List<Word> words = inCodePoints(splitter.words(source.text(), body), source.codePoints());
        List<Word> clean = Cleaner.clean(words);
        boolean headlined = source.title() || Headline.isOne(clean);
        List<Token> tokens = !hasLetter(clean) ? List.of() : headlined ? headline(clean, source.evidence()) : Parts.parse(parser, clean, tail.parts(clean));
        return new Sentence(number, source.codePoints().at(source.span().start()), source.codePoints().at(source.span().end()), paragraph,
                source.title() || (headlined && number == 1), tokens);
    }

    private List<Token> headline(List<Word> words, NameEvidence evidence) {
        List<Word> written = headline.asSentence(words, evidence);
        return HeadlinePassive.mark(Parts.parse(parser, written, tail.partsOfHeadline(written)));
    }

    private static List<Word> inCodePoints(List<Word> words, CodePoints codePoints) {
        return words.stream().map(word -> new Word(word.form(), codePoints.at(word.start()), codePoints.at(word.end()))).toList();
    }

    private static boolean hasLetter(List<Word> words) {
        return words.stream().anyMatch(word -> word.form().codePoints().anyMatch(Character::isLetter));
    }
}
