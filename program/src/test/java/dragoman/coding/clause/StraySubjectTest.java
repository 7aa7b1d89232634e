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
}
