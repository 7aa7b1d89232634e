package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Why;
import dragoman.coding.phrasebook.Phrasebook;
import java.util.List;

/**
 * Who visits whom where a host is told to receive somebody? A visit has one actor, who visits, and one recipient, who hosts, whichever of them the sentence is about: "France received the Peruvian president" is
 * Peru's visit to France. CAMEO tells the two apart (042, 043), and says of 043 that the host acts.
 */
final class Hosting {

    private static final String HOSTS = "043";
    private static final String VISITS = "042";

    private Hosting() {}

    /** The mentions, those of hosts told as visits by their guests. Who only hosts without a guest that is told stays as he is. */
    static List<Mention> asVisits(List<Mention> mentions, Phrasebook phrasebook) {
        return mentions.stream().map(mention -> mention.act().cameo().equals(HOSTS) && !mention.actors().isEmpty() && !mention.recipients().isEmpty() ? asVisit(mention, phrasebook.act(VISITS)) : mention).toList();
    }

    private static Mention asVisit(Mention hosted, Act visit) {
        Why why = hosted.why();
        List<FilledPart> filled = why.filled().stream().map(part -> part == FilledPart.ACTOR ? FilledPart.RECIPIENT : part == FilledPart.RECIPIENT ? FilledPart.ACTOR : part).toList();
        return new Mention(hosted.id(), visit, hosted.about(), hosted.status(), hosted.reciprocal(), hosted.recipients(), hosted.actors(), hosted.date(), hosted.place(), hosted.saidBy(), hosted.trigger(), hosted.evidence(),
                hosted.details(), new Why(why.clause(), why.file(), why.line(), why.nearest(), filled, why.likely()), hosted.confidence());
    }
}
