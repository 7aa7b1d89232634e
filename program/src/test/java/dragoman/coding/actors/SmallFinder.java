package dragoman.coding.actors;

import dragoman.coding.lists.SmallBook;

/** Finds the few actors and places of {@link SmallBook}. */
final class SmallFinder {

    private SmallFinder() {}

    static ActorFinder finder() {
        return new ActorFinder(SmallBook.actors(), SmallBook.places());
    }
}
