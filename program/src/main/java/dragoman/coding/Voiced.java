package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Sentence;
import java.util.List;
import java.util.Optional;

/** Decides whether a conflict that may come is a threat: it is one where those who would carry it out are those who speak of it. */
final class Voiced {

    private static final String THREATEN = "130";

    private Voiced() {}

    /** The speaker who threatens, where the act is one that only may happen and names nobody else who would do it. */
    static Optional<Party> threatener(FoundAct found, Sentence sentence, Status status, Sides.Both sides, List<Party> speakers) {
        boolean conflict = found.act().type() == PloverType.SANCTION || found.act().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
        boolean ahead = status == Status.POSSIBLE || status == Status.PLANNED;
        // "has yet to decide whether to impose": no threat before it is decided.
        boolean open = sentence.children(found.match().root()).stream().anyMatch(t -> t.lemma().equals("whether"));
        if (!conflict || !ahead || open || speakers.isEmpty()) {
            return Optional.empty();
        }
        Party speaker = speakers.get(0);
        boolean official = speaker.actor().hasState() && !speaker.actor().sectors().contains(Sector.JRN);
        List<Party> actors = sides.actors();
        // Who says that he may be attacked threatens nobody.
        boolean own = actors.isEmpty() ? sides.recipients().stream().noneMatch(r -> isSame(r.actor(), speaker.actor()))
                : actors.stream().anyMatch(a -> isSame(a.actor(), speaker.actor()));
        return official && own ? Optional.of(actors.isEmpty() ? speaker : actors.get(0)) : Optional.empty();
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.code().equals(other.code());
    }

    static Act threat(Phrasebook phrasebook, FoundAct found) {
        return phrasebook.compose(THREATEN, found.act());
    }
}
