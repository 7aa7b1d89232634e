package dragoman.record.decision;

import dragoman.coding.event.Mention;
import dragoman.record.event.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By which words is a mention known again when its report was read anew?
 *
 * @param report the report's id
 * @param evidence the sentence, with single spaces
 * @param trigger the word that carries the act
 * @param type the PLOVER type; where the sentence has no act of this type any more, one at the same word is taken
 */
public record ToldWords(String report, String evidence, String trigger, String type) {

    public ToldWords {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(type, "type");
    }

    public static ToldWords of(Telling telling) {
        Mention mention = telling.mention();
        return new ToldWords(telling.report(), squeezed(mention.evidence().text()), squeezed(mention.trigger().text()), mention.act().type().name());
    }

    /** The mention among these that is meant. */
    public Optional<Telling> find(List<Telling> tellings) {
        return tellings.stream().filter(this::isSaidIn)
                .min(Comparator.comparing((Telling telling) -> !telling.mention().act().type().name().equals(type)).thenComparing(telling -> telling.mention().id()));
    }

    private boolean isSaidIn(Telling telling) {
        return telling.report().equals(report) && squeezed(telling.mention().trigger().text()).equals(trigger)
                && squeezed(telling.mention().evidence().text()).equals(evidence);
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
