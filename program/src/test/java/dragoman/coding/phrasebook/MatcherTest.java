package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final SmallBook VISIT = SmallBook.of("042 | [actor] visits [recipient] | (visit/V SUBJECT=[actor] OBJECT=[recipient])");
    private static final SmallBook ATTACK = SmallBook.of("190 | [actor] attacks [recipient] with [item] | "
            + "(attack/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:with=[item])");
    private static final SmallBook ATTACK_NOUN = SmallBook.of("190 | [actor]'s attack on [recipient] | noun (attack/N POSSESSOR=[actor] PREPOSITION:on=[recipient])");
    private static final SmallBook TALKS = SmallBook.of("046 | talks between [actor] and [recipient] | noun (talk/N PREPOSITION:between=([actor] CONJUNCT=[recipient]))",
            "040 | [actor] and [recipient] meet | (meet/V SUBJECT=([actor] CONJUNCT=[recipient]))");

    private static final String VISITED = """
            India NNP SUBJECT of visited
            visited/visit VBD ROOT
            Iran NNP OBJECT of visited
            """;

    @Test
    void aLineIsFoundInAnotherTense() {
        assertThat(VISIT.matches(VISITED)).isEqualTo("042 visited [actor]=India [recipient]=Iran");
    }

    @Test
    void aVisitToNoActorIsNone() {
        assertThat(VISIT.matches(VISITED.replace("Iran NNP", "museums/museum NNS"))).isEmpty();
    }

    @Test
    void aVisitByNoActorIsNone() {
        assertThat(VISIT.matches(VISITED.replace("India NNP", "tourists/tourist NNS"))).isEmpty();
    }

    @Test
    void theNounIsNotTheVerb() {
        assertThat(VISIT.matches(VISITED.replace("visited/visit VBD", "visited/visit NN"))).isEmpty();
    }

    @Test
    void aWordOfAnActorIsASideOfLesserGrade() {
        String owned = """
                India NNP SUBJECT of visited
                visited/visit VBD ROOT
                Iranian NNP MODIFIER of bases
                bases/base NNS OBJECT of visited
                """;
        assertThat(VISIT.matches(owned)).isEqualTo("042 visited [actor]=India [recipient]=bases");
        Match match = VISIT.matchesOf(owned).get(0);
        assertThat(match.owners()).containsExactly(Bracket.RECIPIENT);
        assertThat(VISIT.matchesOf(VISITED).get(0).owners()).isEmpty();
        assertThat(match.score()).isLessThan(VISIT.matchesOf(VISITED).get(0).score());
    }

    private static final String ATTACKED = """
            Rebels NNPS PASSIVE_SUBJECT of attacked
            were/be VBD PASSIVE_AUXILIARY of attacked
            attacked/attack VBN ROOT
            """;

    @Test
    void aPassiveWithoutAgentLeavesTheActorOpen() {
        assertThat(ATTACK.matches(ATTACKED)).isEqualTo("190 attacked [recipient]=Rebels");
    }

    @Test
    void anAgentThatIsNoActorLeavesItOpenToo() {
        assertThat(ATTACK.matches(ATTACKED + """
                by IN AGENT of attacked
                wolves/wolf NNS PREPOSITION_OBJECT of by
                """)).isEqualTo("190 attacked [recipient]=Rebels");
    }

    @Test
    void anActiveClauseMustHaveItsActor() {
        assertThat(ATTACK.matches("""
                Wolves/wolf NNS SUBJECT of attacked
                attacked/attack VBD ROOT
                Iran NNP OBJECT of attacked
                """)).isEmpty();
    }

    @Test
    void aDetailMayBeMissingAndIsTakenWhenThere() {
        assertThat(ATTACK.matches(ATTACKED + """
                with IN PREPOSITION of attacked
                gas NN PREPOSITION_OBJECT of with
                """)).isEqualTo("190 attacked [item]=gas [recipient]=Rebels");
    }

    @Test
    void aDetailAsObjectMustBeThere() {
        SmallBook fires = SmallBook.of("190 | [actor] fires [item] at [recipient] | (fire/V SUBJECT=[actor] OBJECT=[item] PREPOSITION:at=[recipient])");
        String fired = """
                India NNP SUBJECT of fired
                fired/fire VBD ROOT
                rockets/rocket NNS OBJECT of fired
                at IN PREPOSITION of fired
                Iran NNP PREPOSITION_OBJECT of at
                """;
        assertThat(fires.matches(fired)).isEqualTo("190 fired [actor]=India [item]=rockets [recipient]=Iran");
        assertThat(fires.matches(fired.replace("rockets/rocket NNS OBJECT", "twice RB ADVERB"))).isEmpty();
    }

    @Test
    void aNounBeforeANounSaysWhatAnOfPhraseSays() {
        SmallBook compound = SmallBook.of("087 | [actor] halts missile tests | (halt/V SUBJECT=[actor] OBJECT=(test/N MODIFIER=(missile/N)))");
        SmallBook phrase = SmallBook.of("087 | [actor] halts tests of missiles | (halt/V SUBJECT=[actor] OBJECT=(test/N PREPOSITION:of=(missile/N)))");
        String before = """
                India NNP SUBJECT of halted
                halted/halt VBD ROOT
                missile NN COMPOUND of tests
                tests/test NNS OBJECT of halted
                """;
        String behind = """
                India NNP SUBJECT of halted
                halted/halt VBD ROOT
                tests/test NNS OBJECT of halted
                of IN PREPOSITION of tests
                missiles/missile NNS PREPOSITION_OBJECT of of
                """;
        for (SmallBook book : List.of(compound, phrase)) {
            assertThat(book.matches(before)).isEqualTo("087 halted [actor]=India");
            assertThat(book.matches(behind)).isEqualTo("087 halted [actor]=India");
            assertThat(book.matches(behind.replace("of IN", "with IN").replace("OBJECT of of", "OBJECT of with"))).isEmpty();
        }
    }

    @Test
    void whatTakesPlaceTakesNobodyIn() {
        SmallBook takesIn = SmallBook.of("075 | [actor] takes in [recipient] | (take/V SUBJECT=[actor] PREPOSITION:in=[recipient])");
        String took = """
                India NNP SUBJECT of took
                took/take VBD ROOT
                in IN PREPOSITION of took
                Iran NNP PREPOSITION_OBJECT of in
                """;
        assertThat(takesIn.matches(took)).isEqualTo("075 took [actor]=India [recipient]=Iran");
        assertThat(takesIn.matches(took + "place NN OBJECT of took\n")).isEmpty();
    }

    private static String attack(String before, String after) {
        return before + "attack NN SUBJECT of continued\n" + after + "continued/continue VBD ROOT\n";
    }

    private static final String INDIAS = "India NNP POSSESSOR of attack\n's POS CASE of India\n";
    private static final String ON_IRAN = "on IN PREPOSITION of attack\nIran NNP PREPOSITION_OBJECT of on\n";

    @Test
    void aNounMayMissASideButNotBoth() {
        assertThat(ATTACK_NOUN.matches(attack(INDIAS, ON_IRAN))).isEqualTo("190 attack [actor]=India [recipient]=Iran");
        assertThat(ATTACK_NOUN.matches(attack(INDIAS, ""))).isEqualTo("190 attack [actor]=India");
        assertThat(ATTACK_NOUN.matches(attack("", ON_IRAN))).isEqualTo("190 attack [recipient]=Iran");
        assertThat(ATTACK_NOUN.matches(attack("", ""))).isEmpty();
    }

    @Test
    void byNamesTheOwnerOfANoun() {
        assertThat(ATTACK_NOUN.matches(attack("", "by IN PREPOSITION of attack\nIraq NNP PREPOSITION_OBJECT of by\n" + ON_IRAN)))
                .isEqualTo("190 attack [actor]=Iraq [recipient]=Iran");
    }

    private static String carried(String verb) {
        return """
                India NNP SUBJECT of carried
                carried/%s VBD ROOT
                attack NN OBJECT of carried
                on IN PREPOSITION of attack
                Iran NNP PREPOSITION_OBJECT of on
                """.formatted(verb);
    }

    @Test
    void aLightVerbsSubjectOwnsItsNoun() {
        assertThat(ATTACK_NOUN.matches(carried("launch"))).isEqualTo("190 attack [actor]=India [recipient]=Iran");
        assertThat(ATTACK_NOUN.matches(carried("describe"))).isEqualTo("190 attack [recipient]=Iran");
    }

    @Test
    void whoOnlyCarriesANounMustCarryItToSomebody() {
        assertThat(ATTACK_NOUN.matches("""
                India NNP SUBJECT of launched
                launched/launch VBD ROOT
                attack NN OBJECT of launched
                """)).isEmpty();
    }

    @Test
    void bothSidesOfAPairMustBeThere() {
        String talks = """
                Talks/talk NNS SUBJECT of continued
                between IN PREPOSITION of Talks
                India NNP PREPOSITION_OBJECT of between
                and CC COORDINATION of India
                Iran NNP CONJUNCT of India
                continued/continue VBD ROOT
                """;
        assertThat(TALKS.matches(talks)).isEqualTo("046 Talks [actor]=India [recipient]=Iran");
        assertThat(TALKS.matchesOf(talks).get(0).reciprocal()).isTrue();
        assertThat(TALKS.matches(talks.replace("Iran NNP", "others/other NNS"))).isEmpty();
        assertThat(TALKS.matches("India NNP SUBJECT of met\nmet/meet VBD ROOT\n")).isEmpty();
    }

    @Test
    void oneWordMayStandForBothSides() {
        assertThat(TALKS.matches("leaders/leader NNS SUBJECT of met\nmet/meet VBD ROOT\n")).isEqualTo("040 met [actor]=leaders [recipient]=leaders");
    }

    @Test
    void nobodyIsBothSidesOfAnAct() {
        assertThat(VISIT.matches("""
                India NNP SUBJECT of visited
                visited/visit VBD ROOT
                """)).isEmpty();
    }

    @Test
    void aLineThatAsksForANegationTakesNoOther() {
        SmallBook refuses = SmallBook.of("120 | [actor] will not meet [recipient] | not (meet/V SUBJECT=[actor] OBJECT=[recipient])");
        String meet = """
                India NNP SUBJECT of meet
                will MD AUXILIARY of meet
                not RB NEGATION of meet
                meet VB ROOT
                Iran NNP OBJECT of meet
                """;
        assertThat(refuses.matches(meet)).isEqualTo("120 meet [actor]=India [recipient]=Iran");
        assertThat(refuses.matches(meet.replace("not RB NEGATION", "soon RB ADVERB"))).isEmpty();
    }

    @Test
    void aBareParticleMustBeThere() {
        SmallBook pullsOut = SmallBook.of("087 | [actor] pulls out of [recipient] | (pull/V SUBJECT=[actor] PREPOSITION:out PREPOSITION:of=[recipient])");
        String pulled = """
                India NNP SUBJECT of pulled
                pulled/pull VBD ROOT
                out IN PREPOSITION of pulled
                of IN PREPOSITION of out
                Iran NNP PREPOSITION_OBJECT of of
                """;
        assertThat(pullsOut.matches(pulled)).isEqualTo("087 pulled [actor]=India [recipient]=Iran");
        assertThat(pullsOut.matches(pulled.replace("out IN", "ahead IN").replace("of out", "of ahead"))).isEmpty();
    }

    @Test
    void anInstrumentActsForWhoeverMadeIt() {
        SmallBook bans = SmallBook.of("1722 | [actor] bans [recipient] | (ban/V SUBJECT=[actor] OBJECT=[recipient])");
        String banned = """
                order NN SUBJECT of bans
                bans/ban VBZ ROOT
                Iran NNP OBJECT of bans
                """;
        assertThat(bans.matches(banned)).isEqualTo("1722 bans [recipient]=Iran");
        assertThat(bans.matches(banned.replace("order", "weather"))).isEmpty();
    }

    @Test
    void whoseTheThingIsThatKilledMayBeUntold() {
        SmallBook kills = SmallBook.of("195 | [actor]'s airstrike will kill [recipient] | (kill/V SUBJECT=(airstrike/N POSSESSOR=[actor]) OBJECT=[recipient])");
        String killed = """
                India NNP POSSESSOR of airstrike
                's POS CASE of India
                airstrike NN SUBJECT of killed
                killed/kill VBD ROOT
                Iran NNP OBJECT of killed
                """;
        assertThat(kills.matches(killed)).isEqualTo("195 killed [actor]=India [recipient]=Iran");
        assertThat(kills.matches("""
                airstrike NN SUBJECT of killed
                killed/kill VBD ROOT
                Iran NNP OBJECT of killed
                """)).isEqualTo("195 killed [recipient]=Iran");
        assertThat(kills.matches("""
                avalanche NN SUBJECT of killed
                killed/kill VBD ROOT
                Iran NNP OBJECT of killed
                """)).isEmpty();
    }
}
