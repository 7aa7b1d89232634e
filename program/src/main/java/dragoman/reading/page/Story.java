package dragoman.reading.page;

import java.util.List;

/**
 * The article on a page.
 *
 * @param opening the short lines shown before it, of which some are byline and day
 * @param blocks its paragraphs, headings and list items
 * @param looksLikeList whether the page looks like a list of teasers for articles
 */
record Story(List<String> opening, List<Block> blocks, boolean looksLikeList) {

    Story {
        opening = List.copyOf(opening);
        blocks = List.copyOf(blocks);
    }
}
