package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.PageCharset;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a plain-text file as one report. What is not UTF-8 is read in the encoding that its bytes look like, with a note. */
final class TextFile {

    private final Limits limits;
    private final Articles articles;

    TextFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Reading read(Delivery delivery) throws IOException {
        try {
            byte[] bytes = delivery.bytes(limits.bytes());
            PageCharset charset = PageCharset.of(bytes, delivery.contentType());
            boolean older = !ReportText.looksBinary(bytes, bytes.length) && charset.charset() != StandardCharsets.UTF_8 && !ReportText.isAscii(bytes);
            Optional<String> none = Optional.empty();
            return articles.ofFile(new Article(delivery.ids(), older ? ReportText.decodeOlder(bytes, charset) : ReportText.decode(bytes), Optional.empty(), none, none, none, delivery.url(), none,
                    older ? List.of("is not in UTF-8, and is read as " + charset.charset().name()) : List.of()), delivery.origin());
        } catch (ReportText.NoText noText) {
            return Unreadable.at(delivery.origin(), noText.getMessage(), noText.nextStep());
        }
    }
}
