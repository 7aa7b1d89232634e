package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.Passage;
import dragoman.coding.phrasebook.ActFinder;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.coding.speech.ReportSpeech;
import dragoman.language.Dependency;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the phrasebook lacks: verbs and nouns that join two political actors in a clause where no line of it found an act.
 * What a line found and the coder then left out (the sentence negates it, both sides are private people) is no gap of the phrasebook;
 * nor are words of saying, which tell no event.
 */
final class Gaps {

    private final ParsedReport report;
    private final Phrasebook phrasebook;
    private final ReportActors actors;
    private final ReportSpeech speech;

    Gaps(ParsedReport report, Phrasebook phrasebook, ReportActors actors, ReportSpeech speech) {
        this.report = report;
        this.phrasebook = phrasebook;
        this.actors = actors;
        this.speech = speech;
    }

    List<Gap> of(Sentence sentence) {
        ClauseGraph graph = ClauseGraph.of(sentence);
        Set<Integer> read = new HashSet<>();
        SentencePolitics politics = new SentencePolitics(actors, speech, graph);
        for (FoundAct act : ActFinder.find(phrasebook, graph, politics)) {
            act.matches().forEach(match -> read.addAll(match.words()));
        }
        Frames frames = new Frames(graph, actors, phrasebook, politics);
        List<Gap> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isWordOfItsOwn(token) && !isRead(graph, token.index(), read)) {
                frame(frames, token).ifPresent(frame -> found.add(gap(sentence, token, frame)));
            }
        }
        return found;
    }

    /** Neither an auxiliary nor "be", neither a name nor somebody, no word of saying. */
    private boolean isWordOfItsOwn(Token token) {
        boolean verb = token.isVerb() && !token.tag().equals("MD") && token.dependency() != Dependency.AUXILIARY && !token.lemma().equals("be");
        boolean noun = token.isNoun() && !token.isProperNoun();
        return (verb || noun) && token.lemma().chars().allMatch(c -> Character.isLetter(c) || c == '-') && speech.all().stream().noneMatch(said -> covers(said.cue(), token));
    }

    private static boolean covers(Passage passage, Token token) {
        return token.start() < passage.end() && passage.start() < token.end();
    }

    /** A line found an act at the word, at a noun that belongs to it, or at the verb whose object it is. */
    private static boolean isRead(ClauseGraph graph, int token, Set<Integer> read) {
        boolean part = graph.arguments(token).stream().anyMatch(a -> a.token() >= 0 && read.contains(a.token()) && graph.sentence().token(a.token()).isNoun());
        return read.contains(token) || part || read.contains(graph.verbOfObject(token));
    }

    private static Optional<String> frame(Frames frames, Token token) {
        return token.isVerb() ? frames.ofVerb(token) : frames.ofNoun(token);
    }

    private Gap gap(Sentence sentence, Token token, String frame) {
        Passage evidence = new Passage(report.text(sentence.start(), sentence.end()), sentence.start(), sentence.end());
        return new Gap(token.isVerb() ? Gap.Kind.VERB : Gap.Kind.NOUN, token.lemma(), frame,
                new Passage(report.text(token.start(), token.end()), token.start(), token.end()), evidence, sentence.number());
    }
}
