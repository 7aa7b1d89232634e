package dragoman.record.merging;

import dragoman.record.event.Telling;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * In what do two mentions differ, and what do they have in common besides?
 *
 * @param differences what each says, where they cannot both be right of one happening
 * @param shared points for what they have in common, dates left out
 * @param common what that is
 * @param people whether they name two different people as the one who did it
 * @param otherPeople whether they name two different people as the one whom it was done to
 */
public record Comparison(Map<Field, String> differences, int shared, List<String> common, boolean people, boolean otherPeople) {

    /** What a mention tells. */
    public enum Field { ACT, WHEN, WHO, TO_WHOM, WHERE }

    public Comparison {
        differences = Map.copyOf(differences);
        common = List.copyOf(common);
    }

    /** A mention with what counts for comparing worked out once. */
    public static final class Prepared {

        private final Candidate candidate;

        /** @param names words of the names of those who take part, which tell no happening from another */
        public Prepared(Telling telling, Set<String> names) {
            this.candidate = Candidate.of(telling, names);
        }

        public Telling telling() {
            return candidate.telling();
        }
    }

    public static Comparison of(Prepared one, Prepared other) {
        Candidate first = one.candidate;
        Candidate second = other.candidate;
        Map<Field, String> differences = new EnumMap<>(Field.class);
        put(differences, Field.ACT, SameAct.apartFromStanding(first.mention(), second.mention()));
        put(differences, Field.WHEN, Likeness.dates(first, second));
        boolean reciprocal = Sides.hasNoDirection(first, second);
        if (reciprocal) {
            put(differences, Field.WHO, Sides.ofWords(first, second).difference());
        } else {
            put(differences, Field.WHO, SameSide.difference(first.actors(), second.actors(), true, false, first.wording(), second.wording()));
            put(differences, Field.TO_WHOM, SameSide.difference(first.recipients(), second.recipients(), true, false, first.wording(), second.wording()));
        }
        put(differences, Field.WHERE, Likeness.places(first.mention(), second.mention()));
        boolean domestic = first.isDomestic();
        boolean people = !domestic && !reciprocal && SameSide.areTwoPeople(first.actors(), second.actors());
        boolean otherPeople = !domestic && !reciprocal && SameSide.areTwoPeople(first.recipients(), second.recipients());
        Likeness shared = Likeness.withoutDates(first, second);
        return new Comparison(differences, shared.points(), shared.grounds(), people, otherPeople);
    }

    /** The words of the names of those who take part in these. */
    public static Set<String> names(List<Telling> tellings) {
        return Wording.names(tellings.stream().map(Telling::mention).toList());
    }

    private static void put(Map<Field, String> differences, Field field, Optional<Supplier<String>> difference) {
        difference.ifPresent(said -> differences.put(field, said.get()));
    }
}
