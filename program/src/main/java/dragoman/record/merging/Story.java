package dragoman.record.merging;

import dragoman.record.event.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Do two reports tell one story? That is told by the names that each speaks of most.
 *
 * <p>A name is a word that has a capital wherever it stands; what stands at the beginning of a sentence alone is none. Reports of one story share three tenths
 * of them or more, reports of two stories that both are about the same states seldom do.
 */
public final class Story {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int MOST = 15;
    private static final int SHORTEST = 3;
    /** So many names must be shared, or one less where a report has but a few. */
    private static final int SHARED = 3;
    private static final int FEW = 6;
    private static final double SHARE = 0.3;

    private Story() {
    }

    /** The names that a text speaks of most, in small letters, the commonest first. */
    public static List<String> names(String text) {
        Set<String> small = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (Character.isLowerCase(text.charAt(word.start()))) {
                small.add(word.group());
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        word.reset();
        while (word.find()) {
            if (Character.isUpperCase(text.charAt(word.start())) && word.group().length() >= SHORTEST && !CommonWords.isCommon(word.group())
                    && !Wording.startsSentence(text, word.start()) && !small.contains(word.group().toLowerCase(Locale.ROOT))) {
                String name = word.group().toLowerCase(Locale.ROOT);
                counts.merge(name, 1, Integer::sum);
                first.putIfAbsent(name, word.start());
            }
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> -counts.get(name)).thenComparing(first::get));
        return List.copyOf(names.subList(0, Math.min(MOST, names.size())));
    }

    /** Whether two tellings are of one report, or of reports that tell one story. */
    static boolean isSame(Telling one, Telling other) {
        if (one.report().equals(other.report())) {
            return true;
        }
        Set<String> shorter = one.story().size() <= other.story().size() ? one.story() : other.story();
        Set<String> longer = shorter == one.story() ? other.story() : one.story();
        long shared = shorter.stream().filter(longer::contains).count();
        return shared >= (shorter.size() <= FEW ? SHARED - 1 : SHARED) && shared >= SHARE * shorter.size();
    }
}
