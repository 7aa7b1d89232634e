package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.util.Set;

/**
 * Whom a line of the phrasebook names that tells an act.
 *
 * @param type what the act is
 * @param nominal whether a noun tells it
 * @param actors who acts
 * @param recipients whom it is done to
 * @param beside the codes of who is spoken of beside the act and may be meant, where the line names no recipient
 */
public record LineSides(PloverType type, boolean nominal, Side actors, Side recipients, Set<String> beside) {

    public LineSides {
        beside = Set.copyOf(beside);
    }

    /**
     * Those on one side.
     *
     * @param codes of which states and organisations they are
     * @param by how the words say so
     * @param as what the first of them is: a sector, or {@code "state"}; empty where nobody is named
     */
    public record Side(Set<String> codes, Naming by, String as) {

        /** Nobody. */
        public static final Side NOBODY = new Side(Set.of(), Naming.NOBODY, "");

        public Side {
            codes = Set.copyOf(codes);
        }
    }
}
