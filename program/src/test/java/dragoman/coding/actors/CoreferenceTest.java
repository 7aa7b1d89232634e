package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import org.junit.jupiter.api.Test;

/** Pronouns, "the country", "both sides": words that stand for somebody named elsewhere. */
class CoreferenceTest {

    private static final ActorFinder FINDER = SmallBook.finder();

    private static String last(int sentence, String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        ReportActors actors = FINDER.find(report);
        ReportInvariants.check(report, actors);
        Sentence parsed = report.sentences().get(sentence - 1);
        int token = parsed.tokens().stream().filter(t -> t.form().equals(word)).reduce((a, b) -> b).orElseThrow().index();
        return Denoted.show(actors.at(parsed, token));
    }

    @Test
    void heIsThePersonWhoWasTheSubjectBefore() {
        assertThat(last(2, "He", """
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
        assertThat(last(2, "him", """
                Kim_Jong-un NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                Donald_Trump NNP SUBJECT of met
                met/meet VBD ROOT
                him PRP OBJECT of met
                """)).isEqualTo("PRK GOV «him» Kim Jong-un");
    }

    @Test
    void heOfWhomNothingIsToldIsSomebodyAndItIsNot() {
        assertThat(last(1, "He", """
                He PRP SUBJECT of spoke
                spoke/speak VBD ROOT
                """)).isEqualTo("--- UNK «He»");
        assertThat(last(1, "It", """
                It PRP SUBJECT of fell
                fell/fall VBD ROOT
                """)).isEmpty();
    }

    @Test
    void itIsAStateAndNotAPerson() {
        assertThat(last(1, "its", """
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
        assertThat(last(2, "It", """
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                It PRP SUBJECT of seems
                seems/seem VBZ ROOT
                """)).isEmpty();
    }

    @Test
    void theyAreAllWhomAndJoins() {
        assertThat(last(2, "They", """
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
        assertThat(last(1, "We", """
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
        assertThat(last(1, "We", """
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
        assertThat(last(1, "which", """
                Iran NNP SUBJECT of sought
                which WDT SUBJECT of faced
                faced/face VBD RELATIVE_CLAUSE of Iran
                sanctions NNS OBJECT of faced
                sought/seek VBD ROOT
                help NN OBJECT of sought
                """)).isEqualTo("IRN «which»");
    }

    @Test
    void theCountryIsTheStateNamedLast() {
        assertThat(last(2, "country", """
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                The DT DETERMINER of country
                country NN SUBJECT of celebrated
                celebrated/celebrate VBD ROOT
                """)).isEqualTo("IRN «country»");
    }

    @Test
    void theRegimeIsNotWhoeverActsOnIt() {
        assertThat(last(2, "regime", """
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
        assertThat(last(2, "sides", """
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
        assertThat(last(2, "leaders", """
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
        assertThat(last(1, "minister", """
                India NNP SUBJECT of sends
                sends/send VBZ ROOT
                minister NN OBJECT of sends
                to IN PREPOSITION of sends
                Pyongyang NNP PREPOSITION_OBJECT of to
                """)).isEqualTo("IND GOV «minister»");
    }

    @Test
    void aPronounSaysToWhichWordsItRefers() {
        ParsedReport report = HandParse.report("""
                Iran NNP SUBJECT of won
                won/win VBD ROOT

                It PRP SUBJECT of celebrated
                celebrated/celebrate VBD ROOT
                """);
        ReportActors actors = FINDER.find(report);
        assertThat(actors.all()).hasSize(2);
        assertThat(actors.all().get(1).refersTo().map(p -> p.text() + "@" + p.start())).contains("Iran@0");
        assertThat(actors.describe(report.sentences().get(1), 0)).contains("pronoun for state «Iran» (states/few.txt");
    }

    @Test
    void thePresidentIsTheReportsOwnThoughAnotherWasNamedSince() {
        assertThat(last(4, "president", """
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
    void sheIsNotWhomTheReportCallsHe() {
        assertThat(last(3, "She", """
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
    void aMonthIsASurnameOfSomebodyNamedInFullOnly() {
        String may = """
                British JJ MODIFIER of May
                minister NN COMPOUND of May
                Theresa_May NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                May NNP SUBJECT of left
                left/leave VBD ROOT
                """;
        assertThat(last(2, "May", may)).endsWith("Theresa May");
        assertThat(last(1, "May", "May NNP SUBJECT of passed\npassed/pass VBD ROOT")).isEmpty();
    }

    @Test
    void theKoreasAreTwoStates() {
        assertThat(last(1, "Koreas", """
                the DT DETERMINER of Koreas
                two CD NUMBER of Koreas
                Koreas NNPS SUBJECT of agreed
                agreed/agree VBD ROOT
                """)).isEqualTo("KOR «two Koreas», PRK «two Koreas»");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(last(1, "counterpart", """
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
        assertThat(last(1, "his", """
                VK_Singh NNP SUBJECT of met
                met/meet VBD ROOT
                Donald_Trump NNP OBJECT of met
                and CC COORDINATION of Trump
                his PRP$ POSSESSOR of wife
                wife NN CONJUNCT of Trump
                """)).isEqualTo("USA GOV «his» Donald Trump");
    }

    @Test
    void whatIsNeededToDoSomethingIsAThing() {
        assertThat(last(2, "It", """
                Iran NNP SUBJECT of spoke
                spoke/speak VBD ROOT

                It PRP PASSIVE_SUBJECT of needed
                was/be VBD PASSIVE_AUXILIARY of needed
                needed/need VBN ROOT
                """)).isEmpty();
    }

    @Test
    void nobodyWhoIsQuotedCallsHimselfHe() {
        assertThat(last(2, "He", """
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
