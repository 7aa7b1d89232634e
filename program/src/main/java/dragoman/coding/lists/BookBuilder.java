package dragoman.coding.lists;

import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gathers names from the data files, and what is wrong with them. */
final class BookBuilder {

    private static final int SUGGESTIONS = 3;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    private final NameTrie names = new NameTrie();
    private final List<DataFault> faults;
    private final List<DataFault> notUnderstood = new ArrayList<>();
    private final List<String> discards = new ArrayList<>();
    private final WordLists words;
    private final Set<String> everyday;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<List<String>, Entry> states = new HashMap<>();
    private final Map<String, Entry> sides = new HashMap<>();
    private final Set<String> stateCodes = new TreeSet<>();
    private final Map<String, List<Entry>> leaders = new HashMap<>();
    private int layer;

    BookBuilder(WordLists words, List<DataFault> faults) {
        this.words = words;
        this.everyday = words.all("everyday");
        this.faults = faults;
    }

    /** What follows lies over what came before. */
    void nextLayer() {
        layer++;
    }

    WordLists words() {
        return words;
    }

    NameTrie names() {
        return names;
    }

    Map<String, String> organisations() {
        return organisations;
    }

    /** The leaders by surname, its words in lower case with one blank between them. */
    Map<String, List<Entry>> leaders() {
        return leaders;
    }

    void surname(String surname, Entry leader) {
        String key = String.join(" ", NameWords.ofName(NameWords.lower(surname)));
        List<Entry> named = leaders.computeIfAbsent(key, k -> new ArrayList<>());
        if (!named.contains(leader)) {
            named.add(leader);
        }
    }

    void add(Entry entry) {
        List<String> words = NameWords.ofName(entry.name());
        if (words.isEmpty()) {
            fault(entry.at(), entry.name(), "has no letters to be found by", "write a name");
            return;
        }
        if (entry.kind() == EntryKind.STATE && !soleState(words, entry)) {
            return;
        }
        if (entry.kind() == EntryKind.STATE) {
            stateCodes.add(entry.code());
        }
        requireOwnCode(entry);
        names.add(new NameTrie.Name(words, CaseRule.of(words, entry.kind(), everyday), layer, entry));
    }

    /** Adds a name from a dictionary, which does not say how reports write it. */
    void addCapitals(Entry entry) {
        List<String> words = NameWords.ofName(entry.name());
        if (words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLetter))) {
            passedOver(entry.at(), entry.name(), "has no letters to be found by", "write a name");
            return;
        }
        names.add(new NameTrie.Name(words, CaseRule.ofDictionary(words), layer, entry));
    }

    /** A line of a dictionary that is not understood: it is listed, and the rest holds. */
    void passedOver(Origin at, String value, String cause, String nextStep) {
        notUnderstood.add(new DataFault(at, value, cause, nextStep));
    }

    /** A phrase of a list of discards. */
    void discard(String phrase) {
        discards.add(phrase);
    }

    List<String> discards() {
        return discards;
    }

    List<DataFault> notUnderstood() {
        return notUnderstood;
    }

    /** The codes of the states that it knows. */
    Set<String> stateCodes() {
        return stateCodes;
    }

    private boolean soleState(List<String> words, Entry entry) {
        List<String> key = words.stream().map(NameWords::lower).toList();
        Entry before = states.putIfAbsent(key, entry);
        if (before != null && !before.code().equals(entry.code()) && layer == 0) {
            fault(entry.at(), entry.name(), "is a name of " + before.code() + " too (" + before.at() + ")", "keep it with one state");
            return false;
        }
        return true;
    }

    /** One code would count what a state and an organisation do as the deeds of one. */
    private void requireOwnCode(Entry entry) {
        if (entry.kind() != EntryKind.STATE && entry.kind() != EntryKind.ORGANISATION) {
            return;
        }
        Entry before = sides.putIfAbsent(entry.code(), entry);
        if (before != null && before.kind() != entry.kind() && layer == 0) {
            fault(entry.at(), entry.code(), "is the code of " + before.name() + " too (" + before.at() + ")", "give the organisation another id");
        }
    }

    /** Whether the people of that state write their family name first. */
    boolean isFamilyFirst(String code) {
        return words.has("family-first", NameWords.lower(code));
    }

    void organisation(String id, String kind) {
        organisations.put(id, kind);
    }

    /** An organisation that a dictionary names: what is known of one stays. */
    void newOrganisation(String id, String kind) {
        organisations.putIfAbsent(id, kind);
    }

    void fault(Origin at, String value, String cause, String nextStep) {
        faults.add(new DataFault(at, value, cause, nextStep));
    }

    /** The sector of that name; what is none is a fault. */
    Optional<Sector> sector(String written, Origin at) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(written)) {
                return Optional.of(sector);
            }
        }
        fault(at, written, "is no sector", "use one of " + Arrays.toString(Sector.values()));
        return Optional.empty();
    }

    List<Sector> sectors(List<String> written, Origin at) {
        return written.stream().map(w -> sector(w, at)).flatMap(Optional::stream).toList();
    }

    /** Whether it can be the code of a state or organisation; what cannot is a fault. */
    boolean isCode(String written, Origin at) {
        boolean fits = written.equals("---") || CODE.matcher(written).matches();
        if (!fits) {
            String suggestion = written.toUpperCase(Locale.ROOT);
            fault(at, written, "is no code of a state or organisation", "write capitals such as IND or UNO, or ---"
                    + (suggestion.matches("[A-Z]{3}") ? "; did you mean " + suggestion + "?" : ""));
        }
        return fits;
    }

    /** Whether it is the code of a state or organisation that the lists know, or {@code ---}; in a user's file another is a fault. */
    boolean isKnownCode(String written, Origin at) {
        if (!isCode(written, at)) {
            return false;
        }
        if (layer == 0 || written.equals("---") || stateCodes.contains(written) || organisations.containsKey(written)) {
            return true;
        }
        List<String> near = stateCodes.stream().filter(code -> differences(code, written) == 1).limit(SUGGESTIONS).toList();
        fault(at, written, "is no state or organisation that the lists know", near.isEmpty() ? "write a code such as IND or UNO, or ---, or add the state itself to a file states/….txt"
                : "did you mean " + String.join(", ", near) + "?");
        return false;
    }

    private static int differences(String one, String other) {
        return one.length() != other.length() ? Integer.MAX_VALUE : (int) IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
    }
}
