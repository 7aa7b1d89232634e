package dragoman.coding.phrasebook;

import dragoman.coding.event.Act;
import dragoman.coding.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An act that a sentence tells.
 *
 * @param match the line that tells it; for an aspect ("continues to …") the line of the aspect
 * @param act what it is, composed with the inner act where there is one
 * @param inner the act that an operator is about, or the act itself under an aspect
 * @param status the status that the line gives, where it gives one
 * @param negated whether the sentence negates it
 */
public record FoundAct(Match match, Act act, Optional<FoundAct> inner, Optional<Status> status, boolean negated) {

    public FoundAct {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(act, "act");
    }

    /** The act that it speaks of: what is threatened, asked for, refused. */
    public Optional<Act> about() {
        return match.line().keepsInnerAct() ? inner.flatMap(FoundAct::about) : inner.map(FoundAct::act);
    }

    /** The word that carries the act: for an aspect the word of the act itself. */
    public int trigger() {
        boolean modal = match.at(Bracket.ACT).filter(a -> a > match.root()).isPresent() && match.line().text().matches("\\[[a-z]+\\] will .*");
        return inner.isPresent() && (match.line().keepsInnerAct() || modal) ? inner.get().trigger() : match.root();
    }

    /** The match that tells it and, under it, those of what it is about: the outermost first. */
    public List<Match> matches() {
        List<Match> all = new ArrayList<>(List.of(match));
        inner.ifPresent(act -> all.addAll(act.matches()));
        return List.copyOf(all);
    }
}
