package dragoman.coding;

import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Mention;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.ParsedReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What does a mention leave open that other sentences tell: which meeting it names, who was on the other side, and on which day it was? */
final class AcrossSentences {

    private static final Set<PloverType> TAKING_TWO = EnumSet.of(PloverType.ACCUSE, PloverType.CONSULT);

    private final ParsedReport report;
    private final Phrasebook phrasebook;
    private final ReportActors actors;

    AcrossSentences(ParsedReport report, Phrasebook phrasebook, ReportActors actors) {
        this.report = report;
        this.phrasebook = phrasebook;
        this.actors = actors;
    }

    /** @param coder who read the mentions out of their sentences */
    List<Mention> complete(List<Mention> mentions, SentenceCoder coder) {
        List<Mention> planned = Agenda.complete(Hosting.asVisits(mentions, phrasebook), coder::isRecalled, act -> Ahead.intent(phrasebook, act));
        List<Mention> echoed = Echo.complete(planned, mention -> mention.why().isNominal() || coder.instrument(mention).isPresent(), coder::instrument);
        return SameDay.complete(Counterpart.complete(echoed, mention -> actors.ofContext(mention.trigger().start())), report.report().published()).stream()
                .filter(mention -> !isHalfNamed(mention)).toList();
    }

    /**
     * Whether a noun names an act that takes two and neither its own sentence nor an earlier one tells the other: "the lawsuit", "talks". Judged by hand, most such
     * mentions are wrong or tell again what is told.
     */
    private static boolean isHalfNamed(Mention mention) {
        boolean half = mention.actors().isEmpty() || mention.recipients().isEmpty();
        return half && mention.why().isNominal() && TAKING_TWO.contains(mention.act().type());
    }
}
