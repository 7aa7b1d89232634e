package dragoman.reading.page;

import dragoman.reading.limits.Budget;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns pieces of HTML into text: what a feed calls a summary, what a wire calls a body. */
public final class Markup {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    private static final int LONGEST_LINE = 10_000;

    /** What embeds something from elsewhere. Feeds close it as XML does, and HTML would take all that follows for its content. */
    private static final Pattern EMBEDDED = Pattern.compile("(?i)</?(?:iframe|object|embed|applet|video|audio)\\b[^<>]*+>|<(?:script|style|textarea|title)\\b[^<>]*/>");

    private Markup() {
    }

    /** The words of a piece of HTML, a blank line between paragraphs. Nothing is left out but what is never shown. */
    public static String text(String html, Budget budget) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        budget.check();
        Element body = Document.createShell("").body();
        String bare = EMBEDDED.matcher(html).replaceAll(" ");
        body.appendChildren(Parser.htmlParser().setMaxDepth(budget.limits().nesting()).parseFragmentInput(budget.metered(bare), body, ""));
        List<Block> blocks = Blocks.of(body, new Clutter());
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** What an element has under a name in small letters, as parsed pages have all names; asking jsoup's elements themselves compares with every spelling of it. */
    static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** Whether an element has an attribute of a name in small letters. */
    static boolean has(Element element, String name) {
        return element.attributesSize() > 0 && element.attributes().hasKey(name);
    }

    /** Whether there is nothing in it that {@link #SPACE} would change, as in most values. */
    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (second || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                return false;
            }
        }
        return true;
    }

    /** A value on one line, its entities and tags resolved where it has some; empty where nothing is left. Of one that is too long for a line the start is taken. */
    public static Optional<String> line(String given) {
        String value = given.length() > LONGEST_LINE ? given.substring(0, given.offsetByCodePoints(0, LONGEST_LINE / 2)) : given;
        String bare = value.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(value).text() : value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        String line = isOneLine(bare) ? bare.strip() : SPACE.matcher(bare).replaceAll(" ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
