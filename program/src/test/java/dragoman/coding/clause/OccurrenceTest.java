package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hangs on a verb that only says that its subject comes about. */
class OccurrenceTest {

    private static final String TALKS = """
            Talks/talk NNS %s of %s
            %s
            with IN PREPOSITION of %s
            Peru NNP PREPOSITION_OBJECT of with
            """;

    @Test
    void talksThatTakePlaceWithSomebodyAreTalksWithHim() {
        Clauses clauses = Clauses.of(TALKS.formatted("SUBJECT", "took", "took/take VBD ROOT\nplace NN OBJECT of took", "took"));
        assertThat(clauses.prepositions("Talks", "with")).isEqualTo("Peru");
    }

    @Test
    void talksThatBeginWithSomebodyAreTalksWithHim() {
        Clauses clauses = Clauses.of(TALKS.formatted("SUBJECT", "began", "began/begin VBD ROOT", "began"));
        assertThat(clauses.prepositions("Talks", "with")).isEqualTo("Peru");
    }

    @Test
    void talksThatFailWithSomebodyAreNot() {
        Clauses clauses = Clauses.of(TALKS.formatted("SUBJECT", "failed", "failed/fail VBD ROOT", "failed"));
        assertThat(clauses.prepositions("Talks", "with")).isEmpty();
    }
}
