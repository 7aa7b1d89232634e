package dragoman.record.relation;

import static dragoman.coding.event.PloverType.AID;
import static dragoman.coding.event.PloverType.ASSAULT;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.REQUEST;
import static dragoman.coding.event.PloverType.SANCTION;
import static dragoman.coding.event.PloverType.THREATEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dragoman.coding.event.Mode;
import dragoman.coding.event.Status;
import dragoman.record.event.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final Frame MONTHS = new Frame(Grain.MONTH, Optional.empty(), Optional.empty(), Per.EVENTS);

    private static Relation relation(Direction direction, List<Event> events) {
        return relation(direction, events, events, MONTHS);
    }

    private static Relation relation(Direction direction, List<Event> events, List<Event> record, Frame frame) {
        return Relation.of(events, "IND", "PRK", direction, frame, Coverage.of(Happenings.volume(record), frame.grain()));
    }

    private static Point month(Relation relation, String label) {
        return relation.at(Period.parse(label)).orElseThrow();
    }

    @Test
    void anEventCountsWithTheScoreOfItsMode() {
        Point may = month(relation(Direction.BETWEEN, List.of(Happenings.withMode("2018-05-15", "IND", CONSULT, Mode.VISIT, "PRK"),
                Happenings.on("2018-05-20", "PRK", THREATEN, "IND"), Happenings.on("2018-05-21", "PRK", REQUEST, "IND"))), "2018-05");
        assertThat(may.amount(Tone.COOPERATION)).isEqualTo(4);
        assertThat(may.amount(Tone.CONFLICT)).isEqualTo(3.5);
        assertThat(may.net()).isEqualTo(0.5);
        assertThat(may.contributions()).hasSize(3);
    }

    @Test
    void whatTheOneDoesIsToldFromWhatTheOtherDoes() {
        List<Event> events = List.of(Happenings.on("2018-05-15", "IND", AID, "PRK"), Happenings.on("2018-05-20", "PRK", SANCTION, "IND"),
                Happenings.eachOther("2018-05-21", "PRK", CONSULT, "IND"), Happenings.on("2018-05-22", "USA", ASSAULT, "PRK"));
        assertThat(month(relation(Direction.FORTH, events), "2018-05").net()).isEqualTo(10 + 2.5);
        assertThat(month(relation(Direction.BACK, events), "2018-05").net()).isEqualTo(-6 + 2.5);
        assertThat(month(relation(Direction.BETWEEN, events), "2018-05").net()).isEqualTo(10 - 6 + 2.5);
    }

    @Test
    void plansAndDenialsAndTheUndatedAreCountedApart() {
        Relation relation = relation(Direction.BETWEEN, List.of(Happenings.with(Status.ONGOING, "2018-05-15", "IND", AID, "PRK"),
                Happenings.with(Status.PLANNED, "2018-05-16", "IND", AID, "PRK"), Happenings.with(Status.POSSIBLE, "2018-05-16", "IND", AID, "PRK"),
                Happenings.with(Status.CONDITIONAL, "2018-05-16", "IND", AID, "PRK"), Happenings.with(Status.DENIED, "2018-05-16", "IND", AID, "PRK"),
                Happenings.on("", "IND", AID, "PRK"), Happenings.on("2015", "IND", AID, "PRK")));
        assertThat(relation.events()).isEqualTo(1);
        assertThat(relation.points().stream().filter(point -> !point.contributions().isEmpty()).map(Point::period)).containsExactly(Period.parse("2018-05"));
        assertThat(relation.leftAside().ahead()).hasSize(3);
        assertThat(relation.leftAside().denied()).hasSize(1);
        assertThat(relation.leftAside().undated()).hasSize(2);
    }

    @Test
    void aMonthOfWhichNothingIsReportedIsUnknownAndAQuietOneIsNot() {
        List<Event> record = List.of(Happenings.on("2018-01-15", "IND", AID, "PRK"), Happenings.on("2018-03-10", "USA", AID, "KOR"));
        Relation relation = relation(Direction.BETWEEN, record);
        assertThat(month(relation, "2018-01").isKnown()).isTrue();
        assertThat(month(relation, "2018-02").isKnown()).isFalse();
        assertThat(month(relation, "2018-02").netLevel()).isEmpty();
        assertThat(month(relation, "2018-03").isKnown()).isTrue();
        assertThat(month(relation, "2018-03").level(Tone.COOPERATION)).get().satisfies(level -> assertThat(level.value()).isPositive());
    }

    @Test
    void aPointIsTheSumOfWhatItsEventsAdd() {
        for (long seed = 0; seed < 20; seed++) {
            for (Direction direction : Direction.values()) {
                for (Point point : relation(direction, Happenings.random(seed, 200)).points()) {
                    for (Tone tone : Tone.values()) {
                        double sum = 0;
                        for (Contribution one : point.contributions()) {
                            sum += one.share() * tone.strength(one.event());
                        }
                        assertThat(point.amount(tone)).isCloseTo(sum, within(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void everyEventThatCountsStandsInThePointsOnce() {
        for (long seed = 0; seed < 20; seed++) {
            List<Event> events = Happenings.random(seed, 200);
            Relation relation = relation(Direction.BETWEEN, events);
            double shares = relation.points().stream().flatMap(point -> point.contributions().stream()).mapToDouble(Contribution::share).sum();
            assertThat(shares).isCloseTo(relation.events(), within(1e-9));
            int all = relation.events() + relation.leftAside().undated().size() + relation.leftAside().ahead().size() + relation.leftAside().denied().size();
            assertThat(all).isEqualTo((int) events.stream().filter(event -> Direction.BETWEEN.holds(event, "IND", "PRK")).count());
        }
    }

    @Test
    void theOrderOfEventsChangesNothing() {
        for (long seed = 0; seed < 10; seed++) {
            List<Event> events = Happenings.random(seed, 300);
            List<Event> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(relation(Direction.BETWEEN, shuffled)).isEqualTo(relation(Direction.BETWEEN, events));
        }
    }

    @Test
    void anEventOfAnotherPairChangesTheCoverageAlone() {
        List<Event> own = List.of(Happenings.on("2018-01-15", "IND", AID, "PRK"), Happenings.on("2018-02-15", "PRK", SANCTION, "IND"),
                Happenings.on("2018-03-15", "IND", AID, "PRK"));
        List<Event> more = new ArrayList<>(own);
        more.add(Happenings.on("2018-02-10", "USA", AID, "KOR"));
        Relation before = relation(Direction.BETWEEN, own);
        Relation after = relation(Direction.BETWEEN, more);
        assertThat(after.points()).hasSameSizeAs(before.points());
        for (int i = 0; i < before.points().size(); i++) {
            Point was = before.points().get(i);
            Point is = after.points().get(i);
            assertThat(is.contributions()).isEqualTo(was.contributions());
            assertThat(is.events() - was.events()).isEqualTo(i == 1 ? 1.0 : 0.0);
        }
        // What stood out in a month of which as much was told as of the others stands out less in one of which more was.
        assertThat(month(after, "2018-02").level(Tone.CONFLICT).orElseThrow().value()).isLessThan(month(before, "2018-02").level(Tone.CONFLICT).orElseThrow().value());
    }

    @Test
    void moreReportingOfAllMonthsAlikeChangesNoLevel() {
        List<Event> own = Happenings.random(3, 150).stream().filter(event -> Direction.BETWEEN.holds(event, "IND", "PRK")).toList();
        TreeMap<String, Long> dates = new TreeMap<>();
        for (int month = 1; month <= 36; month++) {
            dates.put(YearMonth.of(2015, 12).plusMonths(month).toString(), 20L + month);
        }
        TreeMap<String, Long> tenfold = new TreeMap<>(dates);
        tenfold.replaceAll((date, count) -> count * 10);
        Relation once = Relation.of(own, "IND", "PRK", Direction.BETWEEN, MONTHS, Coverage.of(Happenings.volume(dates), Grain.MONTH));
        Relation ten = Relation.of(own, "IND", "PRK", Direction.BETWEEN, MONTHS, Coverage.of(Happenings.volume(tenfold), Grain.MONTH));
        assertThat(once.points()).hasSizeGreaterThan(30).hasSameSizeAs(ten.points());
        for (int i = 0; i < once.points().size(); i++) {
            Point one = once.points().get(i);
            Point other = ten.points().get(i);
            one.netLevel().ifPresent(level -> assertThat(other.netLevel().orElseThrow().value()).isCloseTo(level.value(), within(1e-9)));
            one.netLevel().ifPresent(level -> assertThat(other.netLevel().orElseThrow().high()).isCloseTo(level.high(), within(1e-6)));
        }
    }

    @Test
    void littleReportingGivesAWideBandNearTheMean() {
        TreeMap<String, Long> dates = new TreeMap<>();
        List<Event> own = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String label = String.format(java.util.Locale.ROOT, "2018-%02d", month);
            dates.put(label, month == 12 ? 1L : 100L);
            for (int i = 0; i < (month == 12 ? 1 : month); i++) {
                own.add(Happenings.on(label + "-10", "IND", SANCTION, "PRK"));
            }
        }
        Relation relation = Relation.of(own, "IND", "PRK", Direction.FORTH, MONTHS, Coverage.of(Happenings.volume(dates), Grain.MONTH));
        Level june = month(relation, "2018-06").level(Tone.CONFLICT).orElseThrow();
        Level december = month(relation, "2018-12").level(Tone.CONFLICT).orElseThrow();
        assertThat(december.high() - december.low()).isGreaterThan(june.high() - june.low());
        // One event in one told would be a hundred in a hundred.
        assertThat(december.value()).isLessThan(20 * june.value());
        assertThat(june.value()).isBetween(june.low(), june.high());
    }

    @Test
    void aTurningPointTellsWhenFromWhatToWhatHowSurelyAndByWhichEvents() {
        List<Event> events = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2016, 1, 5); day.getYear() < 2019; day = day.plusMonths(1)) {
            for (int i = 0; i < 6; i++) {
                events.add(Happenings.on(day.plusDays(i).toString(), "USA", CONSULT, "KOR"));
            }
            events.add(Happenings.on(day.toString(), "IND", CONSULT, "PRK"));
            if (day.getYear() == 2018) {
                events.add(Happenings.on(day.plusDays(3).toString(), "PRK", SANCTION, "IND"));
                events.add(Happenings.on(day.plusDays(4).toString(), "PRK", THREATEN, "IND"));
            }
        }
        Relation relation = relation(Direction.BETWEEN, events);
        assertThat(relation.turningPoints()).hasSize(1);
        TurningPoint turn = relation.turningPoints().get(0);
        assertThat(turn.when()).isEqualTo(Period.parse("2018-01"));
        assertThat(turn.earliest().compareTo(turn.when())).isLessThanOrEqualTo(0);
        assertThat(turn.latest().compareTo(turn.when())).isGreaterThanOrEqualTo(0);
        assertThat(turn.odds()).isGreaterThan(1000);
        assertThat(turn.before().get(Tone.CONFLICT).high()).isLessThan(turn.after().get(Tone.CONFLICT).low());
        assertThat(turn.after().get(Tone.CONFLICT).value()).isCloseTo(9.5, within(2.5));
        assertThat(turn.events()).isNotEmpty().allSatisfy(one -> assertThat(one.event().date().orElseThrow().text()).matches("2017-12.*|2018-0[12].*"));
        assertThat(turn.events()).anySatisfy(one -> assertThat(one.event().type()).isEqualTo(SANCTION));
    }

    @Test
    void aChangeInATimeWithoutReportsMayLieAnywhereInIt() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String before = LocalDate.of(2015, 1, 10).plusMonths(i).toString();
            String after = LocalDate.of(2018, 1, 10).plusMonths(i).toString();
            events.addAll(List.of(Happenings.on(before, "IND", AID, "PRK"), Happenings.on(before, "USA", AID, "KOR"), Happenings.on(after, "USA", AID, "KOR"),
                    Happenings.on(after, "IND", ASSAULT, "PRK"), Happenings.on(after, "PRK", ASSAULT, "IND")));
        }
        TurningPoint turn = relation(Direction.BETWEEN, events).turningPoints().get(0);
        assertThat(turn.when()).isEqualTo(Period.parse("2018-01"));
        assertThat(turn.earliest()).isEqualTo(Period.parse("2016-01"));
    }

    @Test
    void aSteadyRelationHasNoTurningPoint() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            events.add(Happenings.on(LocalDate.of(2015, 1, 10).plusMonths(i).toString(), "IND", i % 2 == 0 ? AID : SANCTION, "PRK"));
        }
        assertThat(relation(Direction.BETWEEN, events).turningPoints()).isEmpty();
        assertThat(relation(Direction.BETWEEN, List.of()).points()).isEmpty();
    }

    @Test
    void theFrameLimitsThePoints() {
        List<Event> events = Happenings.random(5, 200);
        Frame year = new Frame(Grain.MONTH, Optional.of(LocalDate.of(2017, 1, 1)), Optional.of(LocalDate.of(2017, 12, 31)), Per.REPORTS);
        Relation relation = relation(Direction.BETWEEN, events, events, year);
        assertThat(relation.points()).hasSize(12);
        assertThat(relation.points().get(0).contributions()).isEqualTo(month(relation(Direction.BETWEEN, events), "2017-01").contributions());
        assertThatThrownBy(() -> Relation.of(events, "IND", "PRK", Direction.BACK, year, Coverage.of(Happenings.volume(events), Grain.WEEK)))
                .hasMessageContaining("by month needs the coverage by month");
    }

    @Test
    void partnersAreTheBusiestFirst() {
        List<Event> events = List.of(Happenings.on("2018-05-01", "IND", AID, "PRK"), Happenings.on("2018-05-02", "USA KOR", CONSULT, "IND"),
                Happenings.on("2018-06-02", "IND", CONSULT, "USA"), Happenings.with(Status.DENIED, "2018-05-01", "IND", AID, "CHN"),
                Happenings.on("2018-06-02", "IND", CONSULT, "---"), Happenings.on("2018-06-02", "USA", CONSULT, "KOR"));
        List<Relation> partners = Partners.of(events, "IND", MONTHS, Coverage.of(Happenings.volume(events), Grain.MONTH));
        assertThat(partners.stream().map(Relation::other)).containsExactly("USA", "KOR", "PRK");
        assertThat(partners.get(0).events()).isEqualTo(2);
    }
}
