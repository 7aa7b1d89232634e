package dragoman.coding.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.PloverType;
import dragoman.language.HandParse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActFinderTest {

    private static final SmallBook BOOK = SmallBook.of(
            "190 | [actor] attacks [recipient] | (attack/V SUBJECT=[actor] OBJECT=[recipient])",
            "190 | [actor]'s attack on [recipient] | noun (attack/N POSSESSOR=[actor] PREPOSITION:on=[recipient])",
            "161 | [actor] breaks ties with [recipient] | (break/V SUBJECT=[actor] OBJECT=(tie/N) PREPOSITION:with=[recipient])",
            "046 | [actor]'s talks with [recipient] | noun (talk/N POSSESSOR=[actor] PREPOSITION:with=[recipient])",
            "130 | [actor] threatens to [act] | (threaten/V SUBJECT=[actor] COMPLEMENT=[act])",
            "130 | [actor] threatens that it will [act] | (threaten/V SUBJECT=[actor] COMPLEMENT=([act]/F))",
            "100 | [actor] urges [recipient] to [act] | (urge/V SUBJECT=[actor] OBJECT=[recipient] COMPLEMENT=[act])",
            "030 | [actor] agrees to [act] | (agree/V SUBJECT=[actor] COMPLEMENT=[act])",
            "111 | [actor] condemns [act] | (condemn/V SUBJECT=[actor] OBJECT=[act])",
            "112 | [actor] accuses [recipient] of [act] | (accuse/V SUBJECT=[actor] OBJECT=[recipient] PREPOSITION:of=[act])",
            "same:denied | [actor] denies [act] | (deny/V SUBJECT=[actor] OBJECT=[act])",
            "same:possible | [actor] tries to [act] | (try/V SUBJECT=[actor] COMPLEMENT=[act])");

    private static final String ATTACKED = """
            India NNP SUBJECT of attacked
            attacked/attack VBD ROOT
            Iran NNP OBJECT of attacked
            """;

    private static String infinitive(String governor) {
        return """
                India NNP SUBJECT of governs
                governs/%s VBZ ROOT
                to TO MARK of attack
                attack VB OPEN_COMPLEMENT of governs
                Iran NNP OBJECT of attack
                """.formatted(governor);
    }

    @Test
    void anActStandsAlone() {
        assertThat(BOOK.acts(ATTACKED)).isEqualTo("190 attacked");
    }

    @Test
    void theOuterActWinsAndTheInnerIsWhatItIsAbout() {
        assertThat(BOOK.acts(infinitive("threaten"))).isEqualTo("1384 governs about 190");
    }

    @Test
    void aThreatToBreakRelationsIs1313() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of threatened
                threatened/threaten VBD ROOT
                to TO MARK of break
                break VB OPEN_COMPLEMENT of threatened
                ties/tie NNS OBJECT of break
                with IN PREPOSITION of break
                Iran NNP PREPOSITION_OBJECT of with
                """)).isEqualTo("1313 threatened about 161");
    }

    @Test
    void anActThatIsNotGovernedStandsBesideTheOther() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                Iran NNP OBJECT of attacked
                and CC COORDINATION of attacked
                broke/break VBD CONJUNCT of attacked
                ties/tie NNS OBJECT of broke
                with IN PREPOSITION of broke
                Iraq NNP PREPOSITION_OBJECT of with
                """)).isEqualTo("190 attacked; 161 broke");
    }

    private static final String NESTED = """
            India NNP SUBJECT of urged
            urged/urge VBD ROOT
            Iran NNP OBJECT of urged
            to TO MARK of threaten
            threaten VB OPEN_COMPLEMENT of urged
            to TO MARK of attack
            attack VB OPEN_COMPLEMENT of threaten
            Iraq NNP OBJECT of attack
            """;

    @Test
    void operatorsNest() {
        List<FoundAct> acts = BOOK.actsOf(HandParse.sentence(NESTED));
        assertThat(acts).singleElement().satisfies(outer -> {
            assertThat(outer.act().type()).isEqualTo(PloverType.REQUEST);
            assertThat(outer.inner().orElseThrow().act().cameo()).isEqualTo("1384");
            assertThat(outer.inner().orElseThrow().inner().orElseThrow().act().cameo()).isEqualTo("190");
            assertThat(outer.about()).contains(outer.inner().orElseThrow().act());
        });
    }

    @Test
    void anAspectKeepsTheActAndGivesItsStatus() {
        assertThat(BOOK.acts(infinitive("try"))).isEqualTo("190 attack possible");
    }

    @Test
    void anAspectWithoutKnownActIsNothing() {
        assertThat(BOOK.acts(infinitive("try").replace("attack", "praise"))).isEmpty();
    }

    @Test
    void anOperatorUnderAnAspectKeepsWhatItIsAbout() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of tried
                tried/try VBD ROOT
                to TO MARK of threaten
                threaten VB OPEN_COMPLEMENT of tried
                to TO MARK of attack
                attack VB OPEN_COMPLEMENT of threaten
                Iraq NNP OBJECT of attack
                """)).isEqualTo("1384 threaten possible about 190");
    }

    private static String noun(String verb) {
        return """
                France NNP SUBJECT of spoke
                spoke/%s VBD ROOT
                Iran NNP POSSESSOR of attack
                's POS CASE of Iran
                attack NN OBJECT of spoke
                on IN PREPOSITION of attack
                Iraq NNP PREPOSITION_OBJECT of on
                """.formatted(verb);
    }

    @Test
    void aRemarkOnAnActLeavesTheActStanding() {
        assertThat(BOOK.acts(noun("condemn"))).isEqualTo("111 spoke about 190; 190 attack");
    }

    @Test
    void aRemarkOnAnActThatNamesNotBothSidesTakesItAlong() {
        assertThat(BOOK.acts(noun("condemn").replace("on IN PREPOSITION", "on RB ADVERB"))).isEqualTo("111 spoke about 190");
    }

    @Test
    void aDeniedActIsToldOnce() {
        assertThat(BOOK.acts(noun("deny"))).isEqualTo("190 attack denied");
    }

    @Test
    void anActOfWhichSomebodyIsOnlyAccusedDoesNotStand() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of accused
                accused/accuse VBD ROOT
                Iran NNP OBJECT of accused
                of IN PREPOSITION of accused
                attacking/attack VBG PREPOSITION_CLAUSE of of
                Iraq NNP OBJECT of attacking
                """)).isEqualTo("1123 accused about 190");
    }

    private static final String CLAUSE = """
            India NNP SUBJECT of said
            said/threaten VBD ROOT
            Iran NNP SUBJECT of attacked
            attacked/attack VBD CLAUSE_COMPLEMENT of said
            Iraq NNP OBJECT of attacked
            """;

    @Test
    void aFiniteClauseIsNoInfinitiveAct() {
        SmallBook infinitives = SmallBook.of("190 | [actor] attacks [recipient] | (attack/V SUBJECT=[actor] OBJECT=[recipient])",
                "130 | [actor] threatens to [act] | (threaten/V SUBJECT=[actor] COMPLEMENT=[act])");
        assertThat(infinitives.acts(CLAUSE)).isEqualTo("190 attacked");
        assertThat(BOOK.acts(CLAUSE)).isEqualTo("1384 said about 190");
    }

    @Test
    void aLightVerbCarriesTheNounsAct() {
        String hold = """
                India NNP SUBJECT of agreed
                agreed/agree VBD ROOT
                to TO MARK of hold
                hold VB OPEN_COMPLEMENT of agreed
                talks/talk NNS OBJECT of hold
                with IN PREPOSITION of talks
                Iran NNP PREPOSITION_OBJECT of with
                """;
        assertThat(BOOK.acts(hold)).startsWith("03").endsWith("agreed about 046");
        assertThat(BOOK.acts(hold.replace("hold VB", "hold/mock VB"))).isEqualTo("030 agreed");
        assertThat(BOOK.acts(hold.replace("hold VB", "hold/mock VB").replace("agreed/agree", "agreed/happen"))).isEqualTo("046 talks");
    }

    @Test
    void whatIsNotToHappenMakesAnotherAct() {
        String notTo = "to TO MARK of attack";
        assertThat(BOOK.acts(infinitive("agree").replace(notTo, "not RB NEGATION of attack\n" + notTo))).isEqualTo("0356 governs about 190");
        String noTalks = """
                India NNP SUBJECT of agreed
                agreed/agree VBD ROOT
                to TO MARK of hold
                hold VB OPEN_COMPLEMENT of agreed
                no DT DETERMINER of talks
                talks/talk NNS OBJECT of hold
                with IN PREPOSITION of talks
                Iran NNP PREPOSITION_OBJECT of with
                """;
        assertThat(BOOK.acts(noTalks)).startsWith("12").endsWith("agreed about 046");
    }

    @Test
    void anUnknownActCountsWhereTheLineNamesBothSides() {
        String urged = NESTED.replace("threaten", "think").replace("attack", "praise");
        assertThat(BOOK.acts(urged)).isEqualTo("100 urged");
        assertThat(BOOK.acts(infinitive("threaten").replace("attack", "praise"))).isEmpty();
    }

    @Test
    void aNegatedActIsMarked() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of attack
                will MD AUXILIARY of attack
                not RB NEGATION of attack
                attack VB ROOT
                Iran NNP OBJECT of attack
                """)).isEqualTo("!190 attack");
        assertThat(BOOK.acts("""
                India NNP SUBJECT of held
                held/hold VBD ROOT
                no DT DETERMINER of talks
                talks/talk NNS OBJECT of held
                with IN PREPOSITION of talks
                Iran NNP PREPOSITION_OBJECT of with
                """)).isEqualTo("!046 talks");
    }

    @Test
    void notOnlyDoesNotNegate() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of attacked
                not RB NEGATION of attacked
                only RB ADVERB of attacked
                attacked/attack VBD ROOT
                Iran NNP OBJECT of attacked
                """)).isEqualTo("190 attacked");
    }

    @Test
    void anAspectOfANegatedActIsNegated() {
        assertThat(BOOK.acts("""
                India NNP SUBJECT of tried
                tried/try VBD ROOT
                not RB NEGATION of attack
                to TO MARK of attack
                attack VB OPEN_COMPLEMENT of tried
                Iran NNP OBJECT of attack
                """)).isEqualTo("!190 attack possible");
    }

    @Test
    void theLineThatExplainsMoreWins() {
        SmallBook two = SmallBook.of("040 | [actor] meets [recipient] | (meet/V SUBJECT=[actor] OBJECT=[recipient])",
                "120 | [actor] meets demands of [recipient] | (meet/V SUBJECT=[actor] OBJECT=(demand/N PREPOSITION:of=[recipient]))");
        assertThat(two.acts("""
                India NNP SUBJECT of met
                met/meet VBD ROOT
                demands/demand NNS OBJECT of met
                of IN PREPOSITION of demands
                Iran NNP PREPOSITION_OBJECT of of
                """)).isEqualTo("120 met");
    }

    @Test
    void anActInTheWordsOfAnotherIsNotCodedAgain() {
        SmallBook two = SmallBook.of("057 | [actor] signs an agreement with [recipient] | (sign/V SUBJECT=[actor] OBJECT=(agreement/N) PREPOSITION:with=[recipient])",
                "030 | [actor]'s agreement with [recipient] | noun (agreement/N POSSESSOR=[actor] PREPOSITION:with=[recipient])");
        assertThat(two.acts("""
                India NNP SUBJECT of signed
                signed/sign VBD ROOT
                agreement NN OBJECT of signed
                with IN PREPOSITION of agreement
                Iran NNP PREPOSITION_OBJECT of with
                """)).isEqualTo("057 signed");
    }
}
