package dragoman.record.measure;

import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.measure.Link.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Detail.Kind.CONDITION;
import static dragoman.coding.event.Detail.Kind.EXEMPT;
import static dragoman.coding.event.Detail.Kind.FROM;
import static dragoman.coding.event.Detail.Kind.IMPLEMENTS;
import static dragoman.coding.event.Detail.Kind.INSTRUMENT;
import static dragoman.coding.event.Detail.Kind.ITEM;
import static dragoman.coding.event.Detail.Kind.MEASURE;
import static dragoman.coding.event.Detail.Kind.OBJECTIVE;
import static dragoman.coding.event.Detail.Kind.UNTIL;
import static dragoman.coding.event.PloverType.AGREE;
import static dragoman.coding.event.PloverType.RETREAT;
import static dragoman.coding.event.PloverType.SANCTION;
import static dragoman.coding.event.PloverType.THREATEN;
import static org.assertj.core.api.Assertions.assertThat;

class RegisterTest {

    private int number;

    /** Each told mention is an event of its own, of the mention's date. */
    private static TimelineEntry entry(Told told) {
        Telling telling = told.telling();
        var mention = telling.mention();
        Optional<Edtf> date = mention.date().value().map(Edtf::parse);
        Event event = new Event("E" + mention.id(), mention.act().type(), mention.act().mode(), mention.about().map(act -> act.type()), mention.act().cameo(), mention.status(),
                mention.reciprocal(), codes(mention.actors()), codes(mention.recipients()), date, mention.date().basis(), Optional.empty(), 1, 1, 0);
        return new TimelineEntry(event, List.of(telling));
    }

    private static List<String> codes(List<dragoman.coding.event.Party> parties) {
        return parties.stream().map(party -> party.actor().code()).distinct().toList();
    }

    private Told told(String doer, PloverType type, String target, String cameo, String word) {
        number++;
        return Told.by(String.format("r%02d", number), 1).does(doer, type, target).cameo(cameo).carriedBy(word).published("2018-05-17");
    }

    private Told sanction(String doer, String target, String word) {
        return told(doer, SANCTION, target, "163", word);
    }

    /** With a sentence in which the target and the act stand where its words are. */
    private static Told says(Told told, String sentence, String trigger, String target) {
        return told.carriedBy(null).says(sentence, trigger).receivedAs(target);
    }

    private static List<Measure> register(Told... told) {
        return Register.of(java.util.Arrays.stream(told).map(RegisterTest::entry).toList());
    }

    private static Optional<Standing> on(Measure measure, String day) {
        return measure.on(LocalDate.parse(day));
    }

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
    void anAgreedEasingChangesNothingYet() {
        Measure measure = register(sanction("USA", "IRN", "imposed").on("2017-01-10", STATED).naming(MEASURE, "sanctions"),
                told("USA", AGREE, "IRN", "0354", "agreed").on("2018-01-10", STATED).naming(MEASURE, "sanctions")).get(0);
        assertThat(measure.steps()).extracting(Step::stage).containsExactly(Stage.IMPOSED, Stage.RELIEF_ANNOUNCED);
        assertThat(on(measure, "2018-02-01")).contains(Standing.IN_FORCE);
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
    void whomAMeasureSparesIsNotUnderIt() {
        Told spared = says(sanction("CHL", "PER", "imposed").on("2018-05-10", STATED).naming(MEASURE, "tariff").naming(EXEMPT, "Peru"),
                "Chile imposed a tariff on cement, but exempted Peru.", "imposed", "Peru");
        assertThat(register(spared)).singleElement().satisfies(measure -> {
            assertThat(on(measure, "2018-06-01")).contains(Standing.EASED);
            assertThat(measure.exemptions()).isEmpty();
        });
    }

    @Test
    void anAnnouncementOfAnEarlierDayIsOfWhatCameAfterIt() {
        assertThat(register(sanction("TUR", "GRC", "imposed").on("2018-03-23", STATED).naming(MEASURE, "tariffs"),
                sanction("TUR", "GRC", "announced").on("2018-03-08", STATED).naming(MEASURE, "tariffs").published("2018-05-17"))).singleElement()
                .satisfies(measure -> assertThat(measure.announced().orElseThrow().value().date().text()).isEqualTo("2018-03-08"));
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

    @Test
    void anExemptionHasItsConditionAndItsEndWithTheirWords() {
        Exemption scrap = register(sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(EXEMPT, "food")
                .naming(CONDITION, "with a licence", "prior approval", "scrap").naming(UNTIL, "until June 1", "2018-06-01", "scrap")).get(0).exemptions().get(0).value();
        assertThat(scrap.condition().orElseThrow().value()).isEqualTo(Condition.PRIOR_APPROVAL);
        assertThat(scrap.condition().orElseThrow().evidence().get(0).passage().text()).isEqualTo("with a licence");
        assertThat(scrap.until().orElseThrow().value().date().text()).isEqualTo("2018-06-01");
        Measure measure = register(sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(EXEMPT, "food")
                .naming(UNTIL, "until June 1", "2018-06-01", "scrap")).get(0);
        assertThat(measure.ends()).as("the exemption ends, not the measure").isEmpty();
        assertThat(measure.exemptions().get(1).value().condition()).as("nobody says").isEmpty();
    }

    @Test
    void whereReportsDifferMostDecideOnWhatAnExemptionDepends() {
        Told one = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "with a licence", "prior approval", "scrap");
        Told two = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "with prior notice", "notification", "scrap");
        Told three = sanction("IND", "PRK", "banned").on("2017-03", STATED).naming(MEASURE, "trade").naming(EXEMPT, "scrap").naming(CONDITION, "once told", "notification", "scrap");
        assertThat(register(one, two).get(0).exemptions().get(0).value().condition().orElseThrow().value()).as("of two the stricter").isEqualTo(Condition.PRIOR_APPROVAL);
        assertThat(register(one, two, three).get(0).exemptions().get(0).value().condition().orElseThrow().value()).isEqualTo(Condition.NOTIFICATION);
    }

    @Test
    void theObjectiveIsStatedInWordsBySomebodyAndComesToOneOrMoreOfGsdb() {
        Measure measure = register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions").naming(OBJECTIVE, "to force a withdrawal from the border zone", "", "Ms Rao"),
                sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions").naming(OBJECTIVE, "over its rocket tests")).get(0);
        assertThat(measure.objectives().stream().map(found -> found.value().words())).containsExactlyInAnyOrder("to force a withdrawal from the border zone", "over its rocket tests");
        Objective border = measure.objectives().stream().map(Sourced::value).filter(found -> found.words().contains("border")).findFirst().orElseThrow();
        assertThat(border.goals()).containsExactly(Objective.Goal.TERRITORIAL_CONFLICT, Objective.Goal.END_WAR);
        assertThat(border.saidBy()).containsExactly("Ms Rao");
    }

    @Test
    void eachObjectiveOfGsdbHasItsWords() {
        java.util.Map<String, Objective.Goal> wanted = new java.util.TreeMap<>();
        wanted.put("over unfair subsidies", Objective.Goal.POLICY_CHANGE);
        wanted.put("to topple the marshal", Objective.Goal.DESTABILIZE_REGIME);
        wanted.put("over the annexation of the islands", Objective.Goal.TERRITORIAL_CONFLICT);
        wanted.put("over its uranium enrichment", Objective.Goal.PREVENT_WAR);
        wanted.put("for arming terrorists", Objective.Goal.TERRORISM);
        wanted.put("to end the war", Objective.Goal.END_WAR);
        wanted.put("over the torture of dissidents", Objective.Goal.HUMAN_RIGHTS);
        wanted.put("after a coup", Objective.Goal.DEMOCRACY);
        wanted.put("to please its neighbours", Objective.Goal.OTHER);
        wanted.forEach((words, goal) -> assertThat(MeasureWords.shipped().goals(words)).as(words).containsExactly(goal));
        assertThat(wanted.values()).containsExactlyInAnyOrder(Objective.Goal.values());
    }

    @Test
    void whyAMeasureIsEasedIsNoObjectiveOfIt() {
        assertThat(register(sanction("IND", "PRK", "imposed").on("2017-03", STATED).naming(MEASURE, "sanctions"), told("IND", RETREAT, "PRK", "0854", "eased").on("2018-03", STATED).naming(MEASURE, "sanctions")
                .naming(OBJECTIVE, "to help talks along"))).isNotEmpty().allSatisfy(measure -> assertThat(measure.objectives()).isEmpty());
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
