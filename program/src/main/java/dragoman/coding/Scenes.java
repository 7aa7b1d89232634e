package dragoman.coding;

import dragoman.coding.actors.ActorMention;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Party;
import dragoman.coding.lessons.Scene;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which states and organisations a report speaks of around each of its sentences, and by which words. */
final class Scenes {

    private final List<ActorMention> actors;
    private final List<List<String>> named = new ArrayList<>();
    private final Scene whole;

    Scenes(ParsedReport report, ReportActors actors) {
        this.actors = actors.all().stream().filter(actor -> actor.party().actor().hasState()).toList();
        for (Sentence sentence : report.sentences()) {
            named.add(this.actors.stream().filter(actor -> isIn(actor, sentence)).map(actor -> actor.party().actor().code()).toList());
        }
        this.whole = Scene.whole(named);
    }

    private static boolean isIn(ActorMention actor, Sentence sentence) {
        return actor.passage().start() >= sentence.start() && actor.passage().start() < sentence.end();
    }

    Scene of(Sentence sentence) {
        return Scene.at(whole, named, sentence.number() - 1);
    }

    /**
     * The words that name a state or organisation last up to a sentence, else first after it.
     *
     * @param others whom it shall not be: nobody acts on himself
     */
    Optional<Party> named(String code, Sentence sentence, List<Party> others) {
        List<Party> all = actors.stream().map(ActorMention::party)
                .filter(party -> party.actor().code().equals(code) && others.stream().noneMatch(other -> other.actor().equals(party.actor()) || other.passage().overlaps(party.passage()))).toList();
        return all.stream().filter(party -> party.passage().start() < sentence.end()).reduce((one, later) -> later).or(() -> all.stream().findFirst());
    }
}
