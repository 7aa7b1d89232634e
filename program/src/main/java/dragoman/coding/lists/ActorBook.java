package dragoman.coding.lists;

import dragoman.coding.event.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows who can act: names of states, organisations, groups, outlets and leaders, and words for what somebody is. */
public final class ActorBook {

    private static final String FOLDER = "actors";

    private final NameTrie names;
    private final WordLists words;
    private final Map<String, String> organisations;
    private final Map<String, List<Entry>> leadersBySurname;
    private final Map<String, Set<String>> offices;
    private final List<DataFault> notUnderstood;
    private final Discards discards;
    private final int ownNames;

    private ActorBook(BookBuilder read, WordLists words, int shippedNames) {
        this.names = read.names();
        this.words = words;
        this.organisations = Map.copyOf(read.organisations());
        this.leadersBySurname = Map.copyOf(read.leaders());
        this.offices = offices(read.leaders());
        this.notUnderstood = List.copyOf(read.notUnderstood());
        this.discards = new Discards(read.discards());
        this.ownNames = names.size() - shippedNames;
    }

    /** The book packed with the program. */
    public static ActorBook shipped() {
        return of(List.of(DataFolder.shipped(FOLDER)));
    }

    /**
     * The book packed with the program, with a user's files and directories over it: of what both name, the user's is taken, and of what two of
     * them name, the later one's. They may be in the form of {@code actors/}, or dictionaries of PETRARCH.
     *
     * @throws DataFaultsException naming all faults of all files; lines of a dictionary that are not understood are no faults
     */
    public static ActorBook shippedWith(Path... own) {
        List<List<DataFile>> layers = new ArrayList<>();
        layers.add(DataFolder.shipped(FOLDER));
        Arrays.stream(own).forEach(path -> layers.add(DataFolder.at(path)));
        boolean dictionaries = layers.subList(1, layers.size()).stream().flatMap(List::stream).anyMatch(file -> DictionaryFile.kind(file).isPresent());
        return of(layers, dictionaries ? PlaceBook.shipped().names() : new NameTrie());
    }

    /**
     * A book of the given files.
     *
     * @param layers lists of files; later ones lie over earlier ones
     * @throws DataFaultsException naming all faults of all files
     */
    public static ActorBook of(List<List<DataFile>> layers) {
        return of(layers, new NameTrie());
    }

    private static ActorBook of(List<List<DataFile>> layers, NameTrie places) {
        List<DataFault> faults = new ArrayList<>();
        BlockReader blocks = new BlockReader(faults);
        List<Block> wordBlocks = new ArrayList<>();
        layers.forEach(layer -> layer.stream().filter(f -> f.base().equals(WordLists.FILE)).forEach(f -> wordBlocks.addAll(blocks.read(f))));
        WordLists words = new WordLists(wordBlocks);
        BookBuilder book = new BookBuilder(words, faults);
        int shippedNames = 0;
        for (int i = 0; i < layers.size(); i++) {
            ListReader reader = new ListReader(book, blocks, i == 0 ? List.of() : layers.get(0), places);
            layers.get(i).forEach(reader::read);
            shippedNames = i == 0 ? book.names().size() : shippedNames;
            book.nextLayer();
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing((DataFault fault) -> fault.at().file()).thenComparingInt(fault -> fault.at().line()));
            throw new DataFaultsException(faults);
        }
        return new ActorBook(book, words, shippedNames);
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

    /** The lines of dictionaries that were not understood, each with its place, the cause, and what to write instead. */
    public List<DataFault> notUnderstood() {
        return notUnderstood;
    }

    /** What somebody does not want coded; nothing, unless a user's list says so. */
    public Discards discards() {
        return discards;
    }

    /** How many names a user's lists gave. */
    public int ownNames() {
        return ownNames;
    }

    /** How many names it knows. */
    public int size() {
        return names.size();
    }

    /** The entries that bear just this name, however it is written in capitals; empty if nobody does. */
    public List<Entry> exactly(String name) {
        List<String> seen = NameWords.ofName(name);
        NameTrie.Match match = names.longest(seen.stream().map(NameWords::lower).toList(), seen, 0);
        return match.length() == seen.size() ? match.entries() : List.of();
    }

    /** All names, for finding the longest that stands at a word. */
    public NameTrie names() {
        return names;
    }

    /** The closed word lists. */
    public WordLists words() {
        return words;
    }

    private static Map<String, Set<String>> offices(Map<String, List<Entry>> leaders) {
        Map<String, Set<String>> found = new HashMap<>();
        leaders.values().forEach(named -> named.forEach(leader -> leader.tenures().forEach(tenure -> found.computeIfAbsent(leader.code(), code -> new HashSet<>())
                .add(NameWords.lower(tenure.office())))));
        return Map.copyOf(found);
    }

    /** Whether a state has or had somebody in that office: the United States have no prime minister. Of a state without known leaders anything may be. */
    public boolean hasOffice(String state, String office) {
        Set<String> known = offices.get(state);
        return known == null || known.contains(office);
    }

    /** Whether some leader of the lists bears this surname, its words in small letters. */
    public boolean hasLeaderNamed(String surname) {
        return leadersBySurname.containsKey(surname);
    }

    /** The leaders of that surname, its words in lower case. */
    public List<Entry> leadersNamed(List<String> surname) {
        return leadersBySurname.getOrDefault(String.join(" ", surname), List.of());
    }
}
