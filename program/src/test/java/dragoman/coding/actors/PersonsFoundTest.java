package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import org.junit.jupiter.api.Test;

/** People: by a title or an apposition, by a surname once they are named. */
class PersonsFoundTest {

    @Test
    void anUnknownPersonIsWhatTheTitleSays() {
        assertThat(Denoted.at("Kirby", """
                US_State_Department NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """)).isEqualTo("USA GOV «John Kirby» John Kirby");
    }

    @Test
    void anUnknownPersonIsWhatTheAppositionSays() {
        String lines = """
                John_Kirby NNP SUBJECT of said
                , , PUNCTUATION of Kirby
                a DT DETERMINER of spokesman
                US_State_Department NNP COMPOUND of spokesman
                spokesman NN APPOSITION of Kirby
                , , PUNCTUATION of Kirby
                said/say VBD ROOT
                """;
        assertThat(Denoted.at("Kirby", lines)).isEqualTo("USA GOV «John Kirby» John Kirby");
        assertThat(Denoted.at("spokesman", lines)).isEqualTo("USA GOV «John Kirby» John Kirby");
    }

    @Test
    void aRoleWithANameBesideItIsThatPerson() {
        String lines = """
                Iran NNP POSSESSOR of leader
                's POS CASE of Iran
                leader NN SUBJECT of spoke
                , , PUNCTUATION of leader
                Ali_Khamenei NNP APPOSITION of leader
                , , PUNCTUATION of leader
                spoke/speak VBD ROOT
                """;
        assertThat(Denoted.at("leader", lines)).isEqualTo("IRN GOV «Ali Khamenei» Ali Khamenei");
        assertThat(Denoted.at("Khamenei", lines)).isEqualTo("IRN GOV «Ali Khamenei» Ali Khamenei");
    }

    @Test
    void aBareSurnameIsThePersonNamedBefore() {
        String singh = """
                Indian JJ MODIFIER of Singh
                minister NN COMPOUND of Singh
                VK_Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT

                Singh NNP SUBJECT of spoke
                spoke/speak VBD ROOT
                """;
        assertThat(Denoted.at("Singh", singh)).isEqualTo("IND GOV «Singh» VK Singh");
    }

    @Test
    void whereTheFamilyNameComesFirstItIsTheSurname() {
        assertThat(Denoted.at("Kim", """
                Kim_Jong-un NNP SUBJECT of travelled
                travelled/travel VBD ROOT

                Kim NNP SUBJECT of met
                met/meet VBD ROOT
                """)).isEqualTo("PRK GOV «Kim» Kim Jong-un");
    }

    @Test
    void aSurnameInTheHeadlineIsThePersonIntroducedBelow() {
        ParsedReport report = HandParse.report("""
                Kirby NNP SUBJECT of warned
                warned/warn VBD ROOT

                US NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """);
        assertThat(Denoted.show(Denoted.FINDER.find(report).at(report.sentences().get(0), 0))).isEqualTo("USA GOV «Kirby» John Kirby");
    }

    @Test
    void theModiGovernmentIsKnownByASurname() {
        assertThat(Denoted.at("government", """
                the DT DETERMINER of government
                Modi NNP COMPOUND of government
                government NN SUBJECT of moved
                moved/move VBD ROOT
                """)).isEqualTo("IND GOV «Modi government»");
    }

    @Test
    void statesThatPeopleAreNamedAfterAreNoActorsInANameOfAPerson() {
        assertThat(Denoted.at("Jordan", """
                Samuel NNP COMPOUND of Jordan
                Jordan NNP SUBJECT of sang
                sang/sing VBD ROOT
                """)).isEmpty();
        assertThat(Denoted.at("Jordan", "Jordan NNP SUBJECT of warned\nwarned/warn VBD ROOT")).isEqualTo("JOR «Jordan»");
    }
}
