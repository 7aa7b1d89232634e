package dragoman.app.option;

import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorNames;
import java.util.List;

/** Which state or organisation does somebody mean by what he typed? */
public final class TypedActor {

    private static final int SUGGESTIONS = 3;

    private TypedActor() {}

    /** The code of an actor as a user types it, a code or a name; what is neither is told with what comes near. */
    public static String code(String typed, ActorNames names) {
        return names.codeOf(typed).orElseThrow(() -> {
            List<String> near = names.nearest(typed, SUGGESTIONS);
            return new Trouble.Failure("«" + typed + "» is no state or organisation that the lists know",
                    near.isEmpty() ? "Give a code such as IND or a name such as India." : "Did you mean " + String.join(", ", near) + "?");
        });
    }
}
