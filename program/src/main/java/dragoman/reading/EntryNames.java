package dragoman.reading;

import dragoman.reading.feed.Entry;
import dragoman.reading.feed.Feed;
import dragoman.reading.follow.WebAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is an entry of a feed known by? By the address of its page, so that it is one report whether its feed is read, followed, or its page; else by what the feed
 * calls it. An address that entries with other titles have too, such as that of the front page, is no entry's own.
 */
final class EntryNames {

    /** Names such as {@code tag:} and {@code urn:} are meant to be the only ones of their kind; {@code 12345} is not. */
    private static final Pattern WORLDWIDE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private final Optional<URI> at;
    private final Set<URI> shared = new HashSet<>();

    /** @param at the address that gave the feed, from which its links count, where it is known */
    EntryNames(Feed feed, Optional<URI> at) {
        this.at = at;
        Map<URI, String> titles = new HashMap<>();
        for (Entry entry : feed.entries()) {
            String title = entry.title().orElse("");
            address(entry).filter(address -> !titles.computeIfAbsent(address, any -> title).equals(title)).ifPresent(shared::add);
        }
    }

    /** Where an entry can be read whole; empty where it has no address of its own. */
    Optional<URI> page(Entry entry) {
        return address(entry).filter(address -> !shared.contains(address));
    }

    /** Empty where neither a page nor the feed gives it a name. */
    Optional<String> name(Entry entry) {
        return page(entry).map(URI::toString).or(() -> entry.id().map(this::called)).map(Characters::clean);
    }

    /** Where it is published; as the feed has it where that is no whole address. */
    Optional<String> url(Entry entry) {
        return address(entry).map(URI::toString).or(entry::link);
    }

    private String called(String id) {
        return at.isEmpty() || WORLDWIDE.matcher(id).matches() ? id : at.get() + "#" + id;
    }

    private Optional<URI> address(Entry entry) {
        return entry.link().flatMap(link -> at.map(feed -> WebAddress.on(feed, link)).orElseGet(() -> WebAddress.of(link)));
    }
}
