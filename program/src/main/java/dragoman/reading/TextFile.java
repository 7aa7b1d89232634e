package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a plain-text file as one report. */
final class TextFile {

    private final Limits limits;
    private final Articles articles;

    TextFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Reading read(Delivery delivery) throws IOException {
        try {
            String text = ReportText.decode(delivery.bytes(limits.bytes()));
            Optional<String> none = Optional.empty();
            return articles.ofFile(new Article(delivery.ids(), text, Optional.empty(), none, none, none, delivery.url(), none, List.of()), delivery.origin());
        } catch (ReportText.NoText noText) {
            return Unreadable.at(delivery.origin(), noText.getMessage(), noText.nextStep());
        }
    }
}
