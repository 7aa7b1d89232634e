package dragoman.record.relation;

import dragoman.record.event.Event;

/** Which events of a pair are looked at: what both do to each other, or one to the other. */
public enum Direction {
    /** Both ways; an event counts once. */
    BETWEEN,
    /** From the first to the second. */
    FORTH,
    /** From the second to the first. */
    BACK;

    /** Where both do it to each other, each does it to the other. */
    public boolean holds(Event event, String one, String other) {
        boolean forth = event.actors().contains(one) && event.recipients().contains(other);
        boolean back = event.actors().contains(other) && event.recipients().contains(one);
        boolean both = event.reciprocal() && (forth || back);
        return switch (this) {
            case BETWEEN -> forth || back;
            case FORTH -> forth || both;
            case BACK -> back || both;
        };
    }
}
