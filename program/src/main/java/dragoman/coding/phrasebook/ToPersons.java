package dragoman.coding.phrasebook;

import java.util.Set;

/** May an act be done to a person of whom nothing is known but the name: "accused Ivan Petrov"? */
final class ToPersons {

    /** Codes of what is done to persons only: arrest, charge, free, accuse. A surname alone will do: it names no place and no thing. */
    private static final Set<String> ONLY = Set.of("09", "112", "115", "116", "173", "181", "185", "186", "0841");

    /** Codes of what is done to persons as well as to states. */
    private static final Set<String> ALSO = Set.of("02", "04", "05", "09", "10", "11", "13", "17", "18", "0841");

    private ToPersons() {}

    /** @param words how fully the person is named: 2 by several words, 1 by one, 0 not at all */
    static boolean mayBe(String code, int words) {
        return words > 0 && ONLY.stream().anyMatch(code::startsWith) || words > 1 && ALSO.stream().anyMatch(code::startsWith);
    }
}
