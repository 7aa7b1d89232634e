package dragoman.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which two states or people does a report speak of as a pair: "the two countries", "both leaders"? Those who do something together or to each other, told so
 * lately, often, and in the title or the first sentence; not merely the two that were named last.
 */
final class Pairs {

    /** How closely a sentence ties two that it names. */
    enum Tie {
        /** "India and Peru signed", "talks between the two". */
        MUTUAL(6),
        /** One does something to the other. */
        DIRECTED(3),
        /** They stand for two already: "both sides". */
        AGAIN(3),
        /** The only two that the sentence names. */
        ALONE(2),
        AMONG_OTHERS(0.5);

        private final double weight;

        Tie(double weight) {
            this.weight = weight;
        }
    }

    /**
     * One of whom a sentence speaks.
     *
     * @param who by what it is the same one elsewhere
     * @param verb the verb it hangs below, or -1
     */
    record Naming(int sentence, int token, int verb, boolean subject, String who, Reference reference) {}

    private record Joint(int token, Tie tie, Set<String> two) {}

    /** A title and the first sentence below it. */
    private static final int LEAD = 2;
    private static final int MOST_IN_A_SENTENCE = 6;
    private static final double STORY = 1.5;
    private static final double OFTEN = 1.5;
    /** Of the sentence itself both are named, or one of them. */
    private static final double BOTH_HERE = 3;
    private static final double ONE_HERE = 1.5;

    private final TreeMap<Integer, List<Naming>> namings = new TreeMap<>();
    private final Map<Integer, List<Joint>> joints = new LinkedHashMap<>();

    void name(Naming naming) {
        namings.computeIfAbsent(naming.sentence(), k -> new ArrayList<>()).add(naming);
    }

    /** The sentence itself joins two of those it names. */
    void join(int sentence, int token, Tie tie, String one, String other) {
        joints.computeIfAbsent(sentence, k -> new ArrayList<>()).add(new Joint(token, tie, new TreeSet<>(List.of(one, other))));
    }

    /** The pair that a word stands for, in the order in which the report names them; empty where no sentence before names two that fit. */
    List<Reference> before(int sentence, int token, Predicate<Naming> fits) {
        Map<Set<String>, Double> scores = new LinkedHashMap<>();
        Map<Set<String>, Double> nearest = new LinkedHashMap<>();
        Map<Set<String>, Double> often = new LinkedHashMap<>();
        Optional<Set<String>> story = Optional.empty();
        int first = namings.isEmpty() ? 0 : namings.firstKey();
        for (int number : namings.headMap(sentence, true).keySet()) {
            Map<Set<String>, Tie> here = ties(number, number == sentence ? token : Integer.MAX_VALUE, fits);
            double back = sentence - number;
            here.forEach((two, tie) -> {
                nearest.merge(two, tie.weight / (1 + back / 2), Math::max);
                often.merge(two, 1 / (1 + 0.3 * back), Double::sum);
            });
            if (story.isEmpty() && number < first + LEAD) {
                story = here.entrySet().stream().filter(e -> e.getValue() != Tie.AMONG_OTHERS).map(Map.Entry::getKey).findFirst();
            }
        }
        nearest.forEach((two, tie) -> scores.put(two, tie + Math.min(OFTEN, often.get(two))));
        story.ifPresent(two -> scores.merge(two, STORY, Double::sum));
        List<String> here = namings.getOrDefault(sentence, List.of()).stream().filter(n -> n.token() < token && fits.test(n)).map(Naming::who).distinct().toList();
        scores.replaceAll((two, score) -> score + (here.size() > 2 ? 0 : here.containsAll(two) ? BOTH_HERE : two.stream().anyMatch(here::contains) ? ONE_HERE : 0));
        return scores.entrySet().stream().reduce((a, b) -> b.getValue() >= a.getValue() ? b : a).map(best -> references(best.getKey(), sentence, fits)).orElseGet(List::of);
    }

    /** Each pair that a sentence names before a word, by its closest tie. */
    private Map<Set<String>, Tie> ties(int sentence, int token, Predicate<Naming> fits) {
        List<Naming> here = namings.get(sentence).stream().filter(n -> n.token() < token && fits.test(n)).toList();
        List<String> names = here.stream().map(Naming::who).distinct().toList();
        Map<Set<String>, Tie> found = new LinkedHashMap<>();
        if (names.size() > MOST_IN_A_SENTENCE) {
            return found;
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                found.put(new TreeSet<>(List.of(names.get(i), names.get(j))), names.size() == 2 ? Tie.ALONE : Tie.AMONG_OTHERS);
            }
        }
        for (Naming subject : here) {
            here.stream().filter(other -> subject.subject() && !other.subject() && subject.verb() >= 0 && subject.verb() == other.verb() && !other.who().equals(subject.who()))
                    .forEach(other -> found.merge(new TreeSet<>(List.of(subject.who(), other.who())), Tie.DIRECTED, Pairs::closer));
        }
        joints.getOrDefault(sentence, List.of()).stream().filter(joint -> joint.token() < token && names.containsAll(joint.two()))
                .forEach(joint -> found.merge(joint.two(), joint.tie(), Pairs::closer));
        return found;
    }

    private static Tie closer(Tie one, Tie other) {
        return one.weight >= other.weight ? one : other;
    }

    /** The latest words for each of the two that say most, the first named first. */
    private List<Reference> references(Set<String> two, int sentence, Predicate<Naming> fits) {
        Map<String, Reference> found = new LinkedHashMap<>();
        for (List<Naming> here : namings.headMap(sentence, true).values()) {
            here.stream().filter(n -> two.contains(n.who()) && fits.test(n)).forEach(n -> found.putIfAbsent(n.who(), n.reference()));
        }
        return List.copyOf(found.values());
    }
}
