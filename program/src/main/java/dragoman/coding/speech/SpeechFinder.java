package dragoman.coding.speech;

import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Who says what in a report? */
public final class SpeechFinder {

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
        return new ReportSpeech(new QuoteSpeech(report, speakers, found).complete());
    }
}
