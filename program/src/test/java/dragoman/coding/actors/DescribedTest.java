package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The country", "both sides", "the two leaders", "a counterpart": nouns that describe somebody named elsewhere. */
class DescribedTest {

    @Test
    void theCountryIsTheStateNamedLast() {
        assertThat(Denoted.in(2, "country", """
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                The DT DETERMINER of country
                country NN SUBJECT of celebrated
                celebrated/celebrate VBD ROOT
                """)).isEqualTo("IRN «country»");
    }

    @Test
    void theRegimeIsNotWhoeverActsOnIt() {
        assertThat(Denoted.in(2, "regime", """
                Pyongyang NNP SUBJECT of refused
                refused/refuse VBD ROOT

                India NNP SUBJECT of rebuilds
                rebuilds/rebuild VBZ ROOT
                ties NNS OBJECT of rebuilds
                with IN PREPOSITION of ties
                the DT DETERMINER of regime
                reclusive JJ MODIFIER of regime
                regime NN PREPOSITION_OBJECT of with
                """)).isEqualTo("PRK GOV «reclusive regime»");
    }

    @Test
    void bothSidesAreTheTwoStatesInFocus() {
        assertThat(Denoted.in(2, "sides", """
                India NNP SUBJECT of met
                and CC COORDINATION of India
                Pakistan NNP CONJUNCT of India
                met/meet VBD ROOT

                Both DT DETERMINER of sides
                sides/side NNS SUBJECT of agreed
                agreed/agree VBD ROOT
                """)).contains("IND «", "PAK «");
    }

    @Test
    void theTwoLeadersAreTheTwoPeople() {
        assertThat(Denoted.in(2, "leaders", """
                Donald_Trump NNP SUBJECT of met
                met/meet VBD ROOT
                Kim_Jong-un NNP OBJECT of met

                The DT DETERMINER of leaders
                two CD NUMBER of leaders
                leaders/leader NNS SUBJECT of agreed
                agreed/agree VBD ROOT
                """)).contains("Donald Trump", "Kim Jong-un");
    }

    @Test
    void whomAStateSendsIsItsOwn() {
        assertThat(Denoted.in(1, "minister", """
                India NNP SUBJECT of sends
                sends/send VBZ ROOT
                minister NN OBJECT of sends
                to IN PREPOSITION of sends
                Pyongyang NNP PREPOSITION_OBJECT of to
                """)).isEqualTo("IND GOV «minister»");
    }

    @Test
    void thePresidentIsTheReportsOwnThoughAnotherWasNamedSince() {
        assertThat(Denoted.in(4, "president", """
                US NNP COMPOUND of Trump
                President NNP COMPOUND of Trump
                Donald_Trump NNP SUBJECT of met
                met/meet VBD ROOT
                US NNP COMPOUND of officials
                officials/official NNS OBJECT of met

                French JJ MODIFIER of Macron
                President NNP COMPOUND of Macron
                Emmanuel_Macron NNP SUBJECT of came
                came/come VBD ROOT

                Macron NNP SUBJECT of left
                left/leave VBD ROOT

                The DT DETERMINER of president
                president NN SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("USA GOV «president» Donald Trump");
    }

    @Test
    void theKoreasAreTwoStates() {
        assertThat(Denoted.in(1, "Koreas", """
                the DT DETERMINER of Koreas
                two CD NUMBER of Koreas
                Koreas NNPS SUBJECT of agreed
                agreed/agree VBD ROOT
                """)).isEqualTo("KOR «two Koreas», PRK «two Koreas»");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(Denoted.in(1, "counterpart", """
                US NNP COMPOUND of Trump
                President NNP COMPOUND of Trump
                Donald_Trump NNP SUBJECT of met
                met/meet VBD ROOT
                his PRP$ POSSESSOR of counterpart
                French JJ MODIFIER of counterpart
                counterpart NN OBJECT of met
                """)).isEqualTo("FRA GOV «French counterpart»");
    }

    @Test
    void hisWifeIsThatOfWhoeverStandsBesideHer() {
        assertThat(Denoted.in(1, "his", """
                VK_Singh NNP SUBJECT of met
                met/meet VBD ROOT
                Donald_Trump NNP OBJECT of met
                and CC COORDINATION of Trump
                his PRP$ POSSESSOR of wife
                wife NN CONJUNCT of Trump
                """)).isEqualTo("USA GOV «his» Donald Trump");
    }
}
