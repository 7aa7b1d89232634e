package dragoman.reading.page;

import dragoman.reading.limits.Budget;
import dragoman.reading.limits.Limits;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: what it tells about its article, and the article's words. The door of this package. Not for several threads. */
public final class PageReader {

    private static final Pattern OUTLET = Pattern.compile("\\s+(?:[|–—·•»:]|-{1,2})\\s+");

    private final LinkedData linkedData;
    private final Limits limits;
    private final Clutter clutter = new Clutter();

    public PageReader(Limits limits) {
        this.limits = limits;
        this.linkedData = new LinkedData(limits.nesting());
    }

    /** Reads a page that is there as a whole. */
    public Page read(String html, Budget budget) {
        return read(new StringReader(html), budget);
    }

    /** Elements deeper than the limit are put beside each other, since unclosed tags make honest pages deep. */
    public Page read(Reader html, Budget budget) {
        Document page = Parser.htmlParser().setMaxDepth(limits.nesting()).parseInput(budget.metered(html), "");
        budget.check();
        Sightings seen = Sightings.on(page);
        Facts shown = Microdata.shown(page, seen);
        Facts ofArticle = linkedData.in(seen);
        Facts facts = ofArticle.or(MetaTags.in(seen)).or(Microdata.in(seen)).or(shown);
        Optional<String> title = facts.title().map(given -> withoutOutlet(given, facts.publisher(), shown.title()));
        Story story = StoryFinder.in(page.body(), title, clutter, budget);
        String text = story.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n"));
        return new Page(title, facts.publisher(), facts.author().flatMap(AuthorName::in), facts.published(), facts.language().map(PageReader::tag), shown.url().or(facts::url), story.opening(), text,
                story.looksLikeList() && !TeaserList.isDenied(seen) && ofArticle.published().isEmpty());
    }

    /** "Minister resigns - The Outlet" is "Minister resigns": where the last segment is the outlet's name, or the page's heading ends before it. */
    private static String withoutOutlet(String title, Optional<String> publisher, Optional<String> heading) {
        List<String> parts = List.of(OUTLET.split(title));
        if (parts.size() < 2) {
            return title;
        }
        String last = parts.get(parts.size() - 1);
        String rest = OUTLET.matcher(title).results().reduce((one, other) -> other).map(end -> title.substring(0, end.start())).orElse(title);
        boolean outlet = publisher.filter(name -> last.equalsIgnoreCase(name) || name.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT))).isPresent();
        return outlet || heading.filter(rest::equalsIgnoreCase).isPresent() ? rest : title;
    }

    private static String tag(String language) {
        return language.replace('_', '-');
    }
}
