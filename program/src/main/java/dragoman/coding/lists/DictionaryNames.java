package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a dictionary's name, which is all in capitals with underscores, as reports write it. Small words and role words become small, so that
 * they are found in either case ("UN envoy"); the other words keep a capital, so that "The Base" is not found in "the base".
 */
final class DictionaryNames {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "at", "to", "by", "with", "a", "an");

    private static final Pattern BRACKETS = Pattern.compile("(.+) \\((\\S+)\\)");

    private static final int LONGEST_ABBREVIATION = 4;

    private final NameTrie known;
    private final WordLists words;
    private final Map<String, List<String>> macros = new TreeMap<>();

    DictionaryNames(NameTrie known, WordLists words) {
        this.known = known;
        this.words = words;
    }

    /** {@code !PERSON! = MAN, MEN, WOMAN}. */
    void define(String marker, List<String> words) {
        macros.put(marker.toUpperCase(Locale.ROOT), words);
    }

    boolean isDefined(String marker) {
        return macros.containsKey(marker.toUpperCase(Locale.ROOT));
    }

    /** The phrase once for each word that a marker stands for. */
    List<String> spelledOut(String phrase) {
        for (Map.Entry<String, List<String>> macro : macros.entrySet()) {
            if (phrase.toUpperCase(Locale.ROOT).contains(macro.getKey())) {
                int at = phrase.toUpperCase(Locale.ROOT).indexOf(macro.getKey());
                List<String> all = new ArrayList<>();
                for (String word : macro.getValue()) {
                    all.addAll(spelledOut(phrase.substring(0, at) + word + phrase.substring(at + macro.getKey().length())));
                }
                return all;
            }
        }
        return List.of(phrase);
    }

    /** The phrase and, where it ends in its own initials in brackets ({@code FRONT_FOR_PEACE_(FFP)_}), the name and the initials each by themselves. */
    static List<String> withInitials(String phrase) {
        Matcher parts = BRACKETS.matcher(words(phrase));
        if (!parts.matches()) {
            return List.of(phrase);
        }
        String initials = Arrays.stream(parts.group(1).split("[ -]")).filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String large = Arrays.stream(parts.group(1).split("[ -]")).filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        boolean abbreviation = parts.group(2).length() > 2 && (parts.group(2).equals(initials) || parts.group(2).equals(large));
        return abbreviation ? List.of(phrase, parts.group(1), parts.group(2)) : List.of(phrase);
    }

    /** Its words, divided by blanks. */
    static String words(String phrase) {
        return phrase.replaceAll("[_\\s]+", " ").strip();
    }

    /** The name as reports write it. */
    String name(String phrase) {
        String[] words = words(phrase).split(" ");
        boolean onlySmall = List.of(words).stream().allMatch(word -> isParticle(word) || isRole(word));
        List<String> written = new ArrayList<>();
        for (String word : words) {
            written.add(word(word, words.length == 1, onlySmall));
        }
        return String.join(" ", written);
    }

    private String word(String word, boolean alone, boolean keepCapitals) {
        if (!word.equals(word.toUpperCase(Locale.ROOT)) || alone && word.length() <= LONGEST_ABBREVIATION || word.contains(".") || isAbbreviation(word)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (!keepCapitals && (isParticle(word) || isRole(word))) {
            return small;
        }
        int dash = word.indexOf('-');
        if (dash > 0 && isParticle(word.substring(0, dash))) {
            return small.substring(0, dash + 1) + capital(small.substring(dash + 1));
        }
        return capital(small);
    }

    /** With a capital at its beginning. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private boolean isParticle(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return SMALL.contains(small) || words.has("particle", small);
    }

    private boolean isRole(String word) {
        return entries(word.toLowerCase(Locale.ROOT)).stream().anyMatch(entry -> entry.kind() == EntryKind.ROLE);
    }

    private boolean isAbbreviation(String word) {
        return entries(word).stream().anyMatch(entry -> entry.name().equals(word));
    }

    /** What the word is known as by itself. */
    private List<Entry> entries(String name) {
        return known.exactly(NameWords.ofName(name));
    }
}
