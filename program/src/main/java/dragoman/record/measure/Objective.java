package dragoman.record.measure;

import java.util.List;
import java.util.Locale;

/**
 * To what end a measure is taken, or over what, as somebody states it.
 *
 * @param words as they stand there, the first time
 * @param goals what they come to; more than one where they name more
 * @param saidBy who says so, in the words of the reports; empty where the outlets say it
 */
public record Objective(String words, List<Goal> goals, List<String> saidBy) {

    /** The objectives of GSDB. */
    public enum Goal {
        POLICY_CHANGE("policy_change"), DESTABILIZE_REGIME("destab_regime"), TERRITORIAL_CONFLICT("territorial_conflict"), PREVENT_WAR("prevent_war"), TERRORISM("terrorism"), END_WAR("end_war"),
        HUMAN_RIGHTS("human_rights"), DEMOCRACY("democracy"), OTHER("other");

        private final String gsdb;

        Goal(String gsdb) {
            this.gsdb = gsdb;
        }

        /** The words in output: {@code policy change}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The name in GSDB's columns. */
        public String gsdb() {
            return gsdb;
        }
    }

    public Objective {
        goals = List.copyOf(goals);
        saidBy = List.copyOf(saidBy);
        if (words.isBlank() || goals.isEmpty()) {
            throw new IllegalArgumentException("an objective has words and comes to something: «" + words + "» " + goals);
        }
    }
}
