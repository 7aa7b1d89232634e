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
import static org.assertj.core.api.Assertions.assertThat;

class ClaimTableTest {

    @TempDir
    Path folder;

    private Chronicle on(String day) {
        return Chronicle.open(folder.resolve("a.db"), Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), Duration.ofSeconds(1));
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

    @Test
    void what_a_report_no_longer_claims_goes_and_what_it_still_claims_was_learnt_before() {
        try (Chronicle chronicle = on("2018-05-18")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(2, new Reach.Vague()))));
        }
        try (Chronicle chronicle = on("2018-06-01")) {
            chronicle.keep(List.of(coded(claim(1, new Reach.Ever()), claim(3, new Reach.Vague()), claim(4, new Reach.Vague()))));
            assertThat(chronicle.claims(Optional.empty()).stream().map(told -> told.claim().id())).containsExactly("001#c1.1", "001#c1.3", "001#c1.4");
            assertThat(chronicle.claims(Optional.of(LocalDate.parse("2018-05-20"))).stream().map(told -> told.claim().id())).containsExactly("001#c1.1");
            assertThat(chronicle.claims(Optional.of(LocalDate.parse("2018-05-17")))).isEmpty();
        }
    }
}
