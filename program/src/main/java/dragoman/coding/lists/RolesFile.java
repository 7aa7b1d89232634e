package dragoman.coding.lists;

import dragoman.coding.event.Actor;
import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads words for what somebody is, and derives their plurals. */
final class RolesFile {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in");

    private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
    private static final Pattern HISSING = Pattern.compile("(ch|sh|x|z)$");
    private static final Pattern NO_PLURAL = Pattern.compile("^(police|military|personnel|media|clergy|judiciary)$|(people|men)$|[A-Z]");

    private final BookBuilder book;

    RolesFile(BookBuilder book) {
        this.book = book;
    }

    void read(Block block) {
        List<Sector> sectors = book.sectors(List.of(block.key().split("\\s+")), block.at());
        for (Block.Field field : block.fields()) {
            book.fault(field.at(), field.key(), "is nothing that is kept of a role", "put words behind the colon of the first line");
        }
        for (String word : block.names()) {
            Entry entry = new Entry(word, EntryKind.ROLE, word, Actor.NO_STATE, sectors, List.of(), block.at());
            book.add(entry);
            String plural = plural(word);
            if (!plural.equals(word)) {
                book.add(entry.named(plural));
            }
        }
    }

    /** The regular plural: of the last word, or of the one before a preposition ("ministers of state"). */
    static String plural(String role) {
        String[] words = role.split(" ");
        int at = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                at = i - 1;
                break;
            }
        }
        words[at] = pluralOfWord(words[at]);
        return String.join(" ", words);
    }

    private static String pluralOfWord(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 3) + "men";
        }
        if (CONSONANT_Y.matcher(word).find()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("s") || NO_PLURAL.matcher(word).find()) {
            return word;
        }
        return HISSING.matcher(word).find() ? word + "es" : word + "s";
    }
}
