package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Sector;
import dragoman.reading.Report;
import dragoman.record.claim.ClaimTold;
import dragoman.record.event.Told;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource
class ClaimTableTest {

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private Chronicle on(String day) {
        return Chronicle.open(kind.address(folder, "a"), Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), Duration.ofSeconds(1));
    }

    private static Claim claim(int number, Reach reach) {
        Party speaker = new Party(new Passage("KCNA", 30, 34), new Actor(Optional.of("KCNA"), "PRK", List.of(Sector.JRN)));
        Scope scope = new Scope(List.of("IND"), List.of("PRK"), Optional.of("minister"), Optional.empty(),
                Optional.of(new Act(PloverType.CONSULT, Optional.of(Mode.VISIT), "042", List.of())), List.of("close"));
        return new Claim("001#c1." + number, Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first time", 0, 10), Optional.of("001#1.1"), List.of(speaker), scope,
                Optional.of(reach), true);
    }

    private static Coded coded(Claim... claims) {
        return new Coded(Told.report("001", "ANN", "2018-05-17"), List.of(), "book-" + claims.length, List.of(claims));
    }

    @Test
    void a_claim_comes_back_as_it_was_kept() {
        List<Claim> all = List.of(claim(1, new Reach.Ever()), claim(2, new Reach.Years(16, 20)), claim(3, new Reach.Since("1998-09")), claim(4, new Reach.Vague()));
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(all.toArray(Claim[]::new))));
            assertThat(chronicle.claims(Optional.empty()).stream().map(ClaimTold::claim)).isEqualTo(all);
            assertThat(chronicle.claims(Optional.empty()).get(0).publisher()).contains("ANN");
        }
    }

    private static List<String> ids(List<ClaimTold> claims) {
        return claims.stream().map(told -> told.claim().id()).toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void whatAReportNoLongerClaimsIsGoneAndWasClaimedBeforeTheCorrection() {
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(2, new Reach.Years(16, 20)))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(3, new Reach.Vague()), claim(4, new Reach.Since("1998")))));
            assertThat(ids(chronicle.claims(Optional.empty()))).containsExactly("001#c1.1", "001#c1.3", "001#c1.4");
            assertThat(ids(chronicle.claims(day("2018-06-01")))).containsExactly("001#c1.1", "001#c1.3", "001#c1.4");
            assertThat(ids(chronicle.claims(day("2018-05-31")))).containsExactly("001#c1.1", "001#c1.2");
            assertThat(chronicle.claims(day("2018-05-20")).get(1).claim()).isEqualTo(claim(2, new Reach.Years(16, 20)));
            assertThat(chronicle.claims(day("2018-05-17"))).isEmpty();
        }
    }

    @Test
    void whatWasWithdrawnWasClaimedUntilThen() {
        Report report = Told.report("001", "ANN", "2018-05-17");
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            chronicle.keep(List.of(Coded.withdrawn(report, "book-1")));
            assertThat(chronicle.claims(Optional.empty())).isEmpty();
            assertThat(chronicle.claims(day("2018-06-01"))).isEmpty();
            assertThat(ids(chronicle.claims(day("2018-05-31")))).containsExactly("001#c1.1");
        }
    }

    @Test
    void anOutletThatIsCorrectedHadAnotherNameBefore() {
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            chronicle.keep(List.of(new Coded(Told.report("001", "The Hindu", "2018-05-16"), List.of(), "book-1", List.of(claim(1, new Reach.Ever())))));
            assertThat(chronicle.claims(day("2018-05-31"))).singleElement().satisfies(then -> {
                assertThat(then.publisher()).contains("ANN");
                assertThat(then.published()).contains(LocalDate.parse("2018-05-17"));
            });
            assertThat(chronicle.claims(day("2018-06-01"))).singleElement().satisfies(now -> {
                assertThat(now.publisher()).contains("The Hindu");
                assertThat(now.learnt()).as("what it claims was learnt before").isEqualTo("2018-05-18T12:00:00Z");
            });
        }
    }

    @Test
    void whatWasClaimedForLessThanASecondWasNeverKnown() {
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(2, new Reach.Ever()))));
            chronicle.keep(List.of(coded(claim(1, new Reach.Vague()))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            assertThat(chronicle.claims(day("2018-05-18"))).extracting(ClaimTold::claim).containsExactly(claim(1, new Reach.Vague()));
        }
    }

    @Test
    void whatAForgottenReportClaimedBeforeGoesWithIt() {
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(2, new Reach.Ever()))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()))));
            assertThat(chronicle.forget(List.of("001")).claims()).isEqualTo(2);
            assertThat(chronicle.claims(day("2018-05-20"))).isEmpty();
        }
    }
}
