package dragoman.coding;

import dragoman.coding.event.Status;
import dragoman.coding.nearest.NearAct;
import dragoman.coding.phrasebook.Bracket;
import dragoman.coding.phrasebook.FoundAct;

/** Decides how sure a mention is, from 0 to 1: how much of the line stands in the sentence, and how plainly. */
final class Confidence {

    private static final double FULL = 0.95;
    /** What no line says is never as sure as what one says. */
    private static final double FULL_WHERE_NEAREST = 0.5;

    private Confidence() {}

    /** How sure what only the nearest lines tell is: the more of them agree, the surer. */
    static double of(NearAct near) {
        return Math.round(FULL_WHERE_NEAREST * near.agreement() * 100) / 100.0;
    }

    static double of(FoundAct act, Sides.Both sides, Status status) {
        double sure = FULL;
        if (act.match().nominal()) {
            sure -= 0.12;
        }
        sure -= 0.15 * act.match().owners().size();
        if (sides.actors().isEmpty()) {
            sure -= 0.2;
        }
        if (sides.recipients().isEmpty() && act.match().line().text().contains("[" + Bracket.RECIPIENT.label() + "]")) {
            sure -= 0.15;
        }
        if (act.match().words().size() == 1) {
            sure -= 0.05;
        }
        if (act.match().isOperator() && act.inner().isEmpty()) {
            sure -= 0.1;
        }
        if (status == Status.POSSIBLE || status == Status.CONDITIONAL) {
            sure -= 0.1;
        }
        return Math.round(Math.max(0.05, sure) * 100) / 100.0;
    }
}
