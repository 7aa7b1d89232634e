package dragoman.reading;

import dragoman.reading.Reading.Unreadable;
import dragoman.reading.limits.OverLimit;

/** How is it told that a part of a larger whole could not be read, while the rest is? */
final class PartFailure {

    private PartFailure() {
    }

    static Unreadable told(Origin origin, Throwable trouble) {
        return trouble instanceof OverLimit over ? Unreadable.at(origin, over.getMessage(), over.nextStep())
                : Unreadable.at(origin, "could not be read: " + trouble, "The rest is read. This is a fault of the program: please report it with what was read");
    }
}
