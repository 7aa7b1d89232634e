package dragoman.coding.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dictionaries in the form of PETRARCH; the names in them are invented. */
class DictionaryReaderTest {

    private static ActorBook book(String dictionary) {
        ActorBook book = SmallBook.actors(List.of(DataFile.of("my/test.actors.txt", dictionary)));
        assertThat(book.notUnderstood()).isEmpty();
        return book;
    }

    /** {@code GROUP IRN [REB]} on a day. */
    private static String what(ActorBook book, String name, String day) {
        return book.exactly(name).stream().flatMap(entry -> entry.on(Optional.ofNullable(day).map(LocalDate::parse)).stream())
                .map(entry -> entry.kind() + " " + entry.code() + " " + entry.sectors()).findFirst().orElse("nobody");
    }

    private static List<String> notUnderstood(String dictionary) {
        return SmallBook.actors(List.of(DataFile.of("my/test.actors.txt", dictionary))).notUnderstood().stream().map(DataFault::toString).toList();
    }

    @Test
    void namesAreJoinedByUnderscoresAndHaveSynonymsAndComments() {
        ActorBook book = book("""
                # a comment
                <!-- one that goes on
                FALSE_NAME_ [USA] -->
                RIVER_LIONS_ [IRNREB]  ; of the south
                +LIONS_OF_THE_RIVER_ # another name
                +LR_

                STATE_OF_DELTA_GUARD
                    [IRNMIL]
                """);
        for (String name : List.of("River Lions", "Lions of the River", "LR")) {
            assertThat(what(book, name, null)).as(name).isEqualTo("GROUP IRN [REB]");
        }
        assertThat(what(book, "State of Delta Guard", null)).isEqualTo("GROUP IRN [MIL]");
        assertThat(book.exactly("False Name")).isEmpty();
        assertThat(book.exactly("Lions of the River").get(0).mainName()).isEqualTo("River Lions");
        assertThat(book.exactly("LR").get(0).at()).hasToString("my/test.actors.txt:6");
    }

    @Test
    void whatSomebodyIsChangesWithTheDay() {
        ActorBook book = book("""
                ABEL_FREEMAN_
                \t[USAELI 19700101-090120]
                \t[USAGOV 090120-20170120]
                \t[USAELI >170121]
                OLD_KING_ [IRNGOV <791231] [IRNELI]
                """);
        assertThat(what(book, "Abel Freeman", "1975-01-01")).isEqualTo("LEADER USA [ELI]");
        assertThat(what(book, "Abel Freeman", "2010-05-01")).isEqualTo("LEADER USA [GOV]");
        assertThat(what(book, "Abel Freeman", "2018-05-01")).isEqualTo("LEADER USA [ELI]");
        assertThat(what(book, "Abel Freeman", "1960-05-01")).isEqualTo("nobody");
        assertThat(what(book, "Abel Freeman", null)).as("without a day, what lasted until last").isEqualTo("LEADER USA [ELI]");
        assertThat(what(book, "Old King", "1979-12-31")).isEqualTo("LEADER IRN [GOV]");
        assertThat(what(book, "Old King", "1980-01-01")).isEqualTo("LEADER IRN [ELI]");
    }

    @Test
    void theCodeOfNobodyTakesANameAway() {
        assertThat(what(book("TALIBAN_ [---]"), "Taliban", null)).isEqualTo("nobody");
        assertThat(what(book("TALIBAN_ [PAKGOV >210815] [---]"), "Taliban", "2001-01-01")).isEqualTo("nobody");
    }

    @Test
    void whatTheListsKnowOfAStateStaysAsItIsAndTheRestAreItsPlaces() {
        ActorBook book = book("""
                IRAN_ [IRN]
                +IRANIAN_
                +TEHRAN_
                +HIGH_VALLEY_
                """);
        assertThat(what(book, "Iranian", null)).isEqualTo("ADJECTIVE IRN []");
        assertThat(what(book, "Tehran", null)).isEqualTo("CAPITAL IRN [GOV]");
        assertThat(what(book, "High Valley", null)).isEqualTo("PLACE IRN []");
    }

    @Test
    void aNameOfWhateverKindLiesOverTheShippedOne() {
        ActorBook book = book("HUMAN_RIGHTS_WATCH_ [USABUS]");
        assertThat(book.exactly("Human Rights Watch")).extracting(Entry::code).containsExactly("USA");
    }

    @Test
    void namesKeepTheirCapitalsButSmallWordsAndRolesDoNot() {
        ActorBook book = book("""
                THE_BASE_ [INTREB]
                DELTA_COMMANDER_ [IRNMIL]
                EC_ [IGOEUREEC]
                """);
        NameTrie names = book.names();
        assertThat(found(names, "the Base")).isTrue();
        assertThat(found(names, "the base")).isFalse();
        assertThat(found(names, "Delta commander")).isTrue();
        assertThat(found(names, "EC")).isTrue();
        assertThat(found(names, "ec")).isFalse();
    }

    private static boolean found(NameTrie names, String words) {
        List<String> seen = NameWords.ofName(words);
        return names.longest(seen.stream().map(NameWords::lower).toList(), seen, 0).length() == seen.size();
    }

    @Test
    void initialsInBracketsAreANameByThemselves() {
        ActorBook book = book("FRONT_FOR_EASTERN_TEA_(FET)_ [IRNREB]\nARMY_OF_HILLS_(NORTH)_ [IRNREB]");
        assertThat(what(book, "Front for Eastern Tea", null)).isEqualTo("GROUP IRN [REB]");
        assertThat(what(book, "FET", null)).isEqualTo("GROUP IRN [REB]");
        assertThat(what(book, "Army of Hills", null)).isEqualTo("nobody");
    }

    @Test
    void agentsAreRolesWithTheirPlurals() {
        ActorBook book = book("""
                !PERSON! = MAN, WOMEN
                GOATHERD [~AGR]
                SERJEANT_AT_ARMS {SERJEANTS_AT_ARMS} [~GOVCOP]
                WATCH_FOLK {} [~COP]
                TRAM!PERSON! [~LAB] # note
                TEA_CIRCLE [NGO~]
                """);
        assertThat(List.of("goatherd", "goatherds", "serjeants at arms", "watch folk", "tramman", "tramwomen", "tea circles")).allSatisfy(
                word -> assertThat(what(book, word, null)).as(word).startsWith("ROLE ---"));
        assertThat(what(book, "serjeant at arms", null)).isEqualTo("ROLE --- [GOV, COP]");
        assertThat(what(book, "tea circle", null)).isEqualTo("ROLE --- [SOC]");
        assertThat(book.exactly("watch folks")).isEmpty();
    }

    @Test
    void everyLineThatIsNotUnderstoodIsListedAndTheRestHolds() {
        assertThat(notUnderstood("""
                +FIRST_ [USA]
                \t[USAGOV]
                NO_CODE_
                GOOD_ONE_ [USAGOV]
                BAD_CODE_ [XYZREB]
                BAD_DAY_ [USAGOV 20041301-20050101]
                SHORT_DAY_ [USAGOV >2004017]
                TURNED_ [USAGOV 050101-040101]
                OPEN_ [USAGOV
                BESIDE_ [USAGOV] AND MORE
                MARK!ED!_ [USAGOV]
                ROLE [~XYZ]
                """)).satisfiesExactly(
                        line -> assertThat(line).startsWith("my/test.actors.txt:1: ").contains("is another name of nobody"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:2: ").contains("has a code and no name"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:3: ").contains("has no code", "write «NAME_OF_SOMEBODY [USAGOV]»"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:5: ").contains("«XYZ» is no state, no organisation and no role"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:6: ").contains("«20041301» is no day"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:7: ").contains("it has 7 digits"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:8: ").contains("ends before it begins"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:9: ").contains("a bracket that is not closed"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:10: ").contains("has «AND MORE» beside its brackets"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:11: ").contains("!ED!, which no line above defines"),
                        line -> assertThat(line).startsWith("my/test.actors.txt:12: ").contains("«XYZ» says no role", "write the role behind ~"));
    }

    @Test
    void aDictionaryOfVerbsIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> book("--- HIT [190] ---\nHIT\n- * HILL [190]\n- * RIVER [191]\n"))
                .isInstanceOf(DataFaultsException.class).hasMessageContaining("my/test.actors.txt:1").hasMessageContaining("is a dictionary of verbs");
    }

    @Test
    void discardsAreByWordBeginnings() {
        Discards discards = SmallBook.actors(List.of(DataFile.of("my.discards.txt", "CURLING CUP  # sport\n+ALMANAC OF \nGROUP Z_\n"))).discards();
        assertThat(discards.sentence("They met at the Curling Cups.")).isTrue();
        assertThat(discards.sentence("Hurling cups.")).isFalse();
        assertThat(discards.sentence("Group Zero")).isFalse();
        assertThat(discards.sentence("In group Z, nothing.")).isTrue();
        assertThat(discards.report("The Almanac of 1999")).isTrue();
        assertThat(discards.sentence("The Almanac of 1999")).isFalse();
        assertThat(discards.size()).isEqualTo(3);
    }
}
