package dragoman.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which words a sentence has, as NLP4J's models have learnt to see words: "two - day", "can not", "Xi 's". */
final class Nlp4jWords {

    /** What is longer is a link or a code, and the tokenizer's patterns are slow on it. */
    private static final int LONGEST = 80;

    /** What the tokenizer leaves whole: "3.5bn", and "UN-backed", since it knows "un" as a prefix. */
    private static final List<Pattern> SPLIT = List.of(
            Pattern.compile("(\\d[\\d.,]*)(bn|tn|mn|mln|m)"), Pattern.compile("(\\p{Lu}{2,})(-)(\\p{Ll}{3,})"));

    /** The same, and "on Sept. 3." at the end, which it takes for the third item of a list. */
    private static final List<Pattern> SPLIT_AT_END = List.of(SPLIT.get(0), SPLIT.get(1), Pattern.compile("(.*\\d)(\\.)"));

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /** The words of a stretch of the text; their offsets are still chars of it. */
    List<Word> words(String text, Span span) {
        String plain = plain(text, span);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (Token token : tokenizer.tokenize(plain)) {
            // The tokenizer's own offsets are not reliable; its words are substrings in order.
            int found = plain.indexOf(token.getWordForm(), at);
            if (found >= 0 && !token.getWordForm().isEmpty()) {
                at = found + token.getWordForm().length();
                add(words, text, span.start() + found, span.start() + at, span.end());
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end, int sentenceEnd) {
        String form = form(text, start, end);
        for (Pattern split : end == sentenceEnd ? SPLIT_AT_END : SPLIT) {
            Matcher matcher = split.matcher(form);
            if (matcher.matches()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    words.add(new Word(matcher.group(group), start + matcher.start(group), start + matcher.end(group)));
                }
                return;
            }
        }
        if (!form.isEmpty()) {
            words.add(new Word(form, start, end));
        }
    }

    /** The text with a blank for what cannot be a part of a word, as long as the original. */
    private static String plain(String text, Span span) {
        StringBuilder plain = new StringBuilder(span.end() - span.start());
        int wordStart = 0;
        for (int i = span.start(); i < span.end(); ) {
            int c = text.codePointAt(i);
            // A pair must not be torn apart, and letters beyond the basic plane must stay letters.
            plain.append(Character.charCount(c) == 2 ? (Character.isLetter(c) ? "xx" : "  ") : String.valueOf(mark((char) c)));
            i += Character.charCount(c);
            if (plain.charAt(plain.length() - 1) == ' ') {
                wordStart = plain.length();
            } else if (plain.length() - wordStart > LONGEST) {
                wordStart = blank(text, span, plain, wordStart);
                i = span.start() + plain.length();
            }
        }
        plain.setLength(span.end() - span.start());
        return plain.toString();
    }

    /** Blanks the whole of a word that is too long. */
    private static int blank(String text, Span span, StringBuilder plain, int wordStart) {
        while (span.start() + plain.length() < span.end() && !Span.isBlank(text.charAt(span.start() + plain.length()))) {
            plain.append(' ');
        }
        for (int i = wordStart; i < plain.length(); i++) {
            plain.setCharAt(i, ' ');
        }
        return plain.length();
    }

    private static char mark(char c) {
        return Span.isBlank(c) || Character.isSurrogate(c) || !Character.isDefined(c) ? ' ' : c;
    }

    private static String form(String text, int start, int end) {
        return text.substring(start, end).replace('’', '\'').replace('‘', '\'').replace("\u00AD", "");
    }
}
