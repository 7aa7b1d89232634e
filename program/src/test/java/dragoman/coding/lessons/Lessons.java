package dragoman.coding.lessons;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
import dragoman.coding.phrasebook.SmallBook;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.language.WordVectors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small school for tests: who freezes flights to somebody sanctions him, who admires a view does nothing. */
final class Lessons {

    static final WordVectors VECTORS = WordVectors.load();

    private static final List<String> STATES = List.of("Peru", "Chile", "Kenya", "Fiji", "Norway", "Egypt", "Japan", "Malta");

    private Lessons() {}

    static String frozen(String who, String verb, String lemma, String whom) {
        return who + " NNP SUBJECT of " + verb + "\n" + verb + "/" + lemma + " VBD ROOT\nflights/flight NNS OBJECT of " + verb + "\nto TO PREPOSITION of flights\n" + whom + " NNP PREPOSITION_OBJECT of to\n";
    }

    static String admired(String who, String verb, String lemma) {
        return who + " NNP SUBJECT of " + verb + "\n" + verb + "/" + lemma + " VBD ROOT\nthe DT DETERMINER of view\nview NN OBJECT of " + verb + "\n";
    }

    static Learnt taught() {
        Learner learner = new Learner(VECTORS);
        for (String who : STATES) {
            for (String whom : STATES) {
                if (!who.equals(whom)) {
                    teach(learner, frozen(who, "froze", "freeze", whom), "froze", code(who), code(whom));
                    teach(learner, frozen(who, "suspended", "suspend", whom), "suspended", code(who), code(whom));
                    teach(learner, admired(who, "admired", "admire"), "", "", "");
                }
            }
        }
        return learner.learn();
    }

    static String code(String state) {
        return state.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    }

    static Politics politics(Sentence sentence) {
        return new Politics(sentence);
    }

    private static void teach(Learner learner, String lines, String marked, String who, String whom) {
        Sentence sentence = HandParse.sentence(lines);
        String text = String.join(" ", sentence.tokens().stream().map(Token::form).toList());
        List<LessonFile.Mark> marks = marked.isEmpty() ? List.of()
                : List.of(new LessonFile.Mark(text.indexOf(marked) + marked.length(), 7, PloverType.SANCTION, Set.of(who), Set.of(whom), Optional.empty(), false));
        learner.lesson(new LessonFile.Report("school.txt#1", HandParse.PUBLISHED, text, marks), ClauseGraph.of(sentence), politics(sentence), Scene.EMPTY, Map.of());
    }

    /** Names are states, with a code. */
    record Politics(Sentence sentence) implements dragoman.coding.phrasebook.Politics {

        @Override
        public int grade(int token) {
            return SmallBook.politics(sentence).grade(token);
        }

        @Override
        public List<dragoman.coding.event.Actor> actors(int token) {
            return grade(token) < 2 ? List.of() : List.of(new dragoman.coding.event.Actor(Optional.empty(), code(sentence.token(token).form()), List.of()));
        }

        @Override
        public boolean isCompound(int token) {
            return false;
        }

        @Override
        public boolean isSaid(int token) {
            return false;
        }
    }
}
