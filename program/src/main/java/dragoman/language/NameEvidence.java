package dragoman.language;

import dragoman.reading.Report;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says how a report writes a word in the middle of its sentences, where only names have capitals. */
final class NameEvidence {

    /** No evidence: for a sentence that stands alone. */
    static final NameEvidence NONE = new NameEvidence();

    /** Headlines repeat what the first paragraphs tell. */
    private static final int LOOKED_AT = 200_000;

    private final Map<String, String> capitalized = new HashMap<>();
    private final Map<String, Integer> balance = new HashMap<>();

    private NameEvidence() {}

    static NameEvidence of(Report report) {
        NameEvidence evidence = new NameEvidence();
        Paragraphs paragraphs = new Paragraphs(report);
        for (Paragraphs.Paragraph p = paragraphs.next(); p != null && p.span().start() < LOOKED_AT; p = paragraphs.next()) {
            // A paragraph without a full stop may be a headline, where capitals tell nothing.
            if (!p.title() && ".?!\"”".indexOf(report.text().charAt(p.span().end() - 1)) >= 0) {
                evidence.read(report.text(), p.span().start(), Math.min(p.span().end(), LOOKED_AT));
            }
        }
        return evidence;
    }

    private void read(String text, int from, int limit) {
        boolean middle = false;
        for (int i = from; i < limit; ) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < limit && isOfWord(text, end, limit)) {
                end++;
            }
            String word = text.substring(i, end);
            if (middle) {
                note(word);
            }
            // Surely in the middle of a sentence is only what follows a small word, or a name that does.
            middle = (middle || Character.isLowerCase(word.charAt(0))) && end < limit && text.charAt(end) == ' ';
            i = end;
        }
    }

    private static boolean isOfWord(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean initial = c == '.' && at + 1 < limit && Character.isLetter(text.charAt(at + 1)) && Character.isUpperCase(text.charAt(at - 1));
        return Character.isLetter(c) || initial;
    }

    private void note(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        balance.merge(lower, capital ? 1 : -1, Integer::sum);
        if (capital) {
            capitalized.putIfAbsent(lower, word);
        }
    }

    /** The word as the report writes it: a name with its capital, another word small; null if the report does not tell. */
    String written(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer more = balance.get(lower);
        if (more == null || more == 0) {
            return null;
        }
        return more > 0 ? capitalized.get(lower) : lower;
    }
}
