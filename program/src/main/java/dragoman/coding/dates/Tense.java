package dragoman.coding.dates;

/** Where a predicate stands in time, as its verb tells it. */
public enum Tense {
    /** "visited", "was visiting"; the present of headlines. */
    PAST,
    /** "visits", "is visiting". */
    PRESENT,
    /** "has visited": past, and near. */
    PERFECT,
    /** "had visited": before something else that is told. */
    PAST_PERFECT,
    /** "will visit", "is to visit", "plans to visit". */
    FUTURE,
    /** "may visit", "would visit": not said to happen. */
    MODAL,
    /** No verb tells. */
    NONE;

    /** Whether it tells what has happened. */
    public boolean looksBack() {
        return this == PAST || this == PERFECT || this == PAST_PERFECT;
    }

    /** Whether it tells what has yet to happen. */
    public boolean looksAhead() {
        return this == FUTURE || this == MODAL;
    }
}
