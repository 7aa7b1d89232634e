package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things happen, apart from who does them. */
class WhereaboutsTest {

    private static String place(String text) {
        List<Mention> mentions = Coding.mentions(text);
        assertThat(mentions).as(text).isNotEmpty();
        return mentions.get(0).place().map(p -> p.passage().text() + " " + p.code().orElse("---")).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Indian forces bombed Mosul.                                            | Mosul IRQ",
            "Indian forces bombed a bridge near Mosul.                              | Mosul IRQ",
            "Rebels killed soldiers outside the Indian embassy in Cairo.            | Cairo EGY",
            "India and Iran held talks in Cairo.                                    | Cairo EGY",
            "In Cairo, India and Iran held talks.                                   | Cairo EGY",
            "Russian troops shelled Mosul in northern Iraq.                         | Mosul IRQ"})
    void anEventLiesWhereItsClausePutsIt(String text, String place) {
        assertThat(place(text)).isEqualTo(place);
    }

    @Test
    void whoActsIsNoPlace() {
        assertThat(place("Washington condemned Iran.")).isEqualTo("-");
    }

    @Test
    void whereItIsSaidIsNotWhereItHappened() {
        assertThat(place("The French president told reporters in Cairo that India had condemned Iran.")).isEqualTo("-");
    }

    @Test
    void sanctionsOnAStateAreNotInIt() {
        assertThat(place("India imposed sanctions on Iran.")).isEqualTo("-");
    }
}
