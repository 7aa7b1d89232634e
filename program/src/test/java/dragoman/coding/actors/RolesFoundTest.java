package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices, roles and groups: what somebody is, and of which state. */
class RolesFoundTest {

    @Test
    void aFormerOfficialIsOfTheElite() {
        assertThat(Denoted.at("Tillerson", """
                former JJ MODIFIER of Tillerson
                US NNP COMPOUND of Tillerson
                Secretary NNP COMPOUND of Tillerson
                of IN PREPOSITION of Secretary
                State NNP PREPOSITION_OBJECT of of
                Rex_Tillerson NNP SUBJECT of left
                left/leave VBD ROOT
                """)).isEqualTo("USA ELI «Rex Tillerson» Rex Tillerson");
    }

    @Test
    void aLeaderOutOfOfficeIsOfTheEliteUnlessATitleKeepsTheOffice() {
        assertThat(Denoted.at("Obama", "Barack_Obama NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA ELI «Barack Obama» Barack Obama");
        assertThat(Denoted.at("Obama", "President_Barack_Obama NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA GOV «Barack Obama» Barack Obama");
        assertThat(Denoted.at("Trump", "Donald_Trump NNP SUBJECT of spoke\nspoke/speak VBD ROOT")).isEqualTo("USA GOV «Donald Trump» Donald Trump");
    }

    @Test
    void anOfficeOfAStateMayStandBehind() {
        assertThat(Denoted.at("president", """
                The DT DETERMINER of president
                president NN SUBJECT of spoke
                of IN PREPOSITION of president
                France NNP PREPOSITION_OBJECT of of
                spoke/speak VBD ROOT
                """)).isEqualTo("FRA GOV «president of France»");
        assertThat(Denoted.at("protesters", """
                protesters/protester NNS SUBJECT of marched
                in IN PREPOSITION of protesters
                Cairo NNP PREPOSITION_OBJECT of in
                marched/march VBD ROOT
                """)).isEqualTo("EGY CVL «protesters in Cairo»");
    }

    @Test
    void anEmbassyIsItsStatesNotThatOfTheCity() {
        assertThat(Denoted.at("embassy", """
                the DT DETERMINER of embassy
                Indian JJ MODIFIER of embassy
                embassy NN SUBJECT of closed
                in IN PREPOSITION of embassy
                Pyongyang NNP PREPOSITION_OBJECT of in
                closed/close VBD ROOT
                """)).isEqualTo("IND GOV «Indian embassy»");
    }

    @Test
    void membersOfAGroupAreOfItsSector() {
        String lines = """
                members/member NNS SUBJECT of fled
                of IN PREPOSITION of members
                the DT DETERMINER of Taliban
                Pakistani JJ MODIFIER of Taliban
                Taliban NNP PREPOSITION_OBJECT of of
                fled/flee VBD ROOT
                """;
        assertThat(Denoted.at("members", lines)).isEqualTo("PAK REB «Pakistani Taliban» Taliban");
    }

    @Test
    void whomTheySideWithIsNotWhoTheyAre() {
        assertThat(Denoted.at("rebels", """
                US-backed JJ MODIFIER of rebels
                Syrian JJ MODIFIER of rebels
                rebels/rebel NNS SUBJECT of advanced
                advanced/advance VBD ROOT
                """)).isEqualTo("SYR REB «Syrian rebels»");
        assertThat(Denoted.at("separatists", """
                Pro-Russian JJ MODIFIER of separatists
                separatists/separatist NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Ukraine NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("UKR REB «separatists»");
        assertThat(Denoted.at("coalition", """
                a DT DETERMINER of coalition
                U.S.-led JJ MODIFIER of coalition
                coalition NN SUBJECT of struck
                struck/strike VBD ROOT
                """)).isEqualTo("USA MIL «U.S.-led coalition»");
    }

    @Test
    void twoNationsOfOneRoleAreTwoActors() {
        assertThat(Denoted.at("troops", """
                Indian JJ MODIFIER of troops
                and CC COORDINATION of Indian
                Pakistani JJ CONJUNCT of Indian
                troops NNS SUBJECT of fired
                fired/fire VBD ROOT
                """)).isEqualTo("IND MIL «Indian and Pakistani troops», PAK MIL «Pakistani troops»");
    }

    @Test
    void theMinisterIsTheLastPersonOfThatTitle() {
        assertThat(Denoted.at("minister", """
                Indian JJ MODIFIER of Singh
                minister NN COMPOUND of Singh
                VK_Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT

                The DT DETERMINER of minister
                minister NN SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("IND GOV «minister» VK Singh");
    }

    @Test
    void bareRolesAreOfTheStateOfTheirPlaceElseOfTheReport() {
        assertThat(Denoted.at("police", """
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("KEN COP «police»");
        assertThat(Denoted.at("police", "police NNS SUBJECT of fired\nfired/fire VBD ROOT")).isEqualTo("--- COP «police»");
    }

    @Test
    void anUnknownNameBeforeARoleIsNotTheReportsOwnState() {
        assertThat(Denoted.at("police", """
                the DT DETERMINER of police
                Ruritanian JJ MODIFIER of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("--- COP «police»");
    }

    @Test
    void anAllyOfAStateIsNotThatState() {
        assertThat(Denoted.at("allies", """
                US NNP COMPOUND of allies
                allies/ally NNS SUBJECT of protested
                protested/protest VBD ROOT
                """)).isEmpty();
    }

    @Test
    void warsDoNotMakeTheirVeteransOfTheirPlace() {
        assertThat(Denoted.at("soldiers", """
                the DT DETERMINER of soldiers
                Syria NNP COMPOUND of War
                War NNP COMPOUND of soldiers
                soldiers/soldier NNS SUBJECT of marched
                marched/march VBD ROOT
                """)).startsWith("---");
    }

    @Test
    void anExPresidentIsOutOfOffice() {
        assertThat(Denoted.at("ex-president", """
                the DT DETERMINER of ex-president
                Spanish JJ MODIFIER of ex-president
                ex-president NN SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).startsWith("ESP ELI");
    }

    @Test
    void whoHeadsAnOrganisationDoesNotActForHisState() {
        assertThat(Denoted.at("Modi", """
                United_Nations NNP COMPOUND of Modi
                president NN COMPOUND of Modi
                Narendra_Modi NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).startsWith("UNO");
    }
}
