package dragoman.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says what the base form of a verb in the third person of the present is: visits → visit, flies → fly, is → be. Phrasebook lines are
 * written in the present and parsed behind "will", since "Albania hosts Belgium" is easily read as nouns.
 */
public final class BaseForm {

    private static final Map<String, String> IRREGULAR = Map.of("is", "be", "are", "be", "am", "be", "has", "have", "does", "do", "goes", "go");

    /** Verbs in -o that take -es. */
    private static final Set<String> IN_O = Set.of("vetoes", "embargoes", "echoes", "torpedoes", "undergoes", "foregoes", "forgoes", "outdoes", "undoes", "redoes", "overdoes", "zeroes");

    /** Verbs in -ie, where -ies does not come from -y. */
    private static final Set<String> IN_IE = Set.of("dies", "lies", "ties", "vies", "belies", "unties", "underlies");

    /** Verbs whose base ends in -se, -ze, -che or -xe although they look like one in -ss, -zz, -ch or -x with -es. */
    private static final Set<String> WITH_E = Set.of("caches", "aches", "psyches", "axes", "deluxes");

    /** Verbs that end in a single -s, -z or -s doubled before -es. */
    private static final Set<String> IN_S = Set.of("focuses", "refocuses", "canvases", "biases", "buses", "gases", "plusses", "caucuses", "trespasses");

    private static final Map<String, String> DOUBLED = Map.of("quizzes", "quiz", "gasses", "gas", "busses", "bus", "whizzes", "whiz");

    private static final Set<String> UNCHANGED = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "shall", "should", "was", "this", "us", "focus", "bias", "caucus", "gas", "canvas");

    private BaseForm() {}

    /** The base form, in small letters; a word that is no third person is returned as it is. */
    public static String of(String thirdPerson) {
        String verb = thirdPerson.toLowerCase(Locale.ROOT);
        String known = IRREGULAR.getOrDefault(verb, DOUBLED.get(verb));
        if (known != null) {
            return known;
        }
        if (UNCHANGED.contains(verb) || !verb.endsWith("s") || verb.endsWith("ss") || verb.length() < 3) {
            return verb;
        }
        int dash = verb.lastIndexOf('-');
        if (dash >= 0) {
            return verb.substring(0, dash + 1) + of(verb.substring(dash + 1));
        }
        return regular(verb);
    }

    private static String regular(String verb) {
        if (verb.endsWith("ies") && !IN_IE.contains(verb) && verb.length() > 4) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        boolean hissing = verb.endsWith("sses") || verb.endsWith("shes") || verb.endsWith("ches") || verb.endsWith("xes") || verb.endsWith("zzes");
        if ((hissing && !WITH_E.contains(verb)) || IN_S.contains(verb) || IN_O.contains(verb)) {
            return verb.substring(0, verb.length() - 2);
        }
        return verb.substring(0, verb.length() - 1);
    }
}
