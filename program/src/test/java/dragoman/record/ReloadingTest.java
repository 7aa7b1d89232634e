package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.coding.claims.Claim;
import dragoman.coding.claims.Reach;
import dragoman.coding.claims.Scope;
import dragoman.coding.event.Act;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.Passage;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import dragoman.record.event.EventFilter;
import dragoman.record.event.TimelineEntry;
import dragoman.record.event.Told;
import dragoman.record.exchange.RecordPieces;
import dragoman.record.outside.OutsideEvent;
import dragoman.record.outside.OutsideParty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.PloverType.CONSULT;
import static dragoman.coding.event.PloverType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource
class ReloadingTest {

    private static final String LONG = IntStream.range(0, 60).mapToObj(i -> "word" + i * 7).reduce("Reprinted all over.", (one, other) -> one + " " + other);

    @Parameter
    KeptIn kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");

    /** A piece as it was handed over. */
    private record Piece(Optional<TimelineEntry> event, String kind, String of) {
    }

    private Chronicle open(String name) {
        return Chronicle.open(kind.address(folder, name), clock, Duration.ofSeconds(5));
    }

    private static Mention visit(String report, String month) {
        return Told.by(report, 1).does("IND", CONSULT, "PRK").mode(Mode.VISIT).on("2018-" + month + "-15", STATED).mention();
    }

    private static Report report(String id, String text) {
        return new Report(id, text, Optional.of(LocalDate.parse("2018-05-17")), Optional.of("Title"), Optional.of("Outlet " + id), Optional.of("A. Writer"), Optional.of("https://a.example.org/" + id), Optional.of("en"),
                List.of(new HeadPart(HeadPart.Kind.TITLE, 0, 3)));
    }

    private static Claim claim(String id) {
        return new Claim(id, Claim.Kind.PRECEDENCE, new Passage("first", 0, 5), new Passage("first time", 0, 10), Optional.of("a#1.1"), List.of(),
                new Scope(List.of("IND"), List.of("PRK"), Optional.of("minister"), Optional.of("Rao"), Optional.of(new Act(CONSULT, Optional.of(Mode.VISIT), "042", List.of())), List.of("close")), Optional.of(new Reach.Years(16, 20)), true);
    }

    /** Corrected reports, copies that came and went, decisions that stand and that were taken back, claims, another coder's events. */
    private void fill(Chronicle chronicle) {
        chronicle.keep(List.of(new Coded(report("a", LONG), List.of(visit("a", "05"), Told.by("a", 2).does("IND", SANCTION, "PAK").mention()), "book", List.of(claim("a#c1.1")))));
        chronicle.keep(List.of(new Coded(report("d", "A claim that is taken back."), List.of(), "book", List.of(claim("d#c1.1")))));
        chronicle.keep(report("b", LONG), List.of(visit("b", "05")), "book");
        chronicle.keep(report("silent", "Nothing is told here."), List.of(), "book");
        chronicle.settle();
        clock.set("2026-03-03T10:00:00Z");
        chronicle.keep(report("b", "All of it is another text now."), List.of(visit("b", "06")), "book");
        chronicle.keep(List.of(new Coded(report("d", "Nothing is claimed any more."), List.of(), "book")));
        chronicle.keep(report("c", "A third one."), List.of(Told.by("c", 1).does("IND", CONSULT, "KOR").mode(Mode.VISIT).on("2018-05-15", STATED).mention()), "book");
        chronicle.merge("a#1.1", "c#1.1", "one tour").orElseThrow();
        clock.set("2026-03-05T10:00:00Z");
        chronicle.takeBack(chronicle.merge("a#1.1", "b#1.1", "the month is wrong").orElseThrow().id());
        OutsideParty india = new OutsideParty("IND", Optional.of("India"), List.of("GOV"));
        chronicle.handover().keepOutside(List.of(new OutsideEvent("gdelt", "7", Optional.of(LocalDate.parse("2018-05-15")), Optional.of(CONSULT), Optional.of(Mode.VISIT), Optional.of("042"), Optional.of(1.9),
                india, new OutsideParty("PRK", Optional.of("North Korea"), List.of()), Optional.of("PRK"), Optional.of("Gazette"), new OutsideEvent.Origin("gdelt", "x.csv", 3), "{\"a\":\"1.50\"}")));
        chronicle.settle();
    }

    private static List<Piece> pieces(Chronicle chronicle) {
        List<Piece> pieces = new ArrayList<>();
        chronicle.handover().unload(new RecordPieces() {
            @Override
            public boolean event(TimelineEntry entry) {
                return pieces.add(new Piece(Optional.of(entry), "", ""));
            }

            @Override
            public void row(String kind, JsonNode of) {
                pieces.add(new Piece(Optional.empty(), kind, of.toString()));
            }
        });
        return pieces;
    }

    private static void put(List<Piece> pieces, RecordPieces record) {
        pieces.forEach(piece -> piece.event().ifPresentOrElse(record::event, () -> record.row(piece.kind(), tree(piece.of()))));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void aRecordThatIsPutTogetherAgainKnowsAllThatItKnewAndWhen() {
        try (Chronicle chronicle = open("a"); Chronicle again = open("b")) {
            fill(chronicle);
            List<Piece> pieces = pieces(chronicle);
            assertThat(pieces.stream().map(Piece::kind).distinct())
                    .containsExactlyInAnyOrder("", "report", "event", "mention", "past_mention", "claim", "past_claim", "past_report", "past_family", "decision", "past_decision", "outside");
            assertThat(again.handover().rebuild(record -> put(pieces, record))).isEqualTo(chronicle.entries(EventFilter.ALL).size());
            assertThat(pieces(again)).isEqualTo(pieces);
            assertThat(again.export()).isEqualTo(chronicle.export());
            for (int day = 1; day <= 6; day++) {
                LocalDate then = LocalDate.of(2026, 3, day);
                assertThat(again.entries(EventFilter.ALL.knownOn(then))).as("as known on %s", then).isEqualTo(chronicle.entries(EventFilter.ALL.knownOn(then)));
                assertThat(again.claims(Optional.of(then))).isEqualTo(chronicle.claims(Optional.of(then))).hasSize(day < 3 ? 2 : 1);
                assertThat(again.volume(Optional.of(then))).isEqualTo(chronicle.volume(Optional.of(then)));
            }
            assertThat(again.past("b#1.1")).isEqualTo(chronicle.past("b#1.1")).isNotEmpty();
            assertThat(again.decisions()).isEqualTo(chronicle.decisions()).hasSize(1);
            assertThat(again.handover().outside("gdelt", EventFilter.ALL)).isEqualTo(chronicle.handover().outside("gdelt", EventFilter.ALL)).hasSize(1);
            assertThat(again.report("silent")).isEqualTo(chronicle.report("silent")).isPresent();
            assertThat(again.pending()).isZero();
        }
    }

    @Test
    void aRecordThatIsPutTogetherAgainGoesOnLikeTheFirst() {
        try (Chronicle chronicle = open("a"); Chronicle again = open("b")) {
            fill(chronicle);
            List<Piece> pieces = pieces(chronicle);
            again.handover().rebuild(record -> put(pieces, record));
            clock.set("2026-03-08T10:00:00Z");
            for (Chronicle each : List.of(chronicle, again)) {
                assertThat(each.isKept(report("a", LONG), "book")).isTrue();
                each.keep(report("e", LONG + " With a word more."), List.of(visit("e", "05")), "book");
                each.keep(report("b", LONG), List.of(visit("b", "05")), "book");
                each.split("a#1.1", "two tours").orElseThrow();
            }
            assertThat(again.export()).isEqualTo(chronicle.export()).contains("\"family\":\"a\"");
            assertThat(pieces(again)).isEqualTo(pieces(chronicle));
        }
    }

    @Test
    void eachKeyIsInTheDictionary() throws Exception {
        Map<String, Set<String>> written = new TreeMap<>();
        try (Chronicle chronicle = open("a")) {
            fill(chronicle);
            pieces(chronicle).stream().filter(piece -> piece.event().isEmpty())
                    .forEach(piece -> tree(piece.of()).fieldNames().forEachRemaining(written.computeIfAbsent(piece.kind(), any -> new TreeSet<>())::add));
        }
        String document = Files.readString(Path.of("../docs/formats.md"));
        int from = document.indexOf("### Lines of export");
        Map<String, Set<String>> told = new TreeMap<>();
        String kind = "";
        for (String row : document.substring(from, document.indexOf("\n###", from + 1)).lines().filter(line -> line.startsWith("| `") || line.startsWith("| | `")).toList()) {
            String[] cells = row.split("\\|");
            kind = cells[1].isBlank() ? kind : cells[1].strip().replace("`", "");
            told.computeIfAbsent(kind, any -> new TreeSet<>()).addAll(List.of(cells[2].strip().replace("`", "").split(", ")));
        }
        assertThat(told).isEqualTo(written);
    }

    @Test
    void whatLacksSomethingOrHangsInTheAirIsRefusedByName() {
        try (Chronicle chronicle = open("a"); Chronicle again = open("b")) {
            fill(chronicle);
            List<Piece> pieces = pieces(chronicle);
            again.handover().rebuild(record -> {
                for (Piece piece : pieces) {
                    if (piece.event().isEmpty() && !piece.kind().equals("report")) {
                        assertThatThrownBy(() -> record.row(piece.kind(), tree("{}"))).as(piece.kind()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("missing");
                    }
                }
                ObjectNode claim = (ObjectNode) tree(pieces.stream().filter(piece -> piece.kind().equals("claim")).findFirst().orElseThrow().of());
                assertThatThrownBy(() -> record.row("claim", claim)).hasMessageContaining("report «a» does not come before it");
                assertThatThrownBy(() -> record.row("mention", tree("{\"id\":\"a#1.1\",\"position\":1,\"since\":\"2026-03-01T10:00:00Z\"}"))).hasMessageContaining("does not come before it");
                assertThatThrownBy(() -> record.row("poem", tree("{}"))).hasMessageContaining("«poem»");
                put(pieces.stream().filter(piece -> piece.kind().equals("report")).toList(), record);
                claim.remove("kind");
                assertThatThrownBy(() -> record.row("claim", claim)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lacks");
                assertThatThrownBy(() -> put(pieces, record)).hasMessageContaining("came before");
            });
        }
    }
}
