package dragoman.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into the runs of text that are shown as paragraphs. */
final class Blocks {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "ruby", "rb", "nobr", "center-inline");

    private final Clutter clutter;
    private final List<Block> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int breaks;

    private Blocks(Clutter clutter) {
        this.clutter = clutter;
    }

    /** The blocks below an element, in the order of the page. What never is story is not entered. */
    static List<Block> of(Element top, Clutter clutter) {
        Blocks blocks = new Blocks(clutter);
        blocks.enter(top, top, false);
        blocks.end(top);
        return blocks.found;
    }

    private void enter(Element element, Element owner, boolean link) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                add(words.getWholeText(), link);
            } else if (child instanceof Element inner) {
                enter(inner, owner, link, inner.normalName());
            }
        }
    }

    private void enter(Element inner, Element owner, boolean link, String tag) {
        if (tag.equals("br")) {
            lineBreak(owner);
        } else if (INLINE.contains(tag)) {
            if (clutter.of(inner) != Clutter.Kind.SURE) {
                enter(inner, owner, link || tag.equals("a") && Markup.has(inner, "href"));
            }
        } else if (!Clutter.isNeverStory(tag)) {
            end(owner);
            enter(inner, inner, link);
            end(inner);
        } else if (!tag.equals("script") && !tag.equals("style") && !tag.equals("noscript")) {
            end(owner);
        }
    }

    private void add(String words, boolean link) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c < 0x80 || c > ' ' && !isSpace(c)) {
                text.append(c);
                breaks = 0;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
        if (link) {
            linked += text.length() - before;
        }
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** Two line breaks are a paragraph in disguise. */
    private void lineBreak(Element owner) {
        breaks++;
        if (breaks > 1) {
            end(owner);
        } else if (text.length() > 0) {
            if (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
    }

    private void end(Element owner) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) <= ' ') {
            length--;
        }
        if (length > 0) {
            found.add(new Block(owner, text.substring(0, length), Math.min(linked, length)));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
