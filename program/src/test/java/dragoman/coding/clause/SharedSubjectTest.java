package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose act a verb without a subject of its own is. */
class SharedSubjectTest {

    @Test
    void whoBeforeARelativeClauseIsTheNoun() {
        assertThat(Clauses.of("""
                Soldiers/soldier NNS SUBJECT of left
                who WP SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of Soldiers
                Iran NNP OBJECT of attacked
                left/leave VBD ROOT
                """).at("attacked")).isEqualTo("SUBJECT Soldiers, OBJECT Iran");
    }

    @Test
    void theNounBeforeARelativeClauseWithASubjectIsItsObject() {
        assertThat(Clauses.of("""
                Rebels/rebel NNS SUBJECT of fled
                whom WP OBJECT of attacked
                France NNP SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of Rebels
                fled/flee VBD ROOT
                """).at("attacked")).isEqualTo("SUBJECT France, OBJECT Rebels");
        assertThat(Clauses.of("""
                Rebels/rebel NNS SUBJECT of fled
                France NNP SUBJECT of attacked
                attacked/attack VBD RELATIVE_CLAUSE of Rebels
                fled/flee VBD ROOT
                """).at("attacked")).isEqualTo("SUBJECT France, OBJECT Rebels");
    }

    @Test
    void bothVerbsOfARelativeClauseHaveItsNoun() {
        assertThat(Clauses.of("""
                Soldiers/soldier NNS SUBJECT of left
                who WP SUBJECT of came
                came/come VBD RELATIVE_CLAUSE of Soldiers
                and CC COORDINATION of came
                attacked/attack VBD CONJUNCT of came
                Iran NNP OBJECT of attacked
                left/leave VBD ROOT
                """).subject("attacked")).isEqualTo("Soldiers");
    }

    private static String paperThat(String participle) {
        return """
                India NNP SUBJECT of issued
                issued/issue VBD ROOT
                statement NN OBJECT of issued
                %s VBG NOUN_CLAUSE of statement
                Iran NNP OBJECT of %s
                """.formatted(participle, participle.split("/")[0]);
    }

    @Test
    void whatAStatementUrgesItsAuthorUrges() {
        assertThat(Clauses.of(paperThat("condemning/condemn")).subject("condemning")).isEqualTo("India");
        assertThat(Clauses.of(paperThat("reaching/come")).subject("reaching")).isEqualTo("statement");
    }

    private static String infinitiveAfter(String verb) {
        return """
                India NNP SUBJECT of %s
                %s VBD ROOT
                Iran NNP OBJECT of %s
                to TO MARK of leave
                leave VB OPEN_COMPLEMENT of %s
                """.formatted(verb.split("/")[0], verb, verb.split("/")[0], verb.split("/")[0]);
    }

    @Test
    void whoeverIsUrgedActs() {
        assertThat(Clauses.of(infinitiveAfter("urged/urge")).subject("leave")).isEqualTo("Iran");
        assertThat(Clauses.of(infinitiveAfter("forced/force")).subject("leave")).isEqualTo("Iran");
    }

    @Test
    void whoeverPromisesActs() {
        assertThat(Clauses.of(infinitiveAfter("promised/promise")).subject("leave")).isEqualTo("India");
        assertThat(Clauses.of(infinitiveAfter("visited/visit")).subject("leave")).isEqualTo("India");
    }

    @Test
    void anInfinitiveHungOnWhoIsToldIsHisAct() {
        String told = """
                India NNP SUBJECT of ordered
                ordered/%s VBD ROOT
                envoy NN OBJECT of ordered
                to TO MARK of leave
                leave VB RELATIVE_CLAUSE of envoy
                """;
        assertThat(Clauses.of(told.formatted("order")).subject("leave")).isEqualTo("envoy");
        assertThat(Clauses.of(told.formatted("order")).at("ordered", Role.COMPLEMENT)).isEqualTo("leave");
        assertThat(Clauses.of(told.formatted("have")).at("ordered", Role.COMPLEMENT)).isEmpty();
    }

    @Test
    void whoeverIsCalledOnActs() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of called
                called/call VBD ROOT
                on IN PREPOSITION of called
                Iran NNP PREPOSITION_OBJECT of on
                to TO MARK of leave
                leave VB OPEN_COMPLEMENT of called
                """).subject("leave")).isEqualTo("Iran");
    }

    @Test
    void whoeverIsUrgedInThePassiveActs() {
        assertThat(Clauses.of("""
                Iran NNP PASSIVE_SUBJECT of urged
                was/be VBD PASSIVE_AUXILIARY of urged
                urged/urge VBN ROOT
                by IN AGENT of urged
                India NNP PREPOSITION_OBJECT of by
                to TO MARK of leave
                leave VB OPEN_COMPLEMENT of urged
                """).subject("leave")).isEqualTo("Iran");
    }

    @Test
    void theSubjectOfAClauseWithoutFiniteVerbIsTheObjectOfItsGovernor() {
        Clauses clauses = Clauses.of("""
                India NNP SUBJECT of wants
                wants/want VBZ ROOT
                Iran NNP SUBJECT of leave
                to TO MARK of leave
                leave VB CLAUSE_COMPLEMENT of wants
                """);
        assertThat(clauses.at("wants")).isEqualTo("SUBJECT India, OBJECT Iran, COMPLEMENT leave");
        assertThat(clauses.subject("leave")).isEqualTo("Iran");
    }

    private static String gerundAfter(String verb, String preposition) {
        return """
                India NNP SUBJECT of %1$s
                %2$s VBD ROOT
                Iran NNP OBJECT of %1$s
                %3$s IN PREPOSITION of %1$s
                killing/kill VBG PREPOSITION_CLAUSE of %3$s
                """.formatted(verb.split("/")[0], verb, preposition);
    }

    @Test
    void whoeverIsAccusedOfSomethingDidIt() {
        assertThat(Clauses.of(gerundAfter("accused/accuse", "of")).subject("killing")).isEqualTo("Iran");
        assertThat(Clauses.of(gerundAfter("condemned/condemn", "for")).subject("killing")).isEqualTo("Iran");
        assertThat(Clauses.of(gerundAfter("stopped/stop", "from")).subject("killing")).isEqualTo("Iran");
    }

    @Test
    void whoeverAnswersBySomethingDoesIt() {
        assertThat(Clauses.of(gerundAfter("surprised/surprise", "by")).subject("killing")).isEqualTo("India");
    }

    @Test
    void whoeverIsAccusedInThePassiveDidIt() {
        assertThat(Clauses.of("""
                Iran NNP PASSIVE_SUBJECT of accused
                was/be VBD PASSIVE_AUXILIARY of accused
                accused/accuse VBN ROOT
                of IN PREPOSITION of accused
                killing/kill VBG PREPOSITION_CLAUSE of of
                """).subject("killing")).isEqualTo("Iran");
    }

    @Test
    void aPlanBelongsToItsOwnerElseToTheSubject() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of rejected
                rejected/reject VBD ROOT
                Iran NNP POSSESSOR of plan
                's POS CASE of Iran
                plan NN OBJECT of rejected
                to TO MARK of leave
                leave VB NOUN_CLAUSE of plan
                """).subject("leave")).isEqualTo("Iran");
        assertThat(Clauses.of("""
                India NNP SUBJECT of announced
                announced/announce VBD ROOT
                a DT DETERMINER of plan
                plan NN OBJECT of announced
                to TO MARK of leave
                leave VB NOUN_CLAUSE of plan
                """).subject("leave")).isEqualTo("India");
    }

    @Test
    void conjunctVerbsShareTheirSubject() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of came
                came/come VBD ROOT
                and CC COORDINATION of came
                left/leave VBD CONJUNCT of came
                """).at("left")).isEqualTo("SUBJECT India");
    }

    @Test
    void aConjunctVerbWithASubjectKeepsIt() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of came
                came/come VBD ROOT
                and CC COORDINATION of came
                Iran NNP SUBJECT of left
                left/leave VBD CONJUNCT of came
                """).at("left")).isEqualTo("SUBJECT Iran");
    }

    @Test
    void conjunctVerbsShareTheirObject() {
        assertThat(Clauses.of("""
                France NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                and CC COORDINATION of attacked
                killed/kill VBD CONJUNCT of attacked
                rebels/rebel NNS OBJECT of killed
                """).at("attacked")).isEqualTo("SUBJECT France, OBJECT rebels");
    }

    @Test
    void anObjectFarBehindIsNotShared() {
        assertThat(Clauses.of("""
                France NNP SUBJECT of came
                came/come VBD ROOT
                on IN PREPOSITION of came
                Monday NNP PREPOSITION_OBJECT of on
                and CC COORDINATION of came
                killed/kill VBD CONJUNCT of came
                rebels/rebel NNS OBJECT of killed
                """).at("came", Role.OBJECT)).isEmpty();
    }

    @Test
    void somebodyReadyToActActs() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of is
                is/be VBZ ROOT
                ready JJ ATTRIBUTE of is
                to TO MARK of leave
                leave VB OPEN_COMPLEMENT of ready
                """).subject("leave")).isEqualTo("India");
    }

    @Test
    void whatHitATownKilledItsPeople() {
        assertThat(Clauses.of("""
                Lima NNP PASSIVE_SUBJECT of hit
                was/be VBD PASSIVE_AUXILIARY of hit
                hit/hit VBN ROOT
                by IN AGENT of hit
                quake/quake NN PREPOSITION_OBJECT of by
                killing/kill VBG ADVERBIAL_CLAUSE of hit
                people/people NNS OBJECT of killing
                """).at("killing")).isEqualTo("SUBJECT quake, OBJECT people");
    }

    @Test
    void aClauseWithoutItsThatHasTheNounBeforeItAsObject() {
        assertThat(Clauses.of("""
                It PRP SUBJECT of came
                came/come VBD ROOT
                up RP PARTICLE of came
                in IN PREPOSITION of came
                talks/talk NNS PREPOSITION_OBJECT of in
                Iran NNP SUBJECT of held
                held/hold VBD ADVERBIAL_CLAUSE of came
                with IN PREPOSITION of held
                France NNP PREPOSITION_OBJECT of with
                """).at("held")).isEqualTo("SUBJECT Iran, OBJECT talks, with France");
    }

    @Test
    void whatAParserHangsOnWhileIsTheSubjectOfTheVerbBehindIt() {
        assertThat(Clauses.of("""
                France NNP SUBJECT of watched
                watched/watch VBD ROOT
                while IN PREPOSITION of watched
                Iran NNP PREPOSITION_OBJECT of while
                , , PUNCTUATION of left
                has/have VBZ AUXILIARY of left
                left/leave VBN CONJUNCT of watched
                Iraq NNP OBJECT of left
                """).at("left")).isEqualTo("SUBJECT Iran, OBJECT Iraq");
    }
}
