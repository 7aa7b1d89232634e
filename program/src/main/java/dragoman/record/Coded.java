package dragoman.record;

import dragoman.coding.claims.Claim;
import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A report with what it tells.
 *
 * @param report the report
 * @param mentions in the order of the text; their ids start with the report's, then {@code #}
 * @param phrasebook the version of the phrasebook that read it
 * @param claims what it claims about the record itself, in the order of the text
 */
public record Coded(Report report, List<Mention> mentions, String phrasebook, List<Claim> claims) {

    /** Stands after the version of the phrasebook, so that a report in the same words, not withdrawn, is read again. */
    private static final String WITHDRAWN = " withdrawn";

    public Coded {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(phrasebook, "phrasebook");
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        Set<String> ids = new HashSet<>();
        for (Mention mention : mentions) {
            String own = mention.id().startsWith(report.id() + "#") ? mention.id().substring(report.id().length() + 1) : "";
            if (own.isEmpty() || own.contains("#") || !ids.add(mention.id())) {
                throw new IllegalArgumentException("report «" + report.id() + "» has a mention «" + mention.id()
                        + "»; ids are the report's, #, and a number of their own");
            }
        }
    }

    /** A report that claims nothing. */
    public Coded(Report report, List<Mention> mentions, String phrasebook) {
        this(report, mentions, phrasebook, List.of());
    }

    /** A report that its outlet took back: nothing is told by it any more. */
    public static Coded withdrawn(Report report, String phrasebook) {
        return new Coded(report, List.of(), phrasebook + WITHDRAWN);
    }

    boolean isWithdrawn() {
        return phrasebook.endsWith(WITHDRAWN);
    }
}
