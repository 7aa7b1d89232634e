package dragoman.coding.speech;

import dragoman.coding.event.Sector;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Who says what in a report? */
public final class SpeechFinder {

    /** A headline put before the text is shorter than the first sentence of a story. */
    private static final int SHORT = 12;

    /**
     * Finds the speech of a report.
     *
     * @param speakers tells which known actor a noun phrase names
     */
    public ReportSpeech find(ParsedReport report, Speakers speakers) {
        List<Utterance> found = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            Clause clause = new Clause(report, sentence, speakers);
            VerbSpeech verbs = new VerbSpeech(clause);
            List<Utterance> said = verbs.find();
            found.addAll(said);
            found.addAll(new TopicSpeech(clause, verbs).find(said));
            found.addAll(new PhraseSpeech(clause, verbs).find());
            found.addAll(new CitedSpeech(clause, verbs).find());
        }
        report.sentences().stream().filter(sentence -> !sentence.headline() && report.sentences().size() > 1).findFirst().ifPresent(first -> found.removeIf(said -> isDateline(said, first)));
        return new ReportSpeech(new QuoteSpeech(report, speakers, found).complete());
    }

    /** "New Delhi: The court has …" opens a report: a place, and nobody who speaks. */
    private static boolean isDateline(Utterance said, Sentence first) {
        boolean place = said.speaker().actor().name().isEmpty() && said.speaker().actor().sectors().stream().allMatch(sector -> sector == Sector.GOV)
                && said.shown().text().codePoints().filter(Character::isUpperCase).count() == said.shown().text().split("\\s").length;
        return said.sentence() == first && said.cue().text().equals(":") && said.shown().start() == first.start() && place
                && first.tokens().size() > SHORT;
    }
}
