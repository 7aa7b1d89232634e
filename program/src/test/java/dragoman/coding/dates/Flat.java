package dragoman.coding.dates;

import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports whose words all hang on the first verb of their sentence, for tests of date forms, where little grammar matters. Auxiliaries are known by
 * their form,
 * verbs by a list of a few and by "-ed"; a line is a sentence.
 */
final class Flat {

    static final LocalDate THURSDAY = LocalDate.of(2018, 5, 17);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    private Flat() {
    }

    static ParsedReport report(String text) {
        return report(text, THURSDAY);
    }

    static ParsedReport report(String text, LocalDate published) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(text);
        while (line.find()) {
            List<Token> tokens = tokens(text, line.start(), line.end());
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size() + 1, text.codePointCount(0, line.start()), text.codePointCount(0, line.end()), 1, false,
                        tokens));
            }
        }
        return new ParsedReport(Report.of("flat", text, published), sentences);
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<String> forms = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            forms.add(word.group());
            places.add(new int[] {text.codePointCount(0, word.start()), text.codePointCount(0, word.end())});
        }
        int root = Math.max(0, forms.stream().filter(f -> tag(f).startsWith("VB")).findFirst().map(forms::indexOf).orElse(0));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            boolean auxiliary = i != root && (tag(form).equals("MD") || form.equals("has") || form.equals("had"));
            Dependency way = i == root ? Dependency.ROOT : auxiliary ? Dependency.AUXILIARY : Dependency.OTHER;
            tokens.add(new Token(i, form, lemma(form), tag(form), places.get(i)[0], places.get(i)[1], i == root ? -1 : root, way));
        }
        return tokens;
    }

    private static String lemma(String form) {
        return form.equals("has") || form.equals("had") ? "have" : form.toLowerCase(Locale.ROOT);
    }

    private static String tag(String form) {
        if (form.matches("\\d+")) {
            return "CD";
        }
        if (form.matches("will|would|may|could")) {
            return "MD";
        }
        if (form.matches("came|met|left|began|fell|said|was|were") || form.matches("\\p{Ll}{3,}ed")) {
            return "VBD";
        }
        return form.matches("visit|meet|go|come") ? "VB" : Character.isUpperCase(form.codePointAt(0)) ? "NNP" : "NN";
    }
}
