package dragoman.reading.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells to which vocabulary an element of a feed belongs. */
enum Vocabulary {
    /** That of the feed itself: RSS, Atom or CDF. */
    FEED,
    DUBLIN_CORE, CONTENT, MEDIA, ITUNES, XHTML, FEEDBURNER,
    /** One that says nothing about reports. */
    OTHER;

    private static final Map<String, Vocabulary> BY_PREFIX = Map.of("dc", DUBLIN_CORE, "dcterms", DUBLIN_CORE, "content", CONTENT, "media", MEDIA, "itunes", ITUNES,
            "xhtml", XHTML, "feedburner", FEEDBURNER, "atom", FEED, "rss", FEED, "a10", FEED);
    /** In the order in which they are asked: the modules of RSS 1.0 have its address before theirs. */
    private static final List<Map.Entry<String, Vocabulary>> BY_NAMESPACE = List.of(Map.entry("purl.org/dc/", DUBLIN_CORE), Map.entry("modules/content", CONTENT),
            Map.entry("rss/1.0/modules", OTHER), Map.entry("rss/modules", OTHER), Map.entry("search.yahoo.com/mrss", MEDIA), Map.entry("itunes.com/dtds", ITUNES),
            Map.entry("1999/xhtml", XHTML), Map.entry("feedburner", FEEDBURNER), Map.entry("w3.org/2005/atom", FEED), Map.entry("purl.org/atom", FEED), Map.entry("purl.org/rss", FEED),
            Map.entry("purl.org/net/rss", FEED), Map.entry("userland.com/rss", FEED), Map.entry("netscape.com", FEED), Map.entry("harvard.edu/", FEED));
    private static final String UNDECLARED = "http://www.w3.org/xml/1998/namespace";

    static Vocabulary of(Element element) {
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        if (namespace.isEmpty() || namespace.equals(UNDECLARED)) {
            return prefix.isEmpty() ? FEED : BY_PREFIX.getOrDefault(prefix, OTHER);
        }
        return BY_NAMESPACE.stream().filter(known -> namespace.contains(known.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(prefix.isEmpty() ? FEED : OTHER);
    }
}
