package dragoman.coding.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether words of a report that differ from a name in case only are that name. */
enum CaseRule {
    /** Abbreviations: {@code US} is not {@code us}, {@code LeT} not {@code Let}. */
    AS_WRITTEN,
    /** Short names and everyday words: {@code Turkey} and {@code TURKEY}, not {@code turkey}. */
    CAPITALS,
    /** Groups, whose names are often words of every day: {@code Popular Force} and {@code Popular force}, not {@code a popular force}. */
    FIRST_CAPITAL,
    ANY;

    private static final int LONG = 5;
    private static final int LONG_ABBREVIATION = 4;

    static CaseRule of(List<String> words, EntryKind kind, Set<String> everyday) {
        int letters = 0;
        boolean small = true;
        boolean capitals = true;
        boolean plain = true;
        for (String word : words) {
            String lower = NameWords.lower(word);
            letters += word.length();
            small &= word.equals(lower);
            capitals &= word.equals(NameWords.upper(word));
            plain &= everyday.contains(lower);
        }
        if (small) {
            return ANY;
        }
        if (capitals && (letters < LONG_ABBREVIATION || kind == EntryKind.GROUP) || words.size() == 1 && isMixed(words.get(0))) {
            return AS_WRITTEN;
        }
        return capitals || letters < LONG || plain || kind == EntryKind.OUTLET ? CAPITALS : kind == EntryKind.GROUP ? FIRST_CAPITAL : ANY;
    }

    /** A short word with capitals behind its first letter and small ones too. */
    private static boolean isMixed(String word) {
        return word.length() < LONG && !word.equals(NameWords.upper(word)) && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** For a name that a dictionary writes in capitals throughout: its words need one each, but those that were put into small letters. */
    static CaseRule ofDictionary(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        boolean abbreviation = words.size() == 1 && letters < LONG_ABBREVIATION && words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT));
        return abbreviation ? AS_WRITTEN : CAPITALS;
    }

    boolean allows(List<String> written, List<String> seen, int from) {
        if (this == ANY) {
            return true;
        }
        if (this == FIRST_CAPITAL) {
            return startsAlike(written, seen, from);
        }
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            String other = seen.get(from + i);
            if (this == AS_WRITTEN ? !word.equals(other) : !leadingThe(i, word) && smallFor(word, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsAlike(List<String> written, List<String> seen, int from) {
        for (int i = 0; i < written.size(); i++) {
            if (!leadingThe(i, written.get(i)) && Character.isUpperCase(written.get(i).charAt(0))) {
                return Character.isUpperCase(seen.get(from + i).charAt(0));
            }
        }
        return true;
    }

    private static boolean leadingThe(int position, String word) {
        return position == 0 && word.equalsIgnoreCase("the");
    }

    private static boolean smallFor(String written, String seen) {
        return Character.isUpperCase(written.charAt(0)) && !Character.isUpperCase(seen.charAt(0));
    }
}
