package dragoman.coding;

import dragoman.coding.actors.ActorMention;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Passage;
import dragoman.coding.phrasebook.Politics;
import dragoman.coding.speech.ReportSpeech;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Party;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the phrasebook which words of a sentence are political actors. */
final class SentencePolitics implements Politics {

    private final ReportActors actors;
    private final Sentence sentence;
    private final ClauseGraph graph;

    private final ReportSpeech speech;
    /** Grades and actors are asked again and again of the same words. */
    private final Map<Integer, Integer> grades = new HashMap<>();
    private final Map<Integer, List<Actor>> known = new HashMap<>();
    private final List<Passage> standIns;

    SentencePolitics(ReportActors actors, ReportSpeech speech, ClauseGraph graph) {
        this.actors = actors;
        this.speech = speech;
        this.sentence = graph.sentence();
        this.graph = graph;
        this.standIns = actors.all().stream().filter(mention -> mention.refersTo().isPresent() && mention.passage().end() > sentence.start() && mention.passage().start() < sentence.end())
                .map(ActorMention::passage).toList();
    }

    @Override
    public int grade(int token) {
        return grades.computeIfAbsent(token, this::graded);
    }

    private int graded(int token) {
        if (isActor(token) || graph.conjuncts(token).stream().anyMatch(this::isActor)) {
            return 2;
        }
        return actors.owner(sentence, token).isEmpty() && new Surroundings(actors, graph).of(token).isEmpty() ? 0 : 1;
    }

    @Override
    public List<Actor> actors(int token) {
        return known.computeIfAbsent(token, this::found);
    }

    private List<Actor> found(int token) {
        List<Party> named = actors.at(sentence, token);
        List<Party> found = named.isEmpty() ? actors.actorAt(sentence, token).stream().toList() : named;
        return (found.isEmpty() ? actors.owner(sentence, token) : found).stream().map(Party::actor).toList();
    }

    @Override
    public boolean isStandIn(int token) {
        Token word = sentence.token(token);
        return standIns.stream().anyMatch(passage -> passage.start() <= word.start() && word.end() <= passage.end());
    }

    private boolean isActor(int token) {
        boolean quality = sentence.token(token).tag().startsWith("JJ")
                && actors.at(sentence, token).stream().anyMatch(p -> !p.actor().sectors().isEmpty() && p.actor().name().isEmpty());
        // "humanitarian aid", "military ties": a kind of thing, not somebody.
        if (!new NationalAdjectives(actors, sentence).of(token).isEmpty()) {
            return true;
        }
        if (quality) {
            return false;
        }
        return !actors.at(sentence, token).isEmpty() || actors.actorAt(sentence, token).isPresent();
    }

    @Override
    public int nameOfStranger(int token) {
        return actors.stranger(sentence, token).map(name -> name.text().contains(" ") ? 2 : 1).orElse(0);
    }

    @Override
    public boolean isCompound(int token) {
        return actors.at(sentence, token).size() > 1;
    }

    @Override
    public boolean isSaid(int token) {
        return !speech.saidBy(sentence, token).isEmpty();
    }
}
