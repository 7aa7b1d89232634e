package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where nobody in a clause acts, who is quoted does: "[actor]: [recipient] must [act]". */
class QuotedTest {

    @Test
    void whatIraqMustDoIsARequestOfWhoSaysSo() {
        assertThat(Coding.sides("India says Iraq must withdraw its troops from Kuwait.")).isEqualTo("REQUEST(RETREAT) IND > IRQ");
        assertThat(Coding.sides("\"Iraq must withdraw its troops from Kuwait,\" the French president said.")).isEqualTo("REQUEST(RETREAT) FRA > IRQ");
    }

    @Test
    void aVerdictOnSomebodyIsPassedByWhoIsQuoted() {
        assertThat(Coding.sides("The Russian foreign minister said that France is a threat to peace.")).isEqualTo("ACCUSE RUS > FRA");
        assertThat(Coding.sides("Iran will face serious consequences, the French president said.")).isEqualTo("THREATEN FRA > IRN");
    }

    @Test
    void withoutASpeakerNobodyAsksForAnything() {
        assertThat(Coding.sides("Iraq must withdraw its troops.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("France is a threat to peace.")).isEqualTo("");
    }

    @Test
    void whoSpeaksOfHisOwnStateAsksNobody() {
        assertThat(Coding.sides("The French president said that France must be strong.")).isEqualTo("");
    }

    @Test
    void aModalThatALineShowsIsAskedFor() {
        assertThat(Coding.sides("The French president said that Iran paid a heavy price.")).doesNotContain("THREATEN");
    }
}
