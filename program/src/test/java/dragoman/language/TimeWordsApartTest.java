package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeWordsApartTest {

    /** How a word hangs after mending: "SUBJECT of protested". */
    private static String of(String form, String lines) {
        List<Token> tokens = TimeWordsApart.mend(HandParse.sentence(lines).tokens());
        Token token = tokens.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
        return token.dependency() + (token.head() < 0 ? "" : " of " + tokens.get(token.head()).form());
    }

    @Test
    void aNameThatADayHasSwallowedIsTheSubjectBehindIt() {
        String lines = """
                On IN PREPOSITION of condemned
                Tuesday NNP COMPOUND of India
                India NNP PREPOSITION_OBJECT of On
                again RB ADVERB of condemned
                condemned/condemn VBD ROOT
                Iran NNP OBJECT of condemned
                """;
        assertThat(of("India", lines)).isEqualTo("SUBJECT of condemned");
        assertThat(of("Tuesday", lines)).isEqualTo("PREPOSITION_OBJECT of On");
    }

    @Test
    void aDayThatANameHasSwallowedBelongsToItsPreposition() {
        String lines = """
                On IN PREPOSITION of condemned
                15 CD NUMBER of May
                May NNP COMPOUND of India
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                Iran NNP OBJECT of condemned
                """;
        assertThat(of("India", lines)).isEqualTo("SUBJECT of condemned");
        assertThat(of("May", lines)).isEqualTo("PREPOSITION_OBJECT of On");
        assertThat(of("15", lines)).isEqualTo("NUMBER of May");
    }

    @Test
    void aVerbThatHasASubjectLeavesTheNameToThePreposition() {
        assertThat(of("market", """
                At IN PREPOSITION of condemned
                Friday NNP COMPOUND of market
                market NN PREPOSITION_OBJECT of At
                India NNP SUBJECT of condemned
                condemned/condemn VBD ROOT
                Iran NNP OBJECT of condemned
                """)).isEqualTo("PREPOSITION_OBJECT of At");
    }

    @Test
    void whatStandsBeforeASpanOfTimeIsTheVerbsObject() {
        String lines = """
                India NNP SUBJECT of shelled
                shelled/shell VBD ROOT
                Iranian JJ MODIFIER of posts
                posts/post NNS COMPOUND of hours
                hours/hour NNS ADVERB_NOUN of condemned
                after IN MARK of condemned
                France NNP SUBJECT of condemned
                condemned/condemn VBD ADVERBIAL_CLAUSE of shelled
                Oman NNP OBJECT of condemned
                """;
        assertThat(of("posts", lines)).isEqualTo("OBJECT of shelled");
        assertThat(of("hours", lines)).isEqualTo("ADVERB_NOUN of condemned");
    }

    @Test
    void aSpanThatIsItselfTheObjectGivesItsPlaceAway() {
        String lines = """
                India NNP SUBJECT of bombs
                bombs/bomb VBZ ROOT
                Iran NNP COMPOUND of days
                days/day NNS OBJECT of bombs
                after IN PREPOSITION of days
                election NN PREPOSITION_OBJECT of after
                """;
        assertThat(of("Iran", lines)).isEqualTo("OBJECT of bombs");
        assertThat(of("days", lines)).isEqualTo("ADVERB_NOUN of bombs");
    }

    @Test
    void aDayAloneStays() {
        assertThat(of("March", """
                March NNP ROOT
                27 CD NUMBER of March
                , , PUNCTUATION of March
                2005 CD NUMBER of March
                """)).isEqualTo("ROOT");
    }

    @Test
    void aDayWithoutAPrepositionIsNotWhoTakesPart() {
        assertThat(of("Iran", """
                India NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                Iran NNP COMPOUND of Tuesday
                Tuesday NNP OBJECT of attacked
                """)).isEqualTo("OBJECT of attacked");
        assertThat(of("India", """
                India NNP COMPOUND of Tuesday
                Tuesday NNP SUBJECT of attacked
                attacked/attack VBD ROOT
                Iran NNP OBJECT of attacked
                """)).isEqualTo("SUBJECT of attacked");
        assertThat(of("Sunday", """
                India NNP SUBJECT of recalled
                recalled/recall VBD ROOT
                Bloody NNP COMPOUND of Sunday
                Sunday NNP OBJECT of recalled
                """)).isEqualTo("OBJECT of recalled");
    }
}
