package dragoman.coding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A noun that only counts another stands for it. */
class QuantityTest {

    private static final String HELD = """
            Peru NNP SUBJECT of held
            held/hold VBD ROOT
            %s OBJECT of held
            of IN PREPOSITION of %s
            talks/talk NNS PREPOSITION_OBJECT of of
            with IN PREPOSITION of talks
            Chile NNP PREPOSITION_OBJECT of with
            """;

    @Test
    void threeDaysOfTalksAreTalks() {
        Clauses clauses = Clauses.of(HELD.formatted("days/day NNS", "days"));
        assertThat(clauses.graph().counted(clauses.index("days"))).contains(clauses.index("talks"));
        assertThat(clauses.graph().verbOfObject(clauses.index("talks"))).isEqualTo(clauses.index("held"));
    }

    @Test
    void someOfItsTroopsAreTroops() {
        Clauses clauses = Clauses.of(HELD.formatted("some DT", "some"));
        assertThat(clauses.graph().counted(clauses.index("some"))).contains(clauses.index("talks"));
    }

    @Test
    void theVenueOfTalksIsNoTalks() {
        Clauses clauses = Clauses.of(HELD.formatted("venue NN", "venue"));
        assertThat(clauses.graph().counted(clauses.index("venue"))).isEmpty();
        assertThat(clauses.graph().verbOfObject(clauses.index("talks"))).isEqualTo(-1);
    }

    @Test
    void aNumberBehindAboutIsAnObjectAndATimeIsNone() {
        String gave = """
                Peru NNP SUBJECT of gave
                gave/give VBD ROOT
                around IN PREPOSITION of gave
                40 CD NUMBER of %s
                %s PREPOSITION_OBJECT of around
                """;
        assertThat(Clauses.of(gave.formatted("million", "million CD")).at("gave")).contains("OBJECT million");
        assertThat(Clauses.of(gave.formatted("years", "years/year NNS")).at("gave")).doesNotContain("OBJECT");
    }

    @Test
    void moneyInAidIsAidAndMoneyInABankIsNoBank() {
        String gave = """
                Peru NNP SUBJECT of gave
                gave/give VBD ROOT
                dollars/dollar NNS OBJECT of gave
                in IN PREPOSITION of %s
                aid NN PREPOSITION_OBJECT of in
                """;
        Clauses clauses = Clauses.of(gave.formatted("dollars"));
        assertThat(clauses.graph().counted(clauses.index("dollars"))).contains(clauses.index("aid"));
        Clauses atTheVerb = Clauses.of(gave.formatted("gave"));
        assertThat(atTheVerb.graph().counted(atTheVerb.index("dollars"))).isEmpty();
    }
}
