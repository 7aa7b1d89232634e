package dragoman.coding.actors;

import dragoman.coding.lists.Entry;
import dragoman.coding.lists.EntryKind;
import java.util.List;
import java.util.Optional;

/**
 * A known name or role word in a sentence.
 *
 * @param first its first word
 * @param last its last word
 * @param start first code point
 * @param end code point after the last
 * @param entries what it may stand for, the strongest reading first
 * @param use how it is used
 */
record Hit(int first, int last, int start, int end, List<Entry> entries, Use use) {

    /** How a name is used within a longer word. */
    enum Use {
        PLAIN,
        /** "pro-Russian", "US-backed": whom they side with, not who they are. */
        LEANING,
        /** "London-based": where they are. */
        BASED
    }

    Hit {
        entries = List.copyOf(entries);
    }

    Optional<Entry> as(EntryKind kind) {
        return entries.stream().filter(e -> e.kind() == kind).findFirst();
    }

    /** The reading of that kind and that state: "Turkey's MIT" is no institute in Massachusetts. */
    Optional<Entry> of(EntryKind kind, String code) {
        return entries.stream().filter(e -> e.kind() == kind && e.code().equals(code)).findFirst();
    }

    boolean is(EntryKind kind) {
        return as(kind).isPresent();
    }

    Entry best() {
        return entries.get(0);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether it says of which state somebody is. */
    boolean isNational() {
        return entries.stream().anyMatch(e -> e.kind().isNational());
    }

    Optional<Entry> place() {
        return entries.stream().filter(e -> e.kind() == EntryKind.STATE || e.kind() == EntryKind.CAPITAL || e.kind() == EntryKind.PLACE).findFirst();
    }
}
