package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.record.claim.ClaimTold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a report is read again, which of its claims stay, which are new, and which are over?
 *
 * <p>As with mentions ({@link Succession}): what stays in its words keeps the time at which it was learnt, wherever it now stands; where anything else of it
 * changed, with its outlet or day, it has another form since now.
 *
 * @param held all that the report claims now
 * @param past what is over, in the form that it had
 */
record ClaimSuccession(List<HeldClaim> held, List<HeldClaim> past) {

    /** What it says, wherever it says it. */
    private record Content(Claim.Kind kind, String passage, String evidence, List<String> speakers, List<Actor> actors, Scope scope, Optional<Reach> reach, boolean holds) {

        static Content of(Claim claim) {
            return new Content(claim.kind(), claim.passage().text(), claim.evidence().text(), claim.saidBy().stream().map(party -> party.passage().text()).toList(),
                    claim.saidBy().stream().map(Party::actor).toList(), claim.scope(), claim.reach(), claim.holds());
        }
    }

    ClaimSuccession {
        held = List.copyOf(held);
        past = List.copyOf(past);
    }

    /** @param now in the order of the report; learnt is the present moment in all of them */
    static ClaimSuccession of(List<HeldClaim> before, List<ClaimTold> now, Instant time) {
        List<HeldClaim> left = new ArrayList<>(before);
        HeldClaim[] held = new HeldClaim[now.size()];
        for (int i = 0; i < held.length; i++) {
            ClaimTold told = now.get(i);
            int place = i;
            held[i] = take(left, old -> form(old.told(), time).equals(form(told, time)))
                    .map(old -> new HeldClaim(learnt(told, old.told().learnt()), place, old.since())).orElse(null);
        }
        List<HeldClaim> past = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            if (held[i] == null) {
                Content content = Content.of(now.get(i).claim());
                Optional<HeldClaim> moved = take(left, old -> Content.of(old.told().claim()).equals(content));
                moved.ifPresent(past::add);
                held[i] = new HeldClaim(learnt(now.get(i), moved.map(old -> old.told().learnt()).orElse(time)), i, time);
            }
        }
        past.addAll(left);
        return new ClaimSuccession(List.of(held), past);
    }

    private static Optional<HeldClaim> take(List<HeldClaim> left, Predicate<HeldClaim> wanted) {
        Optional<HeldClaim> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** All but when it was learnt. */
    private static ClaimTold form(ClaimTold told, Instant any) {
        return learnt(told, any);
    }

    private static ClaimTold learnt(ClaimTold told, Instant learnt) {
        return new ClaimTold(told.claim(), told.report(), told.publisher(), told.published(), learnt);
    }
}
