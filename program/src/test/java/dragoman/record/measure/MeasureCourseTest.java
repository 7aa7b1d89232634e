package dragoman.record.measure;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Status;
import dragoman.record.event.Told;
import dragoman.record.measure.Link.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Detail.Kind.FROM;
import static dragoman.coding.event.Detail.Kind.ITEM;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.Detail.Kind.UNTIL;
import static dragoman.coding.event.PloverType.AGREE;
import static dragoman.coding.event.PloverType.RETREAT;
import static dragoman.coding.event.PloverType.SANCTION;
import static dragoman.coding.event.PloverType.THREATEN;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a measure: threatened, announced, in force, eased, put off, lapsed, lifted. */
class MeasureCourseTest extends MeasuresTold {

    @Test
    void whatIsToldWithoutADayIsInForceWhenToldAndUnknownBefore() {
        Measure measure = register(sanction("", "PRK", "faces").on("2018-05", Basis.TENSE).naming(MEASURE, "heavy sanctions")).get(0);
        assertThat(measure.imposers()).isEmpty();
        assertThat(measure.begins()).isEmpty();
        assertThat(on(measure, "2018-05-17")).contains(Standing.IN_FORCE);
        assertThat(on(measure, "2018-05-16")).contains(Standing.UNKNOWN);
    }

    @Test
    void aThreatIsAMeasureThatIsOnlyThreatenedUntilItIsImposed() {
        Told threat = told("TUR", THREATEN, "GRC", "1312", "threatened").about(SANCTION).on("2018-03", Basis.TENSE).naming(MEASURE, "tariffs").published("2018-03-05");
        assertThat(register(threat)).singleElement().satisfies(measure -> {
            assertThat(on(measure, "2018-03-04")).isEmpty();
            assertThat(on(measure, "2018-06-01")).contains(Standing.THREATENED);
        });
        assertThat(register(threat, sanction("TUR", "GRC", "imposed").on("2018-05-10", STATED).naming(MEASURE, "tariffs"))).singleElement().satisfies(measure -> {
            assertThat(on(measure, "2018-04-01")).contains(Standing.THREATENED);
            assertThat(on(measure, "2018-05-10")).contains(Standing.IN_FORCE);
        });
    }

    @Test
    void aThreatAfterTheFactThreatensAnother() {
        assertThat(register(sanction("TUR", "GRC", "imposed").on("2018-01-10", STATED).naming(MEASURE, "tariffs"),
                told("TUR", THREATEN, "GRC", "1312", "threatened").about(SANCTION).on("2018-03", Basis.TENSE).naming(MEASURE, "tariffs").published("2018-03-05"))).hasSize(2);
    }

    @Test
    void aMeasureIsEasedThenLifted() {
        Measure measure = register(sanction("JPN", "CHL", "banned").on("2017-01-10", STATED).naming(MEASURE, "beef imports").naming(ITEM, "beef"),
                told("JPN", RETREAT, "CHL", "085", "eased").on("2017-06-01", STATED).naming(MEASURE, "beef imports"),
                told("JPN", RETREAT, "CHL", "085", "lifted").on("2018-02-01", STATED).naming(MEASURE, "beef imports")).get(0);
        assertThat(on(measure, "2017-01-09")).isEmpty();
        assertThat(on(measure, "2017-01-10")).contains(Standing.IN_FORCE);
        assertThat(on(measure, "2017-06-01")).contains(Standing.EASED);
        assertThat(on(measure, "2018-01-31")).contains(Standing.EASED);
        assertThat(on(measure, "2018-02-02")).contains(Standing.LIFTED);
        assertThat(measure.ends().orElseThrow().value().date().text()).isEqualTo("2018-02-01");
    }

    @Test
    void whatFreesAPartEasesTheWhole() {
        Measure measure = register(sanction("JPN", "CHL", "banned").on("2017-01-10", STATED).naming(MEASURE, "imports").naming(ITEM, "beef").naming(ITEM, "wine"),
                told("JPN", RETREAT, "CHL", "085", "lifted").on("2018-02-01", STATED).naming(MEASURE, "imports").naming(ITEM, "beef")).get(0);
        assertThat(on(measure, "2018-03-01")).contains(Standing.EASED);
        assertThat(measure.ends()).isEmpty();
    }

    @Test
    void aLiftingThatCanMeanTwoMeasuresEndsNeither() {
        List<Measure> found = register(sanction("JPN", "CHL", "banned").on("2015", STATED).naming(MEASURE, "imports").naming(ITEM, "beef"),
                sanction("JPN", "CHL", "banned").on("2016", STATED).naming(MEASURE, "imports").naming(ITEM, "wine"),
                told("JPN", RETREAT, "CHL", "085", "lifted").on("2018-02-01", STATED).naming(MEASURE, "imports"));
        assertThat(found).hasSize(3);
        assertThat(found.stream().filter(measure -> !measure.scope().isEmpty()).allMatch(measure -> on(measure, "2018-03-01").equals(Optional.of(Standing.IN_FORCE)))).isTrue();
        assertThat(found.stream().filter(measure -> measure.scope().isEmpty()).findFirst().orElseThrow().links()).extracting(Link::relation)
                .containsExactly(Relation.LIFTS, Relation.LIFTS);
    }

    @Test
    void whatHoldsForSixMonthsLapses() {
        Measure measure = register(sanction("PER", "CHL", "banned").on("2018-01-15", STATED).naming(MEASURE, "imports").naming(UNTIL, "for six months", "P6M")).get(0);
        assertThat(measure.ends().orElseThrow().value()).isEqualTo(new When(Edtf.parse("2018-07-15"), "reckoned"));
        assertThat(on(measure, "2018-07-15")).contains(Standing.IN_FORCE);
        assertThat(on(measure, "2018-07-16")).contains(Standing.LAPSED);
    }

    @Test
    void whatTakesEffectLaterIsAnnouncedBefore() {
        Measure measure = register(told("TUR", THREATEN, "GRC", "1312", "impose").about(SANCTION).status(Status.PLANNED).on("2018-07-01", STATED).naming(MEASURE, "tariffs")
                .naming(FROM, "July 1", "2018-07-01")).get(0);
        assertThat(on(measure, "2018-05-16")).isEmpty();
        assertThat(on(measure, "2018-05-17")).contains(Standing.ANNOUNCED);
        assertThat(measure.begins().orElseThrow().value().date().text()).isEqualTo("2018-07-01");
    }

    @Test
    void anAgreedEasingChangesNothingYet() {
        Measure measure = register(sanction("USA", "IRN", "imposed").on("2017-01-10", STATED).naming(MEASURE, "sanctions"),
                told("USA", AGREE, "IRN", "0354", "agreed").on("2018-01-10", STATED).naming(MEASURE, "sanctions")).get(0);
        assertThat(measure.steps()).extracting(Step::stage).containsExactly(Stage.IMPOSED, Stage.RELIEF_ANNOUNCED);
        assertThat(on(measure, "2018-02-01")).contains(Standing.IN_FORCE);
    }

    @Test
    void aDecisionThatIsPutOffSuspendsWhatWasAnnounced() {
        Told announced = says(told("CHL", THREATEN, "PER", "1312", "announced").about(SANCTION).status(Status.PLANNED).published("2018-03-05").naming(MEASURE, "tariffs"),
                "Chile announced that it would impose tariffs on Peru.", "announced", "Peru");
        Told off = says(told("CHL", THREATEN, "PER", "1312", "impose").about(SANCTION).on("2018-05-10", STATED).naming(MEASURE, "tariffs"),
                "Chile will delay a decision to impose tariffs on Peru.", "impose", "Peru");
        assertThat(register(announced, off)).singleElement().satisfies(measure -> {
            assertThat(measure.steps()).extracting(Step::stage).containsExactly(Stage.ANNOUNCED, Stage.SUSPENDED);
            assertThat(on(measure, "2018-04-01")).contains(Standing.ANNOUNCED);
            assertThat(on(measure, "2018-06-01")).contains(Standing.SUSPENDED);
        });
    }

    @Test
    void anAnnouncementOfAnEarlierDayIsOfWhatCameAfterIt() {
        assertThat(register(sanction("TUR", "GRC", "imposed").on("2018-03-23", STATED).naming(MEASURE, "tariffs"),
                sanction("TUR", "GRC", "announced").on("2018-03-08", STATED).naming(MEASURE, "tariffs").published("2018-05-17"))).singleElement()
                .satisfies(measure -> assertThat(measure.announced().orElseThrow().value().date().text()).isEqualTo("2018-03-08"));
    }

    @Test
    void whatIsPutOffUntilADayIsUncertainAfterIt() {
        Measure measure = register(sanction("IND", "PRK", "imposed").on("2018-03", STATED).naming(MEASURE, "tariffs"),
                told("IND", RETREAT, "PRK", "0854", "waived").on("2018-04-30", STATED).naming(MEASURE, "tariffs").naming(UNTIL, "until June 1", "2018-06-01")).get(0);
        assertThat(measure.steps().get(1).until().orElseThrow().value().date().text()).isEqualTo("2018-06-01");
        assertThat(on(measure, "2018-05-20")).contains(Standing.EASED);
        assertThat(on(measure, "2018-06-20")).contains(Standing.UNKNOWN);
    }
}
