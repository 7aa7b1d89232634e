package dragoman.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.language.ParsedReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Capitals, regions, peoples, epithets: when a place or what is called after one is a state that acts. */
class PlacesAsActorsTest {

    @Test
    void aCapitalIsAGovernmentOrAPlaceByItsStanding() {
        String acts = """
                Pyongyang NNP SUBJECT of criticised
                criticised/criticise VBD ROOT
                Washington NNP OBJECT of criticised
                """;
        assertThat(Denoted.at("Pyongyang", acts)).isEqualTo("PRK GOV «Pyongyang»");
        assertThat(Denoted.at("Washington", acts)).isEqualTo("USA GOV «Washington»");
        String place = """
                Singh NNP SUBJECT of arrived
                arrived/arrive VBD ROOT
                in IN PREPOSITION of arrived
                Pyongyang NNP PREPOSITION_OBJECT of in
                """;
        assertThat(Denoted.at("Pyongyang", place)).isEmpty();
        ParsedReport report = HandParse.report(place);
        ReportActors actors = Denoted.FINDER.find(report);
        assertThat(actors.actorAt(report.sentences().get(0), 3).map(List::of).map(Denoted::show)).contains("PRK GOV «Pyongyang»");
        assertThat(actors.placeAt(report.sentences().get(0), 3).flatMap(p -> p.code())).contains("PRK");
    }

    @Test
    void aTreatyNamedAfterANationIsNobody() {
        assertThat(Denoted.at("Agreement", """
                the DT DETERMINER of Agreement
                American_Ruritanian_Agreement NNP SUBJECT of failed
                failed/fail VBD ROOT
                """)).isEmpty();
    }

    @Test
    void aRegionsAdjectiveTellsTheState() {
        assertThat(Denoted.at("police", """
                Andalusian JJ MODIFIER of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                """)).isEqualTo("ESP COP «Andalusian police»");
    }

    @Test
    void anEpithetIsTheState() {
        assertThat(Denoted.at("land", "land NN SUBJECT of won\nof IN PREPOSITION of land\nPetra NNP PREPOSITION_OBJECT of of\nwon/win VBD ROOT")).startsWith("JOR");
    }

    @Test
    void aPeopleOfManyStatesIsOfTheOneWhereItLives() {
        assertThat(Denoted.at("protesters", """
                Hazara JJ MODIFIER of protesters
                protesters/protester NNS SUBJECT of marched
                in IN PREPOSITION of protesters
                Mosul NNP PREPOSITION_OBJECT of in
                marched/march VBD ROOT
                """)).isEqualTo("IRQ CVL «Hazara protesters»");
        assertThat(Denoted.at("government", """
                Hazara JJ MODIFIER of government
                government NN SUBJECT of met
                in IN PREPOSITION of government
                Mosul NNP PREPOSITION_OBJECT of in
                met/meet VBD ROOT
                """)).startsWith("---");
    }

    @Test
    void aPartOfTheWorldIsNoStateAndHidesTheReportsOwn() {
        assertThat(Denoted.at("police", """
                the DT DETERMINER of police
                Sahara NNP COMPOUND of police
                police NNS SUBJECT of fired
                fired/fire VBD ROOT
                in IN PREPOSITION of fired
                Nairobi NNP PREPOSITION_OBJECT of in
                """)).isEqualTo("--- COP «police»");
    }
}
