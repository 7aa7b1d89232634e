package dragoman.record.merging;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Can those on both sides of two mentions be the same, and which side of one is which of the other?
 *
 * @param difference what speaks against it; empty where nothing does
 * @param crossed whether who did it in one is whom it was done to in the other
 */
record Sides(Optional<Supplier<String>> difference, boolean crossed) {

    /** One story tells of somebody in many words; where it has one word for what is done, or a meeting of one day, only names are two. */
    static Sides of(Candidate one, Candidate other) {
        Sides strict = of(one, other, false);
        return strict.difference.isPresent() && (one.wording().tells(other.wording()) || Meeting.areOfOneDay(one, other)) && Story.isSame(one.telling(), other.telling()) ? of(one, other, true) : strict;
    }

    /** By whatever words somebody without a name is described. */
    static Sides described(Candidate one, Candidate other) {
        return of(one, other, true);
    }

    /** As far as the words alone tell, whatever the reports are about. */
    static Sides ofWords(Candidate one, Candidate other) {
        return of(one, other, false);
    }

    private static Sides of(Candidate one, Candidate other, boolean lenient) {
        boolean persons = SameAct.isPersonal(one.mention());
        Optional<Supplier<String>> straight = SameSide.difference(one.actors(), other.actors(), persons, lenient, one.wording(), other.wording())
                .or(() -> SameSide.difference(one.recipients(), other.recipients(), true, lenient, one.wording(), other.wording()));
        if (straight.isEmpty() || !hasNoDirection(one, other)) {
            return new Sides(straight, false);
        }
        Optional<Supplier<String>> crossed = SameSide.difference(one.everybody(), other.everybody(), persons, lenient, one.wording(), other.wording())
                .or(() -> SameSide.difference(one.actors(), other.recipients(), persons, lenient, one.wording(), other.wording()))
                .or(() -> SameSide.difference(one.recipients(), other.actors(), persons, lenient, one.wording(), other.wording()));
        return new Sides(crossed, crossed.isEmpty());
    }

    /** Whether it does not matter who of two is told as the doer. */
    static boolean hasNoDirection(Candidate one, Candidate other) {
        return one.mention().reciprocal() || other.mention().reciprocal() || Meeting.hasNoDirection(one, other);
    }

    /** Names of their own that both tell, on whichever side they stand where that does not matter. */
    static Set<String> sharedNames(Candidate one, Candidate other) {
        Set<String> names = new TreeSet<>(SameSide.sharedNames(one.actors(), other.actors()));
        names.addAll(SameSide.sharedNames(one.recipients(), other.recipients()));
        if (hasNoDirection(one, other)) {
            names.addAll(SameSide.sharedNames(one.everybody(), other.everybody()));
        }
        return names;
    }
}
