package dragoman.reading.page;

import java.util.List;

/**
 * The article on a page.
 *
 * @param opening the short lines shown before it, of which some are byline and day
 * @param blocks its paragraphs, headings and list items
 */
record Story(List<String> opening, List<Block> blocks) {

    Story {
        opening = List.copyOf(opening);
        blocks = List.copyOf(blocks);
    }
}
