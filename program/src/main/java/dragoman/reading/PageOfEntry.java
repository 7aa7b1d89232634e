package dragoman.reading;

import dragoman.reading.follow.Answer;
import dragoman.reading.follow.Fetcher;
import dragoman.reading.follow.Validators;
import dragoman.reading.limits.Limits;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** Reads the page to which an entry of a feed leads; where there is none to be had, what the feed itself tells. */
final class PageOfEntry {

    private static final int SNIFFED = 4096;

    /** What came of an entry. */
    sealed interface Outcome {
    }

    /** It was read, well or badly. */
    record Read(Reading reading) implements Outcome {
    }

    /** Its page is not to be had now. */
    record PutOff() implements Outcome {
    }

    /** The user wanted to end before its page was there. */
    record Left() implements Outcome {
    }

    private final Fetcher fetcher;
    private final PageFile pages;
    private final Articles articles;

    PageOfEntry(Fetcher fetcher, Limits limits, Articles articles) {
        this.fetcher = fetcher;
        this.pages = new PageFile(limits, articles);
        this.articles = articles;
    }

    /**
     * Reads an entry.
     *
     * @param lastTry whether the feed's own words shall do where the page is not to be had now
     */
    Outcome read(FollowedEntry entry, boolean lastTry) {
        if (entry.page().isEmpty()) {
            return new Read(articles.ofEntry(entry.words(), entry.origin()));
        }
        URI page = entry.page().get();
        Answer answer = fetcher.fetch(page, Validators.NONE, URI.create(entry.origin().file()));
        if (answer instanceof Answer.Ended) {
            return new Left();
        }
        if (answer instanceof Answer.Later later) {
            return lastTry ? new Read(words(entry, later.reason())) : new PutOff();
        }
        if (answer instanceof Answer.Refused refused) {
            return new Read(words(entry, refused.reason()));
        }
        return new Read(answer instanceof Answer.Fetched fetched ? reading(entry, page, fetched) : words(entry, "is said not to have changed"));
    }

    private Reading reading(FollowedEntry entry, URI page, Answer.Fetched fetched) {
        Optional<FileKind> kind = FileKind.of("", Arrays.copyOf(fetched.body(), Math.min(SNIFFED, fetched.body().length))).or(() -> fetched.contentType().flatMap(FileKind::said));
        if (kind.filter(found -> found == FileKind.PAGE).isEmpty()) {
            return words(entry, "is no page" + fetched.contentType().map(type -> ": its server says that it is " + type).orElse(""));
        }
        try {
            return pages.article(fetched.body(), WebPlace.delivery(page, fetched)).map(found -> found.isList() ? words(entry, "is a list of teasers for articles")
                    : articles.ofPart(found.article().or(entry.words()).called(entry.name()), Origin.of(page.toString()))).orElseGet(() -> words(entry, "holds no article"));
        } catch (RuntimeException | StackOverflowError fault) {
            return PartFailure.told(Origin.of(page.toString()), fault);
        }
    }

    /** A feed may hold the whole article, or its first lines, or the title alone. */
    private Reading words(FollowedEntry entry, String why) {
        return articles.ofEntry(entry.words().warned("is read as its feed has it; " + entry.name() + " " + why), entry.origin());
    }
}
