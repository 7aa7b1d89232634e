package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows who can act: names of states, organisations, groups, outlets and leaders, and words for what somebody is. */
public final class ActorBook {

    private static final String FOLDER = "actors";

    private final NameTrie names;
    private final WordLists words;
    private final Map<String, String> organisations;
    private final Map<String, List<Entry>> leadersBySurname;

    private ActorBook(BookBuilder read, WordLists words) {
        this.names = read.names();
        this.words = words;
        this.organisations = Map.copyOf(read.organisations());
        this.leadersBySurname = Map.copyOf(read.leaders());
    }

    /** The book packed with the program. */
    public static ActorBook shipped() {
        return of(List.of(DataFolder.shipped(FOLDER)));
    }

    /** The book packed with the program, with a user's directory over it: of what both name, the user's is taken. */
    public static ActorBook shippedWith(Path directory) {
        return of(List.of(DataFolder.shipped(FOLDER), DataFolder.in(directory)));
    }

    /**
     * A book of the given files.
     *
     * @param layers lists of files; later ones lie over earlier ones
     * @throws DataFaultsException naming all faults of all files
     */
    public static ActorBook of(List<List<DataFile>> layers) {
        List<DataFault> faults = new ArrayList<>();
        BlockReader blocks = new BlockReader(faults);
        List<Block> wordBlocks = new ArrayList<>();
        layers.forEach(layer -> layer.stream().filter(f -> f.name().equals(WordLists.FILE)).forEach(f -> wordBlocks.addAll(blocks.read(f))));
        WordLists words = new WordLists(wordBlocks);
        BookBuilder book = new BookBuilder(words, faults);
        for (List<DataFile> layer : layers) {
            for (DataFile file : layer) {
                readFile(file, blocks, book);
            }
            book.nextLayer();
        }
        if (!faults.isEmpty()) {
            throw new DataFaultsException(faults);
        }
        return new ActorBook(book, words);
    }

    private static void readFile(DataFile file, BlockReader blocks, BookBuilder book) {
        if (file.name().equals(WordLists.FILE)) {
            return;
        }
        for (Block block : blocks.read(file)) {
            if (file.name().startsWith("states/")) {
                new StatesFile(book).read(block);
                continue;
            }
            switch (file.name()) {
                case "organisations.txt" -> new OrganisationsFile(book).read(block);
                case "groups.txt" -> new GroupsFile(book).readGroup(block);
                case "outlets.txt" -> new GroupsFile(book).readOutlet(block);
                case "roles.txt" -> new RolesFile(book).read(block);
                case "leaders.txt" -> new LeadersFile(book).readLeader(block);
                case "officials.txt" -> new LeadersFile(book).readOfficial(block);
                case "people.txt" -> new LeadersFile(book).readPeople(block);
                default -> {
                    book.fault(block.at(), file.name(), "is no file of actors", "use the files that the README of the folder lists");
                    return;
                }
            }
        }
    }

    /** What an organisation of that id is: {@code IGO}, {@code NGO} or {@code MNC}; empty for states. */
    public Optional<String> organisationKind(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    /** The state of a news outlet. */
    public Optional<String> stateOfOutlet(String name) {
        return exactly(name).stream().filter(e -> e.kind() == EntryKind.OUTLET && !e.code().equals(Actor.NO_STATE)).map(Entry::code).findFirst();
    }

    /** Whether the word, written with a capital, is a name by itself; a headline's words are asked. */
    public boolean isName(String word) {
        return exactly(word).stream().anyMatch(e -> e.kind() != EntryKind.ROLE);
    }

    /** How many names it knows. */
    public int size() {
        return names.size();
    }

    List<Entry> exactly(String name) {
        List<String> seen = NameWords.ofName(name);
        NameTrie.Match match = names.longest(seen.stream().map(NameWords::lower).toList(), seen, 0);
        return match.length() == seen.size() ? match.entries() : List.of();
    }

    NameTrie names() {
        return names;
    }

    WordLists words() {
        return words;
    }

    boolean hasLeaderNamed(String surname) {
        return leadersBySurname.containsKey(surname);
    }

    /** The leaders of that surname, its words in lower case. */
    List<Entry> leadersNamed(List<String> surname) {
        return leadersBySurname.getOrDefault(String.join(" ", surname), List.of());
    }
}
