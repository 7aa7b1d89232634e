package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Glyphs;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.TimelineEntry;
import dragoman.record.relation.Contribution;
import dragoman.record.relation.Period;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import dragoman.record.relation.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A point of a relation opened: the events that make it up, what each adds, and its words. */
public final class PointPage {

    private static final double WHOLE = 0.9995;

    private final Terminal terminal;
    private final Glyphs glyphs;
    private final ActorNames names;
    private final DatabaseOption database;

    /** @param database is named in what is proposed to run next */
    public PointPage(Terminal terminal, Glyphs glyphs, ActorNames names, DatabaseOption database) {
        this.terminal = terminal;
        this.glyphs = glyphs;
        this.names = names;
        this.database = database;
    }

    /** Prints a period of a relation: its figures, if there are any, and its events. */
    public void show(Relation relation, Period period, Optional<Point> found, List<TimelineEntry> entries) {
        String title = new RelationPage(terminal, glyphs, names).title(relation);
        if (found.isEmpty() || found.get().contributions().isEmpty()) {
            boolean known = found.map(Point::isKnown).orElse(false);
            terminal.line("No events of " + title + " in " + period + (known ? "." : ", of which nothing is known."));
            return;
        }
        Point point = found.get();
        terminal.line(terminal.ink().strong(title + " in " + period) + ": cooperation " + RelationFigures.points(point.amount(Tone.COOPERATION)) + ", conflict "
                + RelationFigures.points(point.amount(Tone.CONFLICT)) + ", from " + Text.count(point.contributions().size(), "event"));
        Map<String, TimelineEntry> byId = entries.stream().collect(Collectors.toMap(entry -> entry.event().id(), Function.identity()));
        TimelinePage page = new TimelinePage(terminal, names, database);
        point.contributions().stream().sorted(Comparator.comparingDouble((Contribution one) -> -one.amount()).thenComparing(one -> one.event().id())).forEach(one -> {
            terminal.line("");
            terminal.line(terminal.ink().strong(RelationFigures.signed(one.amount(Tone.COOPERATION) - one.amount(Tone.CONFLICT)) + share(one)));
            page.show(byId.get(one.event().id()));
        });
        terminal.line("");
        terminal.line("Next: " + terminal.ink().strong(terminal.command() + " explain " + point.contributions().get(0).event().id() + database.asTyped()));
    }

    private static String share(Contribution one) {
        return one.share() > WHOLE ? "" : String.format(Locale.ROOT, ", %.0f %% of the event", one.share() * 100);
    }
}
