package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import org.junit.jupiter.api.Test;

/** Teams that bear the names of states meet and attack without any event. */
class SportingTest {

    private static boolean isGame(String... words) {
        StringBuilder lines = new StringBuilder();
        for (String word : words) {
            lines.append(word).append(" NN SUBJECT of came\n");
        }
        ParsedReport report = HandParse.report(lines + "came/come VBD ROOT\n");
        return Sporting.in(report).isGame();
    }

    @Test
    void someWordsThatOnlyGamesHaveMakeAGame() {
        assertThat(isGame("goalkeeper", "equaliser", "referee")).isTrue();
        assertThat(isGame("goalkeeper", "minister")).isFalse();
    }

    @Test
    void whatPoliticsBorrowsMakesNone() {
        assertThat(isGame("referee", "umpire", "defender")).isFalse();
    }

    @Test
    void twoWordsOfGamesInASentenceTellOfOne() {
        assertThat(Coding.sides("The French captain accused Iran of lies after the match.")).isEmpty();
        assertThat(Coding.sides("The French minister accused Iran of lies after the match.")).startsWith("ACCUSE FRA > IRN");
    }
}
