package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects that a parser hung on another word. */
class StraySubjectTest {

    @Test
    void namesHungBeforeTheCommaAreTheSubjectBehindIt() {
        assertThat(Clauses.of("""
                After IN PREPOSITION of discuss
                the DT DETERMINER of visit
                visit NN PREPOSITION_OBJECT of After
                , , PUNCTUATION of visit
                India NNP ADVERB_NOUN of visit
                and CC COORDINATION of India
                Iran NNP CONJUNCT of India
                will MD AUXILIARY of discuss
                discuss VB ROOT
                trade NN OBJECT of discuss
                """).at("discuss")).isEqualTo("SUBJECT India, after visit, OBJECT trade");
    }

    @Test
    void aSubjectHungOnTheAuxiliaryIsTheVerbs() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of is
                is/be VBZ AUXILIARY of sending
                again RB ADVERB of sending
                sending/send VBG ROOT
                troops NNS OBJECT of sending
                """).at("sending")).startsWith("SUBJECT India");
    }

    @Test
    void whoIsOrderedArrestedIsTheOneArrested() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of ordered
                ordered/order VBD ROOT
                the DT DETERMINER of minister
                minister NN SUBJECT of arrested
                arrested/arrest VBN CLAUSE_COMPLEMENT of ordered
                . . PUNCTUATION of ordered
                """).at("arrested")).isEqualTo("OBJECT minister");
    }

    @Test
    void aDayBehindAPlaceIsNotThePlace() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of met
                met/meet VBD ROOT
                Iran NNP OBJECT of met
                in IN PREPOSITION of met
                Paris NNP COMPOUND of Monday
                Monday NNP PREPOSITION_OBJECT of in
                """).at("met")).contains("in Paris");
    }

    @Test
    void whoIsLetFreeIsTheObject() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of let
                let VB ROOT
                free JJ MODIFIER of hostages
                hostages/hostage NNS ROOT
                """).at("let")).isEqualTo("SUBJECT India, ATTRIBUTE free, OBJECT hostages");
    }

    @Test
    void aParticipleMayBelongToTheVerbBeforeIt() {
        assertThat(Clauses.of("""
                The DT DETERMINER of row
                row NN SUBJECT of began
                began/begin VBD ROOT
                when WRB ADVERB of attacked
                India NNP SUBJECT of attacked
                attacked/attack VBD ADVERBIAL_CLAUSE of began
                Iran NNP OBJECT of attacked
                threatening/threaten VBG ADVERBIAL_CLAUSE of began
                Iraq NNP OBJECT of threatening
                """).at("threatening")).isEqualTo("SUBJECT row, SUBJECT India, OBJECT Iraq");
    }

    @Test
    void aNameBehindAnAppositionSharesItsPlace() {
        Clauses clauses = Clauses.of("""
                talks NNS SUBJECT of failed
                between IN PREPOSITION of talks
                its PRP$ POSSESSOR of leader
                leader NN PREPOSITION_OBJECT of between
                Doe NNP APPOSITION of leader
                and CC COORDINATION of Doe
                Roe NNP CONJUNCT of Doe
                failed/fail VBD ROOT
                """);
        assertThat(clauses.conjuncts("leader")).isEqualTo("Roe");
    }

    @Test
    void aHelpingVerbOrAPrepositionGivesTheSubjectBack() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of had
                had/have VBD AUXILIARY of sanctioned
                earlier RBR ADVERB of sanctioned
                sanctioned/sanction VBN ROOT
                Iran NNP OBJECT of sanctioned
                """).at("sanctioned")).isEqualTo("SUBJECT India, earlier -, OBJECT Iran");
        assertThat(Clauses.of("""
                India NNP SUBJECT of under
                under IN PREPOSITION of attacked
                its PRP$ POSSESSOR of president
                president NN PREPOSITION_OBJECT of under
                attacked/attack VBD ROOT
                Iran NNP OBJECT of attacked
                """).at("attacked")).isEqualTo("SUBJECT India, under president, OBJECT Iran");
    }

    @Test
    void whatOneDoesAfterOrBeforeIsNotDoneByWhomOneCondemns() {
        String lines = """
                %s IN PREPOSITION of condemned
                expelling/expel VBG PREPOSITION_CLAUSE of %s
                envoys/envoy NNS OBJECT of expelling
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                Iran NNP OBJECT of condemned
                """;
        assertThat(Clauses.of(lines.formatted("After", "After")).at("expelling")).isEqualTo("SUBJECT India, OBJECT envoys");
        assertThat(Clauses.of("""
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                Iran NNP OBJECT of condemned
                for IN PREPOSITION of condemned
                expelling/expel VBG PREPOSITION_CLAUSE of for
                envoys/envoy NNS OBJECT of expelling
                """).at("expelling")).isEqualTo("SUBJECT Iran, OBJECT envoys");
    }
}
