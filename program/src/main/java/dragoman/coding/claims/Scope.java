package dragoman.coding.claims;

import dragoman.coding.event.Act;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom and what a claim is about.
 *
 * @param actors codes of those who do it; of both sides where the claim is how they stand
 * @param recipients codes of those to whom it is done
 * @param role what the actor must be: "minister"
 * @param person whose first time it is, where it is only theirs: "his first visit"
 * @param act what is done; empty for how two sides stand
 * @param aspects what sort of ties: "close", "diplomatic"
 * @param degree the word for what it is more of than ever ("deadliest", "rank"), or the how-manieth it is ("3")
 */
public record Scope(List<String> actors, List<String> recipients, Optional<String> role, Optional<String> person, Optional<Act> act, List<String> aspects, Optional<String> degree) {

    /** More than ever in rank: "the highest-ranking official to". */
    public static final String RANK = "rank";

    /** Of a claim without degrees. */
    public Scope(List<String> actors, List<String> recipients, Optional<String> role, Optional<String> person, Optional<Act> act, List<String> aspects) {
        this(actors, recipients, role, person, act, aspects, Optional.empty());
    }

    public Scope {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(act, "act");
        aspects = List.copyOf(aspects);
        Objects.requireNonNull(degree, "degree");
    }
}
