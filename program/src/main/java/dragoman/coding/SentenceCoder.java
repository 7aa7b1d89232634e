package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.EventDating;
import dragoman.coding.event.Act;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.coding.nearest.NearAct;
import dragoman.coding.nearest.SecondReader;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the events out of one sentence of a report. {@link #mention} is the order of the questions. */
final class SentenceCoder {

    private final ParsedReport report;
    private final Phrasebook phrasebook;
    private final Optional<SecondReader> second;
    private final ReportActors actors;
    private final List<DateExpression> dates;
    private final EventDating dating;
    private final ReportSpeech speech;
    private final Map<Passage, Passage> antecedents = new HashMap<>();

    /** @param second who reads what no line says; nobody where only lines count */
    SentenceCoder(ParsedReport report, Phrasebook phrasebook, Optional<SecondReader> second, ReportActors actors, List<DateExpression> dates, ReportSpeech speech) {
        this.report = report;
        this.phrasebook = phrasebook;
        this.second = second;
        this.actors = actors;
        this.dates = List.copyOf(dates);
        this.dating = new EventDating(report, dates);
        this.speech = speech;
        actors.all().forEach(mention -> mention.refersTo().ifPresent(before -> antecedents.put(mention.passage(), before)));
    }

    List<Mention> code(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(phrasebook::mayCarry)) {
            return List.of();
        }
        ClauseGraph graph = ClauseGraph.of(sentence);
        SentencePolitics politics = new SentencePolitics(actors, graph);
        ActFinder.Told told = ActFinder.read(phrasebook, graph, politics);
        List<Mention> found = new ArrayList<>();
        for (FoundAct act : told.acts()) {
            mention(graph, act, Optional.empty(), id(sentence, found)).ifPresent(found::add);
        }
        for (NearAct near : second.map(reader -> reader.read(graph, politics, told)).orElse(List.of())) {
            mention(graph, near.act(), Optional.of(near), id(sentence, found)).ifPresent(found::add);
        }
        return found;
    }

    private String id(Sentence sentence, List<Mention> before) {
        return report.report().id() + "#" + sentence.number() + "." + (before.size() + 1);
    }

    /** Which act? who, to whom? did it happen? on which day? where? who says so? how sure? */
    private Optional<Mention> mention(ClauseGraph graph, FoundAct found, Optional<NearAct> near, String id) {
        Sentence sentence = graph.sentence();
        Sides.Both named = new Sides(report, actors, graph, antecedents).of(found);
        Sides.Both sides = near.isPresent() ? named : aimed(graph, found, named);
        if (sides.isEmpty() || near.isPresent() && !Politically.isPlain(sides) || !Politically.matters(found, sides)) {
            return Optional.empty();
        }
        if (found.negated()) {
            return Optional.empty();
        }
        int trigger = found.trigger();
        EventDate date = dating.date(sentence, trigger);
        List<Party> saidBy = speech.saidBy(sentence, trigger).stream().map(this::byName).toList();
        Status status = Ahead.status(new Outlook(graph).of(found), sentence.token(trigger), date, report.report().published());
        Optional<Party> threatener = Voiced.threatener(found, status, sides, saidBy);
        Act act = threatener.isPresent() ? Voiced.threat(phrasebook, found) : Ahead.act(phrasebook, found, status);
        return Optional.of(new Mention(
                id,
                act,
                act.equals(found.act()) ? found.about() : Optional.of(found.act()),
                threatener.isPresent() ? Status.DONE : status,
                found.match().reciprocal(),
                threatener.map(List::of).orElse(sides.actors()),
                sides.recipients(),
                date,
                new Whereabouts(actors, graph).of(found),
                saidBy,
                passage(sentence.token(trigger)),
                new Passage(report.text(sentence.start(), sentence.end()), sentence.start(), sentence.end()),
                new Details(report, graph, dates).of(found),
                why(found, near.isPresent()),
                near.map(Confidence::of).orElseGet(() -> Confidence.of(found, sides, status))));
    }

    /** A pronoun says less than the words that it stands for: those are shown. */
    private Party byName(Party party) {
        return antecedents.containsKey(party.passage()) ? new Party(antecedents.get(party.passage()), party.actor()) : party;
    }

    private Sides.Both aimed(ClauseGraph graph, FoundAct found, Sides.Both sides) {
        if (!sides.recipients().isEmpty()) {
            return sides;
        }
        return new Sides.Both(sides.actors(), new Bystanders(actors, graph).of(found.act().type(), found.trigger(), sides.actors()).stream().toList());
    }

    private static Why why(FoundAct found, boolean nearest) {
        return new Why(found.match().line().text(), found.match().line().file(), found.match().line().number(), nearest);
    }

    private Passage passage(Token token) {
        return new Passage(report.text(token.start(), token.end()), token.start(), token.end());
    }
}
