package dragoman.coding.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeVotesTest {

    private static TypeVotes votes() {
        TypeVotes votes = new TypeVotes(2);
        votes.add(0, Set.of("word talks", "whom with"));
        votes.add(0, Set.of("word summit", "whom with"));
        votes.add(1, Set.of("word shells", "whom OBJECT"));
        return votes;
    }

    @Test
    void theSharesSumUpToOne() {
        double[] shares = votes().of(List.of("word talks", "word shells"));
        assertThat(shares[0] + shares[1]).isBetween(0.999999, 1.000001);
    }

    @Test
    void aTraitSpeaksForTheKindWhoseLinesHaveIt() {
        assertThat(votes().of(List.of("word talks"))[0]).isGreaterThan(0.5);
        assertThat(votes().of(List.of("word shells"))[1]).isGreaterThan(0.5);
    }

    @Test
    void aTraitThatNoLineHasSaysNothing() {
        assertThat(votes().of(List.of("word potatoes"))).containsExactly(votes().of(List.of()));
    }
}
