package dragoman.coding;

import dragoman.coding.event.Act;
import dragoman.coding.event.Edtf;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.phrasebook.FoundAct;
import dragoman.coding.phrasebook.Phrasebook;
import dragoman.language.Token;
import java.time.LocalDate;
import java.util.Optional;

/** Decides what an act is that lies ahead: PLOVER makes every cooperative act still in the future an AGREE and every planned conflict a THREATEN. */
final class Ahead {

    /** "Expresses intent to …" */
    private static final String INTENT = "030";

    /** No agenda reaches further ahead in the present tense, in days: what "takes place" years after the report shows that the report's day is wrong. */
    private static final int AGENDA = 731;

    private Ahead() {}

    /** What is told in the present, or by a noun, of a day after the report is planned. */
    static Status status(Status told, Token trigger, EventDate date, Optional<LocalDate> published) {
        // "is coming to Lima": who has come already is there.
        if (told == Status.ONGOING && trigger.tag().equals("VBG") && trigger.lemma().equals("come")) {
            return Status.PLANNED;
        }
        boolean past = trigger.tag().equals("VBD") || trigger.tag().equals("VBN");
        boolean settled = past || told != Status.DONE && told != Status.ONGOING;
        if (settled || published.isEmpty() || date.value().isEmpty()) {
            return told;
        }
        boolean later = Edtf.find(date.value().get()).flatMap(Edtf::earliest)
                .filter(day -> day.isAfter(published.get()) && day.isBefore(published.get().plusDays(AGENDA)))
                .isPresent();
        return later ? Status.PLANNED : told;
    }

    static Act act(Phrasebook phrasebook, FoundAct found, Status status) {
        boolean planned = status == Status.PLANNED && found.inner().isEmpty();
        if (!planned || found.act().type() == PloverType.AGREE || found.act().type() == PloverType.THREATEN) {
            return found.act();
        }
        return intent(phrasebook, found.act());
    }

    /** What an act is as long as somebody only means to do it. */
    static Act intent(Phrasebook phrasebook, Act act) {
        return phrasebook.compose(INTENT, act);
    }
}
