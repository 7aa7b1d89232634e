package dragoman.reading.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns pieces of HTML into text: what a feed calls a summary, what a wire calls a body. */
public final class Markup {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    /** What embeds something from elsewhere. Feeds close it as XML does, and HTML would take all that follows for its content. */
    private static final Pattern EMBEDDED = Pattern.compile("(?i)</?(?:iframe|object|embed|applet|video|audio)\\b[^>]*>|<(?:script|style|textarea|title)\\b[^>]*/>");

    private Markup() {
    }

    /** The words of a piece of HTML, a blank line between paragraphs. Nothing is left out but what is never shown. */
    public static String text(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html.strip() : text(Jsoup.parseBodyFragment(EMBEDDED.matcher(html).replaceAll(" ")).body());
    }

    private static String text(Element body) {
        List<Block> blocks = Blocks.of(body, new Clutter());
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** A value on one line, its entities and tags resolved where it has some; empty where nothing is left. */
    public static Optional<String> line(String value) {
        String bare = value.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(value).text() : value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        String line = SPACE.matcher(bare).replaceAll(" ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
