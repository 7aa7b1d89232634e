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

    /** A file that is one report. Two files of the same name have ids that tell them apart. */
    Reading ofFile(Article article, Origin origin) {
        String text = Characters.clean(article.text());
        if (text.isBlank()) {
            return Unreadable.at(origin, "is empty", "Put the text of the report into it, or leave it out");
        }
        Optional<String> id = ids.takeFirstFree(article.ids(), origin);
        return id.isEmpty() ? Unreadable.at(origin, "was already read in this run", "Name each file once") : reading(id.get(), text, article, origin);
    }

    /** A part of a file that holds many, known by its own id wherever it stands: the same entry of a feed may come again, and one without words is none to mend. */
    Reading ofPart(Article article, Origin origin) {
        String id = article.ids().get(0);
        String text = Characters.clean(article.text().isBlank() ? article.title().orElse("") : article.text());
        Optional<Origin> before = ids.take(id, origin);
        if (before.isPresent()) {
            return new SetAside(report(id, text, article), origin, SetAside.Why.REPEATED, before.get().toString());
        }
        return text.isBlank() ? new SetAside(report(id, text, article), origin, SetAside.Why.WORDLESS, "") : reading(id, text, article, origin);
    }

    /** An entry of a feed as the feed has it: perhaps only its first lines, so that its page may come after it in the same run. */
    Reading ofEntry(Article article, Origin origin) {
        Reading reading = ofVersion(article, 0, origin);
        return reading instanceof Readable readable ? readable.fed() : reading;
    }

    /** An item that comes in versions: a later one takes the place of an earlier one, which in the same run may even come after it. */
    Reading ofVersion(Article article, long version, Origin origin) {
        String id = article.ids().get(0);
        String text = Characters.clean(article.text().isBlank() ? article.title().orElse("") : article.text());
        Optional<Origin> newer = ids.takeVersion(id, version, origin);
        if (newer.isPresent()) {
            return new SetAside(report(id, text, article), origin, SetAside.Why.REPEATED, newer.get().toString());
        }
        return text.isBlank() ? new SetAside(report(id, text, article), origin, SetAside.Why.WORDLESS, "") : reading(id, text, article, origin);
    }

    /** An item that shall not be coded, unless a later version of it came before. */
    Reading aside(Article article, long version, Origin origin, SetAside.Why why, String what) {
        String id = article.ids().get(0);
        Report report = report(id, Characters.clean(article.text()), article);
        return ids.takeVersion(id, version, origin).<Reading>map(newer -> new SetAside(report, origin, SetAside.Why.REPEATED, newer.toString()))
                .orElseGet(() -> new SetAside(report, origin, why, what));
    }

    private static Reading reading(String id, String text, Article article, Origin origin) {
        List<String> warnings = new ArrayList<>(article.warnings());
        Mojibake.in(text).ifPresent(warnings::add);
        return told(report(id, text, article), origin, warnings);
    }

    private static Report report(String id, String text, Article article) {
        Head head = Head.of(text, article.title());
        return new Report(id, text, article.published().or(head::published), article.title().or(head::title), article.publisher().or(head::publisher),
                article.author().or(head::author), article.url(), ReportLanguage.of(text, article.language()), head.parts());
    }

    /** Set aside where it is in another language than English. */
    static Reading told(Report report, Origin origin, List<String> warnings) {
        return report.language().filter(language -> !ReportLanguage.isEnglish(language))
                .<Reading>map(language -> new SetAside(report, origin, SetAside.Why.LANGUAGE, ReportLanguage.name(language)))
                .orElseGet(() -> new Readable(report, origin, warnings, false));
    }
}
