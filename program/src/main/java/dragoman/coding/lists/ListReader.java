package dragoman.coding.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides how a list of actors is read: by its name in the form of {@code actors/}, by its first lines under another name, or as a dictionary of PETRARCH. */
final class ListReader {

    private static final String FORMS = "name files in the form that actors/README.md tells, or dictionaries of actors or agents of PETRARCH";

    private static final Pattern ENTRY = Pattern.compile("(---|[A-Za-z]{2,8})( +[A-Za-z0-9]+)*\\s*:");

    private final BookBuilder book;
    private final BlockReader blocks;
    private final List<DataFile> shipped;
    private final NameTrie places;

    /**
     * @param shipped the files under a user's, which may be dictionaries; empty for the shipped ones, which are none
     * @param places the shipped places
     */
    ListReader(BookBuilder book, BlockReader blocks, List<DataFile> shipped, NameTrie places) {
        this.book = book;
        this.blocks = blocks;
        this.shipped = shipped;
        this.places = places;
    }

    void read(DataFile file) {
        if (file.base().equals(WordLists.FILE) || file.base().equals(CameoCodes.FILE)) {
            return;
        }
        Optional<DictionaryFile.Kind> dictionary = shipped.isEmpty() ? Optional.empty() : DictionaryFile.kind(file);
        if (dictionary.isPresent()) {
            dictionary(file, dictionary.get());
        } else if (!shipped.isEmpty() && file.lines().stream().noneMatch(line -> ENTRY.matcher(line).lookingAt())) {
            book.fault(new Origin(file.name(), 1), file.base(), "is no list of actors", FORMS);
        } else {
            blocks.read(file).forEach(block -> read(file, block));
        }
    }

    private void read(DataFile file, Block block) {
        if (file.isIn("states")) {
            new StatesFile(book).read(block);
            return;
        }
        switch (file.base()) {
            case "organisations.txt" -> new OrganisationsFile(book).read(block);
            case "groups.txt" -> new GroupsFile(book).readGroup(block);
            case "outlets.txt" -> new GroupsFile(book).readOutlet(block);
            case "roles.txt" -> new RolesFile(book).read(block);
            case "leaders.txt" -> new LeadersFile(book).readLeader(block);
            case "officials.txt" -> new LeadersFile(book).readOfficial(block);
            case "people.txt" -> new LeadersFile(book).readPeople(block);
            default -> new MixedFile(book).read(block);
        }
    }

    private void dictionary(DataFile file, DictionaryFile.Kind kind) {
        switch (kind) {
            case NAMES -> names(file);
            case DISCARDS -> DictionaryFile.lines(file).forEach(line -> book.discard(line.text()));
            case VERBS -> book.fault(new Origin(file.name(), 1), file.base(), "is a dictionary of verbs", "acts are lines of a phrasebook: see phrasebook/README.md");
            case ISSUES -> book.fault(new Origin(file.name(), 1), file.base(), "is a dictionary of issues, for which Dragoman has the contexts of PLOVER", "leave it out");
        }
    }

    private void names(DataFile file) {
        List<Block> meanings = new ArrayList<>();
        shipped.stream().filter(one -> one.base().equals(CameoCodes.FILE)).forEach(one -> meanings.addAll(blocks.read(one)));
        CameoCodes cameo = new CameoCodes(meanings, book.stateCodes());
        DictionaryNames written = new DictionaryNames(book.names(), book.words());
        DictionaryEntries entries = new DictionaryEntries(book, written, this::known);
        new DictionaryReader(entries, written, cameo, book.notUnderstood()).read(file);
    }

    private List<Entry> known(String name) {
        List<String> words = NameWords.ofName(name);
        List<Entry> found = new ArrayList<>(book.names().exactly(words));
        found.addAll(places.exactly(words));
        return found;
    }
}
