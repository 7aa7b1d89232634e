package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Sector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an adjective before a noun names. */
class NationalAdjectivesTest {

    private static Mention first(String text) {
        List<Mention> mentions = Coding.mentions(text);
        assertThat(mentions).as(text).isNotEmpty();
        return mentions.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Iranian attacks on Iraq continued.", "An Iranian strike killed two Iraqi soldiers.", "The Iranian strike killed two Iraqi soldiers."})
    void anAttackIsTheNationsWhateverArticleItHas(String text) {
        assertThat(first(text).actors()).extracting(party -> party.actor().code()).containsExactly("IRN");
        assertThat(first(text).recipients()).extracting(party -> party.actor().code()).containsExactly("IRQ");
    }

    @Test
    void aNationsProposalIsNoCivilians() {
        assertThat(first("India turned down an Iranian proposal.").recipients().get(0).actor().sectors()).isEmpty();
    }

    @Test
    void anEnvoyIsMoreThanHisNation() {
        assertThat(first("India praised an Iranian minister.").recipients().get(0).actor().sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void otherAdjectivesNameNobody() {
        assertThat(Coding.mentions("Military attacks on towns continued.")).allSatisfy(mention -> assertThat(mention.actors()).isEmpty());
    }
}
