package dragoman.reading;

import dragoman.reading.HeadPart.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what in a text frames the story, and what the frame says about the report. */
final class Head {

    private static final int LOOKED_AT = 40;
    private static final int MOST_TITLES = 3;
    /** A story may have a standfirst before its dateline, but not more than this many lines. */
    private static final int DATELINE_WITHIN = 4;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_FRAME = 300;
    private static final Pattern LINK = Pattern.compile("(?:https?: ?/ ?/ ?|www\\.)\\S.*");
    private static final Pattern SEGMENT = Pattern.compile("\\s*[|•·]\\s*");

    private final String text;
    private final List<TextLine> lines;
    private final List<HeadPart> parts = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> updated = Optional.empty();
    private Optional<LocalDate> sent = Optional.empty();
    private int titles;

    private Head(String text, Optional<String> known) {
        this.text = text;
        this.lines = TextLine.first(text, LOOKED_AT);
        int story = frame(known);
        dateline(story);
        int from = story < lines.size() ? lines.get(story).end() : text.length();
        Furniture.of(text, from).forEach(line -> part(Kind.FURNITURE, line.start(), line.end()));
    }

    /** Looks at a text; the title is known where metadata gives it. */
    static Head of(String text, Optional<String> known) {
        return new Head(text, known);
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> author() {
        return author;
    }

    Optional<String> publisher() {
        return publisher;
    }

    /** The day that the head calls that of publication, else of the update, else the dateline's. */
    Optional<LocalDate> published() {
        return published.or(() -> updated).or(() -> sent);
    }

    /** In code points, in the order of their start, not overlapping. */
    List<HeadPart> parts() {
        CodePoints points = new CodePoints(text);
        return parts.stream().sorted(Comparator.comparingInt(HeadPart::start))
                .map(part -> new HeadPart(part.kind(), points.at(part.start()), points.at(part.end()))).toList();
    }

    /** Takes line after line as long as they frame the story; the number of the first that does not. */
    private int frame(Optional<String> known) {
        int at = 0;
        while (at < lines.size() - 1 && (takeLink(lines.get(at)) || takeSegments(lines.get(at)) || takeTitle(at, known))) {
            at++;
        }
        return at;
    }

    /** Pages saved as text often begin with their own address. */
    private boolean takeLink(TextLine line) {
        boolean link = line.text().length() <= LONGEST_FRAME && LINK.matcher(line.text()).matches();
        if (link) {
            part(Kind.FURNITURE, line.start(), line.end());
        }
        return link;
    }

    private boolean takeSegments(TextLine line) {
        List<TextLine> segments = segments(line);
        if (segments.stream().noneMatch(Head::isBylineOrDay) || !segments.stream().allMatch(segment -> isBylineOrDay(segment) || isLabel(segment))) {
            return false;
        }
        boolean afterByline = false;
        for (TextLine segment : segments) {
            Optional<HeadPublished> day = HeadPublished.in(segment.text());
            Optional<HeadByline> byline = day.isPresent() ? Optional.empty() : HeadByline.in(segment.text());
            day.ifPresent(this::take);
            byline.ifPresent(this::take);
            if (afterByline && day.isEmpty() && byline.isEmpty()) {
                publisher = publisher.or(() -> Optional.of(segment.text()));
            }
            afterByline |= byline.isPresent();
            boolean last = segment == segments.get(segments.size() - 1);
            frame(day.isPresent() ? Kind.PUBLISHED : Kind.BYLINE, line, last ? line.end() : segment.end());
        }
        return true;
    }

    /** From where the line is framed so far: the bars between its segments belong to the frame as well. */
    private void frame(Kind kind, TextLine line, int end) {
        int start = line.start();
        if (!parts.isEmpty() && parts.get(parts.size() - 1).start() >= line.start()) {
            HeadPart before = parts.get(parts.size() - 1);
            start = before.end();
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (before.kind() == kind) {
                parts.remove(parts.size() - 1);
                start = before.start();
            }
        }
        part(kind, start, end);
    }

    private static boolean isBylineOrDay(TextLine segment) {
        return HeadPublished.in(segment.text()).isPresent() || HeadByline.in(segment.text()).isPresent();
    }

    /** Something short beside a byline: a section, an outlet, a place. */
    private static boolean isLabel(TextLine segment) {
        return segment.text().length() <= LONGEST_LABEL && !segment.text().endsWith(".");
    }

    private void take(HeadPublished found) {
        if (found.update()) {
            updated = updated.or(found::day);
        } else {
            published = published.or(found::day);
        }
    }

    private void take(HeadByline byline) {
        author = author.or(byline::author);
        publisher = publisher.or(byline::publisher);
    }

    private boolean takeTitle(int at, Optional<String> known) {
        TextLine line = lines.get(at);
        boolean again = title.filter(found -> HeadTitle.same(found, line.text())).isPresent();
        if (!again && (titles >= MOST_TITLES || !isTitle(at, known))) {
            return false;
        }
        part(again ? Kind.REPEATED_TITLE : Kind.TITLE, line.start(), line.end());
        title = title.or(() -> HeadTitle.shortened(Optional.of(line.text())));
        titles++;
        return true;
    }

    /** After a title, only a line directly below it may be another: a later short paragraph belongs to the story. */
    private boolean isTitle(int at, Optional<String> known) {
        TextLine line = lines.get(at);
        if (known.filter(given -> HeadTitle.same(given, line.text())).isPresent()) {
            return true;
        }
        if (titles > 0 && (at == 0 || lines.get(at - 1).blankAfter())) {
            return false;
        }
        TextLine next = lines.get(at + 1);
        boolean framed = segments(next).stream().anyMatch(Head::isBylineOrDay) || HeadTitle.same(line.text(), next.text());
        boolean opens = HeadDateline.at(text, line.start()).isPresent();
        return !opens && HeadTitle.is(lines, at, framed, HeadDateline.at(text, next.start()).isPresent());
    }

    private void dateline(int story) {
        for (int i = story; i < Math.min(lines.size(), story + DATELINE_WITHIN); i++) {
            TextLine line = lines.get(i);
            boolean opensParagraph = i == 0 || i == story || lines.get(i - 1).blankAfter();
            Optional<HeadDateline> found = opensParagraph ? HeadDateline.at(text, line.start()) : Optional.empty();
            if (found.isPresent()) {
                sent = found.get().day();
                publisher = publisher.or(found.get()::agency);
                part(Kind.DATELINE, line.start(), line.start() + found.get().end());
                return;
            }
        }
    }

    private static List<TextLine> segments(TextLine line) {
        if (line.text().length() > LONGEST_FRAME || !hasBar(line.text())) {
            return List.of(line);
        }
        List<TextLine> segments = new ArrayList<>();
        Matcher bar = SEGMENT.matcher(line.text());
        int from = 0;
        while (bar.find()) {
            addSegment(segments, line, from, bar.start());
            from = bar.end();
        }
        addSegment(segments, line, from, line.text().length());
        return segments;
    }

    private static boolean hasBar(String line) {
        return line.indexOf('|') >= 0 || line.indexOf('•') >= 0 || line.indexOf('·') >= 0;
    }

    private static void addSegment(List<TextLine> segments, TextLine line, int from, int to) {
        if (to > from) {
            segments.add(new TextLine(line.text().substring(from, to), line.start() + from, line.blankAfter()));
        }
    }

    private void part(Kind kind, int start, int end) {
        parts.add(new HeadPart(kind, start, end));
    }
}
