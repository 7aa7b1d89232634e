package dragoman.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Decides whether a page is no article but a list of teasers for articles, as front pages and those of topics and dates are. It must look like one, with titles that are links and some lines
 * below each; and nothing on it may say that it is an article. In doubt it is one, since a report that is set aside is lost.
 */
final class TeaserList {

    private static final int FEWEST_TITLES = 5;
    private static final int FEWEST_SUMMARIES = 3;
    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_SUMMARY = 700;
    private static final double MOSTLY_LINK = 0.75;
    private static final int HEADLINE_WORDS = 4;

    private TeaserList() {
    }

    /** Whether the blocks of a page are titles that are links, with short texts between them, and no headline of the page's own. */
    static boolean looksSo(List<Block> blocks) {
        int titles = 0;
        List<Integer> summaries = new ArrayList<>(List.of(0));
        for (Block block : blocks) {
            if (isHeadline(block)) {
                return false;
            }
            if (block.text().length() >= SHORTEST_TITLE && block.linkShare() > MOSTLY_LINK) {
                titles++;
                summaries.add(0);
            } else if (block.isParagraph()) {
                summaries.set(summaries.size() - 1, summaries.get(summaries.size() - 1) + block.text().length());
            }
        }
        int longest = summaries.stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = summaries.stream().mapToInt(Integer::intValue).sum();
        return titles >= FEWEST_TITLES && summaries.stream().filter(length -> length > 0).count() >= FEWEST_SUMMARIES && longest < LONGEST_SUMMARY && longest * 2 <= all;
    }

    /** A heading of the first rank with the words of a title, which leads nowhere. */
    private static boolean isHeadline(Block block) {
        return block.owner().normalName().equals("h1") && block.linked() == 0 && block.text().split("\\s+").length >= HEADLINE_WORDS;
    }

    /** Whether what a page says of itself makes it an article. */
    static boolean isDenied(Sightings seen) {
        return seen.metas.stream().anyMatch(TeaserList::isOfArticle) || seen.properties.stream().anyMatch(element -> element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody"));
    }

    private static boolean isOfArticle(Element meta) {
        String name = (meta.attr("property") + meta.attr("name")).toLowerCase(Locale.ROOT);
        return name.equals("og:type") && meta.attr("content").toLowerCase(Locale.ROOT).contains("article") || name.equals("article:published_time");
    }
}
