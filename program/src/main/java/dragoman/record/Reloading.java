package dragoman.record;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.HeadPart;
import dragoman.reading.Report;
import dragoman.record.claim.ClaimTold;
import dragoman.record.decision.Decision;
import dragoman.record.event.Pair;
import dragoman.record.event.PastTelling;
import dragoman.record.event.TimelineEntry;
import dragoman.record.exchange.MentionJson;
import dragoman.record.exchange.RecordPieces;
import dragoman.record.exchange.TellingJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** How does a record come out of what {@link Unloading} handed over? Works within a transaction of its caller. */
final class Reloading implements RecordPieces {

    private final Handle handle;
    private final Rebuilding rebuilding;
    private final ReportTable reports;
    private final PastMentionTable past;
    private final ClaimTable claims;
    private final DecisionTable decisions;
    private final List<String> whole = new ArrayList<>();

    Reloading(Handle handle) {
        this.handle = handle;
        this.rebuilding = new Rebuilding(handle);
        this.reports = new ReportTable(handle);
        this.past = new PastMentionTable(handle);
        this.claims = new ClaimTable(handle);
        this.decisions = new DecisionTable(handle);
    }

    @Override
    public boolean event(TimelineEntry entry) {
        return rebuilding.add(entry);
    }

    @Override
    public void row(String kind, JsonNode of) {
        if (!kind.equals(Unloading.REPORT)) {
            rebuilding.put();
        }
        switch (kind) {
            case Unloading.REPORT -> report(of);
            case Unloading.MENTION -> changed(update("update mentions set position = :position, since = :since where id = :id", of, "id", "since").bind("position", number(of, "position")), of);
            case Unloading.EVENT -> rebuilding.standsWith(MentionJson.text(of, "id"), MentionJson.text(of, "pair"));
            case Unloading.PAST_MENTION -> past(of);
            case Unloading.CLAIM -> claims.add(claim(of));
            case Unloading.PAST_CLAIM -> claims.addPast(claim(of), Instant.parse(MentionJson.text(of, "superseded")));
            case Unloading.PAST_REPORT -> {
                requireReport(MentionJson.text(of, "report_id"));
                update("insert into past_reports (report_id, published, since, superseded) values (:report_id, :published, :since, :superseded)", of, "report_id", "since", "superseded")
                        .bind("published", MentionJson.words(of, "published").orElse(null)).execute();
            }
            case Unloading.PAST_FAMILY -> {
                requireReport(MentionJson.text(of, "report_id"));
                update("insert into past_families (report_id, family, since, superseded) values (:report_id, :family, :since, :superseded)", of, "report_id", "family", "since", "superseded").execute();
            }
            case Unloading.DECISION -> decisions.put(decision(of));
            case Unloading.PAST_DECISION -> decisions.putPast(decision(of), Instant.parse(MentionJson.text(of, "superseded")));
            case Unloading.OUTSIDE -> outside(of);
            default -> throw new IllegalArgumentException("a row of no kind that this version knows: «" + kind + "»");
        }
    }

    /** Puts in what is waiting; how many events there are. */
    long end() {
        new Folding(handle).learn(whole);
        return rebuilding.end();
    }

    private void report(JsonNode of) {
        List<HeadPart> head = MentionJson.list(of.path("head"), part -> new HeadPart(HeadPart.Kind.valueOf(MentionJson.text(part, "kind")), number(part, "start"), number(part, "end")));
        Report report = new Report(MentionJson.text(of, "id"), MentionJson.text(of, "text"), MentionJson.words(of, "published").map(LocalDate::parse), MentionJson.words(of, "title"), MentionJson.words(of, "publisher"), MentionJson.words(of, "author"),
                MentionJson.words(of, "url"), MentionJson.words(of, "language"), head);
        if (reports.find(report.id()).isPresent()) {
            throw new IllegalArgumentException("report " + report.id() + ", or an event that it tells, came before");
        }
        reports.put(report, MentionJson.text(of, "phrasebook"), Instant.parse(MentionJson.text(of, "learnt")));
        handle.createUpdate("update reports set family = :family, family_since = :since, story = :story where id = :id").bind("id", report.id()).bind("family", MentionJson.text(of, "family"))
                .bind("since", Instant.parse(MentionJson.text(of, "family_since")).toString()).bind("story", MentionJson.text(of, "story")).execute();
        rebuilding.hasWhole(report.id());
        whole.add(report.id());
    }

    private void past(JsonNode of) {
        PastTelling telling = new PastTelling(TellingJson.read(of.path("telling")), number(of, "position"), Instant.parse(MentionJson.text(of, "since")), Instant.parse(MentionJson.text(of, "superseded")),
                PastTelling.Why.valueOf(MentionJson.text(of, "why").toUpperCase(Locale.ROOT)));
        past.add(List.of(telling));
        new PairTable(handle).put(List.of(Pair.of(telling.telling().mention()).key()));
    }

    /** Of an earlier one its row tells the outlet and day of then. */
    private HeldClaim claim(JsonNode of) {
        String report = MentionJson.text(of, "report");
        requireReport(report);
        ClaimTold told = new ClaimTold(whole(() -> ClaimJson.read(of.toString())), report, MentionJson.words(of, "publisher"), MentionJson.words(of, "published").map(LocalDate::parse), Instant.parse(MentionJson.text(of, "learnt")));
        return new HeldClaim(told, number(of, "position"), Instant.parse(MentionJson.text(of, "since")));
    }

    private static Decision decision(JsonNode of) {
        return whole(() -> DecisionTable.read(of, Instant.parse(MentionJson.text(of, "decided"))));
    }

    /** What the record wrote itself lacks nothing; what somebody changed may. */
    private static <T> T whole(Supplier<T> read) {
        try {
            return read.get();
        } catch (NullPointerException missing) {
            throw new IllegalArgumentException("the row lacks what each of its kind has", missing);
        }
    }

    private void outside(JsonNode of) {
        Set<String> columns = Unloading.OUTSIDE_COLUMNS.keySet();
        Update insert = handle.createUpdate("insert into outside_events (" + String.join(", ", columns) + ") values (:" + String.join(", :", columns) + ")");
        for (Map.Entry<String, Unloading.Kept> column : Unloading.OUTSIDE_COLUMNS.entrySet()) {
            String name = column.getKey();
            Optional<JsonNode> value = Optional.ofNullable(of.get(name)).filter(node -> !node.isNull());
            switch (column.getValue()) {
                case WORDS -> insert.bind(name, value.map(JsonNode::textValue).orElse(null));
                case WHOLE -> insert.bind(name, value.map(JsonNode::intValue).orElse(null));
                case DECIMAL -> insert.bind(name, value.map(JsonNode::doubleValue).orElse(null));
                case JSON -> insert.bind(name, value.map(JsonNode::toString).orElse(null));
            }
        }
        List.of("coder", "key", "format", "file", "cells").forEach(needed -> {
            if (!of.has(needed)) {
                throw new IllegalArgumentException("«" + needed + "» is missing");
            }
        });
        insert.execute();
    }

    private void requireReport(String id) {
        if (reports.learnt(id).isEmpty()) {
            throw new IllegalArgumentException("its report «" + id + "» does not come before it");
        }
    }

    private static void changed(Update update, JsonNode of) {
        if (update.execute() == 0) {
            throw new IllegalArgumentException("«" + MentionJson.text(of, "id") + "», which it is about, does not come before it");
        }
    }

    private Update update(String sql, JsonNode of, String... keys) {
        Update update = handle.createUpdate(sql);
        for (String key : keys) {
            update.bind(key, MentionJson.text(of, key));
        }
        return update;
    }

    private static int number(JsonNode of, String key) {
        if (!of.path(key).isInt()) {
            throw new IllegalArgumentException("«" + key + "» is missing or no whole number");
        }
        return of.path(key).intValue();
    }
}
