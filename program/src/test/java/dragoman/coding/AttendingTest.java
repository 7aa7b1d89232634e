package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who was at a meeting of which only one side is told. */
class AttendingTest {

    @Test
    void whoeverSpeaksAtAMeetingWasThere() {
        assertThat(Coding.sides("During talks with Indian officials, the French minister spoke of steel.")).contains("CONSULT FRA > IND");
    }

    @Test
    void whoeverWasThereAnywayIsNotAdded() {
        assertThat(Coding.sides("Indian officials smiled during talks between Iran and Russia.")).contains("CONSULT IRN > RUS");
    }

    @Test
    void whoeverDoesSomethingAheadOfTalksThatAStateNamesHoldsThem() {
        assertThat(Coding.sides("India freed sailors ahead of tense Iran talks.")).contains("IND > IRN");
    }

    @Test
    void whoeverIsReceivedIsTheVisitor() {
        assertThat(Coding.sides("Indian officials welcomed the French minister in their first visit.")).doesNotContain("IND > IND").contains("CONSULT FRA > IND");
    }
}
