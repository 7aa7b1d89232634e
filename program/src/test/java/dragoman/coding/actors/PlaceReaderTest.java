package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Place;
import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import dragoman.language.Token;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {

    private static String place(String word, String lines) {
        ParsedReport report = HandParse.report(lines);
        int token = report.sentences().get(0).tokens().stream().filter(t -> t.form().equals(word)).findFirst().map(Token::index).orElseThrow();
        return SmallFinder.finder().find(report).placeAt(report.sentences().get(0), token).map(PlaceReaderTest::show).orElse("");
    }

    private static String show(Place place) {
        return place.passage().text() + " " + place.code().orElse("?");
    }

    @Test
    void aCityLiesInItsState() {
        assertThat(place("Mosul", "fell/fall VBD ROOT\nin IN PREPOSITION of fell\nMosul NNP PREPOSITION_OBJECT of in")).isEqualTo("Mosul IRQ");
        assertThat(place("Xi'an", "fell/fall VBD ROOT\nin IN PREPOSITION of fell\nXi'an NNP PREPOSITION_OBJECT of in")).isEqualTo("Xi'an CHN");
    }

    @Test
    void aPlaceMayBeDescribed() {
        assertThat(place("city", """
                fell/fall VBD ROOT
                in IN PREPOSITION of fell
                the DT DETERMINER of city
                northern JJ MODIFIER of city
                city NN PREPOSITION_OBJECT of in
                of IN PREPOSITION of city
                Mosul NNP PREPOSITION_OBJECT of of
                """)).isEqualTo("northern city of Mosul IRQ");
        assertThat(place("airport", """
                fell/fall VBD ROOT
                at IN PREPOSITION of fell
                Cairo NNP COMPOUND of airport
                airport NN PREPOSITION_OBJECT of at
                """)).isEqualTo("Cairo airport EGY");
    }

    @Test
    void whatIsNoPlaceHasNone() {
        assertThat(place("forces", "Iranian JJ MODIFIER of forces\nforces NNS SUBJECT of fell\nfell/fall VBD ROOT")).isEmpty();
        assertThat(place("city", "the DT DETERMINER of city\ncity NN SUBJECT of fell\nfell/fall VBD ROOT")).isEmpty();
    }
}
