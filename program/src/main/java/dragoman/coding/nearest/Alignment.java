package dragoman.coding.nearest;

import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.LineShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How near a line comes to a clause. Every word of the line must stand in the clause, itself or a word like it; how the sides hang on the verb may differ,
 * and the clause may say more.
 *
 * @param shape the line's shape
 * @param nearness from 0 to about 1; only good for comparing lines
 */
record Alignment(LineShape shape, double nearness) {

    private static final String PREPOSITION = "PREPOSITION:";

    /** Besides the light verbs: what somebody is, has or says depends on the words that follow. */
    private static final Set<String> EMPTY = Set.of("be", "become", "have", "do", "get", "say", "tell", "report", "call", "refer", "describe",
            "dub", "name", "term", "note", "add", "know", "think", "believe", "see", "find", "show", "mark", "regard", "consider", "quote", "cite", "mention",
            "write", "tweet", "explain", "recall", "predict", "argue", "seem", "appear");

    /** After these stands where, when or about what something was done more often than to whom. */
    private static final Set<String> ADJUNCTS = Set.of("in", "at", "during", "after", "before", "since", "near", "about", "amid", "over", "within", "outside", "inside", "following",
            "under", "as", "through", "throughout", "around", "off", "including", "despite", "because", "until", "like");

    /** A word that stands at another place than the line has it counts less. */
    private static final double ELSEWHERE = 0.9;
    /** "calls for talks" and "calls the talks": without the line's preposition only the very word will do. */
    private static final double WITHOUT_PREPOSITION = 0.7;
    /** A word of the line that the clause has only by something less like is missing. */
    private static final double LEAST = 0.54;
    /** Where the verb is a light one, another word must carry the act. */
    private static final double LEAST_BESIDE_LIGHT = 0.7;
    private static final double OTHER_RECIPIENT = 0.75;
    private static final double NO_RECIPIENT = 0.8;
    private static final double OTHER_OBJECT = 0.15;
    private static final double EACH_WORD = 0.05;

    /**
     * Lays a line over a clause.
     *
     * @param light whether a verb carries the act of its object and none of its own
     * @return nothing if the line says something else
     */
    static Optional<Alignment> of(OpenClause clause, LineShape shape, Likeness likeness, Predicate<String> light) {
        if (shape.path(Bracket.ACT).isPresent()) {
            return Optional.empty();
        }
        double verb = likeness.of(clause.verb(), shape.head());
        Predicate<String> tellsNothing = light.or(EMPTY::contains);
        boolean empty = tellsNothing.test(clause.verb().lemma()) || shape.head().words().stream().anyMatch(tellsNothing);
        if (verb < Likeness.ALTERNATIVE || empty && verb < Likeness.SAME || isAside(clause, shape)) {
            return Optional.empty();
        }
        double sum = 0;
        double strongest = 0;
        int words = 0;
        for (LineShape.Element element : shape.words()) {
            double like = element.kind() == 'X' ? particle(clause, element) : best(clause, element, likeness);
            if (like < LEAST) {
                return Optional.empty();
            }
            if (element.kind() != 'X') {
                sum += like;
                strongest = Math.max(strongest, like);
                words++;
            }
        }
        if (empty && strongest < LEAST_BESIDE_LIGHT) {
            return Optional.empty();
        }
        double said = words == 0 ? 1 : 0.5 + 0.5 * sum / words;
        return Optional.of(new Alignment(shape, verb * frame(clause, shape) * said + EACH_WORD * words - (hasOtherObject(clause, shape, likeness) ? OTHER_OBJECT : 0)));
    }

    /** The recipient stands where a place or a time may stand, and the line does not have it there. */
    private static boolean isAside(OpenClause clause, LineShape shape) {
        String whom = OpenClause.place(clause.recipientPath());
        return whom.startsWith(PREPOSITION) && ADJUNCTS.contains(whom.substring(PREPOSITION.length())) && !shape.path(Bracket.RECIPIENT).map(OpenClause::place).equals(Optional.of(whom));
    }

    private static double particle(OpenClause clause, LineShape.Element element) {
        return element.words().stream().anyMatch(clause::has) ? 1 : 0;
    }

    private static double best(OpenClause clause, LineShape.Element element, Likeness likeness) {
        String place = OpenClause.place(element.path());
        boolean lacksPreposition = place.startsWith(PREPOSITION) && !clause.has(place.substring(PREPOSITION.length()));
        double elsewhere = lacksPreposition ? WITHOUT_PREPOSITION : ELSEWHERE;
        double best = 0;
        for (OpenClause.Word word : clause.words().subList(1, clause.words().size())) {
            double like = likeness.of(word, element);
            if (like > best) {
                best = Math.max(best, like * (word.place().equals(place) ? 1 : elsewhere));
            }
        }
        return best;
    }

    /** What the line has in common with the clause, in words for people. */
    List<String> shares(OpenClause clause, Likeness likeness) {
        List<String> shared = new ArrayList<>();
        shape.elements().stream().filter(e -> e.bracket().isEmpty() && e.kind() != 'X')
                .map(e -> shared(e.path().isEmpty() ? Stream.of(clause.verb()) : clause.others(), e, likeness)).forEach(shared::add);
        if (shape.path(Bracket.RECIPIENT).map(OpenClause::place).equals(Optional.of(OpenClause.place(clause.recipientPath())))) {
            shared.add("where the recipient stands");
        }
        return shared;
    }

    /** «shell», or «bombard» beside «shell». */
    private static String shared(Stream<OpenClause.Word> words, LineShape.Element element, Likeness likeness) {
        OpenClause.Word word = words.max(Comparator.comparingDouble(w -> likeness.of(w, element))).orElseThrow();
        String likest = element.words().stream().max(Comparator.comparingDouble(other -> likeness.of(word.lemma(), word.kind(), other, element.kind()))).orElseThrow();
        return word.lemma().equals(likest) ? "«" + likest + "»" : "«" + word.lemma() + "», which is like «" + likest + "»";
    }

    private static double frame(OpenClause clause, LineShape shape) {
        Optional<String> whom = shape.path(Bracket.RECIPIENT).map(OpenClause::place);
        if (whom.isEmpty()) {
            return NO_RECIPIENT;
        }
        return whom.get().equals(OpenClause.place(clause.recipientPath())) ? 1 : OTHER_RECIPIENT;
    }

    /** The clause has an object that the line knows nothing of. */
    private static boolean hasOtherObject(OpenClause clause, LineShape shape, Likeness likeness) {
        List<LineShape.Element> words = shape.words();
        boolean open = shape.elements().stream().anyMatch(e -> e.bracket().isPresent() && e.bracket().get().isDetail());
        return !open && clause.others().anyMatch(w -> w.place().equals("OBJECT") && words.stream().noneMatch(e -> likeness.of(w, e) >= LEAST));
    }
}
