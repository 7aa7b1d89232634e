package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.event.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CameoCodesTest {

    private static final CameoCodes CODES = new CameoCodes(blocks(), Set.of("USA", "FRA", "PSE", "RUS"));

    private static List<Block> blocks() {
        List<DataFile> files = DataFolder.shipped("actors").stream().filter(file -> file.name().equals(CameoCodes.FILE)).toList();
        assertThat(files).hasSize(1);
        return new BlockReader(new ArrayList<>()).read(files.get(0));
    }

    private static String meaning(String code) throws CameoCodes.NotUnderstood {
        CameoCodes.Meaning meaning = CODES.of(code);
        return meaning.code() + meaning.kind().map(kind -> " " + kind).orElse("") + " " + meaning.sectors();
    }

    @Test
    void aStateComesFirstThenItsSectors() throws Exception {
        assertThat(meaning("USA")).isEqualTo("USA []");
        assertThat(meaning("USAGOVMIL")).isEqualTo("USA [GOV, MIL]");
        assertThat(meaning("FRAMED")).as("MED are media in CAMEO").isEqualTo("FRA [JRN]");
        assertThat(meaning("FRAHLH")).isEqualTo("FRA [MED]");
        assertThat(meaning("SUNGOV")).as("a state that is no more").isEqualTo("RUS [GOV]");
    }

    @Test
    void theNameOfAGroupBehindItsRoleIsPassedOver() throws Exception {
        assertThat(meaning("PSEREBHMS")).isEqualTo("PSE [REB]");
    }

    @Test
    void aReligionIsASectorWhereNoRoleIsTold() throws Exception {
        assertThat(meaning("FRACTH")).isEqualTo("FRA [REL]");
        assertThat(meaning("FRACTHEDU")).isEqualTo("FRA [EDU]");
    }

    @Test
    void organisationsHaveTheIdsOfTheShippedLists() throws Exception {
        assertThat(meaning("IGOUNO")).isEqualTo("UNO IGO []");
        assertThat(meaning("IGOUNOHLHWHO")).isEqualTo("WHO IGO []");
        assertThat(meaning("IGOWSTNAT")).isEqualTo("NATO IGO []");
        assertThat(meaning("IGOEUREEC")).isEqualTo("EU IGO []");
        assertThat(meaning("IGOXYZ")).as("its own id, where the lists know none").isEqualTo("XYZ IGO []");
        assertThat(meaning("MNCUSA")).isEqualTo("USA MNC [BUS]");
        assertThat(meaning("NGMENV")).isEqualTo("--- NGO [SOC]");
        Set<String> ids = Set.copyOf(new BlockReader(new ArrayList<>()).read(DataFolder.shipped("actors").stream().filter(f -> f.name().equals("organisations.txt")).findFirst().orElseThrow())
                .stream().map(Block::code).toList());
        assertThat(blocks().stream().filter(block -> block.key().startsWith("organisation ")).map(block -> block.key().split(" ")[1])).allMatch(ids::contains);
    }

    @Test
    void regionsAndBareRolesAreOfNoState() throws Exception {
        assertThat(meaning("INTREB")).isEqualTo("--- [REB]");
        assertThat(meaning("ELI")).isEqualTo("--- [ELI]");
    }

    @Test
    void whatMeansNothingHereIsSaid() {
        assertThatThrownBy(() -> CODES.of("XYZREB")).hasMessage("«XYZ» is no state, no organisation and no role");
        assertThatThrownBy(() -> CODES.of("USAXYZ")).hasMessage("«XYZ» is no role");
        assertThatThrownBy(() -> CODES.of("USAGO")).hasMessage("«USAGO» is not made of codes of three letters");
        assertThatThrownBy(() -> CODES.ofAgent("XYZ")).hasMessage("«XYZ» says no role");
    }

    @Test
    void anAgentHasSectorsAlone() throws Exception {
        assertThat(CODES.ofAgent("GOVMED")).containsExactly(Sector.GOV, Sector.JRN);
        assertThat(CODES.ofAgent("BUD")).containsExactly(Sector.REL);
    }
}
