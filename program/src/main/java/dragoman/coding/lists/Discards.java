package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which sentences and which reports are not to be coded, by phrases that they hold: sports, history. As in PETRARCH's lists, a phrase
 * begins where a word begins, and may end within one unless an underscore follows it; a phrase with «+» before it is about the whole report.
 */
public final class Discards {

    /** Nothing is discarded. */
    static final Discards NONE = new Discards(List.of());

    private final List<String> ofSentences = new ArrayList<>();
    private final List<String> ofReports = new ArrayList<>();

    /** @param phrases as a dictionary writes them */
    Discards(List<String> phrases) {
        for (String phrase : phrases) {
            boolean whole = phrase.startsWith("+");
            String words = phrase.substring(whole ? 1 : 0).strip();
            boolean ends = words.endsWith("_");
            String plain = words.replace('_', ' ').strip();
            if (!plain.isEmpty()) {
                (whole ? ofReports : ofSentences).add(" " + spaced(plain).strip() + (ends ? " " : ""));
            }
        }
    }

    /** Whether nothing of the report is to be coded. */
    public boolean report(String text) {
        return !ofReports.isEmpty() && holds(text, ofReports);
    }

    /** Whether the sentence is not to be coded. */
    public boolean sentence(String text) {
        return !ofSentences.isEmpty() && holds(text, ofSentences);
    }

    /** How many phrases it knows. */
    public int size() {
        return ofSentences.size() + ofReports.size();
    }

    private static boolean holds(String text, List<String> phrases) {
        String words = spaced(text);
        return phrases.stream().anyMatch(words::contains);
    }

    /** In capitals, with one blank between the words and around them. */
    private static String spaced(String text) {
        return " " + text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&'’-]+", " ").strip() + " ";
    }
}
