package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import org.junit.jupiter.api.Test;

/** Where it happened, what else the clause names, how sure it is, what read it. */
class MentionPartsTest {

    private static String place(String text) {
        return Coding.mentions(text).get(0).place().map(p -> p.passage().text() + " " + p.code().orElse("-")).orElse("nowhere");
    }

    @Test
    void aPlaceAfterInOrNearIsWhereItHappened() {
        assertThat(place("India met Iran in Mumbai.")).isEqualTo("Mumbai IND");
        assertThat(place("India met Iran near Cairo.")).isEqualTo("Cairo EGY");
    }

    @Test
    void aVisitHappensWhereItGoes() {
        assertThat(place("India visited Iran.")).isEqualTo("Iran IRN");
        assertThat(place("India attacked Iran.")).isEqualTo("nowhere");
    }

    @Test
    void anAttackOnAPlaceIsThereACallOnItIsNot() {
        assertThat(place("India launched an attack on Mosul.")).isEqualTo("Mosul IRQ");
        assertThat(place("India called on Iran to release prisoners.")).isEqualTo("nowhere");
        assertThat(place("France imposed sanctions on Iran.")).isEqualTo("nowhere");
    }

    @Test
    void detailsAreWholeNounPhrases() {
        assertThat(Coding.only("India imported oil and cheap natural gas from Iran.").details()).extracting(Detail::kind, d -> d.passage().text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Detail.Kind.ITEM, "oil"), org.assertj.core.groups.Tuple.tuple(Detail.Kind.ITEM, "cheap natural gas"));
    }

    @Test
    void aClauseWithoutDetailsHasNone() {
        assertThat(Coding.only("India attacked Iran.").details()).isEmpty();
    }

    @Test
    void aDayIsNoDetail() {
        Mention talks = Coding.only("India and Iran held talks on Monday.");
        assertThat(talks.details()).isEmpty();
        assertThat(talks.date().value()).contains("2018-05-14");
        assertThat(Coding.only("India and Iran held talks on trade.").details()).extracting(d -> d.passage().text()).containsExactly("trade");
    }

    @Test
    void confidenceFallsWithWhatIsMissing() {
        double whole = Coding.only("India attacked Iran.").confidence();
        assertThat(Coding.only("Iran was attacked.").confidence()).as("no actor").isLessThan(whole);
        assertThat(Coding.only("India may attack Iran.").confidence()).as("only possible").isLessThan(whole);
        double noun = Coding.only("India's attack on Iran was long.").confidence();
        assertThat(noun).as("told by a noun").isLessThan(whole);
    }

    @Test
    void aMentionKnowsItsLineItsTriggerAndItsSentence() {
        Mention mention = Coding.mentions("Rain fell. India attacked Iran.").get(0);
        assertThat(mention.id()).isEqualTo("test#2.1");
        assertThat(mention.trigger().text()).isEqualTo("attacked");
        assertThat(mention.evidence().text()).isEqualTo("India attacked Iran.");
        assertThat(mention.why().clause()).isEqualTo("[actor] attacks [recipient]");
        assertThat(mention.why().file()).isEqualTo("assault/attack.txt");
    }

    @Test
    void whoeverSaysSoIsNamed() {
        assertThat(Coding.codes(Coding.only("France said India attacked Iran.").saidBy())).isEqualTo("FRA");
        assertThat(Coding.only("India attacked Iran.").saidBy()).isEmpty();
    }

    @Test
    void aModalsTriggerIsItsVerb() {
        assertThat(Coding.only("India will attack Iran.").trigger().text()).isEqualTo("attack");
        assertThat(Coding.only("India threatened to attack Iran.").trigger().text()).isEqualTo("threatened");
    }
}
