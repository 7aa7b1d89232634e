package dragoman.coding.actors;

import dragoman.coding.event.Passage;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which name does a report shorten to some letters? "The Farmers' Front of Peru (FFP)", "the Farmers' Front, or FFP": from then on the letters stand for it,
 * whatever else they stand for elsewhere.
 */
final class Abbreviations {

    /** How many words a name may have before its letters. */
    private static final int LONGEST = 10;

    private static final int MOST_LETTERS = 8;

    /** Small words that names hold and that may lend no letter. */
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "to", "on", "de", "del", "la", "al", "-", "'s", "'", "’s", "’", "&", "/");

    private static final Pattern IN_PARENTHESES = Pattern.compile("^\\s*\\(\\s*([\\p{Lu}][\\p{Lu}&-]{1,7})\\b");

    private final Map<String, Reference> known = new HashMap<>();

    /** Whom the letters stand for, as the report has told. */
    Optional<Reference> of(Token token, Passage words) {
        return Optional.ofNullable(known.get(token.form())).map(name -> name.again(words, "short for " + name.passage().text()));
    }

    boolean isTold(Token token) {
        return known.containsKey(token.form());
    }

    void tell(String letters, Reference name) {
        known.putIfAbsent(letters, name);
    }

    /** The letters in parentheses right behind a word, if the name that ends there has these initials. */
    static Optional<String> behind(Sentence sentence, int end, Passages passages) {
        int from = sentence.token(end).end();
        int to = end + 1 < sentence.tokens().size() ? sentence.token(end + 1).start() : sentence.end();
        if (to - from < 4 || to - from > 60) {
            return Optional.empty();
        }
        Matcher letters = IN_PARENTHESES.matcher(passages.of(from, to).text());
        return letters.find() && hasInitials(sentence, end, letters.group(1)) ? Optional.of(letters.group(1)) : Optional.empty();
    }

    /** Where the name ends that the letters at a word shorten, right before ", or"; empty where no name before has these initials. */
    static Optional<Integer> endOfName(Sentence sentence, int letters) {
        String form = sentence.token(letters).form();
        if (!isLetters(form) || letters < 3) {
            return Optional.empty();
        }
        boolean or = sentence.token(letters - 1).form().equals("or") && sentence.token(letters - 2).form().equals(",");
        int end = or ? letters - 3 : -1;
        return end >= 0 && hasInitials(sentence, end, form) ? Optional.of(end) : Optional.empty();
    }

    static boolean isLetters(String form) {
        return form.length() >= 2 && form.length() <= MOST_LETTERS && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '&')
                && form.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** Read backwards, each word of the name gives its first letter, small words give one or none. */
    private static boolean hasInitials(Sentence sentence, int end, String form) {
        String wanted = form.replaceAll("[^\\p{Lu}]", "");
        int left = wanted.length() - 1;
        for (int at = end; at >= 0 && at > end - LONGEST && left >= 0; at--) {
            String word = sentence.token(at).form();
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (Character.toUpperCase(word.charAt(0)) == wanted.charAt(left) && (!small || left > 0)) {
                left--;
            } else if (!small) {
                return false;
            }
        }
        return left < 0;
    }
}
