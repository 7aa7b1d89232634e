package dragoman.app.page;

import dragoman.app.terminal.Glyphs;
import dragoman.app.terminal.Ink;
import dragoman.app.terminal.Sparkline;
import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.coding.event.Basis;
import dragoman.coding.event.Mode;
import dragoman.coding.lists.ActorNames;
import dragoman.record.event.Event;
import dragoman.record.relation.Contribution;
import dragoman.record.relation.LeftAside;
import dragoman.record.relation.Level;
import dragoman.record.relation.Per;
import dragoman.record.relation.Point;
import dragoman.record.relation.Relation;
import dragoman.record.relation.Tone;
import dragoman.record.relation.TurningPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A relation to be read: a chart, the turning points, the periods, and what was left aside. */
public final class RelationPage {

    private static final int LABEL = 15;
    private static final int DATE = 12;
    private static final double MOST_ODDS = 1e6;

    private final Terminal terminal;
    private final Ink ink;
    private final Glyphs glyphs;
    private final ActorNames names;

    /** Prints to the terminal, with signs that it can show. */
    public RelationPage(Terminal terminal, Glyphs glyphs, ActorNames names) {
        this.terminal = terminal;
        this.ink = terminal.ink();
        this.glyphs = glyphs;
        this.names = names;
    }

    /** @param ways the relation in each single direction, where more than one is looked at */
    public void show(Relation relation, List<Relation> ways) {
        Text.wrap(ink.strong(title(relation)) + ", by " + relation.frame().grain().label() + ": " + Text.count(relation.events(), "event"), terminal.width())
                .forEach(terminal::line);
        for (Relation way : ways) {
            Text.indented(title(way) + ": " + Text.count(way.events(), "event") + ", cooperation " + RelationFigures.points(sum(way, Tone.COOPERATION))
                    + ", conflict " + RelationFigures.points(sum(way, Tone.CONFLICT)), terminal.width(), 2).forEach(terminal::line);
        }
        chart(relation);
        turningPoints(relation);
        periods(relation);
        leftAside(relation.leftAside());
    }

    /** Who with whom, in names. */
    public String title(Relation relation) {
        String one = names.nameOf(relation.one());
        String other = names.nameOf(relation.other());
        String to = glyphs == Glyphs.ASCII ? " to " : " → ";
        return switch (relation.direction()) {
            case BETWEEN -> one + " and " + other;
            case FORTH -> one + to + other;
            case BACK -> other + to + one;
        };
    }

    private static double sum(Relation relation, Tone tone) {
        return relation.points().stream().mapToDouble(point -> point.amount(tone)).sum();
    }

    private void chart(Relation relation) {
        List<Point> points = relation.points();
        if (points.stream().noneMatch(Point::isKnown)) {
            return;
        }
        Sparkline cooperation = sparkline(points, point -> level(point, Tone.COOPERATION));
        Sparkline conflict = sparkline(points, point -> level(point, Tone.CONFLICT));
        Sparkline reported = sparkline(points, point -> OptionalDouble.of(relation.frame().per() == Per.EVENTS ? point.events() : point.reports()));
        double top = Math.max(cooperation.highest(), conflict.highest());
        terminal.line("");
        bars("cooperation", ink.friendly(cooperation.line(top)));
        bars("conflict", ink.hostile(conflict.line(top)));
        bars("reported", ink.faint(reported.line(reported.highest())));
        List<Integer> turns = relation.turningPoints().stream().map(turn -> points.indexOf(relation.at(turn.when()).orElseThrow())).toList();
        if (!turns.isEmpty()) {
            bars("turning points", cooperation.marks(turns));
        }
        String first = points.get(0).period().label();
        String last = points.get(points.size() - 1).period().label();
        int width = cooperation.line(top).length();
        boolean room = width >= first.length() + 1 + last.length();
        bars("", first + (room ? " ".repeat(width - first.length() - last.length()) + last : points.size() > 1 ? " to " + last : ""));
        String grain = relation.frame().grain().label();
        String bar = cooperation.each() == 1 ? "" : " A bar is the mean of " + Text.count(cooperation.each(), grain) + ".";
        note("The highest bar is a level of " + RelationFigures.points(top) + " points a " + grain + " at the mean coverage. «" + glyphs.unknown() + "» stands where nothing is known." + bar);
    }

    private Sparkline sparkline(List<Point> points, Function<Point, OptionalDouble> value) {
        return Sparkline.of(points.stream().map(value).toList(), terminal.width() - LABEL - 2, glyphs);
    }

    private static OptionalDouble level(Point point, Tone tone) {
        return point.level(tone).map(known -> OptionalDouble.of(known.value())).orElse(OptionalDouble.empty());
    }

    private void bars(String label, String line) {
        terminal.line("  " + Text.pad(label, LABEL) + line);
    }

    private void turningPoints(Relation relation) {
        if (relation.points().isEmpty()) {
            return;
        }
        section("Turning points");
        if (relation.turningPoints().isEmpty()) {
            note("None: one level of cooperation and one of conflict fit all " + relation.frame().grain().label() + "s.");
        }
        relation.turningPoints().forEach(this::turningPoint);
    }

    private void turningPoint(TurningPoint turn) {
        String between = turn.earliest().equals(turn.latest()) ? "" : " (between " + turn.earliest() + " and " + turn.latest() + ")";
        Text.indented(ink.strong(turn.when().label()) + between + ", " + odds(turn.odds()), terminal.width(), 2).forEach(terminal::line);
        for (Tone tone : Tone.values()) {
            Level before = turn.before().get(tone);
            Level after = turn.after().get(tone);
            note(tone.label() + " from " + RelationFigures.level(before) + " to " + RelationFigures.level(after), 4);
        }
        turn.events().forEach(one -> terminal.line("    " + Text.pad(date(one.event()), DATE) + Text.shortened(event(one), terminal.width() - DATE - 4)));
    }

    /** The words are those of Kass and Raftery (1995). */
    static String odds(double odds) {
        String how = odds >= 150 ? "very strong" : odds >= 20 ? "strong" : "worth a look";
        return odds >= MOST_ODDS ? "odds of more than a million to one: very strong" : "odds of " + String.format(Locale.ROOT, odds < 10 ? "%.1f" : "%,.0f", odds) + " to one: " + how;
    }

    private String event(Contribution one) {
        Event event = one.event();
        String act = event.type() + event.mode().map(Mode::label).map(mode -> " " + mode).orElse("");
        String sides = String.join(" ", event.actors()) + (event.reciprocal() ? " <> " : " > ") + String.join(" ", event.recipients());
        return Text.pad(RelationFigures.signed(one.amount(Tone.COOPERATION) - one.amount(Tone.CONFLICT)), 6) + event.id() + "  " + act + " · " + sides;
    }

    private static String date(Event event) {
        return event.date().map(date -> date.text() + (event.basis() == Basis.TENSE ? "~" : "")).orElse("?");
    }

    private void periods(Relation relation) {
        if (relation.points().isEmpty()) {
            return;
        }
        section("Periods");
        note("Told: points of the events. Level of net: cooperation less conflict if as much had been reported as in the mean " + relation.frame().grain().label()
                + ", with the band in which it lies with odds of four to one. Unknown: the record has nothing of that time.");
        terminal.line(row("", "events", "cooperation", "conflict", "level", "band", "reported"));
        List<Point> quiet = new ArrayList<>();
        for (Point point : relation.points()) {
            if (point.contributions().isEmpty()) {
                quiet.add(point);
            } else {
                quiet(quiet, relation.frame().per());
                terminal.line(row(point, relation.frame().per()));
            }
        }
        quiet(quiet, relation.frame().per());
    }

    private String row(Point point, Per per) {
        String level = point.netLevel().map(net -> RelationFigures.signed(net.value())).orElse("?");
        String band = point.netLevel().map(net -> RelationFigures.signed(net.low()) + " to " + RelationFigures.signed(net.high())).orElse("");
        return row(point.period().label(), Integer.toString(point.contributions().size()), RelationFigures.points(point.amount(Tone.COOPERATION)),
                RelationFigures.points(point.amount(Tone.CONFLICT)), level, band, reported(List.of(point), per));
    }

    /** On a narrow terminal what was reported is left out first, then the band. */
    private String row(String period, String events, String cooperation, String conflict, String level, String band, String reported) {
        String row = String.format(Locale.ROOT, "  %-20s%7s%12s%9s%8s", period, events, cooperation, conflict, level);
        String wider = row + String.format(Locale.ROOT, "  %-15s", band);
        String widest = wider + String.format(Locale.ROOT, "%9s", reported);
        return widest.length() <= terminal.width() ? widest : (wider.length() <= terminal.width() ? wider : row).stripTrailing();
    }

    private static String reported(List<Point> points, Per per) {
        return RelationFigures.points(points.stream().mapToDouble(point -> per == Per.EVENTS ? point.events() : point.reports()).sum());
    }

    /** Periods in which the pair did nothing that was told take one line together, and so do those of which nothing at all was. */
    private void quiet(List<Point> points, Per per) {
        for (int from = 0; from < points.size();) {
            boolean known = points.get(from).isKnown();
            int to = from;
            while (to < points.size() && points.get(to).isKnown() == known) {
                to++;
            }
            List<Point> run = points.subList(from, to);
            String first = run.get(0).period().label();
            String last = run.get(run.size() - 1).period().label();
            String label = first.equals(last) ? first : first + " to " + last;
            terminal.line(ink.faint(known ? row(label, "none", "", "", "", "", reported(run, per)) : row(label, "unknown", "", "", "", "", "")).stripTrailing());
            from = to;
        }
        points.clear();
    }

    private void leftAside(LeftAside aside) {
        List<String> parts = new ArrayList<>();
        if (!aside.undated().isEmpty()) {
            parts.add(Text.count(aside.undated().size(), "event") + " without a date, or dated only to a year or longer");
        }
        if (!aside.ahead().isEmpty()) {
            parts.add(aside.ahead().size() + " planned, possible or conditional");
        }
        if (!aside.denied().isEmpty()) {
            parts.add(aside.denied().size() + " denied");
        }
        if (!parts.isEmpty()) {
            terminal.line("");
            Text.wrap("Left aside: " + Text.list(parts) + ".", terminal.width()).forEach(terminal::line);
        }
    }

    private void section(String title) {
        terminal.line("");
        terminal.line(ink.strong(title));
    }

    private void note(String text) {
        note(text, 2);
    }

    private void note(String text, int indent) {
        Text.indented(text, terminal.width(), indent).forEach(line -> terminal.line(ink.faint(line)));
    }
}
