package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who condemns or welcomes a deed that was told of means whoever did it. */
class DeedTest {

    private static List<Party> party(String code, Sector... sectors) {
        return code.isEmpty() ? List.of() : List.of(new Party(new Passage("x", 0, 1), new Actor(Optional.empty(), code, List.of(sectors))));
    }

    /** @param words begin with the word that carries the act */
    private static Mention mention(int sentence, PloverType type, String words, List<Party> actors) {
        String trigger = words.split(" ")[0];
        return new Mention("a#" + sentence + ".1", new Act(type, Optional.empty(), "111", List.of()), Optional.empty(), Status.DONE, false, actors, List.of(),
                new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty()), Optional.empty(), List.of(), new Passage(trigger, 0, trigger.length()), new Passage(words, 0, words.length()), List.of(),
                new Why("[actor] does it", "f", 1), 0.5);
    }

    private static final Mention RAID = mention(1, PloverType.ASSAULT, "bombed a port", party("PER"));

    private static String doers(Mention judgment, Mention... before) {
        return Deed.doers(List.of(before), judgment).map(Coding::codes).orElse("-");
    }

    @Test
    void whoCondemnsTheRaidMeansWhoRaided() {
        assertThat(doers(mention(2, PloverType.ACCUSE, "condemned the raid", party("CHL")), RAID)).isEqualTo("PER");
        assertThat(doers(mention(2, PloverType.ACCUSE, "called these cruel attacks a crime", party("CHL")), RAID)).isEqualTo("PER");
        assertThat(doers(mention(2, PloverType.ACCUSE, "condemned the verdict", party("CHL")), RAID)).isEqualTo("-");
    }

    @Test
    void aDeedThatIsToldOutNamesItsDoerItself() {
        assertThat(Deed.isJudged(mention(2, PloverType.ACCUSE, "condemned the raid by Bolivia", party("CHL")))).isFalse();
    }

    @Test
    void toFileAComplaintIsNoVerdictOnIt() {
        assertThat(Deed.isJudged(mention(2, PloverType.ACCUSE, "filed the complaint", party("CHL")))).isFalse();
    }

    @Test
    void nobodyJudgesHimselfButTheOppositionItsGovernment() {
        Mention expulsion = mention(1, PloverType.SANCTION, "expelled two envoys", party("PER", Sector.GOV));
        assertThat(doers(mention(2, PloverType.SUPPORT, "defended the expulsion", party("PER", Sector.GOV)), expulsion)).isEqualTo("-");
        assertThat(doers(mention(2, PloverType.SUPPORT, "backed the expulsion", party("PER", Sector.PTY, Sector.OPP)), expulsion)).isEqualTo("PER");
    }

    @Test
    void theDeedCalledByItsOwnWordGoesFirst() {
        Mention expulsion = mention(1, PloverType.SANCTION, "expelled two envoys", party("PER"));
        Mention blacklisting = mention(2, PloverType.SANCTION, "blacklisted a firm", party("BOL"));
        assertThat(doers(mention(3, PloverType.ACCUSE, "denounced the expulsion", party("CHL")), expulsion, blacklisting)).isEqualTo("PER");
    }
}
