package dragoman.reading;

import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.encoding.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a report of what a format yields: gives it an id, looks at its head, tells its language. The same for all formats. */
final class Articles {

    private final IdsOfRun ids;

    Articles(IdsOfRun ids) {
        this.ids = ids;
    }

    Reading reading(Article article, Origin origin) {
        String text = Characters.clean(article.text());
        if (text.isBlank()) {
            return Unreadable.at(origin, "is empty", "Put the text of the report into it, or leave it out");
        }
        Optional<String> id = ids.takeFirstFree(article.ids(), origin);
        if (id.isEmpty()) {
            return Unreadable.at(origin, "was already read in this run", "Name each file once");
        }
        List<String> warnings = new ArrayList<>(article.warnings());
        Mojibake.in(text).ifPresent(warnings::add);
        Head head = Head.of(text, article.title());
        Optional<String> language = ReportLanguage.of(text, article.language());
        Report report = new Report(id.get(), text, article.published().or(head::published), article.title().or(head::title), article.publisher().or(head::publisher),
                article.author().or(head::author), article.url(), language, head.parts());
        return told(report, origin, warnings);
    }

    /** Set aside where it is in another language than English. */
    static Reading told(Report report, Origin origin, List<String> warnings) {
        return report.language().filter(language -> !ReportLanguage.isEnglish(language))
                .<Reading>map(language -> new SetAside(report, origin, SetAside.Why.LANGUAGE, ReportLanguage.name(language)))
                .orElseGet(() -> new Readable(report, origin, warnings));
    }
}
