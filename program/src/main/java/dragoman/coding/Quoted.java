package dragoman.coding;

import dragoman.coding.event.Party;
import dragoman.coding.event.Sector;
import dragoman.coding.phrasebook.FoundAct;
import java.util.List;
import java.util.Optional;

/** Decides who acts where a line leaves that to who says it: "Iran must leave" is a request of whoever is quoted. */
final class Quoted {

    private Quoted() {}

    /** Both sides with the speaker as the actor; empty where a line needs a speaker and the report names none, or none who speaks of others. */
    static Optional<Sides.Both> by(FoundAct found, Sides.Both sides, List<Party> saidBy) {
        if (!isSpoken(found)) {
            return Optional.of(sides);
        }
        return saidBy.stream()
                .findFirst()
                .filter(speaker -> speaker.actor().hasState() || !speaker.actor().sectors().isEmpty())
                // A newspaper tells what others do; it reproaches and asks nobody by that.
                .filter(speaker -> !speaker.actor().sectors().contains(Sector.JRN))
                .filter(speaker -> sides.recipients().stream().anyMatch(other -> isOther(other, speaker)))
                .map(speaker -> new Sides.Both(List.of(speaker), sides.recipients()));
    }

    /** "Iran seems to be behind it": what only shades a line leaves it to who speaks as well. */
    private static boolean isSpoken(FoundAct found) {
        return found.match().line().isSpoken() || found.match().line().keepsInnerAct() && found.inner().filter(Quoted::isSpoken).isPresent();
    }

    /** Another state, or other people of the same one. */
    private static boolean isOther(Party party, Party speaker) {
        boolean sameState = party.actor().code().equals(speaker.actor().code());
        boolean sameSector = party.actor().sectors().isEmpty() || party.actor().sectors().stream().anyMatch(speaker.actor().sectors()::contains);
        return !party.passage().overlaps(speaker.passage()) && !(sameState && sameSector);
    }
}
