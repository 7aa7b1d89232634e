package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassiveClauseTest {

    private static final String ATTACKED = """
            Rebels/rebel NNS PASSIVE_SUBJECT of attacked
            were/be VBD PASSIVE_AUXILIARY of attacked
            attacked/attack VBN ROOT
            by IN AGENT of attacked
            France NNP PREPOSITION_OBJECT of by
            """;

    @Test
    void aPassiveIsToldAsItsActive() {
        assertThat(Clauses.of(ATTACKED).at("attacked")).startsWith("OBJECT Rebels, SUBJECT France");
        assertThat(Clauses.of("""
                France NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                rebels/rebel NNS OBJECT of attacked
                """).at("attacked")).isEqualTo("SUBJECT France, OBJECT rebels");
    }

    @Test
    void theSurfaceSubjectOfAPassiveStaysTheSufferer() {
        Clauses clauses = Clauses.of(ATTACKED);
        assertThat(clauses.subject("attacked")).isEqualTo("Rebels");
        assertThat(clauses.graph().isPassive(clauses.index("attacked"))).isTrue();
    }

    @Test
    void aPassiveWithoutAgentHasNoSubject() {
        assertThat(Clauses.of("""
                Rebels/rebel NNS PASSIVE_SUBJECT of attacked
                were/be VBD PASSIVE_AUXILIARY of attacked
                attacked/attack VBN ROOT
                """).at("attacked")).isEqualTo("OBJECT Rebels");
    }

    @Test
    void aPerfectWithByIsNotPassive() {
        Clauses clauses = Clauses.of("""
                Oman NNP SUBJECT of hosted
                has/have VBZ AUXILIARY of hosted
                hosted/host VBN ROOT
                visits/visit NNS OBJECT of hosted
                by IN AGENT of hosted
                kings/king NNS PREPOSITION_OBJECT of by
                """);
        assertThat(clauses.graph().isPassive(clauses.index("hosted"))).isFalse();
        assertThat(clauses.at("hosted")).isEqualTo("SUBJECT Oman, OBJECT visits, by kings");
    }

    @Test
    void aParticipleAfterANounIsAPassiveOfThatNoun() {
        Clauses clauses = Clauses.of("""
                Troops/troop NNS SUBJECT of left
                sent/send VBN NOUN_CLAUSE of Troops
                by IN AGENT of sent
                France NNP PREPOSITION_OBJECT of by
                left/leave VBD ROOT
                """);
        assertThat(clauses.at("sent")).startsWith("OBJECT Troops, SUBJECT France");
    }

    @Test
    void aParticipleBeforeTheClauseSharesItsSubject() {
        assertThat(Clauses.of("""
                Hit/hit VBN ADVERBIAL_CLAUSE of protested
                by IN AGENT of Hit
                sanctions/sanction NNS PREPOSITION_OBJECT of by
                Iran NNP SUBJECT of protested
                protested/protest VBD ROOT
                """).at("Hit")).startsWith("OBJECT Iran, SUBJECT sanctions");
    }

    @Test
    void theSecondOfTwoPassivesIsOneToo() {
        Clauses clauses = Clauses.of("""
                Rebels/rebel NNS PASSIVE_SUBJECT of seized
                were/be VBD PASSIVE_AUXILIARY of seized
                seized/seize VBN ROOT
                and CC COORDINATION of seized
                killed/kill VBN CONJUNCT of seized
                """);
        assertThat(clauses.at("killed")).isEqualTo("OBJECT Rebels");
    }

    @Test
    void aPlainPastIsNoPassive() {
        Clauses clauses = Clauses.of("""
                Rebels/rebel NNS SUBJECT of attacked
                attacked/attack VBD ROOT
                """);
        assertThat(clauses.graph().isPassive(clauses.index("attacked"))).isFalse();
    }

    @Test
    void aPassiveRelativeClauseHasTheNounAsObject() {
        assertThat(Clauses.of("""
                Rebels/rebel NNS SUBJECT of fled
                who WP PASSIVE_SUBJECT of attacked
                were/be VBD PASSIVE_AUXILIARY of attacked
                attacked/attack VBN RELATIVE_CLAUSE of Rebels
                by IN AGENT of attacked
                France NNP PREPOSITION_OBJECT of by
                fled/flee VBD ROOT
                """).at("attacked")).startsWith("OBJECT Rebels, SUBJECT France");
    }

    @Test
    void aVerbHasOneAgentASecondBelongsToTheNounBeforeIt() {
        Clauses clauses = Clauses.of("""
                Iran NNP PASSIVE_SUBJECT of hit
                was/be VBD PASSIVE_AUXILIARY of hit
                hit VBN ROOT
                by IN AGENT of hit
                rebels/rebel NNS PREPOSITION_OBJECT of by
                after IN PREPOSITION of hit
                attacks/attack NNS PREPOSITION_OBJECT of after
                by IN AGENT of hit
                troops/troop NNS PREPOSITION_OBJECT of by#2
                """);
        assertThat(clauses.at("hit", Role.SUBJECT)).isEqualTo("rebels");
        assertThat(clauses.prepositions("attacks", "by")).isEqualTo("troops");
        assertThat(clauses.at("rebels")).isEmpty();
    }

    @Test
    void aHeadlineLeavesTheAuxiliaryOut() {
        assertThat(Clauses.of("""
                Activist/activist NN SUBJECT of freed
                freed/free VBN ROOT
                in IN PREPOSITION of freed
                Lima NNP PREPOSITION_OBJECT of in
                """).at("freed")).startsWith("OBJECT Activist");
        assertThat(Clauses.of("""
                Chile NNP SUBJECT of called
                called/call VBN ROOT
                for IN PREPOSITION of called
                talks/talk NNS PREPOSITION_OBJECT of for
                . . PUNCTUATION of called
                """).at("called")).startsWith("SUBJECT Chile");
    }

    @Test
    void whoUrgesMayStandBehindWhatIsUrged() {
        assertThat(Clauses.of("""
                Iran NNP PASSIVE_SUBJECT of urged
                was/be VBD PASSIVE_AUXILIARY of urged
                urged/urge VBN ROOT
                to TO MARK of free
                free VB OPEN_COMPLEMENT of urged
                prisoners/prisoner NNS OBJECT of free
                by IN PREPOSITION of free
                India NNP PREPOSITION_OBJECT of by
                """).at("urged")).startsWith("OBJECT Iran, SUBJECT India");
    }

    @Test
    void aHeadlineMayLeaveOutTheHelpingVerb() {
        assertThat(Clauses.of("""
                Iran NNP SUBJECT of accused
                accused/accuse VBD ROOT
                of IN PREPOSITION of accused
                spying NN PREPOSITION_OBJECT of of
                """).at("accused")).startsWith("OBJECT Iran");
        assertThat(Clauses.of("""
                Iran NNP SUBJECT of praised
                praised/praise VBD ROOT
                by IN PREPOSITION of praised
                India NNP PREPOSITION_OBJECT of by
                """).at("praised")).startsWith("OBJECT Iran, SUBJECT India");
    }

    @Test
    void aVerbOfDenialTakesAGerundAlsoBehindTheDay() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of denied
                denied/deny VBD ROOT
                on IN PREPOSITION of denied
                Tuesday NNP PREPOSITION_OBJECT of on
                having/have VBG AUXILIARY of attacked
                attacked/attack VBN ADVERBIAL_CLAUSE of denied
                Iran NNP OBJECT of attacked
                """).at("denied")).isEqualTo("SUBJECT India, on Tuesday, COMPLEMENT attacked");
    }
}
