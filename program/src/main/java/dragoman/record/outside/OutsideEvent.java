package dragoman.record.outside;

import dragoman.coding.event.Mode;
import dragoman.coding.event.PloverType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An event of another coder. It has no text: what was read and why is known to that coder alone.
 *
 * @param coder the name that the user gave it
 * @param key what its events are told apart by
 * @param type PLOVER type, where its code has one: CAMEO's plain statements have none
 * @param cameo CAMEO code with its leading zero
 * @param score from -10 to 10, as written
 * @param place code of a state
 * @param source outlet or address
 * @param origin where it was read
 * @param cells the whole row as JSON
 */
public record OutsideEvent(
        String coder,
        String key,
        Optional<LocalDate> day,
        Optional<PloverType> type,
        Optional<Mode> mode,
        Optional<String> cameo,
        Optional<Double> score,
        OutsideParty actor,
        OutsideParty recipient,
        Optional<String> place,
        Optional<String> source,
        Origin origin,
        String cells) {

    /** The line of a file in a format. */
    public record Origin(String format, String file, int line) {
    }

    public OutsideEvent {
        Objects.requireNonNull(cells, "cells");
        if (coder.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("an outside event has a coder and a key, got «" + coder + "» and «" + key + "»");
        }
    }
}
