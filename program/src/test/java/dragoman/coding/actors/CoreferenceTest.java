package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import org.junit.jupiter.api.Test;

/** Pronouns: words that stand for somebody named elsewhere. */
class CoreferenceTest {

    @Test
    void heIsThePersonWhoWasTheSubjectBefore() {
        assertThat(Denoted.in(2, "He", """
                Indian JJ MODIFIER of Singh
                minister NN COMPOUND of Singh
                VK_Singh NNP SUBJECT of met
                met/meet VBD ROOT
                Kim_Jong-un NNP OBJECT of met

                He PRP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("IND GOV «He» VK Singh");
    }

    @Test
    void himIsNotTheSubjectOfTheSameVerb() {
        assertThat(Denoted.in(2, "him", """
                Kim_Jong-un NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                Donald_Trump NNP SUBJECT of met
                met/meet VBD ROOT
                him PRP OBJECT of met
                """)).isEqualTo("PRK GOV «him» Kim Jong-un");
    }

    @Test
    void heOfWhomNothingIsToldIsSomebodyAndItIsNot() {
        assertThat(Denoted.in(1, "He", """
                He PRP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("--- UNK «He»");
        assertThat(Denoted.in(1, "It", """
                It PRP SUBJECT of fell
                fell/fall VBD ROOT
                """)).isEmpty();
    }

    @Test
    void itIsAStateAndNotAPerson() {
        assertThat(Denoted.in(1, "its", """
                Iran NNP SUBJECT of said
                and CC COORDINATION of Iran
                told/tell VBD ADVERBIAL_CLAUSE of said
                Donald_Trump NNP OBJECT of told
                that IN MARK of grew
                its PRP$ POSSESSOR of programme
                programme NN SUBJECT of grew
                grew/grow VBD CLAUSE_COMPLEMENT of said
                said/say VBD ROOT
                """)).isEqualTo("IRN «its»");
    }

    @Test
    void anEmptyItIsNobody() {
        assertThat(Denoted.in(2, "It", """
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                It PRP SUBJECT of seems
                seems/seem VBZ ROOT
                """)).isEmpty();
    }

    @Test
    void theyAreAllWhomAndJoins() {
        assertThat(Denoted.in(2, "They", """
                India NNP SUBJECT of met
                and CC COORDINATION of India
                Pakistan NNP CONJUNCT of India
                met/meet VBD ROOT

                They PRP SUBJECT of agreed
                agreed/agree VBD ROOT
                """)).isEqualTo("IND «They», PAK «They»");
    }

    @Test
    void weIsWhoeverIsQuoted() {
        assertThat(Denoted.in(1, "We", """
                We PRP SUBJECT of urge
                urge VBP CLAUSE_COMPLEMENT of said
                Iran NNP OBJECT of urge
                US NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """)).isEqualTo("USA GOV «We» John Kirby");
    }

    @Test
    void aQuotationGoesOnIntoTheNextSentence() {
        assertThat(Denoted.in(1, "We", """
                We PRP SUBJECT of urge
                urge VBP ROOT
                Iran NNP OBJECT of urge

                Iran NNP SUBJECT of stop
                must MD AUXILIARY of stop
                stop VB CLAUSE_COMPLEMENT of said
                US NNP COMPOUND of Kirby
                spokesman NN COMPOUND of Kirby
                John_Kirby NNP SUBJECT of said
                said/say VBD ROOT
                """)).isEqualTo("USA GOV «We» John Kirby");
    }

    @Test
    void aRelativePronounIsTheNounBeforeIt() {
        assertThat(Denoted.in(1, "which", """
                Iran NNP SUBJECT of sought
                which WDT SUBJECT of faced
                faced/face VBD RELATIVE_CLAUSE of Iran
                sanctions NNS OBJECT of faced
                sought/seek VBD ROOT
                help NN OBJECT of sought
                """)).isEqualTo("IRN «which»");
    }

    @Test
    void aPronounSaysToWhichWordsItRefers() {
        ParsedReport report = HandParse.report("""
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                It PRP SUBJECT of celebrated
                celebrated/celebrate VBD ROOT
                """);
        ReportActors actors = Denoted.FINDER.find(report);
        assertThat(actors.all()).hasSize(2);
        assertThat(actors.all().get(1).refersTo().map(p -> p.text() + "@" + p.start())).contains("Iran@0");
        assertThat(actors.describe(report.sentences().get(1), 0)).contains("pronoun for state «Iran» (states/few.txt");
    }

    @Test
    void sheIsNotWhomTheReportCallsHe() {
        assertThat(Denoted.in(3, "She", """
                US NNP COMPOUND of Sanders
                spokeswoman NN COMPOUND of Sanders
                Sarah_Sanders NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                Donald_Trump NNP SUBJECT of said
                said/say VBD ROOT
                he PRP SUBJECT of listened
                listened/listen VBD CLAUSE_COMPLEMENT of said

                She PRP SUBJECT of left
                left/leave VBD ROOT
                """)).isEqualTo("USA GOV «She» Sarah Sanders");
    }

    @Test
    void whatIsNeededToDoSomethingIsAThing() {
        assertThat(Denoted.in(2, "It", """
                Iran NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                It PRP PASSIVE_SUBJECT of needed
                was/be VBD PASSIVE_AUXILIARY of needed
                needed/need VBN ROOT
                """)).isEmpty();
    }

    @Test
    void nobodyWhoIsQuotedCallsHimselfHe() {
        assertThat(Denoted.in(2, "He", """
                Kim_Jong-un NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                Donald_Trump NNP SUBJECT of said
                said/say VBD ROOT
                : : PUNCTUATION of said
                " `` PUNCTUATION of said
                He PRP SUBJECT of comes
                comes/come VBZ CLAUSE_COMPLEMENT of said
                " '' PUNCTUATION of said
                """)).isEqualTo("PRK GOV «He» Kim Jong-un");
    }
}
