package dragoman.record.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether a text says what is asked for: {@code sanctions "oil exports" -food OR embargo*}.
 *
 * <p>Words are wanted all, in any case and without accents; quotes hold a phrase together; a hyphen before it says what must not occur; a star after it takes longer
 * words too; OR stands between whole alternatives.
 *
 * @param text as it was asked
 * @param alternatives one of them is enough
 */
public record TextQuery(String text, List<Alternative> alternatives) {

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"(\\*?)|([^\\s\"]+))");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /**
     * What must occur together.
     *
     * @param wanted all of them
     * @param unwanted none of them
     */
    public record Alternative(List<Term> wanted, List<Term> unwanted) {

        public Alternative {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }

    /**
     * A word or a phrase.
     *
     * @param words as {@link #words} has them
     * @param open whether the last may go on
     */
    public record Term(List<String> words, boolean open) {

        public Term {
            words = List.copyOf(words);
        }

        boolean in(List<String> text) {
            for (int at = 0; at + words.size() <= text.size(); at++) {
                if (at(text, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean at(List<String> text, int at) {
            int last = words.size() - 1;
            for (int i = 0; i <= last; i++) {
                String found = text.get(at + i);
                if (!(open && i == last ? found.startsWith(words.get(i)) : found.equals(words.get(i)))) {
                    return false;
                }
            }
            return true;
        }
    }

    public TextQuery {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads a query, or says what is wrong with it. */
    public static TextQuery parse(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw fault(text, "has a quotation mark that is not closed");
        }
        List<Alternative> alternatives = new ArrayList<>();
        List<Term> wanted = new ArrayList<>();
        List<Term> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if ("OR".equals(part.group(4)) && part.group(1).isEmpty()) {
                alternatives.add(alternative(text, wanted, unwanted));
                wanted.clear();
                unwanted.clear();
            } else {
                (part.group(1).isEmpty() ? wanted : unwanted).add(term(text, part));
            }
        }
        alternatives.add(alternative(text, wanted, unwanted));
        return new TextQuery(text, alternatives);
    }

    private static Alternative alternative(String text, List<Term> wanted, List<Term> unwanted) {
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            throw fault(text, text.isBlank() ? "is empty" : "has an OR with nothing on one side");
        }
        if (wanted.isEmpty()) {
            throw fault(text, "says only what must not occur");
        }
        return new Alternative(wanted, unwanted);
    }

    private static Term term(String text, Matcher part) {
        boolean quoted = part.group(2) != null;
        String given = quoted ? part.group(2) : part.group(4);
        List<String> words = words(given);
        if (words.isEmpty()) {
            throw fault(text, "has «" + part.group() + "», which is no word");
        }
        return new Term(words, quoted ? !part.group(3).isEmpty() : given.endsWith("*"));
    }

    private static IllegalArgumentException fault(String text, String what) {
        return new IllegalArgumentException("the query «" + text + "» " + what);
    }

    /** Whether the text says it. */
    public boolean test(String said) {
        List<String> words = words(said);
        return alternatives.stream().anyMatch(one -> one.wanted().stream().allMatch(term -> term.in(words)) && one.unwanted().stream().noneMatch(term -> term.in(words)));
    }

    /** The words of a text: runs of letters and digits, in small letters, without accents. */
    public static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        String spaced = bare.codePoints().map(point -> isOfWord(point) ? point : ' ').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Arrays.stream(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER || type == Character.PRIVATE_USE;
    }

    /** Whether the words are such that every index of words splits and folds them alike. */
    public boolean isPlain() {
        return alternatives.stream().flatMap(one -> Stream.concat(one.wanted().stream(), one.unwanted().stream())).flatMap(term -> term.words().stream())
                .allMatch(word -> word.chars().allMatch(c -> c < 128));
    }

    /** The same for an index of SQLite (FTS5). */
    public String fts5() {
        return alternatives.stream().map(one -> {
            String all = one.wanted().stream().map(TextQuery::fts5).collect(Collectors.joining(" AND "));
            String none = one.unwanted().stream().map(term -> " NOT " + fts5(term)).collect(Collectors.joining());
            return "((" + all + ")" + none + ")";
        }).collect(Collectors.joining(" OR "));
    }

    private static String fts5(Term term) {
        return "\"" + String.join(" ", term.words()) + "\"" + (term.open() ? "*" : "");
    }

    /** The same for an index of PostgreSQL ({@code to_tsquery} with the configuration simple). */
    public String tsquery() {
        return alternatives.stream().map(one -> {
            String all = one.wanted().stream().map(TextQuery::tsquery).collect(Collectors.joining(" & "));
            String none = one.unwanted().stream().map(term -> " & !" + tsquery(term)).collect(Collectors.joining());
            return "(" + all + none + ")";
        }).collect(Collectors.joining(" | "));
    }

    private static String tsquery(Term term) {
        return "(" + term.words().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ")) + (term.open() ? ":*" : "") + ")";
    }
}
