package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who dies in an attack is told with it, and not as an event beside it. */
class CasualtiesTest {

    private static List<String> triggers(String text) {
        return Coding.mentions(text).stream().map(mention -> mention.trigger().text()).toList();
    }

    @Test
    void theDeadOfAnAttackAreNoSecondEvent() {
        assertThat(triggers("Iranian rebels attacked an Iraqi convoy, killing three Iraqi soldiers.")).containsExactly("attacked");
        assertThat(triggers("Iranian rebels ambushed Iraqi soldiers and killed them.")).containsExactly("ambushed");
    }

    @Test
    void theMeansOfTheAttackAreKept() {
        Mention mention = Coding.only("Indian troops shot and killed an Iraqi villager.");
        assertThat(mention.act().mode()).contains(Mode.FIREARMS);
        assertThat(Coding.codes(mention.recipients())).isEqualTo("IRQ");
    }

    @Test
    void whoeverAttackedKilledThoseWhoDied() {
        Mention mention = Coding.only("Two Indian soldiers were killed when Iraqi rebels attacked an army base.");
        assertThat(mention.trigger().text()).isEqualTo("killed");
        assertThat(Coding.codes(mention.actors())).isEqualTo("IRQ");
    }

    @Test
    void anAttackInAnswerToAKillingIsAnotherEvent() {
        assertThat(triggers("Indian troops attacked Iraqi rebels after Iranian rebels killed an Indian minister.")).containsExactlyInAnyOrder("attacked", "killed");
        assertThat(triggers("Iraqi villagers attacked Indian troops over the killing of a protester by the Indian army.")).contains("attacked", "killing");
    }

    @Test
    void tortureIsAnActBesideTheKilling() {
        assertThat(triggers("An Iraqi minister was tortured and killed by Iranian soldiers.")).containsExactlyInAnyOrder("tortured", "killed");
    }
}
