package dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.Mention;
import org.junit.jupiter.api.Test;

class SidesColumnTest {

    @Test
    void whoTakesPartIsReadAsItWasWritten() {
        for (Coded coded : Stories.of(30, 4)) {
            for (Mention mention : coded.mentions()) {
                assertThat(SidesColumn.read(JsonColumn.sides(mention).toString())).isEqualTo(new SidesColumn(mention.actors(), mention.recipients(), mention.saidBy()));
            }
        }
    }

    @Test
    void namesSectorsAndWhatIsUnknownAreReadInAnyOrder() {
        SidesColumn sides = SidesColumn.read("{\"later\":{\"a\":[1]},\"said_by\":[{\"sector\":[\"JRN\",\"GOV\"],\"end\":7,\"start\":3,\"odd\":[{}],\"code\":\"IND\",\"name\":\"A \\\"B\\\"\",\"text\":\"a \\u00e5b\"}]}");
        assertThat(sides.actors()).isEmpty();
        assertThat(sides.speakers()).singleElement().satisfies(party -> {
            assertThat(party.passage().text()).isEqualTo("a \u00e5b");
            assertThat(party.actor().name()).contains("A \"B\"");
            assertThat(party.actor().sectors()).hasSize(2);
        });
    }

    @Test
    void brokenJsonIsShown() {
        assertThatThrownBy(() -> SidesColumn.read("{\"actor\":[{")).hasMessageContaining("broken JSON");
    }
}
