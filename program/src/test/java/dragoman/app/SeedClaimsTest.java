package dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.coding.CodedReport;
import dragoman.coding.claims.Claim;
import dragoman.record.Chronicle;
import dragoman.record.Coded;
import dragoman.record.claim.ClaimEntry;
import dragoman.record.claim.ClaimRegister;
import dragoman.record.claim.ClaimTold;
import dragoman.record.claim.Verdict;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record holds the claims that a reader found in real reports. */
class SeedClaimsTest {

    @TempDir
    Path folder;

    @Test
    void theRecordHoldsTheClaimsThatAReaderFound() {
        assumeTrue(SeedRecord.isThere(), "the reports read by hand are not beside the repository");
        List<JsonNode> wanted = SeedRecord.lines("claims.jsonl");
        assertThat(wanted).isNotEmpty();
        try (Chronicle chronicle = Chronicle.open(folder.resolve("seeds.db"))) {
            for (CodedReport report : SeedRecord.coded()) {
                chronicle.keep(List.of(new Coded(report.report(), report.mentions(), "book", report.claims())));
            }
            List<TimelineEntry> events = chronicle.entries(EventFilter.ALL);
            List<ClaimEntry> claims = ClaimRegister.of(chronicle.claims(Optional.empty()), events);
            for (JsonNode one : wanted) {
                if (one.path("kind").asText().equals("tension")) {
                    assertThat(claims).as(one.toString()).anySatisfy(claim -> tension(claim, claims, reports(one)));
                } else {
                    assertThat(claims).as(one.toString()).anySatisfy(claim -> precedence(claim, events, one));
                }
            }
        }
    }

    private static void precedence(ClaimEntry claim, List<TimelineEntry> events, JsonNode wanted) {
        assertThat(claim.kind()).isEqualTo(Claim.Kind.PRECEDENCE);
        assertThat(claim.tellings().stream().map(ClaimTold::report).distinct()).containsExactlyInAnyOrderElementsOf(reports(wanted));
        JsonNode about = SeedRecord.lines("expected.jsonl").stream().filter(line -> line.path("id").equals(wanted.path("about"))).findFirst().orElseThrow();
        assertThat(events.stream().filter(entry -> claim.events().contains(entry.event().id())).flatMap(entry -> entry.tellings().stream()))
                .anyMatch(telling -> telling.report().equals(about.path("report").asText()) && telling.mention().evidence().text().contains(about.path("evidence").asText()));
        assertThat(claim.verdict().kind()).isEqualTo(Verdict.Kind.SUPPORTED);
    }

    private static void tension(ClaimEntry claim, List<ClaimEntry> all, List<String> reports) {
        assertThat(claim.verdict().kind()).isEqualTo(Verdict.Kind.TENSION);
        List<String> told = new ArrayList<>(claim.tellings().stream().map(ClaimTold::report).toList());
        all.stream().filter(other -> claim.tensions().contains(other.id())).flatMap(other -> other.tellings().stream()).map(ClaimTold::report).forEach(told::add);
        assertThat(told).containsExactlyInAnyOrderElementsOf(reports);
    }

    private static List<String> reports(JsonNode wanted) {
        List<String> reports = new ArrayList<>();
        wanted.path("reports").forEach(report -> reports.add(report.asText()));
        return reports.isEmpty() ? List.of(wanted.path("report").asText()) : reports;
    }
}
