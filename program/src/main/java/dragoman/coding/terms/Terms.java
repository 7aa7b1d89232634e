package dragoman.coding.terms;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.Argument;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.clause.Role;
import dragoman.coding.dates.DateExpression;
import dragoman.coding.event.Act;
import dragoman.coding.event.Detail;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what a measure covers, what it leaves out and on which condition, by which act of law it is done, how long it holds and to what end: from the clause of the act, and from the sentences after it. */
public final class Terms {

    /** Acts that impose, threaten, ease or end measures, by the beginning of their CAMEO codes. */
    private static final Set<String> MEASURES = Set.of("160", "161", "162", "163", "164", "165", "166", "085", "081", "171", "172", "131", "134", "0354", "0351");

    /** So many sentences after the act may go on about it. */
    private static final int REACH = 3;
    private static final int DEPTH = 3;

    private final ParsedReport report;
    private final List<DateExpression> dates;
    private final ReportActors actors;
    private final ReportSpeech speech;

    /** Looks at one report; dates, actors and speech are what was found in it. */
    public Terms(ParsedReport report, List<DateExpression> dates, ReportActors actors, ReportSpeech speech) {
        this.report = report;
        this.actors = actors;
        this.speech = speech;
        this.dates = List.copyOf(dates);
    }

    /** Whether an act is one that has terms. */
    public static boolean isMeasure(Mention mention) {
        return isMeasure(mention.act()) || mention.about().filter(Terms::isMeasure).isPresent();
    }

    private static boolean isMeasure(Act act) {
        return act.type() != PloverType.REQUEST && MEASURES.stream().anyMatch(act.cameo()::startsWith);
    }

    /** The mentions of the report in their order, those of measures with their terms. */
    public List<Mention> complete(List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            found.add(isMeasure(mention) ? complete(mention, goesOn(mentions, mention) ? next(mentions, i) : 0) : mention);
        }
        return found;
    }

    /** Of several measures in a sentence one is what the next sentences speak of: the first that a verb tells. */
    private static boolean goesOn(List<Mention> mentions, Mention mention) {
        List<Mention> beside = mentions.stream().filter(Terms::isMeasure).filter(other -> sentence(other) == sentence(mention)).toList();
        return beside.stream().filter(other -> !other.why().isNominal()).findFirst().orElse(beside.get(0)) == mention;
    }

    /** The first sentence after a mention's own that tells another measure; one past the last where none does. */
    private int next(List<Mention> mentions, int index) {
        int own = sentence(mentions.get(index));
        return mentions.stream().skip(index + 1L).filter(Terms::isMeasure).mapToInt(Terms::sentence).filter(number -> number > own).findFirst()
                .orElse(report.sentences().size() + 1);
    }

    private static int sentence(Mention mention) {
        String number = mention.id().substring(mention.id().lastIndexOf('#') + 1);
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }

    private Mention complete(Mention mention, int next) {
        int number = sentence(mention);
        Sentence sentence = report.sentences().get(number - 1);
        Optional<Token> trigger = sentence.tokens().stream().filter(t -> t.start() <= mention.trigger().start() && mention.trigger().start() < t.end()).findFirst();
        if (trigger.isEmpty()) {
            return mention;
        }
        List<Detail> found = new ArrayList<>(mention.details());
        Phrases phrases = phrases(sentence);
        List<Integer> acts = acts(phrases, trigger.get().index(), mention.about().isPresent());
        for (int act : acts) {
            new Covered(phrases, mention).of(act).forEach(detail -> add(detail, found));
            new ByLaw(phrases).of(act).forEach(detail -> add(detail, found));
        }
        new LeftOut(phrases).behind(trigger.get().index()).forEach(detail -> add(detail, found));
        new Conditions(phrases, dates).of(exempt(found)).forEach(detail -> add(detail, found));
        new HoldsWhen(report, sentence, dates).of(acts).forEach(detail -> add(detail, found));
        // An infinitive below a verb that imposes is its purpose; below one that threatens it is the act.
        new Purposes(phrases, dates, speech).of(mention.about().isPresent() ? acts : acts.subList(0, 1)).forEach(detail -> add(detail, found));
        for (int after = number + 1; after <= Math.min(report.sentences().size(), number + REACH) && after < next; after++) {
            follow(phrases(report.sentences().get(after - 1)), mention, found);
        }
        List<Party> issuers = mention.actors().isEmpty() ? new Issuer(actors, phrases).of(trigger.get().index()).stream()
                .filter(party -> mention.recipients().stream().noneMatch(other -> other.actor().code().equals(party.actor().code()))).toList() : mention.actors();
        return new Mention(mention.id(), mention.act(), mention.about(), mention.status(), mention.reciprocal(), issuers, mention.recipients(), mention.date(),
                mention.place(), mention.saidBy(), mention.trigger(), mention.evidence(), found, mention.why(), mention.confidence());
    }

    /** "impose sanctions to force": the act is the imposing. */
    private static boolean isPurpose(Phrases phrases, int verb, int inner) {
        return TermWords.AIM.has(phrases.sentence().token(inner)) && phrases.objects(verb).stream().map(phrases.sentence()::token).anyMatch(TermWords.MEASURE::has);
    }

    /** What a sentence after it tells of the measure, and of its exemptions by then. */
    private void follow(Phrases phrases, Mention mention, List<Detail> found) {
        following(phrases, mention).forEach(detail -> add(detail, found));
        Conditions conditions = new Conditions(phrases, dates);
        List<Detail> own = conditions.of(exempt(found));
        (own.isEmpty() ? conditions.ofAll(exempt(found)) : own).forEach(detail -> add(detail, found));
        new Purposes(phrases, dates, speech).ofSentence().forEach(detail -> add(detail, found));
    }

    private static List<Passage> exempt(List<Detail> found) {
        return found.stream().filter(detail -> detail.kind() == Detail.Kind.EXEMPT).map(Detail::passage).toList();
    }

    /** The word that carries the act, and where it is an operator the words that carry what it is about. */
    private List<Integer> acts(Phrases phrases, int trigger, boolean operator) {
        List<Integer> found = new ArrayList<>(List.of(trigger));
        int at = trigger;
        for (int depth = 0; depth < DEPTH; depth++) {
            Optional<Integer> inner = operator || at == trigger && phrases.sentence().token(at).isVerb() ? complement(phrases, at) : Optional.empty();
            if (inner.isEmpty() && operator) {
                // "delayed its decision to impose tariffs"
                inner = phrases.objects(at).stream().flatMap(noun -> complement(phrases, noun).stream()).findFirst();
            }
            if (inner.isEmpty() || found.contains(inner.get()) || isPurpose(phrases, at, inner.get())) {
                return found;
            }
            found.add(inner.get());
            at = inner.get();
        }
        return found;
    }

    private static Optional<Integer> complement(Phrases phrases, int word) {
        return phrases.graph().arguments(word, Role.COMPLEMENT).stream().map(Argument::token).filter(t -> t >= 0).findFirst();
    }

    /** What a sentence after a measure tells of it. */
    private List<Detail> following(Phrases phrases, Mention mention) {
        List<Detail> found = new ArrayList<>(new LeftOut(phrases).ofSentence());
        Sentence sentence = phrases.sentence();
        for (Token verb : sentence.tokens()) {
            boolean positive = sentence.children(verb.index(), Dependency.NEGATION).isEmpty();
            if (positive && Covered.isToldByMeasure(phrases, verb)) {
                new Covered(phrases, mention).of(verb.index()).forEach(found::add);
                new ByLaw(phrases).of(verb.index()).stream().filter(detail -> detail.kind() == Detail.Kind.INSTRUMENT).forEach(found::add);
                new LeftOut(phrases).behind(verb.index()).forEach(found::add);
            }
            boolean timed = verb.isVerb() && (TermWords.RUN.has(verb) || verb.lemma().matches("take|come|enter|apply|go"));
            if (timed && phrases.graph().arguments(verb.index(), Role.SUBJECT).stream().anyMatch(subject -> Covered.isMeasure(phrases, subject.token()))) {
                new HoldsWhen(report, sentence, dates).of(List.of(verb.index())).forEach(found::add);
            }
        }
        return found;
    }

    private Phrases phrases(Sentence sentence) {
        return new Phrases(report, ClauseGraph.of(sentence), dates);
    }

    /** What the line of the phrasebook named stays; the same words are taken down once. What is left out is not covered too. */
    private static void add(Detail detail, List<Detail> found) {
        boolean known = found.stream().anyMatch(other -> other.passage().overlaps(detail.passage()) && (other.kind() == detail.kind() && other.of().equals(detail.of()) || isThing(other) && isThing(detail)));
        boolean onlyOnce = Stream.of(Detail.Kind.FROM, Detail.Kind.UNTIL, Detail.Kind.CONDITION).anyMatch(kind -> detail.kind() == kind && found.stream().anyMatch(other -> other.kind() == kind && other.of().equals(detail.of())))
                || detail.kind() == Detail.Kind.UNTIL && detail.of().isEmpty() && found.stream().anyMatch(other -> other.kind() == Detail.Kind.UNTIL && other.passage().overlaps(detail.passage()));
        if (detail.kind() == Detail.Kind.EXEMPT) {
            found.removeIf(other -> other.kind() == Detail.Kind.ITEM && other.passage().overlaps(detail.passage()));
        }
        if (!onlyOnce && (!known || detail.kind() == Detail.Kind.EXEMPT && found.stream().noneMatch(other -> other.kind() == Detail.Kind.EXEMPT && other.passage().overlaps(detail.passage())))) {
            found.add(detail);
        }
    }

    private static boolean isThing(Detail detail) {
        return detail.kind() == Detail.Kind.ITEM || detail.kind() == Detail.Kind.EXEMPT;
    }
}
