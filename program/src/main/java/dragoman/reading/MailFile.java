package dragoman.reading;

import dragoman.reading.limits.Limits;
import dragoman.reading.mail.Mail;
import dragoman.reading.mail.MailReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a saved mail as one report: its subject is the title, its sender the outlet, its day the day of publication. */
final class MailFile {

    private final Limits limits;
    private final Articles articles;

    MailFile(Limits limits, Articles articles) {
        this.limits = limits;
        this.articles = articles;
    }

    Reading read(Delivery delivery) throws IOException {
        Mail mail = MailReader.read(delivery.bytes(limits.bytes()), limits);
        List<String> ids = Stream.concat(mail.id().map(Characters::clean).stream(), delivery.ids().stream()).toList();
        return articles.ofFile(new Article(ids, mail.text(), mail.sent(), mail.subject(), mail.sender(), Optional.empty(), delivery.url(), Optional.empty(), List.of()), delivery.origin());
    }
}
