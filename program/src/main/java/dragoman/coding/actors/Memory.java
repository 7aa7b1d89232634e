package dragoman.coding.actors;

import dragoman.coding.event.Actor;
import dragoman.coding.lists.NameWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Remembers whom a report has named so far, for the pronouns, surnames and bare titles that follow. */
final class Memory {

    /** How many sentences back a pronoun may look. */
    static final int REACH = 4;

    /**
     * A place where the report names somebody.
     *
     * @param sentence its sentence's number
     * @param token the head of the noun phrase
     * @param rank how likely it is meant by a pronoun: the subject of its clause, then the subject's owner, then others
     * @param verb the verb it hangs below, or -1
     * @param plural whether its word is a plural, as "the Europeans" is for what is one to the record
     * @param references whom it names: several for "India and Pakistan"
     */
    record Place(int sentence, int token, Rank rank, int verb, boolean plural, List<Reference> references) {
        Place {
            references = List.copyOf(references);
        }
    }

    enum Rank {
        SUBJECT, OWNER_OF_SUBJECT, OTHER,
        /** Only where something happens: "in Syria". */
        SCENE
    }

    /** A person by all words of the name. */
    record Person(List<String> words, Reference reference) {}

    private record Title(String words, boolean person, String state) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Place> modifiers = new ArrayList<>();
    private final Map<String, List<Person>> persons = new HashMap<>();
    private final Map<String, List<Person>> toCome = new HashMap<>();
    /** Of people of whom nothing is known but the name: first names by surname. */
    private final Map<String, Set<String>> strangers = new HashMap<>();
    private final Map<Title, Reference> byTitle = new HashMap<>();
    private final Map<Actor, Integer> women = new HashMap<>();
    private final Map<Integer, Reference> speakers = new HashMap<>();
    private final Abbreviations abbreviations = new Abbreviations();
    private final Pairs states = new Pairs();
    private final Pairs people = new Pairs();
    private final Pairs sides = new Pairs();
    private final PaperTrail papers = new PaperTrail();

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** The states that were named together. */
    Pairs states() {
        return states;
    }

    /** The states, and those who fight them at home, that were named together. */
    Pairs sides() {
        return sides;
    }

    /** The people that were named together. */
    Pairs people() {
        return people;
    }

    PaperTrail papers() {
        return papers;
    }

    void note(Place place) {
        places.add(place);
        for (Reference reference : place.references()) {
            if (reference.refersTo().isEmpty()) {
                boolean person = reference.nature() == Reference.Nature.PERSON;
                for (String title : reference.titles()) {
                    byTitle.put(new Title(title, person, ""), reference);
                    byTitle.put(new Title(title, person, reference.actor().code()), reference);
                }
            }
        }
    }

    /** A body whose name stands before a noun. */
    void noteBefore(Place place) {
        modifiers.add(place);
    }

    /** The bodies that were named before nouns, the latest first, as far back as a pronoun may look. */
    List<Place> namedBeforeNouns(int sentence) {
        List<Place> found = new ArrayList<>(modifiers.stream().filter(place -> place.sentence() < sentence && place.sentence() >= sentence - REACH).toList());
        Collections.reverse(found);
        return found;
    }

    void person(List<String> words, Reference reference) {
        Person person = new Person(words, reference);
        words.stream().distinct().forEach(w -> persons.computeIfAbsent(w, k -> new ArrayList<>()).add(person));
    }

    /** Somebody of whom nothing is known but the name, of two words at least. */
    void stranger(List<String> words) {
        strangers.computeIfAbsent(words.get(words.size() - 1), k -> new TreeSet<>()).add(words.get(0));
    }

    /** Whether the report has named somebody of that surname who cannot be the one of that name: the first names begin differently. */
    boolean hasOtherThan(String surname, String fullName) {
        String initial = NameWords.lower(fullName).substring(0, 1);
        return strangers.getOrDefault(surname, Set.of()).stream().anyMatch(first -> !first.startsWith(initial));
    }

    /** The people in whose name the word is, the latest named first. */
    List<Person> personsNamed(String word) {
        List<Person> found = new ArrayList<>(persons.getOrDefault(word, List.of()));
        Collections.reverse(found);
        return found;
    }

    /** The one person named so far whose first name it is, by the full name that lists know: "Emmanuel" where Macron was named. */
    Optional<Reference> firstNamed(String first) {
        Map<Actor, Reference> found = new HashMap<>();
        for (Place place : places) {
            place.references().stream().filter(r -> r.actor().name().filter(name -> NameWords.lower(name).startsWith(first + " ")).isPresent()).forEach(r -> found.putIfAbsent(r.actor(), r));
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** The same of people whom the report is going to name, the first named first. */
    List<Person> personsToCome(String word) {
        return toCome.getOrDefault(word, List.of());
    }

    /** Whom the report last called so: one person, or others. */
    Optional<Reference> titled(String title, boolean person) {
        return Optional.ofNullable(byTitle.get(new Title(title, person, "")));
    }

    /** Whom of that state the report last called so. */
    Optional<Reference> titled(String title, boolean person, String state) {
        return Optional.ofNullable(byTitle.get(new Title(title, person, state)));
    }

    /** A pronoun has been read for the person. */
    void called(Actor person, boolean woman) {
        women.merge(person, woman ? 1 : -1, Integer::sum);
    }

    /** Whether pronouns have told that the person is a woman. */
    boolean isWoman(Actor person) {
        return women.getOrDefault(person, 0) > 0;
    }

    /** Whether the pronouns that the report has used for the person so far allow one more. */
    boolean mayBe(Actor person, boolean woman) {
        int balance = women.getOrDefault(person, 0);
        return woman ? balance >= 0 : balance <= 0;
    }

    void speaker(int sentence, Reference speaker) {
        speakers.put(sentence, speaker);
    }

    Optional<Reference> speaker(int sentence) {
        return Optional.ofNullable(speakers.get(sentence));
    }

    /** The places before a word, nearest first but subjects before all others of their sentence, as far back as a pronoun may look. */
    List<Place> before(int sentence, int token, Predicate<Place> fits) {
        List<Place> found = new ArrayList<>();
        int from = places.size();
        for (int number = sentence; number >= Math.max(1, sentence - REACH); number--) {
            int to = from;
            while (from > 0 && places.get(from - 1).sentence() >= number) {
                from--;
            }
            List<Place> here = places.subList(from, to);
            for (Rank rank : Rank.values()) {
                addBackwards(here, found, p -> p.rank() == rank && precedes(p, sentence, token) && fits.test(p));
            }
        }
        return found;
    }

    private static boolean precedes(Place place, int sentence, int token) {
        return place.sentence() < sentence || place.token() < token;
    }

    private static void addBackwards(List<Place> here, List<Place> found, Predicate<Place> wanted) {
        for (int i = here.size() - 1; i >= 0; i--) {
            if (wanted.test(here.get(i))) {
                found.add(here.get(i));
            }
        }
    }

    /** A memory of the same people and speakers that has read nothing yet: so that a headline's "Kirby" is the one introduced below it. */
    Memory knowingThePeople() {
        Memory next = new Memory();
        next.toCome.putAll(persons);
        next.strangers.putAll(strangers);
        next.speakers.putAll(speakers);
        next.women.putAll(women);
        return next;
    }
}
