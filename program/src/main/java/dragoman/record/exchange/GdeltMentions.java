package dragoman.record.exchange;

import dragoman.coding.event.Party;
import dragoman.record.event.Telling;
import dragoman.record.event.TimelineEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the 16 columns of GDELT 2.0 Mentions: a row for each mention of each row of {@link GdeltEvents}. */
public final class GdeltMentions implements EventFormat {

    private static final Pattern SENTENCE = Pattern.compile(".*#(\\d+)\\.\\d+");
    private static final int PERCENT = 100;

    private final TabbedTable<Mentioned> table;
    private final boolean everyStatus;

    /** A telling with the row of the event that it stands beside. */
    record Mentioned(Row row, Telling telling) {
    }

    /**
     * @param everyStatus whether events that did not happen, or not yet, are written too
     * @param raw whether a cell may begin like a formula
     */
    public GdeltMentions(boolean everyStatus, boolean raw) {
        this.table = new TabbedTable<>(columns(), false, raw);
        this.everyStatus = everyStatus;
    }

    @Override
    public void write(List<TimelineEntry> entries, Writer out, Losses losses) throws IOException {
        for (TimelineEntry entry : entries) {
            Losses ofEvents = new Losses();
            for (Row row : Row.of(entry, everyStatus, ofEvents)) {
                for (Telling telling : entry.tellings()) {
                    losses.row();
                    losses.addIf(telling.url().isEmpty(), "MentionIdentifier: the report has no address; its id stands there", entry.event().id());
                    losses.addIf(Row.host(telling).isPresent() && telling.publisher().isPresent(), "MentionSourceName: the host of the address, as GDELT has it; the outlet's own name has no column", entry.event().id());
                    losses.addIf(Row.host(telling).isEmpty() && telling.publisher().isEmpty(), "MentionSourceName: neither the outlet nor its address is known; empty", entry.event().id());
                    losses.add("MentionDocLen, MentionDocTone: Dragoman has nothing for them", entry.event().id());
                    table.row(new Mentioned(row, telling), entry.event().id(), out, losses);
                }
            }
            ofEvents.list().stream().filter(loss -> loss.what().startsWith("status")).forEach(loss -> losses.add(loss.what(), entry.event().id()));
        }
        out.flush();
    }

    /** All 16. */
    static List<Column<Mentioned>> columns() {
        return List.of(
                new Column<>("GLOBALEVENTID", "the number that the event's row has", mentioned -> mentioned.row().number()),
                new Column<>("EventTimeDate", "when the record learnt of the event, as YYYYMMDDHHMMSS in UTC", mentioned -> GdeltEvents.instant(mentioned.row().learnt())),
                new Column<>("MentionTimeDate", "when it learnt of this mention", mentioned -> GdeltEvents.instant(mentioned.telling().learnt())),
                new Column<>("MentionType", "1, a page on the web; 2, cited by the report's id", mentioned -> mentioned.telling().url().isPresent() ? "1" : "2"),
                new Column<>("MentionSourceName", "the host of the report's address, as GDELT has it; the outlet's name where there is no address",
                        mentioned -> Row.host(mentioned.telling()).or(mentioned.telling()::publisher).orElse("")),
                new Column<>("MentionIdentifier", "the report's address, else its id", mentioned -> mentioned.telling().url().orElse(mentioned.telling().report())),
                new Column<>("SentenceID", "the sentence, from 1", mentioned -> sentence(mentioned.telling())),
                new Column<>("Actor1CharOffset", "first code point of who did it; -1 where it is not named", mentioned -> offset(mentioned, Row::actor)),
                new Column<>("Actor2CharOffset", "first code point of to whom; -1 where it is not named", mentioned -> offset(mentioned, Row::recipient)),
                new Column<>("ActionCharOffset", "first code point of the word that carries the act",
                        mentioned -> Integer.toString(mentioned.telling().mention().trigger().start())),
                new Column<>("InRawText", "1: found in the text as it stands", mentioned -> "1"),
                new Column<>("Confidence", "how sure the mention is, in percent",
                        mentioned -> Long.toString(Math.round(mentioned.telling().mention().confidence() * PERCENT))),
                Column.empty("MentionDocLen"), Column.empty("MentionDocTone"), Column.empty("MentionDocTranslationInfo"), Column.empty("Extras"));
    }

    static String sentence(Telling telling) {
        Matcher id = SENTENCE.matcher(telling.mention().id());
        return id.matches() ? id.group(1) : "";
    }

    private static String offset(Mentioned mentioned, Function<Row, Side> side) {
        String code = side.apply(mentioned.row()).code();
        List<Party> parties = List.of(mentioned.telling().mention().actors(), mentioned.telling().mention().recipients()).stream().flatMap(List::stream).toList();
        return parties.stream().filter(party -> party.actor().code().equals(code)).findFirst().map(party -> party.passage().start()).orElse(-1).toString();
    }
}
