package dragoman.coding.phrasebook;

import dragoman.coding.event.Act;
import dragoman.coding.event.QuadClass;
import java.util.Set;

/** Decides what an operator makes of an act that is not to happen: who decides not to meet refuses, who is urged not to attack is urged to stop. */
final class Withheld {

    private static final String INTEND = "030";
    private static final String REFUSE = "120";
    private static final String STOP = "160";

    /** Intent, appeal, demand and threat; for others it makes no difference whether they are about an act or about its want. */
    private static final Set<String> AHEAD = Set.of(INTEND, "020", "100", "130");

    private Withheld() {}

    static boolean matters(String outer) {
        return AHEAD.contains(outer);
    }

    static Act act(Phrasebook book, String outer, Act inner) {
        QuadClass side = inner.type().quadClass();
        boolean friendly = side == QuadClass.VERBAL_COOPERATION || side == QuadClass.MATERIAL_COOPERATION;
        return outer.equals(INTEND) && friendly ? book.compose(REFUSE, inner) : book.compose(outer, book.compose(STOP, inner));
    }
}
