package dragoman.coding.lists;

import java.util.Locale;

/** What a name in the data files is the name of, the strongest reading of an ambiguous name first. */
public enum EntryKind {
    LEADER, ORGANISATION, STATE, GROUP, OUTLET, CAPITAL, SEAT, ADJECTIVE, PEOPLE, ROLE, PLACE;

    /** Whether it names a state, its people or its government. */
    public boolean isNational() {
        return this == STATE || this == ADJECTIVE || this == PEOPLE || this == CAPITAL || this == SEAT;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
