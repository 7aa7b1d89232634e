package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Optional;

/** Decides in which sector a body is that no list knows, from the words of its name: a "Human Rights League", a "Teachers' Union". */
public final class BodySectors {

    private static final String LIST = "named ";

    private final WordLists words;

    /** By the closed word lists. */
    public BodySectors(WordLists words) {
        this.words = words;
    }

    /** The last pair of words that tells it, else the last word that does; the name's own last words say most. */
    public Optional<Sector> of(List<String> name) {
        for (int length = 2; length > 0; length--) {
            for (int from = name.size() - length; from >= 0; from--) {
                Optional<Sector> told = sector(String.join(" ", name.subList(from, from + length)));
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sector> sector(String word) {
        for (Sector sector : Sector.values()) {
            if (words.has(LIST + NameWords.lower(sector.name()), word)) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }
}
