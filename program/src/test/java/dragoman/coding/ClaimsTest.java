package dragoman.coding;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTest {

    /** {@code PRECEDENCE «for the first time» ever}, claim by claim. */
    private static String claims(String text) {
        CodedReport coded = Coding.report(text);
        for (Claim claim : coded.claims()) {
            assertThat(coded.parsed().text(claim.passage().start(), claim.passage().end())).isEqualTo(claim.passage().text());
            assertThat(claim.mention().map(id -> coded.mentions().stream().anyMatch(mention -> mention.id().equals(id))).orElse(true)).isTrue();
        }
        return coded.claims().stream().map(claim -> claim.kind() + (claim.holds() ? "" : " not") + " «" + claim.passage().text() + "»" + claim.reach().map(Reach::label).map(r -> " " + r).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static Claim only(String text) {
        List<Claim> claims = Coding.report(text).claims();
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }

    @Test
    void aFirstTimeIsToldInManyWays() {
        assertThat(claims("The French president visited Iran for the first time ever.")).isEqualTo("PRECEDENCE «for the first time ever» ever");
        assertThat(claims("The French president visited Iran for the first time in nearly three decades.")).isEqualTo("PRECEDENCE «for the first time in nearly three decades» 24 to 30 years");
        assertThat(claims("The French president visited Iran for the first time since 1979.")).isEqualTo("PRECEDENCE «for the first time since 1979» since 1979");
        assertThat(claims("France sent a minister to Iran, a first in 12 years.")).isEqualTo("PRECEDENCE «a first in 12 years» 10.8 to 13.2 years");
        assertThat(claims("A French minister visited Iran on Monday, the first French minister to do so.")).isEqualTo("PRECEDENCE «the first French minister to do so» ever");
        assertThat(claims("A French minister visited Iran. No minister of France had been to the country since 2001.")).isEqualTo(
                "PRECEDENCE not «No minister of France had been to the country since 2001» since 2001");
    }

    @Test
    void aClaimIsAboutItsMention() {
        Claim claim = only("France sent a minister to Iran, a first in 12 years.");
        assertThat(claim.mention()).contains("test#1.1");
        assertThat(claim.scope().actors()).containsExactly("FRA");
        assertThat(claim.scope().recipients()).containsExactly("IRN");
        assertThat(claim.scope().role()).contains("minister");
    }

    @Test
    void notAllThatIsFirstIsAClaim() {
        for (String text : List.of("In the first round of talks, France met Iran.", "France met Iran in the first week of May.", "France first met Iran in May.",
                "The first French minister arrived in Iran on Monday, the second on Tuesday.", "French officials met Iran on the first day of the summit.",
                "It was not the first time that France bombed Iran.", "The French and Iranian presidents held their first summit.")) {
            assertThat(claims(text)).as(text).isEmpty();
        }
    }

    @Test
    void theFirstOfATimeThatNobodyDatesReachesNowhere() {
        for (String text : List.of("The French minister was the first foreign leader to visit Iran after the war ended.", "The French minister was the first foreign leader to visit Iran under the new president.")) {
            assertThat(only(text).reach()).as(text).contains(new Reach.Vague());
        }
    }

    @Test
    void whatNothingTellsOfIsNoClaim() {
        assertThat(claims("It rained for the first time in ten years.")).isEmpty();
    }

    @Test
    void howTwoSidesAlwaysStoodIsAClaim() {
        assertThat(claims("France has always had cordial ties with Iran.")).isEqualTo("STANDING «always had cordial ties»");
        assertThat(claims("India and Iran have never shared close relations.")).isEqualTo("STANDING not «never shared close relations»");
        assertThat(claims("France has had no diplomatic relations with Iran since 1980.")).isEqualTo("STANDING not «had no diplomatic relations» since 1980");
        assertThat(only("India and Iran have never shared close relations.").scope().actors()).containsExactly("IND", "IRN");
        assertThat(claims("France has good ties with Iran.")).as("today's ties are no claim about all time").isEmpty();
    }

    @Test
    void whatIsDeniedIsAClaimOfWhoDeniesIt() {
        Claim claim = only("France denied that it had bombed Iran.");
        assertThat(claim.kind()).isEqualTo(Claim.Kind.DENIAL);
        assertThat(claim.holds()).isFalse();
    }

    @Test
    void theHowManiethIsAClaim() {
        Claim third = only("The French president met the Iranian president on May 3, their third summit this year.");
        assertThat(third.kind()).isEqualTo(Claim.Kind.COUNT);
        assertThat(third.scope().degree()).contains("3");
        assertThat(third.reach().orElseThrow().label()).isEqualTo("since 2017-12-31");
        assertThat(claims("The French president visited Iran on Monday, the second visit since 2015.")).isEqualTo("COUNT «the second visit since 2015» since 2015");
    }

    @Test
    void aSecondOfWhichNobodySaysSinceWhenCountsNothing() {
        for (String text : List.of("The French president visited Iran for a second round of talks.", "French and Iranian officials met on the second day of the summit.", "France met Iran at a second summit.")) {
            assertThat(claims(text)).as(text).isEmpty();
        }
    }

    @Test
    void theHighestInRankIsAClaim() {
        Claim highest = only("The French foreign minister visited Iran on Monday, the highest-ranking French official to visit Iran since 1979.");
        assertThat(highest.kind()).isEqualTo(Claim.Kind.SUPERLATIVE);
        assertThat(highest.scope().degree()).contains("rank");
        assertThat(highest.scope().role()).contains("official");
        assertThat(highest.reach().orElseThrow().label()).isEqualTo("since 1979");
        assertThat(highest.mention()).as("the visit itself").contains("test#1.1");
        assertThat(claims("The French foreign minister visited Iran on Monday. He is the tallest official to visit Iran since 1979.")).isEmpty();
    }
}
