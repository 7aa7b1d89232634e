package dragoman.record.measure;

import dragoman.coding.event.Status;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.measure.Link.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Detail.Kind.EXEMPT;
import static dragoman.coding.event.Detail.Kind.IMPLEMENTS;
import static dragoman.coding.event.Detail.Kind.INSTRUMENT;
import static dragoman.coding.event.Detail.Kind.ITEM;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.PloverType.RETREAT;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;

class RegisterTest extends MeasuresTold {

    @Test
    void aMeasureHasItsFieldsEachWithItsWords() {
        Measure measure = register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "trade").naming(ITEM, "trade").naming(EXEMPT, "food").naming(EXEMPT, "medicines")
                .naming(EXEMPT, "goods under existing contracts").naming(INSTRUMENT, "notification")).get(0);
        assertThat(measure.imposerCodes()).containsExactly("IND");
        assertThat(measure.target().value()).isEqualTo("PRK");
        assertThat(measure.kind().value()).isEqualTo(MeasureKind.TRADE_RESTRICTION);
        assertThat(measure.instruments()).singleElement().satisfies(one -> assertThat(one.value()).isEqualTo("notification"));
        assertThat(measure.exemptions().stream().map(one -> one.value().ground())).containsExactly(Ground.FOOD, Ground.MEDICINE, Ground.PRIOR_CONTRACTS);
        assertThat(measure.begins().orElseThrow().value().date().text()).isEqualTo("2017-03");
        assertThat(measure.scope().get(0).evidence()).containsExactly(new Evidence("r01#1.1", "r01", measure.scope().get(0).evidence().get(0).passage()));
        assertThat(measure.exemptions().get(0).evidence().get(0).passage().text()).isEqualTo("food");
    }

    @Test
    void reportsOfOneBeginningAreOneMeasure() {
        List<Measure> found = register(sanction("IND", "PRK", "banned").on("2017", STATED).naming(MEASURE, "imports").naming(ITEM, "coal"),
                sanction("IND", "PRK", "prohibited").on("2017-04-21", STATED).naming(MEASURE, "imports").naming(ITEM, "coal").naming(ITEM, "gold"));
        assertThat(found).singleElement().satisfies(measure -> {
            assertThat(measure.begins().orElseThrow().value().date().text()).isEqualTo("2017-04-21");
            assertThat(measure.scope().stream().map(item -> item.value().words())).containsExactlyInAnyOrder("coal", "gold");
            assertThat(measure.steps()).hasSize(2);
        });
    }

    @Test
    void bansOfOtherGoodsInOneYearAreTwoMeasures() {
        assertThat(register(sanction("IND", "PRK", "banned").on("2017", STATED).naming(MEASURE, "imports").naming(ITEM, "coal"),
                sanction("IND", "PRK", "banned").on("2017-10-31", STATED).naming(MEASURE, "imports").naming(ITEM, "textiles"))).hasSize(2);
    }

    @Test
    void anImportBanThatBeginsWithTradeRestrictionsIsAPartOfThem() {
        List<Measure> found = register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "restrictions").naming(MEASURE, "trade"),
                sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "imports").naming(ITEM, "coal"));
        Measure whole = found.stream().filter(measure -> measure.kind().value() == MeasureKind.TRADE_RESTRICTION).findFirst().orElseThrow();
        Measure part = found.stream().filter(measure -> measure.kind().value() == MeasureKind.IMPORT_BAN).findFirst().orElseThrow();
        assertThat(part.links()).containsExactly(new Link(Relation.PART_OF, whole.id()));
        assertThat(whole.links()).isEmpty();
    }

    @Test
    void aStateAndAnOrganisationDoNotImposeOneMeasure() {
        assertThat(register(sanction("USA UNO", "PRK", "slapped").naming(MEASURE, "sanctions"))).extracting(Measure::imposerCodes)
                .containsExactlyInAnyOrder(List.of("USA"), List.of("UNO"));
        assertThat(register(sanction("USA GBR", "RUS", "imposed").naming(MEASURE, "sanctions"))).extracting(Measure::imposerCodes).containsExactly(List.of("GBR", "USA"));
    }

    @Test
    void eachStateExpelsForItself() {
        assertThat(register(told("ESP PER", SANCTION, "PRK", "166", "expelled").on("2017-09", STATED))).extracting(measure -> measure.kind().value())
                .containsExactly(MeasureKind.EXPULSION, MeasureKind.EXPULSION);
    }

    @Test
    void whatCarriesOutSanctionsOfTheUnitedNationsIsLinkedToThem() {
        List<Measure> found = register(sanction("UNO", "PRK", "imposed").on("2016-03-02", STATED).naming(MEASURE, "sanctions").naming(INSTRUMENT, "resolution 2270"),
                sanction("UNO", "PRK", "imposed").on("2017-08-05", STATED).naming(MEASURE, "sanctions").naming(INSTRUMENT, "resolution 2371"),
                sanction("IND", "PRK", "banned").on("2017-04-21", STATED).naming(MEASURE, "trade").naming(IMPLEMENTS, "resolution 2270"));
        Measure own = found.stream().filter(measure -> measure.imposerCodes().equals(List.of("IND"))).findFirst().orElseThrow();
        Measure first = found.stream().filter(measure -> measure.instruments().stream().anyMatch(one -> one.value().contains("2270"))).findFirst().orElseThrow();
        assertThat(own.links()).containsExactly(new Link(Relation.IMPLEMENTS, first.id()));
    }

    @Test
    void whatIsDeniedPossibleOrConditionalIsNoMeasure() {
        for (Status status : List.of(Status.DENIED, Status.POSSIBLE, Status.CONDITIONAL)) {
            assertThat(register(sanction("IND", "PRK", "imposed").status(status).naming(MEASURE, "sanctions"))).as(status.label()).isEmpty();
        }
    }

    @Test
    void aMeetingCalledOffAndAConvictionAreNoMeasures() {
        assertThat(register(told("USA", SANCTION, "PRK", "164", "cancelled").naming(ITEM, "meeting"), told("USA", SANCTION, "PRK", "167", "convicted"))).isEmpty();
        assertThat(register(told("USA", SANCTION, "PRK", "164", "suspended").naming(MEASURE, "talks"))).extracting(measure -> measure.kind().value())
                .containsExactly(MeasureKind.TALKS_SUSPENDED);
    }

    @Test
    void whoMustRespectAMeasureIsNotItsTarget() {
        String sentence = "Oslo expected Chile to respect the sanctions which the council imposed.";
        assertThat(register(says(sanction("UNO", "CHL", "imposed").naming(MEASURE, "sanctions"), sentence, "imposed", "Chile"))).isEmpty();
        assertThat(register(says(sanction("UNO", "CHL", "imposed").naming(MEASURE, "sanctions"), "The council imposed sanctions on Chile.", "imposed", "Chile"))).hasSize(1);
    }

    @Test
    void aStateThatPeopleAreExpelledFromIsNotTheTarget() {
        Told from = told("", SANCTION, "CHL", "166", "expelled");
        assertThat(register(says(from, "Ten envoys were expelled from both Peru and Chile.", "expelled", "Chile"))).isEmpty();
    }

    @Test
    void whatAStateIsAskedOrFearedToImposeIsNoMeasure() {
        assertThat(register(says(sanction("CHL", "PER", "ban").naming(MEASURE, "trade"), "Oslo lobbied Chile to ban trade with Peru.", "ban", "Peru"))).isEmpty();
        assertThat(register(says(sanction("CHL", "PER", "ban").naming(MEASURE, "trade").status(Status.PLANNED), "Lima fears that Chile will ban trade with Peru.", "ban", "Peru"))).isEmpty();
        assertThat(register(says(sanction("CHL", "PER", "ban").naming(MEASURE, "trade").status(Status.PLANNED), "Chile will ban trade with Peru.", "ban", "Peru"))).hasSize(1);
    }

    @Test
    void whomAMeasureSparesIsNotUnderIt() {
        Told spared = says(sanction("CHL", "PER", "imposed").on("2018-05-10", STATED).naming(MEASURE, "tariff").naming(EXEMPT, "Peru"),
                "Chile imposed a tariff on cement, but exempted Peru.", "imposed", "Peru");
        assertThat(register(spared)).singleElement().satisfies(measure -> {
            assertThat(on(measure, "2018-06-01")).contains(Standing.EASED);
            assertThat(measure.exemptions()).isEmpty();
        });
    }

    @Test
    void whatIsLimitedIsNotBanned() {
        Told limited = says(sanction("CHL", "PER", "limited").naming(MEASURE, "exports"), "Chile limited its exports to Peru.", "limited", "Peru");
        assertThat(register(limited)).extracting(measure -> measure.kind().value()).containsExactly(MeasureKind.TRADE_RESTRICTION);
    }

    @Test
    void lessTradeIsNoAidSuspended() {
        Told trade = says(told("CHL", SANCTION, "PER", "162", "cut"), "Chile cut its trade with Peru.", "cut", "Peru");
        Told aid = says(told("CHL", SANCTION, "PER", "162", "cut"), "Chile cut its aid to Peru.", "cut", "Peru");
        assertThat(register(trade)).isEmpty();
        assertThat(register(aid)).extracting(measure -> measure.kind().value()).containsExactly(MeasureKind.AID_SUSPENSION);
    }

    @Test
    void whatNobodyIsSaidToImposeIsTheOneMeasureThatLeavesOutTheSame() {
        Told known = sanction("IND", "PRK", "banned").on("2017-04", STATED).naming(MEASURE, "trade").naming(EXEMPT, "maize");
        Told bare = sanction("", "PRK", "ended").on("2017-04-21", STATED).naming(MEASURE, "commerce").naming(EXEMPT, "maize");
        assertThat(register(known, bare)).hasSize(1);
        assertThat(register(known, sanction("", "PRK", "ended").on("2017-04-21", STATED).naming(MEASURE, "commerce").naming(EXEMPT, "rice"))).hasSize(2);
    }

    @Test
    void theOrderOfEventsPlaysNoPart() {
        List<TimelineEntry> entries = new ArrayList<>();
        String[] kinds = {"sanctions", "imports", "trade", "tariffs"};
        String[] words = {"imposed", "extended", "faces", "tightened"};
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Told one = random.nextInt(4) == 0 ? told("IND", RETREAT, "PRK", "085", random.nextBoolean() ? "eased" : "lifted")
                    : sanction(random.nextBoolean() ? "IND" : "IND USA", "PRK", words[random.nextInt(4)]);
            one.naming(MEASURE, kinds[random.nextInt(4)]);
            if (random.nextBoolean()) {
                one.on("201" + random.nextInt(9) + (random.nextBoolean() ? "-0" + (1 + random.nextInt(9)) : ""), STATED);
            }
            entries.add(entry(one));
        }
        List<Measure> first = Register.of(entries);
        assertThat(first).hasSizeGreaterThan(5);
        assertThat(first.stream().map(Measure::id).distinct()).hasSameSizeAs(first);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(entries, random);
            assertThat(Register.of(entries)).isEqualTo(first);
        }
    }
}
