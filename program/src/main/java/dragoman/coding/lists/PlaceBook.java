package dragoman.coding.lists;

import dragoman.coding.event.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Knows in which state a city, region or water lies. */
public final class PlaceBook {

    private static final String FOLDER = "places";

    private final NameTrie names;

    private PlaceBook(NameTrie names) {
        this.names = names;
    }

    /** The book packed with the program. */
    public static PlaceBook shipped() {
        return of(List.of(DataFolder.shipped(FOLDER)));
    }

    /** The book packed with the program, with a user's directory over it. */
    public static PlaceBook shippedWith(Path directory) {
        return of(List.of(DataFolder.shipped(FOLDER), DataFolder.in(directory)));
    }

    /** A book of the given files; later lists lie over earlier ones. */
    public static PlaceBook of(List<List<DataFile>> layers) {
        List<DataFault> faults = new ArrayList<>();
        BlockReader blocks = new BlockReader(faults);
        BookBuilder book = new BookBuilder(new WordLists(List.of()), faults);
        for (List<DataFile> layer : layers) {
            for (DataFile file : layer) {
                blocks.read(file).forEach(block -> read(block, book));
            }
            book.nextLayer();
        }
        if (!faults.isEmpty()) {
            throw new DataFaultsException(faults);
        }
        return new PlaceBook(book.names());
    }

    private static void read(Block block, BookBuilder book) {
        if (!book.isCode(block.code(), block.at())) {
            return;
        }
        add(block, block.names(), block.at(), book);
        block.fields().forEach(field -> add(block, field.values(), field.at(), book));
    }

    private static void add(Block block, List<String> names, Origin at, BookBuilder book) {
        for (String name : names) {
            book.add(new Entry(name, EntryKind.PLACE, name, block.code().equals("---") ? Actor.NO_STATE : block.code(), List.of(), List.of(), at));
        }
    }

    /** How many names it knows. */
    public int size() {
        return names.size();
    }

    /** All names of places, for finding the longest that stands at a word. */
    public NameTrie names() {
        return names;
    }
}
