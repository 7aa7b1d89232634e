package dragoman.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the lines at the end of a report that are the page's, not the story's: share buttons, copyright, "Read more". */
final class Furniture {

    private static final int LOOKED_AT = 30;
    private static final int LONGEST = 160;
    private static final Pattern LINE = Pattern.compile("(?i)(?:like this:?|like( loading)?(\\.\\.\\.|…)?"
            + "|loading(\\.\\.\\.|…)?|related:?|advertisement|tags:.*|comments?:?|print|email"
            + "|share( this| on)?\\b.{0,60}|click to (?:share|email|print)\\b.*|read (?:more|also|next)\\b.*|also read\\b.*|see also\\b.*|more from\\b.*"
            + "|follow us\\b.*|subscribe\\b.*|sign up\\b.*|download (?:the|our) .*\\bapp\\b.*|(?:©|\\(c\\) ?\\d{4}|copyright\\b).*|all rights reserved.*"
            + "|the post .{1,100} (?:appeared first|first appeared) on\\b.*|continue reading\\b.*"
            + "|tweet|facebook|twitter|whatsapp|\\((?:(?:additional )?reporting|writing|editing|edited|with inputs?)\\b.*\\))");

    private Furniture() {
    }

    /** In text order. Only lines after {@code from} count, and only such as no line of the story follows. */
    static List<TextLine> of(String text, int from) {
        return TextLine.last(text, LOOKED_AT, line -> line.start() >= from && line.text().length() <= LONGEST && LINE.matcher(line.text()).matches());
    }
}
