package dragoman.reading.feed;

import dragoman.reading.limits.Budget;
import dragoman.reading.page.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Decides what the words of a feed's element are: plain text, HTML that is escaped, XHTML in place, or any of them in base64. */
final class TextConstruct {

    private final Element element;
    private final boolean atom;

    /**
     * An element that holds text.
     *
     * @param atom whether it is of a vocabulary that says with {@code type} what it holds; all others mean HTML
     */
    TextConstruct(Element element, boolean atom) {
        this.element = element;
        this.atom = atom;
    }

    /** Its words, a blank line between paragraphs. */
    String text(Budget budget) {
        return isPlain() ? raw().strip() : Markup.text(html(), budget);
    }

    /** Its words on one line; empty where there are none. */
    Optional<String> line() {
        return isPlain() ? Optional.of(raw().replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty()) : Markup.line(html());
    }

    private String html() {
        return element.childrenSize() > 0 ? element.html() : raw();
    }

    private String raw() {
        String words = element.wholeText();
        return isBase64() ? decoded(words) : words;
    }

    private boolean isBase64() {
        return element.attr("mode").equals("base64") || element.attr("encoding").equals("base64")
                || atom && !type().isEmpty() && !isKnown() && element.childrenSize() == 0;
    }

    private static String decoded(String words) {
        try {
            return new String(Base64.getMimeDecoder().decode(words.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return words;
        }
    }

    private boolean isPlain() {
        if (!atom || element.childrenSize() > 0) {
            return false;
        }
        String mode = element.attr("mode");
        boolean saysText = type().isEmpty() || type().equals("text") || type().equals("text/plain");
        return saysText && (mode.isEmpty() || mode.equals("xml") || mode.equals("escaped") || mode.equals("base64"));
    }

    private String type() {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    private boolean isKnown() {
        return type().equals("text") || type().equals("html") || type().equals("xhtml") || type().startsWith("text/") || type().endsWith("xml");
    }
}
