package dragoman.coding.lessons;

import dragoman.coding.event.PloverType;
import java.util.Objects;

/**
 * A clause of a lesson that tells an act.
 *
 * @param file its file below the folder of lessons
 * @param line its line there, from 1
 * @param clause the words of the lesson from the one that carries the act, with what stands before and after it
 * @param type what it tells
 */
public record Lesson(String file, int line, String clause, PloverType type) {

    public Lesson {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(type, "type");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }
}
