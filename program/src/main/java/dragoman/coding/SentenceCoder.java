package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.EventDating;
import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.FilledPart;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.QuadClass;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import dragoman.coding.lessons.NearAct;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the events out of one sentence of a report. {@link #mention} is the order of the questions. */
final class SentenceCoder {

    /** How sure a mention is, is asked when its sides are settled over the sentences. */
    private static final double UNWEIGHED = 0;

    private static final Set<String> TOLD_BY_PRONOUN = Set.of("me", "us", "i", "we", "himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself");

    private final ParsedReport report;
    private final Phrasebook phrasebook;
    private final Optional<SecondReader> second;
    private final ReportActors actors;
    private final List<DateExpression> dates;
    private final EventDating dating;
    private final ReportSpeech speech;
    private final Scenes scenes;
    private final Sporting sport;
    private final OtherPages pages;
    private final PettyCrime petty;
    private final Map<Passage, Passage> antecedents = new HashMap<>();
    private final Map<String, String> instruments = new HashMap<>();
    private final Set<String> recalled = new HashSet<>();

    /** @param second who reads what no line says; nobody where only lines count */
    SentenceCoder(ParsedReport report, Phrasebook phrasebook, Optional<SecondReader> second, ReportActors actors, List<DateExpression> dates, ReportSpeech speech) {
        this.report = report;
        this.phrasebook = phrasebook;
        this.second = second;
        this.actors = actors;
        this.dates = List.copyOf(dates);
        this.dating = new EventDating(report, dates);
        this.speech = speech;
        this.scenes = new Scenes(report, actors);
        this.sport = Sporting.in(report);
        this.pages = OtherPages.in(report);
        this.petty = PettyCrime.in(report);
        actors.all().forEach(mention -> mention.refersTo().ifPresent(before -> antecedents.put(mention.passage(), before)));
        // "The two countries" stand for two: neither is shown by the other's name.
        actors.all().stream().filter(one -> actors.all().stream().anyMatch(other -> other != one && other.passage().equals(one.passage()))).forEach(one -> antecedents.remove(one.passage()));
    }

    /** A mention, and the act of the phrasebook behind it. */
    record Told(Mention mention, FoundAct act) {}

    List<Mention> code(Sentence sentence) {
        if (!mayTell(sentence)) {
            return List.of();
        }
        ClauseGraph graph = ClauseGraph.of(sentence);
        SentencePolitics politics = new SentencePolitics(actors, speech, graph);
        List<FoundAct> lines = ActFinder.read(phrasebook, graph, politics).acts();
        Optional<SecondOpinion> opinion = opinion(graph, politics);
        List<Told> told = told(graph, lines, opinion);
        List<Mention> found = new ArrayList<>(told.stream().map(Told::mention).toList());
        for (NearAct near : opinion.map(other -> other.besides(lines)).orElse(List.of())) {
            mention(graph, near.act(), Optional.of(near), opinion, id(sentence, found.size())).map(mention -> opinion.orElseThrow().weighed(mention, near)).ifPresent(found::add);
        }
        return Casualties.joined(sentence, told, found);
    }

    private Optional<SecondOpinion> opinion(ClauseGraph graph, SentencePolitics politics) {
        return second.map(reader -> new SecondOpinion(reader, phrasebook, graph, politics, scenes));
    }

    /** What the second reader makes of a sentence; nothing where only lines count. */
    SecondView view(Sentence sentence) {
        ClauseGraph graph = ClauseGraph.of(sentence);
        SentencePolitics politics = new SentencePolitics(actors, speech, graph);
        Optional<SecondOpinion> opinion = mayTell(sentence) ? opinion(graph, politics) : Optional.empty();
        List<FoundAct> lines = opinion.isPresent() ? ActFinder.read(phrasebook, graph, politics).acts() : List.of();
        opinion.ifPresent(other -> told(graph, lines, opinion));
        return opinion.map(other -> new SecondView(other.doubted(), other.besides(lines))).orElse(new SecondView(List.of(), List.of()));
    }

    /** The mentions of a sentence that lines tell, each with its act. */
    List<Told> told(Sentence sentence) {
        if (!mayTell(sentence)) {
            return List.of();
        }
        ClauseGraph graph = ClauseGraph.of(sentence);
        return told(graph, ActFinder.read(phrasebook, graph, new SentencePolitics(actors, speech, graph)).acts(), Optional.empty());
    }

    private List<Told> told(ClauseGraph graph, List<FoundAct> acts, Optional<SecondOpinion> opinion) {
        List<Told> found = new ArrayList<>();
        for (FoundAct act : acts) {
            String id = id(graph.sentence(), found.size());
            Optional<Mention> mention = mention(graph, act, Optional.empty(), opinion, id);
            Optional<Mention> believed = mention.flatMap(one -> opinion.isPresent() ? opinion.get().believed(one, act) : Optional.of(one));
            if (believed.isEmpty()) {
                instruments.remove(id);
                recalled.remove(id);
            }
            believed.ifPresent(one -> found.add(new Told(one, act)));
        }
        return found;
    }

    private boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(phrasebook::mayCarry);
    }

    private String id(Sentence sentence, int before) {
        return report.report().id() + "#" + sentence.number() + "." + (before + 1);
    }

    /** Which act? who, to whom? did it happen? on which day? where? who says so? how sure? */
    private Optional<Mention> mention(ClauseGraph graph, FoundAct found, Optional<NearAct> near, Optional<SecondOpinion> opinion, String id) {
        Sentence sentence = graph.sentence();
        int trigger = found.trigger();
        List<Party> saidBy = speech.saidBy(sentence, trigger).stream().map(this::byName).toList();
        Sides.Both told = new Sides(report, actors, graph, antecedents).of(found);
        OpenSides.Filled own = near.isPresent() ? opinion.orElseThrow().open().filled(near.get(), told) : OpenSides.Filled.asTold(new Attending(actors, graph, this::byName).complete(found, told));
        Optional<Sides.Both> spoken = Quoted.by(found, own.both(), saidBy);
        if (spoken.isEmpty() || found.negated() || new Doubt(sentence).isUntold(found.match().root()) || MerelyNamed.is(graph, found)) {
            return Optional.empty();
        }
        Sides.Both paired = paired(found.act().type(), spoken.get());
        List<Party> beside = beside(graph, found.act().type(), trigger, paired, saidBy);
        OpenSides.Filled sides = near.isEmpty() && opinion.isPresent() ? opinion.get().open().filled(found, paired, beside) : new OpenSides.Filled(paired, own.sides()).or(beside);
        Sides.Both named = sides.both();
        boolean toNobody = named.recipients().isEmpty() && near.filter(NearAct::needsSomebody).isPresent();
        if (named.isEmpty() || toNobody || !Politically.matters(graph, found, named) || Reflexive.is(sentence, found, spoken.get()) || OtherSense.is(actors, graph, found, named) || Miscast.is(graph, found, named)
                || Everyday.is(graph, found, named) || sport.is(sentence, found, named) || pages.is(sentence, found, named) || petty.is(sentence, found, named) || Fiction.is(graph, found)) {
            return Optional.empty();
        }
        Optional<FoundAct> plain = Figurative.plainly(phrasebook, graph, found, named).map(act -> Complaint.fitted(phrasebook, sentence, act, named));
        plain.ifPresent(act -> keep(graph, act, named, id));
        return plain.map(act -> mention(graph, act, near, sides, saidBy, id));
    }

    static Set<String> codes(List<Party> parties) {
        return parties.stream().map(Party::actor).filter(Actor::hasState).map(Actor::code).collect(Collectors.toSet());
    }

    /** What later sentences may ask of a mention. */
    private void keep(ClauseGraph graph, FoundAct found, Sides.Both named, String id) {
        graph.arguments(found.match().root(), Role.SUBJECT).stream().findFirst().filter(noun -> noun.token() != Argument.NO_TOKEN).map(noun -> graph.sentence().token(noun.token()))
                .filter(noun -> named.actors().isEmpty() || Echo.isMeasure(noun.lemma()))
                .ifPresent(noun -> instruments.put(id, noun.form().toLowerCase(Locale.ROOT)));
        if (Recalled.is(graph, found)) {
            recalled.add(id);
        }
    }

    private Mention mention(ClauseGraph graph, FoundAct found, Optional<NearAct> near, OpenSides.Filled filled, List<Party> saidBy, String id) {
        Sides.Both named = filled.both();
        Sentence sentence = graph.sentence();
        int trigger = found.trigger();
        EventDate told = framed(graph, found, Spoken.date(graph, found, dating));
        Status status = Ahead.status(new Outlook(graph).of(found), sentence.token(trigger), told, report.report().published());
        Optional<Party> threatener = Voiced.threatener(found, sentence, status, filled.withActorsTold(), saidBy);
        Act voiced = threatener.isPresent() ? Voiced.threat(phrasebook, found) : Ahead.act(phrasebook, found, status);
        PloverType kind = found.act().type() == PloverType.CONSULT ? PloverType.CONSULT : voiced.type();
        Sides.Both sides = paired(kind, new Sides.Both(threatener.map(List::of).orElse(named.actors()), named.recipients(), named.mutual()));
        Act act = voiced.equals(found.act()) ? Search.fitted(phrasebook, sentence, found, sides, Riot.fitted(phrasebook, found, sides, Combat.fitted(phrasebook, sentence, found, sides))) : voiced;
        Why why = why(found, near.isPresent(), filled.sides());
        return new Mention(
                id,
                act,
                voiced.equals(found.act()) ? found.about() : Optional.of(found.act()),
                threatener.isPresent() ? Status.DONE : status,
                (sides.mutual() || found.match().reciprocal()) && sides.actors().size() <= 1,
                sides.actors(),
                sides.recipients(),
                Undated.of(told, status, graph, found, sides, saidBy),
                new Whereabouts(actors, graph).of(found),
                saidBy,
                passage(sentence.token(trigger)),
                new Passage(report.text(sentence.start(), sentence.end()), sentence.start(), sentence.end()),
                new Details(report, graph, dates).of(found),
                threatener.isPresent() ? why.named(FilledPart.ACTOR) : why,
                UNWEIGHED);
    }

    /** What is quoted has the day of its saying: "in January in Davos he praised her" is no praise of the report's month; what the quotation tells of the past lies before. */
    private EventDate framed(ClauseGraph graph, FoundAct found, EventDate told) {
        Sentence sentence = graph.sentence();
        boolean refused = told.basis() == Basis.UNKNOWN && (Spoken.isRefusal(graph, found) || found.match().line().isSpoken());
        Optional<ReportSpeech.Saying> saying = told.basis() == Basis.TENSE || refused ? speech.saying(sentence, found.trigger()) : Optional.empty();
        Optional<Token> cue = saying.flatMap(said -> said.sentence().tokens().stream().filter(token -> token.start() == said.cue().start() && token.isVerb()).findFirst());
        if (cue.isEmpty()) {
            return told;
        }
        if (refused) {
            return dating.date(saying.get().sentence(), cue.get().index());
        }
        Optional<EventDate> then = dating.saidThen(saying.get().sentence(), cue.get().index());
        boolean past = sentence.token(found.trigger()).tag().equals("VBD") && found.act().type().quadClass() != QuadClass.VERBAL_COOPERATION
                && found.act().type().quadClass() != QuadClass.VERBAL_CONFLICT;
        return then.map(date -> past ? EventDate.UNKNOWN : date).orElse(told);
    }

    /** The noun that stands where the actor of a mention should: "the restrictions banned imports". */
    Optional<String> instrument(Mention mention) {
        return Optional.ofNullable(instruments.get(mention.id()));
    }

    /** Whether a noun may name a meeting told before that lies ahead. */
    boolean isRecalled(Mention mention) {
        return recalled.contains(mention.id());
    }

    /** A pronoun says less than the words that it stands for: those are shown. */
    private Party byName(Party party) {
        return antecedents.containsKey(party.passage()) ? new Party(antecedents.get(party.passage()), party.actor()) : speech.inFull(party);
    }

    /** "the two had talks": with each other. */
    private static Sides.Both paired(PloverType type, Sides.Both sides) {
        boolean pair = sides.recipients().isEmpty() && type == PloverType.CONSULT && sides.actors().stream().map(party -> party.actor().code()).distinct().count() > 1;
        return pair ? new Sides.Both(sides.actors().subList(0, 1), sides.actors().subList(1, sides.actors().size())) : sides;
    }

    /** Who is spoken of beside an act that is told to nobody. */
    private List<Party> beside(ClauseGraph graph, PloverType type, int trigger, Sides.Both sides, List<Party> saidBy) {
        return !sides.recipients().isEmpty() || spokenTo(graph, trigger) ? List.of() : new Bystanders(actors, graph, saidBy).of(type, trigger, sides.actors()).stream().toList();
    }

    /** "asked us to send troops to Peru", "defended himself": the other side is told, only not by name. */
    private static boolean spokenTo(ClauseGraph graph, int trigger) {
        return graph.sentence().children(trigger, Dependency.OBJECT).stream().anyMatch(object -> TOLD_BY_PRONOUN.contains(object.lemma()));
    }

    private static Why why(FoundAct found, boolean nearest, List<FilledPart> filled) {
        return new Why(found.match().line().text(), found.match().line().file(), found.match().line().number(), nearest, filled, OptionalDouble.empty());
    }

    private Passage passage(Token token) {
        return new Passage(report.text(token.start(), token.end()), token.start(), token.end());
    }
}
