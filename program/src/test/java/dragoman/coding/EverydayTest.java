package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of the phrasebook that everyday life uses too. */
class EverydayTest {

    @Test
    void touristsPayNoVisitOfState() {
        assertThat(Coding.sides("India received nine million French tourists.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("India received the French president.")).startsWith("CONSULT");
    }

    @Test
    void aBillOnItsWayVisitsNobody() {
        assertThat(Coding.sides("A bill on taxes is heading to the French president.")).doesNotContain("CONSULT");
        assertThat(Coding.sides("The Indian minister is heading to the French president.")).contains("CONSULT IND > FRA");
    }

    @Test
    void whoLooksIntoAFireBlamesNobody() {
        assertThat(Coding.sides("French officials are investigating the blaze in the library.")).doesNotContain("ACCUSE");
        assertThat(Coding.sides("French officials are investigating Iranian soldiers.")).startsWith("ACCUSE FRA > IRN");
    }

    @Test
    void whoPleadsGuiltyAsksForNothing() {
        assertThat(Coding.sides("The Indian minister pleaded guilty to bribery of Iranian officials.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("The Indian minister pleaded to Iranian officials for help.")).contains("REQUEST");
    }

    @Test
    void aQuestionIsNoRequest() {
        assertThat(Coding.sides("The Indian minister asked the Iranian president how many soldiers there were.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("The Indian minister asked the Iranian president to leave Iraq.")).startsWith("REQUEST");
    }

    @Test
    void whatIsToldIsNotAskedFor() {
        assertThat(Coding.sides("The Indian minister told the Iranian president that his brother went home.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("The Indian minister told the Iranian president to quit.")).startsWith("REQUEST");
    }

    @Test
    void aNameThatIsReleasedFreesNobody() {
        assertThat(Coding.sides("Iran released the name of an Indian official.")).doesNotContain("RETREAT");
        assertThat(Coding.sides("Iran released an Indian official.")).startsWith("RETREAT IRN > IND");
    }

    @Test
    void whoIsTakenAlongIsNoRefugee() {
        assertThat(Coding.sides("The Indian minister took the stage in France.")).doesNotContain("AID");
    }

    @Test
    void aThingThatIsPressedIntoAnotherIsNoRequest() {
        assertThat(Coding.sides("An Indian officer pressed it into the hands of an Iranian soldier.")).doesNotContain("REQUEST");
        assertThat(Coding.sides("India pressed Iran to open the border.")).startsWith("REQUEST");
    }
}
