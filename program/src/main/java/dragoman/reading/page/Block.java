package dragoman.reading.page;

import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * A run of text on a page that is shown as a paragraph of its own.
 *
 * @param owner the element that makes it a paragraph
 * @param text its words, with one space between them; a line break of the page is a line feed
 * @param linked how many of its characters are links
 */
record Block(Element owner, String text, int linked) {

    private static final int PARAGRAPH = 80;

    Block {
        Objects.requireNonNull(owner, "owner");
        if (text.isBlank() || linked < 0 || linked > text.length()) {
            throw new IllegalArgumentException("a block has words, and not more links than words: " + linked + " of «" + text + "»");
        }
    }

    /** Long, with few links and a sentence's marks in it: what stories are made of. */
    boolean isParagraph() {
        return text.length() >= PARAGRAPH && linkShare() < 0.34 && hasSentence();
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private boolean hasSentence() {
        for (int i = 0; i < text.length(); i++) {
            if (".,;!?:。、،।॥؟，！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
