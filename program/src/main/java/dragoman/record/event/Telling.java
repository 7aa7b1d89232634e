package dragoman.record.event;

import dragoman.coding.event.Mention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A mention with the report that has it.
 *
 * @param mention what the report tells: speakers, evidence, trigger and phrasebook line are in it
 * @param report the report's id
 * @param phrasebook the version of the phrasebook that read it
 * @param family the id of the report that stands for all that share its text, wire copies and reprints: tellings of one family are one independent telling
 * @param learnt when the record learnt this mention in this form
 * @param reason why it was counted to its event; empty where it is not in one yet
 * @param story the names that its report speaks of most, in small letters; empty where that is not known
 */
public record Telling(
        Mention mention,
        String report,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> url,
        String phrasebook,
        String family,
        Instant learnt,
        String reason,
        Set<String> story) {

    public Telling {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(phrasebook, "phrasebook");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(learnt, "learnt");
        Objects.requireNonNull(reason, "reason");
        story = Set.copyOf(story);
    }

    /** Of a report of which is not known what it speaks of most. */
    public Telling(Mention mention, String report, Optional<String> publisher, Optional<LocalDate> published, Optional<String> title, Optional<String> url, String phrasebook,
            String family, Instant learnt, String reason) {
        this(mention, report, publisher, published, title, url, phrasebook, family, learnt, reason, Set.of());
    }

    /** The same, counted to its event for another reason. */
    public Telling because(String why) {
        return new Telling(mention, report, publisher, published, title, url, phrasebook, family, learnt, why, story);
    }

    /** The same, as one of another family. */
    public Telling inFamily(String other) {
        return new Telling(mention, report, publisher, published, title, url, phrasebook, other, learnt, reason, story);
    }

    /** The same, learnt at another time. */
    public Telling learnt(Instant time) {
        return new Telling(mention, report, publisher, published, title, url, phrasebook, family, time, reason, story);
    }
}
