package dragoman.coding;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Detail.Kind.CONDITION;
import static dragoman.coding.event.Detail.Kind.EXEMPT;
import static dragoman.coding.event.Detail.Kind.FROM;
import static dragoman.coding.event.Detail.Kind.IMPLEMENTS;
import static dragoman.coding.event.Detail.Kind.INSTRUMENT;
import static dragoman.coding.event.Detail.Kind.ITEM;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.Detail.Kind.OBJECTIVE;
import static dragoman.coding.event.Detail.Kind.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {

    /** What the first measure of a text names of a kind: {@code coal; iron ore}. */
    private static String told(Detail.Kind kind, String text) {
        Mention measure = Coding.mentions(text).stream().filter(dragoman.coding.terms.Terms::isMeasure).findFirst().orElseThrow();
        return measure.details().stream().filter(detail -> detail.kind() == kind).map(detail -> detail.passage().text() + detail.value().map(value -> " = " + value).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @Test
    void whatABanCoversStandsBehindOrBeforeItsNoun() {
        assertThat(told(ITEM, "India banned imports of copper, zinc and lead from Iran.")).isEqualTo("copper; zinc; lead");
        assertThat(told(ITEM, "India imposed a ban on steel imports from Iran.")).isEqualTo("steel");
        assertThat(told(ITEM, "France imposed tariffs on cars and tractors from Russia.")).isEqualTo("cars; tractors");
        assertThat(told(MEASURE, "India imposed strict limits on trade with Iran.")).contains("trade");
    }

    @Test
    void nobodysSideIsWhatIsCovered() {
        assertThat(told(ITEM, "France imposed sanctions on Russia.")).isEmpty();
        assertThat(told(ITEM, "France imposed travel bans on nine Russian officials.")).isEqualTo("nine Russian officials");
    }

    @Test
    void whatIsLeftOutIsToldInManyWays() {
        for (String text : List.of("India banned imports of metals from Iran, other than scrap.", "India banned imports of metals from Iran, except for scrap.",
                "India banned imports of metals from Iran, excluding scrap.", "India banned imports of metals from Iran, with the exception of scrap.",
                "India banned imports of metals from Iran. Only scrap is exempt.", "India banned imports of metals from Iran. Scrap remains outside the ban.",
                "India banned imports of metals from Iran. The ban does not apply to scrap.", "India banned imports of metals from Iran. Scrap may still be sold.")) {
            assertThat(told(EXEMPT, text)).as(text).isEqualToIgnoringCase("scrap");
        }
    }

    @Test
    void examplesStandForTheGoodsThatTheyAreExamplesOf() {
        assertThat(told(EXEMPT, "India imposed curbs on trade with Iran, other than basic goods such as grain and insulin.")).isEqualTo("grain; insulin");
    }

    @Test
    void whatIsNotExemptIsNotLeftOut() {
        assertThat(told(EXEMPT, "India banned imports of metals from Iran. Scrap is not exempt.")).isEmpty();
        assertThat(told(EXEMPT, "India banned imports of metals from Iran. The ban applies to scrap.")).isEmpty();
        assertThat(told(EXEMPT, "Other than that, India banned imports of metals from Iran.")).isEmpty();
    }

    @Test
    void theActOfLawIsTold() {
        assertThat(told(INSTRUMENT, "India suspended aid to Iran under an executive order.")).isEqualTo("executive order");
        assertThat(told(INSTRUMENT, "India issued a decree imposing restrictions on trade with Iran.")).isEqualTo("decree");
        assertThat(told(INSTRUMENT, "India banned trade with Iran in order to please France.")).isEmpty();
        assertThat(told(IMPLEMENTS, "India banned trade with Iran in line with resolution 1929.")).isEqualTo("resolution 1929");
    }

    @Test
    void whoIssuedTheActOfLawImposesWhatItImposes() {
        assertThat(Coding.codes(Coding.mentions("The French president signed an order on Monday imposing sanctions on Iran.").get(0).actors())).isEqualTo("FRA");
    }

    @Test
    void howLongItHoldsIsTold() {
        assertThat(told(UNTIL, "India banned imports of copper from Iran for six months.")).isEqualTo("for six months = P6M");
        assertThat(told(UNTIL, "France extended its sanctions on Russia until June 30.")).isEqualTo("until June 30 = 2018-06-30");
        assertThat(told(FROM, "France will impose tariffs on Russia effective from July 1.")).isEqualTo("July 1 = 2018-07-01");
        assertThat(told(UNTIL, "France imposed sanctions on Russia after talks that went on for six months.")).as("the talks did").isEmpty();
    }

    @Test
    void theNextSentencesGoOnAboutTheMeasure() {
        assertThat(told(ITEM, "India banned most trade with Iran. The order prohibits purchases of copper and zinc.")).isEqualTo("copper; zinc");
        assertThat(told(ITEM, "India banned most trade with Iran. The dispute covers many years.")).isEmpty();
    }

    /** With what it belongs to: {@code scrap: with a licence = prior approval}. */
    private static String toldOf(Detail.Kind kind, String text) {
        Mention measure = Coding.mentions(text).stream().filter(dragoman.coding.terms.Terms::isMeasure).findFirst().orElseThrow();
        return measure.details().stream().filter(detail -> detail.kind() == kind && detail.of().isPresent())
                .map(detail -> detail.of().orElseThrow().text() + ": " + detail.passage().text() + detail.value().map(value -> " = " + value).orElse("")).collect(Collectors.joining("; "));
    }

    @Test
    void anExemptionMayDependOnWhatSomebodyApproves() {
        for (String rest : List.of("with the council's approval", "subject to approval", "if the ministry agrees", "under a licence", "on a case-by-case basis", "approved by the council", "with prior permission",
                "provided the council approves")) {
            assertThat(toldOf(CONDITION, "India banned imports of metals from Iran, except for scrap " + rest + ".")).as(rest).startsWith("scrap: ").endsWith(" = prior approval");
        }
        assertThat(toldOf(CONDITION, "India banned imports of metals from Iran. Scrap may be sold only with a permit.")).isEqualTo("Scrap: with a permit = prior approval");
    }

    @Test
    void anExemptionMayDependOnTellingSomebody() {
        for (String rest : List.of("after notification of the council", "if the ministry is notified", "provided the council is informed", "with prior notice")) {
            assertThat(toldOf(CONDITION, "India banned imports of metals from Iran. Scrap is exempt " + rest + ".")).as(rest).startsWith("Scrap: ").endsWith(" = notification");
        }
    }

    @Test
    void aStandingExemptionDependsOnNothing() {
        for (String text : List.of("Scrap is exempt without prior approval.", "Scrap is permanently exempt.", "Scrap may still be sold without a licence.", "Scrap remains outside the ban, and no permit is needed.",
                "Scrap is exempt under a general licence.")) {
            assertThat(toldOf(CONDITION, "India banned imports of metals from Iran. " + text)).as(text).startsWith("Scrap: ").endsWith(" = standing");
        }
        assertThat(toldOf(CONDITION, "India banned imports of metals from Iran. Scrap is exempt. Lead may not be sold without a licence.")).as("that is of lead, which is not exempt").isEmpty();
    }

    @Test
    void theNextSentencesGoOnAboutTheExemptions() {
        assertThat(toldOf(CONDITION, "India banned imports of metals from Iran, except scrap and lead. Such shipments need a licence."))
                .isEqualTo("scrap: need a licence = prior approval; lead: need a licence = prior approval");
        assertThat(toldOf(UNTIL, "India banned imports of metals from Iran, except scrap. The exemption expires on June 1.")).isEqualTo("scrap: June 1 = 2018-06-01");
        assertThat(toldOf(CONDITION, "India banned imports of metals from Iran. Scrap is exempt, but lead may still be sold under a licence.")).isEqualTo("lead: under a licence = prior approval");
    }

    @Test
    void whatStandsRightBehindAnExemptionIsItsTime() {
        assertThat(toldOf(UNTIL, "India banned imports of metals from Iran, except scrap until June 1.")).isEqualTo("scrap: until June 1 = 2018-06-01");
        assertThat(toldOf(UNTIL, "India banned imports of metals from Iran, except for scrap, for six months.")).isEmpty();
        assertThat(told(UNTIL, "India banned imports of metals from Iran, except for scrap, for six months.")).isEqualTo("for six months = P6M");
    }

    @Test
    void aMeasureHasAnEndThatSomebodyStates() {
        assertThat(told(OBJECTIVE, "France imposed sanctions on Russia over its missile tests.")).isEqualTo("over its missile tests");
        assertThat(told(OBJECTIVE, "France imposed sanctions on Russia to force it to free the sailors.")).isEqualTo("to force it to free the sailors");
        assertThat(told(OBJECTIVE, "France imposed sanctions on Russia in response to a raid on a harbour.")).isEqualTo("in response to a raid on a harbour");
        assertThat(told(OBJECTIVE, "Citing unfair subsidies, France imposed tariffs on Russia.")).isEqualTo("Citing unfair subsidies");
        assertThat(told(OBJECTIVE, "France imposed sanctions on Russia for arming rebels, and Iran followed.")).isEqualTo("for arming rebels");
        assertThat(told(OBJECTIVE, "France threatened sanctions on Russia unless it frees the sailors.")).isEqualTo("unless it frees the sailors");
        assertThat(told(OBJECTIVE, "The sanctions, designed to stop the tests, were imposed on Russia by France.")).isEqualTo("designed to stop the tests");
        assertThat(told(OBJECTIVE, "France imposed sanctions on Russia. The aim of the sanctions is to stop the tests.")).isEqualTo("to stop the tests");
    }

    @Test
    void whoStatesTheEndStandsBesideIt() {
        assertThat(toldOf(OBJECTIVE, "France imposed sanctions on Russia. The sanctions are meant to stop the tests, the French minister said.")).isEqualTo("French minister: meant to stop the tests");
    }

    @Test
    void whatIsNoEndIsNotTakenForOne() {
        for (String text : List.of("France imposed sanctions on Russia over the weekend.", "France imposed sanctions on Russia for six months.", "France imposed tariffs on Russia and sent planes to stop rebels.",
                "France banned imports of parts for tractors from Russia.", "France banned imports of tools from Russia. Its harvest is meant to last.")) {
            assertThat(told(OBJECTIVE, text)).as(text).isEmpty();
        }
    }

    @Test
    void anActThatIsNoMeasureHasNoTerms() {
        assertThat(Coding.only("The Indian minister visited Iran for six months, except for a week.").details()).isEmpty();
    }
}
