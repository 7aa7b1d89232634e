package dragoman.app.page;

import dragoman.app.option.DatabaseOption;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import dragoman.coding.lists.ActorNames;
import dragoman.record.Portion;
import dragoman.record.event.Event;
import dragoman.record.event.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timeline to be read: the date on the left, what happened and who says so on the right. */
public final class TimelinePage {

    /** How many columns the date takes, blanks included. */
    public static final int DATE_COLUMN = 14;

    private final Terminal terminal;
    private final Ink ink;
    private final ActorNames names;
    private final DatabaseOption database;
    private final CameOfIt cameOfIt;

    /** @param database is named in what is proposed to run next */
    public TimelinePage(Terminal terminal, ActorNames names, DatabaseOption database) {
        this(terminal, names, database, CameOfIt.NOTHING_ASKED);
    }

    /** @param cameOfIt what came of the threats and plans among the events */
    public TimelinePage(Terminal terminal, ActorNames names, DatabaseOption database, CameOfIt cameOfIt) {
        this.cameOfIt = cameOfIt;
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.names = names;
        this.database = database;
    }

    /** Prints the events of an actor or a pair by date. */
    public void show(String code, Optional<String> other, List<TimelineEntry> entries, Portion portion) {
        String title = names.nameOf(code) + other.map(b -> " and " + names.nameOf(b)).orElse("");
        if (entries.isEmpty()) {
            terminal.line("No events of " + title + " in " + database.file() + ".");
        } else {
            terminal.line(ink.strong(title) + ": " + (portion.more() ? "the first " : "") + Text.count(entries.size(), "event") + years(entries));
            entries.forEach(entry -> {
                terminal.line("");
                show(entry);
            });
        }
        terminal.line("");
        if (portion.more()) {
            terminal.line("More follow: " + since(entries) + "--limit 0 shows all.");
        }
        int hidden = portion.passedOver();
        if (hidden > 0) {
            terminal.line(Text.count(hidden, "uncertain event") + " left out; --all shows " + (hidden == 1 ? "it" : "them") + ".");
        }
        if (!entries.isEmpty()) {
            terminal.line("Next: " + ink.strong(terminal.command() + " explain " + entries.get(0).event().id() + database.asTyped()));
        }
    }

    /** One event. */
    public void show(TimelineEntry entry) {
        List<String> left = date(entry.event());
        List<String> right = told(entry);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String date = Text.pad(i < left.size() ? ink.strong(left.get(i)) : "", DATE_COLUMN);
            terminal.line((date + (i < right.size() ? right.get(i) : "")).stripTrailing());
        }
    }

    private List<String> told(TimelineEntry entry) {
        int width = terminal.width() - DATE_COLUMN;
        Event event = entry.event();
        Tellers tellers = new Tellers(entry, names);
        List<String> lines = new ArrayList<>();
        lines.addAll(Text.wrap(act(event) + " · " + event.status().label() + " · " + ink.faint(event.id()), width));
        lines.addAll(Text.wrap(tellers.sides(), width));
        lines.addAll(Text.wrap("“" + tellers.quote(ink) + "”", width));
        tellers.speakers().ifPresent(said -> lines.addAll(Text.wrap(ink.faint("according to " + said), width)));
        cameOfIt.line(event).ifPresent(came -> lines.addAll(Text.wrap(came, width)));
        lines.addAll(Text.wrap(ink.faint(tellers.outlets()), width));
        return lines;
    }

    private String act(Event event) {
        String act = event.type() + event.mode().map(Mode::label).map(mode -> " " + mode).orElse("");
        String about = event.about().map(PloverType::name).map(type -> " of " + type).orElse("");
        return (event.type().isCooperation() ? ink.friendly(act) : ink.hostile(act)) + about;
    }

    /** An interval takes two lines. */
    private static List<String> date(Event event) {
        if (event.date().isEmpty()) {
            return List.of("?");
        }
        String tense = event.basis() == Basis.TENSE ? "~" : "";
        String[] ends = event.date().get().text().split("/", 2);
        if (ends.length == 1) {
            return List.of(ends[0] + tense);
        }
        String first = ends[0].equals("..") || ends[0].isEmpty() ? "" : ends[0] + tense;
        String last = ends[1].equals("..") || ends[1].isEmpty() ? "and after" : (first.isEmpty() ? "until " : "– ") + ends[1];
        return first.isEmpty() ? List.of(last) : List.of(first, last);
    }

    private static String since(List<TimelineEntry> entries) {
        return entries.get(entries.size() - 1).event().date().flatMap(Edtf::earliest).map(day -> "--from " + day + " goes on there, ").orElse("");
    }

    private static String years(List<TimelineEntry> entries) {
        List<Integer> years = entries.stream().flatMap(entry -> entry.event().date().stream()).map(Edtf::earliest).flatMap(Optional::stream).map(LocalDate::getYear)
                .sorted().toList();
        if (years.isEmpty()) {
            return "";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return ", " + (first == last ? "in " + first : first + " to " + last);
    }
}
