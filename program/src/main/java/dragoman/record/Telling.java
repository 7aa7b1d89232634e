package dragoman.record;

import dragoman.coding.event.Mention;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A mention with the report that has it.
 *
 * @param mention what the report tells: speakers, evidence, trigger and phrasebook line are in it
 * @param report the report's id
 * @param phrasebook the version of the phrasebook that read it
 * @param reason why it was counted to its event; empty where it is not in one yet
 */
public record Telling(
        Mention mention,
        String report,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> url,
        String phrasebook,
        String reason) {

    public Telling {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(phrasebook, "phrasebook");
        Objects.requireNonNull(reason, "reason");
    }

    Telling because(String why) {
        return new Telling(mention, report, publisher, published, title, url, phrasebook, why);
    }
}
