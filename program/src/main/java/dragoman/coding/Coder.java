package dragoman.coding;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.claims.ClaimFinder;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.dates.DateFinder;
import dragoman.coding.event.Mention;
import dragoman.coding.lessons.SecondReader;
import dragoman.coding.lists.Discards;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.BookLine;
import dragoman.coding.phrasebook.NearestLines;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.speech.ReportSpeech;
import dragoman.coding.speech.SpeechFinder;
import dragoman.coding.terms.Terms;
import dragoman.language.ParsedReport;
import dragoman.language.ReportParser;
import dragoman.language.Sentence;
import dragoman.reading.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The door of this room: reads the events out of a report. Immutable, shared by threads; the same report always gives the same mentions. */
public final class Coder {

    private final ReportParser parser;
    private final ActorFinder actorFinder;
    private final Phrasebook phrasebook;
    private final Optional<SecondReader> second;
    private final Confidence confidence = Confidence.shipped();

    /** A coder made of its parts, with a second reader. */
    public Coder(ReportParser parser, ActorFinder actorFinder, Phrasebook phrasebook) {
        this(parser, actorFinder, phrasebook, Optional.of(new SecondReader(phrasebook)));
    }

    /** @param second who reads what no line says; nobody where only lines count */
    public Coder(ReportParser parser, ActorFinder actorFinder, Phrasebook phrasebook, Optional<SecondReader> second) {
        this.second = Objects.requireNonNull(second, "second");
        this.parser = Objects.requireNonNull(parser, "parser");
        this.actorFinder = Objects.requireNonNull(actorFinder, "actorFinder");
        this.phrasebook = Objects.requireNonNull(phrasebook, "phrasebook");
    }

    /** The same coder without its second reader: only what a line says counts. */
    public Coder onlyLines() {
        return new Coder(parser, actorFinder, phrasebook, Optional.empty());
    }

    public Phrasebook phrasebook() {
        return phrasebook;
    }

    public ReportParser parser() {
        return parser;
    }

    public ActorFinder actorFinder() {
        return actorFinder;
    }

    /** Sentences, actors, dates, speech, then each sentence's events. */
    public CodedReport code(Report report) {
        return code(parser.parse(report));
    }

    /** The same for a report that is parsed already. */
    public CodedReport code(ParsedReport parsed) {
        ReportActors actors = actorFinder.find(parsed);
        List<DateExpression> dates = new DateFinder().find(parsed);
        ReportSpeech speech = speech(parsed, actors);
        SentenceCoder coder = new SentenceCoder(parsed, phrasebook, second, actors, dates, speech);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : wanted(parsed)) {
            mentions.addAll(coder.code(sentence));
        }
        List<Mention> told = new Terms(parsed, dates, actors, speech).complete(overSentences(parsed, mentions, coder, actors, dates));
        return new CodedReport(parsed, told, actors.all(), dates, speech.all(), new ClaimFinder(parsed, actors, dates, speech).find(told));
    }

    /** With what other sentences tell and the second reader holds for likely, counted from 1 in each sentence, each with how sure it is. */
    private List<Mention> overSentences(ParsedReport parsed, List<Mention> mentions, SentenceCoder coder, ReportActors actors, List<DateExpression> dates) {
        List<Mention> told = new AcrossSentences(parsed, phrasebook, actors).complete(mentions, coder);
        List<Mention> timed = second.map(reader -> Timed.complete(told, parsed, dates, reader)).orElse(told);
        return numbered(timed.stream().map(mention -> mention.withConfidence(confidence.of(mention))).toList());
    }

    /** The mentions of each sentence count from 1. */
    private static List<Mention> numbered(List<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        return mentions.stream().map(m -> {
            String sentence = m.id().substring(0, m.id().lastIndexOf('.'));
            String id = sentence + "." + counts.merge(sentence, 1, Integer::sum);
            return new Mention(id, m.act(), m.about(), m.status(), m.reciprocal(), m.actors(), m.recipients(), m.date(), m.place(), m.saidBy(), m.trigger(), m.evidence(), m.details(), m.why(),
                    m.confidence());
        }).toList();
    }

    /** The sentences that nobody wants discarded. */
    private List<Sentence> wanted(ParsedReport parsed) {
        Discards discards = actorFinder.discards();
        if (discards.report(parsed.report().text())) {
            return List.of();
        }
        return parsed.sentences().stream().filter(sentence -> !discards.sentence(parsed.text(sentence.start(), sentence.end()))).toList();
    }

    /** The lines of the phrasebook that say a sentence of the report, then those that nearly do, with what they miss. */
    public List<NearestLines.Near> nearestLines(ParsedReport parsed, Sentence sentence, int most) {
        ClauseGraph graph = ClauseGraph.of(sentence);
        ReportActors actors = actorFinder.find(parsed);
        return NearestLines.of(phrasebook, graph, new SentencePolitics(actors, speech(parsed, actors), graph), most);
    }

    /** The words of a report that join two political actors and that no line of the phrasebook reads, in text order. */
    public List<Gap> gaps(Report report) {
        ParsedReport parsed = parser.parse(report);
        ReportActors actors = actorFinder.find(parsed);
        Gaps gaps = new Gaps(parsed, phrasebook, actors, speech(parsed, actors));
        return wanted(parsed).stream().flatMap(sentence -> gaps.of(sentence).stream()).toList();
    }

    /** The lines of the phrasebook that give the mentions of a report: each mention's own, and under an operator those of what it is about. */
    public Set<BookLine> linesUsed(Report report) {
        ParsedReport parsed = parser.parse(report);
        ReportActors actors = actorFinder.find(parsed);
        return LinesUsed.of(wanted(parsed), new SentenceCoder(parsed, phrasebook, Optional.empty(), actors, new DateFinder().find(parsed), speech(parsed, actors)));
    }

    static ReportSpeech speech(ParsedReport parsed, ReportActors actors) {
        return new SpeechFinder().find(parsed, (sentence, token) -> actors.at(sentence, token).stream().findFirst());
    }

    /** What the second reader makes of a sentence of the report; nothing where only lines count. */
    public SecondView secondView(ParsedReport parsed, Sentence sentence) {
        ReportActors actors = actorFinder.find(parsed);
        return new SentenceCoder(parsed, phrasebook, second, actors, new DateFinder().find(parsed), speech(parsed, actors)).view(sentence);
    }
}
