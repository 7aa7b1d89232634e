package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.language.HandParse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    @Test
    void aDemonymAndARoleAreOneActor() {
        assertThat(Denoted.at("forces", """
                Iranian JJ MODIFIER of forces
                forces/force NNS SUBJECT of attacked
                attacked/attack VBD ROOT
                """)).isEqualTo("IRN MIL «Iranian forces»");
    }

    @Test
    void theWholeNounPhraseDecidesNotItsHead() {
        assertThat(Denoted.at("Rijiju", """
                Union NNP COMPOUND of Minister
                Minister NNP SUBJECT of spoke
                of IN PREPOSITION of Minister
                State NNP PREPOSITION_OBJECT of of
                for IN PREPOSITION of State
                Home_Kiren_Rijiju NNP PREPOSITION_OBJECT of for
                spoke/speak VBD ROOT
                in IN PREPOSITION of spoke
                India NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("");
        assertThat(Denoted.at("Minister", """
                Union NNP COMPOUND of Minister
                Minister NNP SUBJECT of spoke
                of IN PREPOSITION of Minister
                State NNP PREPOSITION_OBJECT of of
                for IN PREPOSITION of State
                Home_Kiren_Rijiju NNP PREPOSITION_OBJECT of for
                spoke/speak VBD ROOT
                in IN PREPOSITION of spoke
                India NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("IND GOV «Kiren Rijiju» Kiren Rijiju");
    }

    @Test
    void whatBeginsAsAPapersNameIsNoPaperWhereTheNameGoesOn() {
        assertThat(codes("""
                The DT DETERMINER of Commission
                Independent NNP COMPOUND of Commission
                Electoral NNP COMPOUND of Commission
                Commission NNP SUBJECT of counted
                counted/count VBD ROOT
                """)).doesNotContain("GBR");
        assertThat(codes("""
                The DT DETERMINER of Independent
                Independent NNP SUBJECT of counted
                counted/count VBD ROOT
                """)).contains("GBR");
    }

    /** By the shipped lists. */
    private static List<String> codes(String lines) {
        return new ActorFinder(ActorBook.shipped(), PlaceBook.shipped()).find(HandParse.report(lines)).all().stream().map(mention -> mention.party().actor().code()).toList();
    }

    @Test
    void whatBelongsToAnActorHasAnOwner() {
        assertThat(Denoted.owner("programme", """
                Iran NNP POSSESSOR of programme
                's POS CASE of Iran
                missile NN COMPOUND of programme
                programme NN SUBJECT of grew
                grew/grow VBD ROOT
                """)).isEqualTo("IRN «Iran»");
        assertThat(Denoted.owner("decision", """
                a DT DETERMINER of decision
                US NNP COMPOUND of decision
                court NN COMPOUND of decision
                decision NN SUBJECT of came
                came/come VBD ROOT
                """)).isEqualTo("USA JUD «US court»");
        assertThat(Denoted.owner("policies", """
                the DT DETERMINER of policies
                policies/policy NNS SUBJECT of changed
                of IN PREPOSITION of policies
                India NNP PREPOSITION_OBJECT of of
                changed/change VBD ROOT
                """)).isEqualTo("IND «India»");
        assertThat(Denoted.owner("talks", """
                US-Iran NNP COMPOUND of talks
                talks NNS SUBJECT of failed
                failed/fail VBD ROOT
                """)).isEqualTo("USA «US», IRN «Iran»");
    }

    @Test
    void namesAreFoundWithAccentsPeriodsAndCapitals() {
        assertThat(Denoted.at("d'Ivoire", "Cote_d'Ivoire NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("CIV «Cote d'Ivoire»");
        assertThat(Denoted.at("U.S.", "U.S. NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("USA «U.S.»");
        assertThat(Denoted.at("IRAN", "IRAN NNP SUBJECT of won\nwon/win VBD ROOT")).isEqualTo("IRN «IRAN»");
        assertThat(Denoted.at("turkey", "turkey NN SUBJECT of won\nwon/win VBD ROOT")).isEmpty();
        assertThat(Denoted.at("us", "us PRP OBJECT of told\ntold/tell VBD ROOT")).isEmpty();
    }

    @Test
    void ofTwoBodiesOfOneNameTheOwnersIsMeant() {
        assertThat(Denoted.at("MIT", """
                Turkey NNP POSSESSOR of MIT
                's POS CASE of Turkey
                MIT NNP SUBJECT of warned
                warned/warn VBD ROOT
                """)).isEqualTo("TUR SPY «MIT» MIT");
        assertThat(Denoted.at("MIT", "MIT NNP SUBJECT of warned\nwarned/warn VBD ROOT")).isEqualTo("USA EDU «MIT» MIT");
    }
}
