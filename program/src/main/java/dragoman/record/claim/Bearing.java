package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.record.event.EventFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events of the record bear on a claim: all of its sides with each other, or, where one side is anybody, those of the same act? Nothing else needs to be read. */
final class Bearing {

    private Bearing() {
    }

    /** Of how two stand to each other the record's events tell nothing. */
    static List<EventFilter> on(Claim claim) {
        Scope scope = claim.scope();
        Optional<Act> act = scope.act();
        if (claim.kind() == Claim.Kind.STANDING || act.isEmpty()) {
            return List.of();
        }
        List<EventFilter> found = new ArrayList<>();
        for (String actor : scope.actors()) {
            scope.recipients().stream().filter(recipient -> !recipient.equals(actor)).forEach(recipient -> found.add(EventFilter.ALL.between(least(actor, recipient), most(actor, recipient))));
        }
        if (scope.actors().isEmpty() || scope.recipients().isEmpty()) {
            Stream.concat(scope.actors().stream(), scope.recipients().stream()).distinct().forEach(code -> found.add(EventFilter.ALL.of(code).types(List.of(act.get().type()))));
        }
        return found.stream().distinct().toList();
    }

    /** In either direction it is one pair. */
    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String most(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
