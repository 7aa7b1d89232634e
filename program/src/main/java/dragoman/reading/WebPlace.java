package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.follow.Answer;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Validators;
import dragoman.reading.follow.WebAddress;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what an address on the web gives: a page, a feed, or any other file that would be read from a disk. */
final class WebPlace {

    private final Fetcher fetcher;
    private final Opener opener;

    WebPlace(Fetcher fetcher, Opener opener) {
        this.fetcher = fetcher;
        this.opener = opener;
    }

    Iterator<Reading> open(String typed) {
        Optional<URI> address = WebAddress.of(typed);
        if (address.isEmpty()) {
            return only(noAddress(typed));
        }
        Answer answer = fetcher.fetch(address.get(), Validators.NONE);
        if (answer instanceof Answer.Fetched fetched) {
            return opener.open(delivery(address.get(), fetched));
        }
        return refusal(typed, answer).<Iterator<Reading>>map(WebPlace::only).orElse(Collections.emptyIterator());
    }

    /** What was fetched, known by the address that was asked for. */
    static Delivery delivery(URI address, Answer.Fetched fetched) {
        return new Delivery(address.toString(), address.toString(), fetched.contentType(), Optional.of(fetched.from().toString()), OptionalLong.of(fetched.body().length),
                new ByteArrayInputStream(fetched.body()));
    }

    static Unreadable noAddress(String typed) {
        return Unreadable.at(Origin.of(typed), "is no address on the web", "Write it whole, as in https://post.example/feed.xml; names and passwords are not sent");
    }

    /** How it is told that there was nothing to have; empty where that was the user's wish. */
    static Optional<Reading> refusal(String place, Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return Optional.of(Unreadable.at(Origin.of(place), refused.reason(), refused.nextStep()));
        }
        if (answer instanceof Answer.Later later) {
            return Optional.of(Unreadable.at(Origin.of(place), later.reason(), later.until().map(until -> "Ask again after " + until).orElse("Ask again later")));
        }
        return answer instanceof Answer.Unchanged ? Optional.of(Unreadable.at(Origin.of(place), "is said not to have changed, though nothing was asked of it before", "Ask again later"))
                : Optional.empty();
    }

    private static Iterator<Reading> only(Reading reading) {
        return List.of(reading).iterator();
    }
}
