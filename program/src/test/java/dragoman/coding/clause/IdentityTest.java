package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that say who somebody is. */
class IdentityTest {

    @Test
    void whoIsSingledOutActs() {
        assertThat(Clauses.of("""
                It PRP SUBJECT of was
                was/be VBD ROOT
                India NNP ATTRIBUTE of was
                that WDT SUBJECT of attacked
                attacked/attack VBD CLAUSE_COMPLEMENT of was
                Iran NNP OBJECT of attacked
                """).at("attacked")).isEqualTo("SUBJECT India, OBJECT Iran");
    }

    @Test
    void whatIsSingledOutIsActedOn() {
        assertThat(Clauses.of("""
                It PRP SUBJECT of was
                was/be VBD ROOT
                Iran NNP ATTRIBUTE of was
                that IN MARK of attacked
                India NNP SUBJECT of attacked
                attacked/attack VBD CLAUSE_COMPLEMENT of was
                """).at("attacked")).isEqualTo("SUBJECT India, OBJECT Iran");
    }

    @Test
    void aCountryIsWhichItIsSaidToBe() {
        assertThat(Clauses.of("""
                The DT DETERMINER of country
                country NN SUBJECT of was
                that WDT SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of country
                Iran NNP OBJECT of attacked
                was/be VBD ROOT
                India NNP ATTRIBUTE of was
                """).at("attacked")).isEqualTo("SUBJECT India, OBJECT Iran");
        assertThat(Clauses.of("""
                India NNP SUBJECT of was
                was/be VBD ROOT
                the DT DETERMINER of country
                first JJ MODIFIER of country
                country NN ATTRIBUTE of was
                that WDT SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of country
                Iran NNP OBJECT of attacked
                """).at("attacked")).isEqualTo("SUBJECT India, OBJECT Iran");
    }

    @Test
    void thoseAreWhoIsNamedAmongThem() {
        assertThat(Clauses.of("""
                Among IN PREPOSITION of was
                those DT PREPOSITION_OBJECT of Among
                arrested/arrest VBN NOUN_CLAUSE of those
                by IN AGENT of arrested
                India NNP PREPOSITION_OBJECT of by
                was/be VBD ROOT
                Doe NNP SUBJECT of was
                """).at("arrested")).startsWith("OBJECT Doe, SUBJECT India");
    }

    @Test
    void whatSomebodyDidWasHisAct() {
        assertThat(Clauses.of("""
                What WP OBJECT of did
                India NNP SUBJECT of did
                did/do VBD CLAUSE_SUBJECT of was
                was/be VBD ROOT
                to TO MARK of attack
                attack VB OPEN_COMPLEMENT of was
                Iran NNP OBJECT of attack
                """).at("attack")).isEqualTo("SUBJECT India, OBJECT Iran");
    }

    @Test
    void aDescriptionThatNamesNobodyStaysItself() {
        assertThat(Clauses.of("""
                The DT DETERMINER of man
                man NN SUBJECT of was
                who WP SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of man
                Iran NNP OBJECT of attacked
                was/be VBD ROOT
                a DT DETERMINER of soldier
                soldier NN ATTRIBUTE of was
                """).at("attacked")).isEqualTo("SUBJECT man, OBJECT Iran");
    }
}
