package dragoman.app;

import dragoman.coding.CodedReport;
import dragoman.coding.Coder;
import dragoman.reading.Origin;
import dragoman.reading.Reading;
import dragoman.reading.Reading.Readable;
import dragoman.reading.Reading.SetAside;
import dragoman.reading.Reading.Unreadable;
import dragoman.reading.Report;
import java.util.Optional;

/** What came of one report, or of a place where one was looked for. */
sealed interface Outcome {

    /** It was coded. */
    record Done(CodedReport coded) implements Outcome {}

    /** It is in the record already. */
    record Known(Report report) implements Outcome {}

    /** It could not be read or coded. */
    record Unread(Unreadable unreadable) implements Outcome {}

    /** It is no report, and nobody said that it was one. */
    record PassedOver(Origin origin) implements Outcome {}

    /** It is a report that shall not be coded. */
    record Aside(SetAside reading) implements Outcome {}

    /** Codes a report. One that the coder stumbles over must not end a run of thousands, so every failure becomes an outcome. */
    static Outcome of(Readable readable, Coder coder) {
        try {
            return new Done(coder.code(readable.report()));
        } catch (RuntimeException | StackOverflowError stumbled) {
            return new Unread(stumbled(readable, stumbled));
        }
    }

    /** A report that the coder stumbled over. */
    static Unreadable stumbled(Readable readable, Throwable stumbled) {
        return new Unreadable(readable.origin(), Optional.of(readable.report().id()), "could not be coded: " + stumbled,
                "This is a fault of the program: please report it with the text");
    }

    /** What needs no coding. */
    static Outcome of(Reading reading) {
        if (reading instanceof Unreadable unreadable) {
            return new Unread(unreadable);
        }
        if (reading instanceof SetAside aside) {
            return new Aside(aside);
        }
        return new PassedOver(reading.origin());
    }
}
