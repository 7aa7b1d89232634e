package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.clause.ClauseGraph;
import dragoman.coding.event.PloverType;
import dragoman.language.HandParse;
import dragoman.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideReaderTest {

    private static final int SHUT = 1;

    private static Sentence sentence(String who) {
        return HandParse.sentence(who + " NNP SUBJECT of shut\nshut VBD ROOT\nthe DT DETERMINER of border\nborder NN OBJECT of shut\n");
    }

    private static SideReader reader(String who, Scene scene) {
        Sentence sentence = sentence(who);
        var politics = Lessons.politics(sentence);
        return new SideReader(new SideFeatures(ClauseGraph.of(sentence), politics, Lessons.VECTORS), politics, scene);
    }

    /** A quarrels with B in the sentence before; C is named once, far from both. */
    private static Scene quarrel(String a, String b, String c) {
        return Scene.of(List.of(List.of(c), List.of(a, b), List.of(), List.of(a, b), List.of(a)), 4);
    }

    private static SideReader.Sides sides() {
        List<Training.Choice> who = new ArrayList<>();
        List<Training.Choice> whom = new ArrayList<>();
        for (String[] three : List.of(new String[] {"Peru", "CHL", "FIN"}, new String[] {"Kenya", "UGA", "AUT"}, new String[] {"Fiji", "TON", "BEL"}, new String[] {"Malta", "ITA", "CHN"})) {
            String code = Lessons.code(three[0]);
            SideReader reader = reader(three[0], quarrel(code, three[1], three[2]));
            SideReader.Side actor = new SideReader.Side(code, reader.token(SHUT, code, Optional.empty()));
            for (int again = 0; again < 10; again++) {
                List<String> all = List.of(code, three[1], three[2]);
                who.add(new Training.Choice(all.stream()
                        .map(other -> reader.actor(SHUT, PloverType.SANCTION, new SideReader.Side(other, reader.token(SHUT, other, Optional.empty())), Optional.empty()).seen()).toList(), Set.of(0)));
                whom.add(new Training.Choice(all.stream()
                        .map(other -> reader.recipient(SHUT, PloverType.SANCTION, new SideReader.Side(other, reader.token(SHUT, other, Optional.of(actor))), Optional.of(code), Optional.empty()).seen()).toList(), Set.of(1)));
            }
        }
        return reader("Cuba", quarrel("CUB", "HTI", "SWE")).of(SHUT, PloverType.SANCTION, Optional.empty(), new Panel(List.of(Training.choosing(who, 1))), new Panel(List.of(Training.choosing(whom, 1))));
    }

    @Test
    void whoActsIsTheOneThatTheWordsName() {
        assertThat(sides().actor().map(SideReader.Side::code)).contains("CUB");
        assertThat(sides().actor().flatMap(SideReader.Side::token)).contains(0);
    }

    @Test
    void whomTheReportSetsBesideHimIsMeantThoughTheSentenceDoesNotNameHim() {
        assertThat(sides().recipient().map(SideReader.Side::code)).contains("HTI");
        assertThat(sides().recipient().flatMap(SideReader.Side::token)).isEmpty();
    }

    @Test
    void theSentencesOwnComeBeforeThoseOfTheReport() {
        assertThat(reader("Cuba", quarrel("CUB", "HTI", "SWE")).candidates(SHUT)).containsExactly("CUB", "SWE", "HTI");
    }

    @Test
    void whatALineSaysOfSomebodyIsSeen() {
        SideReader reader = reader("Cuba", Scene.EMPTY);
        SideReader.Side side = new SideReader.Side("CUB", Optional.of(0));
        Features told = reader.actor(SHUT, PloverType.SANCTION, side, Optional.of(new LineSides(PloverType.SANCTION, false, new LineSides.Side(Set.of("CUB"), Naming.GUESSED, "MIL"), LineSides.Side.NOBODY, Set.of("HTI"))));
        assertThat(told.signs()).contains("actor and recipient missing", "actor and recipient missing GUESSED NOBODY of MIL and ", "another beside acts").doesNotContain("no line");
        assertThat(reader.actor(SHUT, PloverType.SANCTION, side, Optional.empty()).signs()).contains("no line");
        assertThat(told.signs()).doesNotHaveDuplicates();
    }
}
