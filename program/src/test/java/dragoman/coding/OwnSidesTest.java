package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Status;
import org.junit.jupiter.api.Test;

/** What belongs to whom: names before nouns, one's own things, clauses that only tell, what was long ago. */
class OwnSidesTest {

    @Test
    void aNameBeforeAVisitIsWhereItGoes() {
        assertThat(Coding.sides("The French minister spoke during his Washington visit.")).isEqualTo("CONSULT FRA > USA");
    }

    @Test
    void aStateBeforeAnInquiryIsWhatItIsAbout() {
        assertThat(Coding.sides("The Russia investigation by American officials goes on.")).isEqualTo("ACCUSE USA > RUS");
        assertThat(Coding.only("The Russia investigation by American officials goes on.").status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void whoStandsByHisOwnWordsSupportsNobody() {
        assertThat(Coding.sides("The French minister stood by his words as Iran protested.")).doesNotContain("SUPPORT");
    }

    @Test
    void whatIsSuggestedAsAFactIsNotAskedFor() {
        assertThat(Coding.sides("India suggested that Iran was attacking Iraq.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("India suggested that Iran should release Iraqi soldiers.")).startsWith("REQUEST(RETREAT) IND > IRN");
    }

    @Test
    void anInvertedConditionAsksNobody() {
        assertThat(Coding.sides("Should Iran attack Iraq, India will leave, the French minister said.")).doesNotContain("REQUEST");
    }

    @Test
    void whatHangsOnAConditionHasNoDay() {
        assertThat(Coding.mentions("If Iran attacks Iraq, France will leave.").get(0).date().basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(Coding.mentions("Iran attacked Iraq.").get(0).date().basis()).isEqualTo(Basis.TENSE);
    }

    @Test
    void whoHopesThatWeCanAgreeAsksNobody() {
        assertThat(Coding.sides("\"I hope that we can release the prisoners,\" the Indian minister said.")).doesNotContain("REQUEST");
    }
}
