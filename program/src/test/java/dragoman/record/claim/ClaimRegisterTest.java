package dragoman.record.claim;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import static dragoman.coding.event.Basis.STATED;
import static org.assertj.core.api.Assertions.assertThat;

class ClaimRegisterTest extends ClaimsTold {

    @Test
    void aFirstTimeIsSupportedAsFarAsTheRecordReaches() {
        Verdict verdict = verdict(first("b", Optional.empty(), new Reach.Years(18, 22)), visit("b", "2018-05-15"),
                entry(Told.by("a", 1).does("PRK", PloverType.CONSULT, "IND").mode(Mode.VISIT).cameo("042").on("2015-04", STATED)));
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict.reachesBack().orElseThrow().text()).isEqualTo("2015-04");
        assertThat(verdict.events()).isEqualTo(2);
    }

    @Test
    void anEarlierVisitOfTheSameKindContradictsIt() {
        assertThat(verdict(first("b", Optional.empty(), new Reach.Ever()), visit("a", "2011-03"), visit("b", "2018-05-15")))
                .satisfies(verdict -> assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CONTRADICTED)).satisfies(verdict -> assertThat(verdict.against()).containsExactly("Ea"));
    }

    @Test
    void anEarlierVisitBeyondTheReachDoesNot() {
        assertThat(verdict(first("b", Optional.empty(), new Reach.Years(18, 22)), visit("a", "1999-03"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(first("b", Optional.empty(), new Reach.Since("1998-09")), visit("a", "1998-09"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        assertThat(verdict(first("b", Optional.empty(), new Reach.Since("1998-09")), visit("a", "2003"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
    }

    @Test
    void whatWasOnlyPlannedOrIsDeniedIsNoPrecedent() {
        for (Status status : List.of(Status.PLANNED, Status.POSSIBLE, Status.DENIED)) {
            assertThat(verdict(first("b", Optional.empty(), new Reach.Ever()), visit("a", "2011-03", status), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
        }
    }

    @Test
    void aVisitInTheOtherDirectionAndAnotherActAreNoPrecedents() {
        assertThat(verdict(first("b", Optional.empty(), new Reach.Ever()), entry(Told.by("a", 1).does("PRK", PloverType.CONSULT, "IND").mode(Mode.VISIT).cameo("042").on("2011", STATED)),
                entry(Told.by("c", 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.PHONE).cameo("041").on("2012", STATED)), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
    }

    @Test
    void anEarlierVisitThatDoesNotShowTheRankOnlyRaisesADoubt() {
        assertThat(verdict(first("b", Optional.of("president"), new Reach.Ever()), visit("a", "2011-03"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.DOUBTED);
        assertThat(verdict(first("b", Optional.of("minister"), new Reach.Ever()), visit("a", "2011-03"), visit("b", "2018-05-15")).kind()).as("the words say Minister Singh")
                .isEqualTo(Verdict.Kind.CONTRADICTED);
    }

    @Test
    void theSameVisitToldOfAnotherDayIsNoPrecedent() {
        assertThat(verdict(first("b", Optional.empty(), new Reach.Ever()), visit("a", "2018-05-14"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.SUPPORTED);
    }

    @Test
    void withoutADayOrAReachTheRecordCannotTell() {
        assertThat(verdict(first("b", Optional.empty(), new Reach.Vague()), visit("a", "2011"), visit("b", "2018-05-15")).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
        assertThat(verdict(first("b", Optional.empty(), new Reach.Ever()), visit("a", "2011"),
                entry(Told.by("b", 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.VISIT).cameo("042"))).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
    }

    @Test
    void twentyYearsAndAlmostTwoDecadesAreOneClaim() {
        List<ClaimEntry> found = ClaimRegister.of(List.of(first("b", Optional.of("minister"), new Reach.Years(18, 22)), first("c", Optional.empty(), new Reach.Years(16, 20)),
                first("d", Optional.empty(), new Reach.Since("1998-09"))), List.of(visit("b", "2018-05-15"), visit("c", "2018-05"), visit("d", "2018-05-15")));
        assertThat(found).singleElement().satisfies(claim -> assertThat(claim.tellings()).hasSize(3));
    }

    @Test
    void aReachOfTenYearsIsAnotherClaim() {
        assertThat(ClaimRegister.of(List.of(first("b", Optional.empty(), new Reach.Years(18, 22)), first("c", Optional.empty(), new Reach.Years(9, 11)),
                first("d", Optional.empty(), new Reach.Ever())), List.of(visit("b", "2018-05-15"), visit("c", "2018-05"), visit("d", "2018-05-15")))).hasSize(3);
    }

    @Test
    void alwaysAndNeverAreInTension() {
        List<ClaimEntry> found = ClaimRegister.of(List.of(ties("a", false, "close", "diplomatic"), ties("b", true, "diplomatic"), ties("c", true, "cultural")), List.of());
        assertThat(found.get(0).tensions()).containsExactly(found.get(1).id());
        assertThat(found.get(1).verdict().kind()).isEqualTo(Verdict.Kind.TENSION);
        assertThat(found.get(2).tensions()).isEmpty();
    }

    @Test
    void aDenialIsLinkedToWhatOthersTell() {
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.of(VISIT), List.of());
        ClaimTold denial = told("b", new Claim("b#c1.1", Claim.Kind.DENIAL, new Passage("visited", 0, 7), new Passage("visited it", 0, 10), Optional.of("b#1.1"), List.of(), scope, Optional.empty(), false));
        assertThat(verdict(denial, visit("a", "2018-05"), visit("b", "2018-05-15", Status.DENIED)).against()).containsExactly("Ea");
        assertThat(verdict(denial, visit("a", "2017-05"), visit("b", "2018-05-15", Status.DENIED)).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
    }

    @Test
    void theRecordIsAskedForNoMoreThanWhatBearsOnAClaim() {
        List<EventFilter> asked = new ArrayList<>();
        Scope anybody = new Scope(List.of(), List.of("PRK"), Optional.of("leader"), Optional.empty(), Optional.of(VISIT), List.of());
        ClaimTold foreign = told("d", new Claim("d#c1.1", Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first ever", 0, 10), Optional.of("d#1.1"), List.of(), anybody,
                Optional.of(new Reach.Ever()), true));
        ClaimRegister register = ClaimRegister.asking(List.of(first("b", Optional.empty(), new Reach.Ever()), first("c", Optional.empty(), new Reach.Years(9, 11)), ties("a", true, "close"), foreign),
                filter -> {
                    asked.add(filter);
                    return List.of(visit("b", "2018-05-15"));
                });
        assertThat(asked).containsExactlyInAnyOrder(EventFilter.ALL.between("IND", "PRK"), EventFilter.ALL.between("IND", "PRK").types(List.of(PloverType.SUPPORT, PloverType.SANCTION)),
                EventFilter.ALL.of("PRK").types(List.of(PloverType.CONSULT)).modes(List.of(Mode.VISIT, Mode.MEET)).to(LocalDate.parse("2019-12-31")));
        assertThat(register.claims()).hasSize(4);
        assertThat(register.events()).extracting(entry -> entry.event().id()).containsExactly("Eb");
    }

    @Test
    void aLookBackToLongAgoIsNotHowFarTheRecordReaches() {
        Verdict verdict = verdict(first("b", Optional.empty(), new Reach.Ever()), visit("b", "2018-05-15"),
                entry(Told.by("a", 1).does("PRK", PloverType.CONSULT, "IND").mode(Mode.VISIT).cameo("042").on("1961", STATED).published("2018-05-17")),
                entry(Told.by("c", 1).does("PRK", PloverType.CONSULT, "IND").mode(Mode.VISIT).cameo("042").on("2016-04", STATED).published("2016-04-17")));
        assertThat(verdict.reachesBack().orElseThrow().text()).isEqualTo("2016-04");
        assertThat(verdict.events()).isEqualTo(3);
    }

    @Test
    void aStrikeThatIsDeniedIsOneOfWhateverSortInTheNewsOfThoseWeeks() {
        Act strike = new Act(PloverType.ASSAULT, Optional.empty(), "190", List.of());
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.empty(), Optional.empty(), Optional.of(strike), List.of());
        ClaimTold denial = told("b", new Claim("b#c1.1", Claim.Kind.DENIAL, new Passage("strike", 0, 6), new Passage("strike it", 0, 9), Optional.of("b#1.1"), List.of(), scope, Optional.empty(), false));
        TimelineEntry denied = entry(Told.by("b", 1).does("IND", PloverType.ASSAULT, "PRK").cameo("190").status(Status.DENIED).published("2018-05-17"));
        assertThat(verdict(denial, denied, entry(Told.by("a", 1).does("IND", PloverType.ASSAULT, "PRK").cameo("195").on("2018-05-15", STATED).published("2018-05-16"))).against())
                .containsExactly("Ea");
        assertThat(verdict(denial, denied, entry(Told.by("a", 1).does("IND", PloverType.ASSAULT, "PRK").cameo("195").on("2016-05-15", STATED).published("2016-05-16"))).kind())
                .isEqualTo(Verdict.Kind.UNCHECKED);
    }

    @Test
    void theOrderOfClaimsAndEventsPlaysNoPart() {
        List<ClaimTold> claims = new ArrayList<>();
        List<TimelineEntry> entries = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            String report = "r" + (10 + i);
            entries.add(visit(report, (2000 + random.nextInt(19)) + (random.nextBoolean() ? "-0" + (1 + random.nextInt(9)) : "")));
            claims.add(first(report, random.nextBoolean() ? Optional.of("minister") : Optional.empty(), random.nextBoolean() ? new Reach.Ever() : new Reach.Years(9, 11)));
        }
        List<ClaimEntry> wanted = ClaimRegister.of(claims, entries);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(claims, random);
            assertThat(ClaimRegister.of(claims, entries)).isEqualTo(wanted);
        }
    }

    @Test
    void tiesThatNeverWereAreContradictedByTheirOpeningAndThoseThatAlwaysWereByTheirBreak() {
        TimelineEntry opened = entry(Told.by("a", 1).does("IND", PloverType.SUPPORT, "PRK").cameo("054").on("1999-03-04", STATED).says("They established diplomatic relations.", "established"));
        TimelineEntry cut = entry(Told.by("b", 1).does("IND", PloverType.SANCTION, "PRK").cameo("161").on("2009-03-04", STATED).says("It severed diplomatic relations with them.", "severed"));
        TimelineEntry recall = entry(Told.by("d", 1).does("IND", PloverType.SANCTION, "PRK").cameo("161").on("2009-03-04", STATED).says("It recalled its ambassador.", "recalled"));
        assertThat(verdict(ties("c", false, "diplomatic"), opened)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
            assertThat(found.against()).containsExactly("Ea");
        });
        assertThat(verdict(ties("c", true, "diplomatic"), opened).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
        assertThat(verdict(ties("c", true, "diplomatic"), cut).kind()).isEqualTo(Verdict.Kind.CONTRADICTED);
        assertThat(verdict(ties("c", true, "diplomatic"), recall).kind()).as("an envoy called home").isEqualTo(Verdict.Kind.UNCHECKED);
        assertThat(verdict(ties("c", false, "close"), opened).kind()).as("not close").isEqualTo(Verdict.Kind.UNCHECKED);
    }

    @Test
    void aDenialThatLeavesOutToWhomIsOfWhatOthersTell() {
        Act strike = new Act(PloverType.ASSAULT, Optional.empty(), "190", List.of());
        Scope scope = new Scope(List.of("IND"), List.of(), Optional.empty(), Optional.empty(), Optional.of(strike), List.of());
        ClaimTold denial = told("b", new Claim("b#c1.1", Claim.Kind.DENIAL, new Passage("strike", 0, 6), new Passage("strike it", 0, 9), Optional.of("b#1.1"), List.of(), scope, Optional.empty(), false));
        TimelineEntry own = entry(Told.by("b", 1).does("IND", PloverType.ASSAULT, "").cameo("190").status(Status.DENIED).on("2018-05-15", STATED));
        assertThat(verdict(denial, own, struck("a", "2018-05-15", "The shells killed 12 people.")).against()).containsExactly("Ea");
        assertThat(verdict(denial, own, entry(Told.by("a", 1).does("CHN", PloverType.ASSAULT, "PRK").cameo("190").on("2018-05-15", STATED))).kind()).isEqualTo(Verdict.Kind.UNCHECKED);
    }

    @Test
    void whereOneSideIsAnybodyOnlyLikeActsOfTheYearsItReachesBackToAreAskedFor() {
        Scope anybody = new Scope(List.of(), List.of("PRK"), Optional.of("leader"), Optional.empty(), Optional.of(VISIT), List.of());
        ClaimTold since = told("d", new Claim("d#c1.1", Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first ever", 0, 10), Optional.of("d#1.1"), List.of(), anybody,
                Optional.of(new Reach.Since("1998")), true));
        List<EventFilter> asked = new ArrayList<>();
        ClaimRegister.asking(List.of(since), filter -> {
            asked.add(filter);
            return List.of();
        });
        assertThat(asked).hasSize(1);
        EventFilter filter = asked.get(0);
        assertThat(filter.test(visit("a", "2004-05-01"))).isTrue();
        assertThat(filter.test(visit("a", "1990-05-01"))).as("long before").isFalse();
        assertThat(filter.test(entry(Told.by("a", 1).does("IND", PloverType.CONSULT, "PRK").mode(Mode.PHONE).cameo("041").on("2004-05-01", STATED)))).as("no visit").isFalse();
    }
}
