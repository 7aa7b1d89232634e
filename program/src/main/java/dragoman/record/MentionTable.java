package dragoman.record;

import dragoman.coding.event.Mention;
import dragoman.coding.event.Mode;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Place;
import dragoman.record.event.Pair;
import dragoman.record.merging.Merging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps mentions, and marks the cells whose events must be worked out anew. */
final class MentionTable {

    private final Handle handle;
    private final DueTable due;

    MentionTable(Handle handle) {
        this.handle = handle;
        this.due = new DueTable(handle);
    }

    /** Brings what a report tells to its new state. */
    void replace(String report, List<Held> before, Succession succession) {
        List<String> gone = before.stream().map(old -> old.telling().mention().id()).filter(id -> !succession.untouched().contains(id)).toList();
        due.mark(before.stream().map(old -> old.telling().mention()).filter(mention -> !succession.untouched().contains(mention.id())).map(Cell::of).toList());
        due.markEventsOf(gone);
        Parts.of(gone, some -> handle.createUpdate("delete from mentions where id in (<ids>)").bindList("ids", some).execute());
        add(report, succession.held().stream().filter(held -> !succession.untouched().contains(held.telling().mention().id())).toList());
    }

    void add(String report, List<Held> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        addMentions(report, mentions);
        due.mark(mentions.stream().map(held -> Cell.of(held.telling().mention())).toList());
    }

    private void addMentions(String report, List<Held> mentions) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into mentions (id, report_id, position, pair, kind, type, mode, cameo, contexts, about, status, reciprocal,
                    date_value, date_basis, date_text, date_start, date_end, place_text, place_start, place_end, place_code,
                    trigger_text, trigger_start, trigger_end, evidence_text, evidence_start, evidence_end, details,
                    why_clause, why_file, why_line, why_nearest, why_filled, why_likely, confidence, learnt, since, parties)
                values (:id, :report, :position, :pair, :kind, :type, :mode, :cameo, :contexts, :about, :status, :reciprocal,
                    :date_value, :date_basis, :date_text, :date_start, :date_end, :place_text, :place_start, :place_end, :place_code,
                    :trigger_text, :trigger_start, :trigger_end, :evidence_text, :evidence_start, :evidence_end, :details,
                    :why_clause, :why_file, :why_line, :why_nearest, :why_filled, :why_likely, :confidence, :learnt, :since, :parties)
                """);
        for (Held held : mentions) {
            Mention mention = held.telling().mention();
            batch.bind("id", mention.id()).bind("report", report).bind("position", held.position()).bind("pair", Pair.of(mention).key()).bind("kind", Merging.kind(mention));
            bindAct(batch, mention);
            batch.bind("date_value", mention.date().value().orElse(null)).bind("date_basis", mention.date().basis().label());
            bind(batch, "date", mention.date().passage());
            bind(batch, "place", mention.place().map(Place::passage));
            batch.bind("place_code", mention.place().flatMap(Place::code).orElse(null));
            bind(batch, "trigger", Optional.of(mention.trigger()));
            bind(batch, "evidence", Optional.of(mention.evidence()));
            batch.bind("details", JsonColumn.details(mention.details()).toString())
                    .bind("why_clause", mention.why().clause()).bind("why_file", mention.why().file()).bind("why_line", mention.why().line())
                    .bind("why_nearest", mention.why().nearest() ? 1 : 0)
                    .bind("why_filled", mention.why().filled().stream().map(FilledPart::label).collect(Collectors.joining(" ")))
                    .bind("why_likely", mention.why().likely().isPresent() ? (Double) mention.why().likely().getAsDouble() : null).bind("confidence", mention.confidence())
                    .bind("learnt", held.telling().learnt().toString()).bind("since", held.since().toString())
                    .bind("parties", JsonColumn.sides(mention).toString()).add();
        }
        batch.execute();
    }

    private static void bindAct(PreparedBatch batch, Mention mention) {
        batch.bind("type", mention.act().type().name())
                .bind("mode", mention.act().mode().map(Mode::label).orElse(null))
                .bind("cameo", mention.act().cameo())
                .bind("contexts", JsonColumn.contexts(mention.act().contexts()).toString())
                .bind("about", mention.about().map(act -> JsonColumn.act(act).toString()).orElse(null))
                .bind("status", mention.status().label())
                .bind("reciprocal", mention.reciprocal() ? 1 : 0);
    }

    private static void bind(PreparedBatch batch, String name, Optional<Passage> passage) {
        batch.bind(name + "_text", passage.map(Passage::text).orElse(null))
                .bind(name + "_start", passage.map(Passage::start).orElse(null))
                .bind(name + "_end", passage.map(Passage::end).orElse(null));
    }
}
