package dragoman.coding;

import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Detail.Kind.EXEMPT;
import static dragoman.coding.event.Detail.Kind.FROM;
import static dragoman.coding.event.Detail.Kind.IMPLEMENTS;
import static dragoman.coding.event.Detail.Kind.INSTRUMENT;
import static dragoman.coding.event.Detail.Kind.ITEM;
import static dragoman.coding.event.Detail.Kind.MEASURE;
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

    @Test
    void anActThatIsNoMeasureHasNoTerms() {
        assertThat(Coding.only("The Indian minister visited Iran for six months, except for a week.").details()).isEmpty();
    }
}
