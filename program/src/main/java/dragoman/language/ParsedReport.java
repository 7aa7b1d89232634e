package dragoman.language;

import dragoman.reading.Report;
import java.util.List;
import java.util.Objects;

/**
 * A report with its sentences.
 *
 * @param report the report as read
 * @param sentences its sentences in text order
 */
public record ParsedReport(Report report, List<Sentence> sentences) {

    public ParsedReport {
        Objects.requireNonNull(report, "report");
        sentences = List.copyOf(sentences);
    }

    /** The text between two code points of the report. */
    public String text(int start, int end) {
        String text = report.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
