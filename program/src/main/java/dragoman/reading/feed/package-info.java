/**
 * Feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. The door is {@link dragoman.reading.feed.FeedReader}.
 *
 * <p>Feeds are often ill-formed, and what can be read of them is read: the XML is parsed leniently, no entity but those of HTML is known, no DTD is
 * fetched or heeded. Traps: what Atom calls text may be HTML twice escaped or not at all, its {@code type} and {@code mode} tell; RSS has no such word,
 * and all of it is taken for HTML; prefixes are chosen freely, so elements are known by namespace, and by prefix only where nobody declared one.
 */
package dragoman.reading.feed;
