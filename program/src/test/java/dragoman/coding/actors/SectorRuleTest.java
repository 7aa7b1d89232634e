package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Sector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorRuleTest {

    private static Optional<Nationality> body(boolean organisation, Sector... sectors) {
        return Optional.of(new Nationality("AFG", List.of(sectors), organisation, 0, 0, "test"));
    }

    @Test
    void aSpokesmanIsOfHisBodysSector() {
        assertThat(SectorRule.of(List.of(Sector.GOV), true, List.of(), body(false, Sector.REB))).containsExactly(Sector.REB);
        assertThat(SectorRule.of(List.of(Sector.GOV), true, List.of(Sector.COP), Optional.empty())).containsExactly(Sector.COP);
    }

    @Test
    void governmentTroopsAreMilitary() {
        assertThat(SectorRule.of(List.of(Sector.MIL), true, List.of(Sector.GOV), Optional.empty())).containsExactly(Sector.MIL);
        assertThat(SectorRule.of(List.of(Sector.MIL), true, List.of(), body(false, Sector.GOV))).containsExactly(Sector.MIL);
    }

    @Test
    void rebelSoldiersAreRebels() {
        assertThat(SectorRule.of(List.of(Sector.MIL), false, List.of(), body(false, Sector.REB))).containsExactly(Sector.REB);
    }

    @Test
    void theMilitantsOfAPeopleAreNoCivilians() {
        assertThat(SectorRule.of(List.of(Sector.REB), true, List.of(), body(false, Sector.CVL))).containsExactly(Sector.REB);
        assertThat(SectorRule.of(List.of(Sector.GOV), true, List.of(), body(false, Sector.CVL))).containsExactly(Sector.CVL);
    }

    @Test
    void anOppositionLawmakerIsBoth() {
        assertThat(SectorRule.of(List.of(Sector.LEG), false, List.of(Sector.OPP), Optional.empty())).containsExactly(Sector.LEG, Sector.OPP);
    }

    @Test
    void anOfficialOfManyStatesIsOfNoGovernment() {
        assertThat(SectorRule.of(List.of(Sector.GOV), true, List.of(), body(true))).isEmpty();
    }

    @Test
    void onlyOfficesMakeAnElite() {
        assertThat(SectorRule.former(List.of(Sector.GOV))).containsExactly(Sector.ELI);
        assertThat(SectorRule.former(List.of(Sector.REB))).containsExactly(Sector.REB);
    }
}
