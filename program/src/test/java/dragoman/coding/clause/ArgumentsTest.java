package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void whoeverIsGivenSomethingStandsUnderTo() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of gave
                gave/give VBD ROOT
                Iran NNP INDIRECT_OBJECT of gave
                aid NN OBJECT of gave
                """).at("gave")).isEqualTo("SUBJECT India, to Iran, OBJECT aid");
    }

    @Test
    void anIndirectObjectThatIsAPrepositionKeepsItsOwn() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of gave
                gave/give VBD ROOT
                aid NN OBJECT of gave
                for IN INDIRECT_OBJECT of gave
                Iran NNP PREPOSITION_OBJECT of for
                """).at("gave")).isEqualTo("SUBJECT India, OBJECT aid, for Iran");
    }

    @Test
    void aParticleStandsForItself() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of broke
                broke/break VBD ROOT
                off RP PARTICLE of broke
                talks/talk NNS OBJECT of broke
                """).at("broke")).isEqualTo("SUBJECT India, off -, OBJECT talks");
    }

    @Test
    void chainedPrepositionsAreAParticleAndAPreposition() {
        String chained = """
                India NNP SUBJECT of pulled
                pulled/pull VBD ROOT
                out IN PREPOSITION of pulled
                of IN PREPOSITION of out
                talks/talk NNS PREPOSITION_OBJECT of of
                """;
        assertThat(Clauses.of(chained).at("pulled")).isEqualTo("SUBJECT India, out -, of talks");
        assertThat(Clauses.of(chained.replace("out IN PREPOSITION", "out RB ADVERB")).at("pulled")).isEqualTo("SUBJECT India, out -, of talks");
    }

    @Test
    void whoeverIsHeldResponsibleIsAnObject() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of holds
                holds/hold VBZ ROOT
                Iran NNP SUBJECT of responsible
                responsible JJ CLAUSE_COMPLEMENT of holds
                for IN PREPOSITION of responsible
                attacks/attack NNS PREPOSITION_OBJECT of for
                """).at("holds")).isEqualTo("SUBJECT India, OBJECT Iran, ATTRIBUTE responsible");
    }

    @Test
    void aFiniteClauseDoesNotGiveItsSubjectAway() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of said
                said/say VBD ROOT
                Iran NNP SUBJECT of left
                left/leave VBD CLAUSE_COMPLEMENT of said
                """).at("said")).isEqualTo("SUBJECT India, COMPLEMENT left");
    }

    private static final String SANCTIONS = """
            India NNP SUBJECT of imposed
            imposed/impose VBD ROOT
            sanctions/sanction NNS OBJECT of imposed
            on IN PREPOSITION of sanctions
            Iran NNP PREPOSITION_OBJECT of on
            """;

    @Test
    void aPrepositionFloatsBetweenVerbAndObject() {
        assertThat(Clauses.of(SANCTIONS).prepositions("imposed", "on")).isEqualTo("Iran");
        assertThat(Clauses.of(SANCTIONS.replace("PREPOSITION of sanctions", "PREPOSITION of imposed")).prepositions("sanctions", "on")).isEqualTo("Iran");
    }

    @Test
    void aPrepositionDoesNotFloatToTheSubject() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of imposed
                imposed/impose VBD ROOT
                sanctions/sanction NNS OBJECT of imposed
                on IN PREPOSITION of imposed
                Iran NNP PREPOSITION_OBJECT of on
                """).prepositions("India", "on")).isEmpty();
    }

    @Test
    void aSecondPrepositionHungOnANameBelongsToTheNounBefore() {
        String attack = """
                An DT DETERMINER of attack
                attack NN SUBJECT of continued
                by IN PREPOSITION of attack
                Iran NNP PREPOSITION_OBJECT of by
                on IN PREPOSITION of Iran
                Iraq NNP PREPOSITION_OBJECT of on
                continued/continue VBD ROOT
                """;
        assertThat(Clauses.of(attack).prepositions("attack", "on")).isEqualTo("Iraq");
        assertThat(Clauses.of(attack.replace("Iran NNP", "Iran NN")).prepositions("attack", "on")).isEmpty();
    }

    @Test
    void anObjectKnowsItsVerbAlsoInThePassive() {
        Clauses active = Clauses.of(SANCTIONS);
        assertThat(active.graph().verbOfObject(active.index("sanctions"))).isEqualTo(active.index("imposed"));
        assertThat(active.graph().verbOfObject(active.index("India"))).isEqualTo(-1);
        Clauses passive = Clauses.of("""
                Sanctions/sanction NNS PASSIVE_SUBJECT of imposed
                were/be VBD PASSIVE_AUXILIARY of imposed
                imposed/impose VBN ROOT
                """);
        assertThat(passive.graph().verbOfObject(0)).isEqualTo(2);
    }

    @Test
    void whatStandsBeforeANounOwnsIt() {
        assertThat(Clauses.of("""
                Iran NNP POSSESSOR of attacks
                's POS CASE of Iran
                new JJ MODIFIER of attacks
                missile NN COMPOUND of attacks
                attacks/attack NNS SUBJECT of continued
                continued/continue VBD ROOT
                """).at("attacks")).isEqualTo("POSSESSOR Iran, POSSESSOR new, MODIFIER new, POSSESSOR missile, MODIFIER missile");
    }

    @Test
    void membersOfACoordinationAreFoundChainedOrFlat() {
        String chained = """
                India NNP SUBJECT of met
                , , PUNCTUATION of India
                Iran NNP CONJUNCT of India
                and CC COORDINATION of Iran
                Iraq NNP CONJUNCT of Iran
                met/meet VBD ROOT
                """;
        assertThat(Clauses.of(chained).conjuncts("India")).isEqualTo("Iran, Iraq");
        assertThat(Clauses.of(chained.replace("CONJUNCT of Iran", "CONJUNCT of India")).conjuncts("India")).isEqualTo("Iran, Iraq");
        assertThat(Clauses.of(chained).conjuncts("Iraq")).isEmpty();
    }

    @Test
    void aModalGovernsItsVerb() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of leave
                will MD AUXILIARY of leave
                leave VB ROOT
                """).at("will")).isEqualTo("GOVERNED leave");
    }

    @Test
    void anInfinitiveOfPurposeIsAComplementAnotherAdverbialClauseIsNot() {
        assertThat(Clauses.of("""
                India NNP SUBJECT of came
                came/come VBD ROOT
                to TO MARK of help
                help VB ADVERBIAL_CLAUSE of came
                """).at("came", Role.COMPLEMENT)).isEqualTo("help");
        assertThat(Clauses.of("""
                India NNP SUBJECT of came
                came/come VBD ROOT
                after IN MARK of left
                Iran NNP SUBJECT of left
                left/leave VBD ADVERBIAL_CLAUSE of came
                """).at("came", Role.COMPLEMENT)).isEmpty();
    }

    @Test
    void onlyAPrepositionHasAWord() {
        assertThatThrownBy(() -> new Argument(Role.SUBJECT, "by", 1)).hasMessageContaining("SUBJECT «by»");
        assertThatThrownBy(() -> new Argument(Role.PREPOSITION, "", 1)).hasMessageContaining("PREPOSITION «»");
    }
}
