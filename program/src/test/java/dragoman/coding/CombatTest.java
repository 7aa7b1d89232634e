package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.event.Act;
import dragoman.coding.event.Context;
import dragoman.coding.event.Mode;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFile;
import dragoman.coding.lists.DataFolder;
import dragoman.coding.lists.PlaceBook;
import dragoman.coding.phrasebook.PhrasebookFiles;
import dragoman.language.HandParse;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who fights a war, and who does other violence. */
class CombatTest {

    private static final DataFile STATES = DataFile.of("states/few.txt", """
            IND: India
              adjective: Indian
            IRQ: Iraq
              adjective: Iraqi
            """);

    private static final DataFile ROLES = DataFile.of("roles.txt", """
            GOV: minister
            MIL: forces; troops; soldier; army
            COP: police; policeman
            UAF: gunman; militant
            CVL: protester; villager
            REB: rebel
            """);

    private static final Coder CODER = new Coder(SharedParser.PARSER, new ActorFinder(actors(), PlaceBook.of(List.of(List.of()))), PhrasebookFiles.shipped()).onlyLines();

    private static ActorBook actors() {
        List<DataFile> words = DataFolder.shipped("actors").stream().filter(file -> file.name().equals("words.txt")).toList();
        return ActorBook.of(List.of(Stream.concat(Stream.of(STATES, ROLES), words.stream()).toList()));
    }

    private static Act act(String text) {
        List<Act> acts = Coding.report(CODER, Report.of("test", text, HandParse.PUBLISHED)).mentions().stream().map(mention -> mention.act()).toList();
        assertThat(acts).as(text).hasSize(1);
        return acts.get(0);
    }

    @Test
    void aShootingByPoliceIsNotTheUseOfConventionalForce() {
        assertThat(act("Indian police shot two Iraqi villagers.").cameo()).isEqualTo("1825");
        assertThat(act("Indian soldiers shot two Iraqi rebels.").cameo()).isEqualTo("193");
    }

    @Test
    void theModeStaysWhoeverShoots() {
        assertThat(act("Indian police shot two Iraqi villagers.").mode()).contains(Mode.FIREARMS);
        assertThat(act("Indian police shot two Iraqi villagers.").contexts()).doesNotContain(Context.MILITARY);
    }

    @Test
    void anAttackByGunmenOrByNobodyKnownIsUnconventional() {
        assertThat(act("Gunmen attacked Iraqi soldiers.").cameo()).isEqualTo("180");
        assertThat(act("Iraqi soldiers came under attack.").cameo()).isEqualTo("180");
        assertThat(act("Indian troops attacked Iraqi soldiers.").cameo()).isEqualTo("190");
    }

    @Test
    void aStateFightsWithItsArmy() {
        assertThat(act("India attacked Iraq.").cameo()).isEqualTo("190");
    }

    @Test
    void rebelsFightArmiesAndDoViolenceToVillagers() {
        assertThat(act("Iraqi rebels attacked Iraqi soldiers.").cameo()).isEqualTo("190");
        assertThat(act("Iraqi rebels attacked Indian villagers.").cameo()).isEqualTo("180");
    }

    @Test
    void whereOneSideIsUnarmedOrPoliceThereIsNoCombat() {
        assertThat(act("Iraqi rebels skirmished with Indian villagers.").cameo()).isEqualTo("180");
        assertThat(act("Iraqi police clashed with militants.").cameo()).isEqualTo("180");
        assertThat(act("Iraqi soldiers clashed with Indian rebels.").cameo()).isEqualTo("190");
    }

    @Test
    void aWarIsOneWhoeverIsNamed() {
        assertThat(act("Gunmen launched an offensive against Iraqi soldiers.").cameo()).isEqualTo("190");
    }

    @Test
    void killingByAnArmyIsCombatAndAnExecutionIsNot() {
        assertThat(act("The Indian army killed three Iraqi rebels.").cameo()).isEqualTo("190");
        assertThat(act("The Indian army executed three Iraqi rebels.").cameo()).isEqualTo("1823");
        assertThat(act("Indian police killed three Iraqi rebels.").cameo()).isEqualTo("1823");
    }

    @Test
    void aGroupThatIsNotKnownIsAnErrorThatNamesItsLine() {
        assertThatThrownBy(() -> CombatWords.parse(List.of("# head", "armies: MIL"))).hasMessageContaining("combat.txt line 2 «armies: MIL»").hasMessageContaining("pair");
        assertThatThrownBy(() -> CombatWords.parse(List.of("pair: 190"))).hasMessageContaining("line 1").hasMessageContaining("two codes");
    }
}
