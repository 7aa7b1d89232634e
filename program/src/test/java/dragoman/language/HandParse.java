package dragoman.language;

import dragoman.reading.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds parses by hand, so that rules about grammar are tested without loading the parser. One line a word:
 *
 * <pre>
 * VK_Singh       NNP  SUBJECT of arrived
 * arrived/arrive VBD  ROOT
 * in             IN   PREPOSITION of arrived
 * Pyongyang      NNP  PREPOSITION_OBJECT of in
 * .              .    PUNCTUATION of arrived
 * </pre>
 *
 * <ul>
 * <li>{@code form/lemma}; without a lemma it is the form in lower case.
 * <li>{@code VK_Singh} is two words, the first a compound of the last. A head is named by its last word: {@code of Singh}.
 * <li>{@code of the#2} is the second word of that form; the root has no head.
 * <li>Blank lines between parses start the next sentence in {@link #report}.
 * </ul>
 *
 * <p>The text is the words with one space between them, but none before punctuation, {@code 's} and {@code n't}.
 * Where the text matters, it is given, and the words are looked up in it in order.
 */
public final class HandParse {

    /** The day on which hand-built reports are published: a Thursday. */
    public static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 17);

    private HandParse() {}

    /** One sentence, whose text starts at code point 0. */
    public static Sentence sentence(String lines) {
        return report(lines).sentences().get(0);
    }

    /** A headline. */
    public static Sentence headline(String lines) {
        Sentence plain = sentence(lines);
        return new Sentence(plain.number(), plain.start(), plain.end(), plain.paragraph(), true, plain.tokens());
    }

    /** A report published on {@link #PUBLISHED}, a paragraph of sentences divided by blank lines. */
    public static ParsedReport report(String lines) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences(lines)) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            appendWords(text, words(sentence));
        }
        return report(text.toString(), lines);
    }

    /** A report of the given text; the words are found in it in order, what lies between them does not matter. */
    public static ParsedReport report(String text, String lines) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences(lines)) {
            List<Token> tokens = tokens(text, at, words(sentence));
            at = tokens.get(tokens.size() - 1).end();
            sentences.add(new Sentence(sentences.size() + 1, tokens.get(0).start(), at, 1, false, tokens));
        }
        return new ParsedReport(Report.of("hand", text, PUBLISHED), sentences);
    }

    /** The notation of a sentence, to paste a real parse into a test or to compare two. */
    public static String show(Sentence sentence) {
        StringBuilder shown = new StringBuilder();
        for (Token token : sentence.tokens()) {
            boolean plain = token.lemma().equals(token.form().toLowerCase(Locale.ROOT));
            shown.append(token.form()).append(plain ? "" : "/" + token.lemma());
            shown.append(' ').append(token.tag()).append(' ').append(token.dependency());
            if (token.head() >= 0) {
                shown.append(" of ").append(nameOf(sentence, token.head()));
            }
            shown.append('\n');
        }
        return shown.toString();
    }

    private static String nameOf(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        long nth = sentence.tokens().stream().filter(t -> t.index() <= index && t.form().equals(form)).count();
        return nth == 1 ? form : form + "#" + nth;
    }

    private static List<String> sentences(String lines) {
        return List.of(lines.strip().split("\\R\\s*\\R"));
    }

    /** A line of the notation, or a part of one where underscores join words. */
    private record Line(String form, String lemma, String tag, Dependency dependency, String head) {}

    private static List<Line> words(String sentence) {
        List<Line> words = new ArrayList<>();
        for (String line : sentence.strip().split("\\R")) {
            String[] part = line.strip().split("\\s+");
            int head = part.length > 3 && part[3].equals("of") ? 4 : 3;
            if (part.length < 3 || part.length > head + 1) {
                throw new IllegalArgumentException("«" + line + "» is not: form[/lemma] TAG DEPENDENCY [of head]");
            }
            addWords(words, part[0], part[1], Dependency.valueOf(part[2]), part.length > head ? part[head] : "");
        }
        return words;
    }

    private static void addWords(List<Line> words, String written, String tag, Dependency dependency, String head) {
        int slash = written.indexOf('/', 1);
        String[] form = (slash < 0 ? written : written.substring(0, slash)).split("(?<=.)_(?=.)");
        String last = form[form.length - 1];
        for (int i = 0; i < form.length - 1; i++) {
            words.add(new Line(form[i], lower(form[i]), tag, Dependency.COMPOUND, "+" + (form.length - 1 - i)));
        }
        words.add(new Line(last, slash < 0 ? lower(last) : written.substring(slash + 1), tag, dependency, head));
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static void appendWords(StringBuilder text, List<Line> words) {
        boolean first = true;
        for (Line word : words) {
            if (!first && !word.form().matches("[.,;:?!)]|'s|’s|n't|%")) {
                text.append(' ');
            }
            text.append(word.form());
            first = false;
        }
    }

    private static List<Token> tokens(String text, int from, List<Line> words) {
        List<Token> tokens = new ArrayList<>();
        int at = text.offsetByCodePoints(0, from);
        for (Line word : words) {
            int found = text.indexOf(word.form(), at);
            if (found < 0) {
                throw new IllegalArgumentException("«" + word.form() + "» is not in the text after «" + text.substring(0, at) + "»");
            }
            at = found + word.form().length();
            tokens.add(new Token(tokens.size(), word.form(), word.lemma(), word.tag(), text.codePointCount(0, found),
                    text.codePointCount(0, at), head(words, tokens.size()), word.dependency()));
        }
        return tokens;
    }

    private static int head(List<Line> words, int index) {
        String head = words.get(index).head();
        if (head.isEmpty()) {
            return -1;
        }
        if (head.matches("\\+\\d")) {
            return index + Integer.parseInt(head.substring(1));
        }
        int hash = head.indexOf('#', 1);
        String form = hash < 0 ? head : head.substring(0, hash);
        int nth = hash < 0 ? 1 : Integer.parseInt(head.substring(hash + 1));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).form().equals(form) && --nth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("«" + words.get(index).form() + "» hangs on «" + head + "», which is not there");
    }
}
