package dragoman.reading;

import dragoman.reading.feed.Entry;
import dragoman.reading.feed.Feed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a feed that is followed.
 *
 * @param name what it is known by, whichever feed it stands in: the address of its page, or else what the feed calls it
 * @param form tells a changed entry from the same
 * @param page where it can be read whole; empty where it has no link
 * @param words what the feed itself tells of it
 * @param origin where it stands
 */
record FollowedEntry(String name, String form, Optional<URI> page, Article words, Origin origin) {

    FollowedEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * An entry out of a feed.
     *
     * @param at the address that gave the feed
     * @param number its place in the feed, from 1
     */
    static FollowedEntry of(Feed feed, EntryNames names, URI at, int number) {
        Entry entry = feed.entries().get(number - 1);
        String form = fingerprint(entry.title().orElse("") + "\n" + entry.published().map(Object::toString).orElse("") + "\n" + entry.text());
        String name = names.name(entry).orElseGet(() -> at + "#" + form);
        Origin origin = Origin.of(at.toString(), "entry " + number);
        return new FollowedEntry(Characters.clean(name), form, names.page(entry), FeedFile.article(feed, entry, names, name), origin);
    }

    private static String fingerprint(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 18);
    }
}
