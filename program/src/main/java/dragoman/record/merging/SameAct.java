package dragoman.record.merging;

import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Can two mentions tell the same act: type, mode, and what it is about? */
final class SameAct {

    /** Acts that one person does or says; what another says is another act. */
    private static final Set<PloverType> PERSONAL = EnumSet.of(PloverType.AGREE, PloverType.CONSULT, PloverType.SUPPORT, PloverType.REQUEST,
            PloverType.ACCUSE, PloverType.REJECT, PloverType.THREATEN, PloverType.PROTEST);
    /** The standing of what has not happened yet. */
    static final int AHEAD = 1;
    private static final int FULL_CODE = 3;

    private SameAct() {
    }

    static boolean isPersonal(Mention mention) {
        return PERSONAL.contains(mention.act().type());
    }

    /** What happened, what may come, and what is denied are never one event here. */
    static int standing(Status status) {
        return switch (status) {
            case DONE, ONGOING -> 0;
            case PLANNED, POSSIBLE, CONDITIONAL -> AHEAD;
            case DENIED -> 2;
        };
    }

    /** What speaks against it; empty where nothing does. A mode that is not told fits any. */
    static Optional<Supplier<String>> difference(Mention one, Mention other) {
        return apartFromStanding(one, other).or(() -> standing(one.status()) == standing(other.status())
                ? Optional.empty() : Optional.of(() -> one.status().label() + " is not " + other.status().label()));
    }

    /** The same, whether it happened or not. */
    static Optional<Supplier<String>> apartFromStanding(Mention one, Mention other) {
        if (one.act().type() != other.act().type()) {
            return Optional.of(() -> label(one.act()) + " is not " + label(other.act()));
        }
        if (differ(one.act(), other.act())) {
            return Optional.of(() -> "mode " + one.act().mode().orElseThrow().label() + " is not " + other.act().mode().orElseThrow().label());
        }
        Optional<PloverType> about = one.about().map(Act::type);
        if (!about.equals(other.about().map(Act::type)) || about.isPresent() && differ(one.about().get(), other.about().orElseThrow())) {
            return Optional.of(() -> "about " + one.about().map(SameAct::label).orElse("nothing") + " is not about " + other.about().map(SameAct::label).orElse("nothing"));
        }
        return Optional.empty();
    }

    /** Whether the CAMEO codes are two kinds of the act, neither of them the more general. */
    static boolean isOtherKind(Act one, Act other) {
        String first = one.cameo();
        String second = other.cameo();
        boolean general = first.startsWith(second) || second.startsWith(first);
        boolean unspecific = first.length() == FULL_CODE && first.endsWith("0") || second.length() == FULL_CODE && second.endsWith("0");
        return !general && !(unspecific && root(first).equals(root(second)));
    }

    /** Whether violence is an assault (18) or fighting (19) follows from who is told to have done it: of one happening reports tell both. */
    private static String root(String cameo) {
        String root = cameo.substring(0, 2);
        return root.equals("19") ? "18" : root;
    }

    private static boolean differ(Act one, Act other) {
        return one.mode().isPresent() && other.mode().isPresent() && !one.mode().equals(other.mode());
    }

    private static String label(Act act) {
        return act.type() + act.mode().map(mode -> "/" + mode.label()).orElse("");
    }
}
