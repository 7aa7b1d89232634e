package dragoman.coding.dates;

import dragoman.coding.dates.CalendarSpan.Precision;
import dragoman.coding.dates.DateExpression.Kind;
import dragoman.coding.dates.DateRule.Reading;
import dragoman.coding.event.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which dates are the ends of an interval? */
final class Intervals {

    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|between|since)\\s+$");
    private static final Pattern JOIN = Pattern.compile("(?i)^\\s*(?:to|until|till|through|and|–|—|-|up to)\\s*$");
    private static final Pattern BARE_JOIN = Pattern.compile("(?i)^\\s*(?:to|–|—|-|through)\\s*$");
    private static final Pattern OPENING = Pattern.compile("(?i)\\b(?:ever since|since|after|as of|starting|beginning|effective|from)\\s+$");
    private static final Pattern CLOSING = Pattern.compile("(?i)\\b(?:until|till|through|up to|before|prior to|by)\\s+$");

    /** What may stand behind a date that is not the first part of a name: "since March", but not "since March madness". */
    private static final Pattern FREE = Pattern.compile("^(?!\\s+\\p{Ll}{3,})|^\\s+(?:and|but|or|when|while|the|that|who|which|for|with|has|have"
            + "|had|was|were|after|before|because|under|over|from|will|said|says|its|their|his|her)\\b");

    /** "before next week's talks" limits nothing by the week: it dates the talks. */
    private static final Pattern POSSESSIVE = Pattern.compile("^['’]s?\\s+\\p{L}");

    private final String text;

    Intervals(String text) {
        this.text = text;
    }

    /** A date with its place in the text and, for an interval, a value that no single span has. */
    record Part(int start, int end, Reading reading, Optional<String> joined) {

        Part(int start, int end, Reading reading) {
            this(start, end, reading, Optional.empty());
        }

        Optional<String> value() {
            return joined.or(() -> reading.kind() == Kind.DURATION ? Optional.empty() : reading.span().map(CalendarSpan::edtf));
        }
    }

    /** The parts, with an interval before the two dates or the one that bound it. */
    List<Part> join(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part one = parts.get(i);
            Optional<Part> two = i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty();
            Optional<List<Part>> both = two.flatMap(other -> pair(one, other));
            if (both.isPresent()) {
                joined.addAll(both.get());
                i++;
            } else {
                open(one).ifPresent(joined::add);
                joined.add(one);
            }
        }
        return joined;
    }

    private Optional<List<Part>> pair(Part one, Part two) {
        if (!isEnd(one) || !isEnd(two) || one.reading().span().get().isInterval() || two.reading().span().get().isInterval()) {
            return Optional.empty();
        }
        Matcher from = FROM.matcher(text.substring(0, one.start()));
        boolean introduced = from.find();
        CharSequence between = text.substring(one.end(), two.start());
        CalendarSpan last = two.reading().span().get();
        Part first = inYearOf(one, two);
        CalendarSpan start = first.reading().span().get();
        boolean joined = introduced ? JOIN.matcher(between).find() : BARE_JOIN.matcher(between).find() && start.precision() == last.precision();
        if (!joined || !start.first().isBefore(last.last())) {
            return Optional.empty();
        }
        boolean stated = one.reading().basis() == Basis.STATED || two.reading().basis() == Basis.STATED;
        Reading reading = new Reading(Kind.INTERVAL, Optional.empty(), stated ? Basis.STATED : Basis.RESOLVED, false);
        return Optional.of(List.of(new Part(introduced ? from.start() : one.start(), two.end(), reading, Optional.of(start.opening() + "/"
                + last.closing())), first, two));
    }

    private static boolean isEnd(Part part) {
        return part.reading().span().isPresent() && part.reading().kind() == Kind.POINT;
    }

    /** "between May and July 2016": the year stands with the second month alone. */
    private static Part inYearOf(Part one, Part two) {
        CalendarSpan span = one.reading().span().get();
        CalendarSpan last = two.reading().span().get();
        boolean lacksYear = one.reading().basis() == Basis.RESOLVED && two.reading().basis() == Basis.STATED && span.precision() != Precision.YEAR;
        if (!lacksYear) {
            return one;
        }
        long years = last.first().getYear() - span.first().getYear();
        CalendarSpan moved = new CalendarSpan(span.first().plusYears(years), span.last().plusYears(years), span.precision());
        CalendarSpan sure = moved.first().isAfter(last.last()) ? new CalendarSpan(moved.first().minusYears(1), moved.last().minusYears(1),
                span.precision()) : moved;
        return new Part(one.start(), one.end(), new Reading(Kind.POINT, Optional.of(sure), Basis.STATED, false));
    }

    private Optional<Part> open(Part part) {
        if (!isEnd(part) || !FREE.matcher(text.substring(part.end())).find() || POSSESSIVE.matcher(text.substring(part.end())).find()) {
            return Optional.empty();
        }
        CalendarSpan span = part.reading().span().get();
        String before = text.substring(0, part.start());
        Matcher opening = OPENING.matcher(before);
        if (opening.find() && !opening.group().toLowerCase(Locale.ROOT).startsWith("from")) {
            return Optional.of(interval(opening.start(), part, span.opening() + "/.."));
        }
        Matcher closing = CLOSING.matcher(before);
        boolean deadline = closing.find() && !closing.group().toLowerCase(Locale.ROOT).startsWith("by");
        return deadline ? Optional.of(interval(closing.start(), part, "../" + span.closing())) : Optional.empty();
    }

    private static Part interval(int start, Part part, String value) {
        return new Part(start, part.end(), new Reading(Kind.INTERVAL, Optional.empty(), part.reading().basis(), part.reading().relative()),
                Optional.of(value));
    }
}
