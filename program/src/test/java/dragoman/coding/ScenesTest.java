package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.actors.ActorFinder;
import dragoman.coding.actors.ReportActors;
import dragoman.coding.event.Party;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.PlaceBook;
import dragoman.language.ParsedReport;
import dragoman.language.Sentence;
import dragoman.language.SharedParser;
import dragoman.reading.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which words is a state shown that stands on a side and that the sentence does not name? */
class ScenesTest {

    private static final ActorFinder FINDER = new ActorFinder(ActorBook.shipped(), PlaceBook.shipped());

    private static String named(String text, String code, String... others) {
        ParsedReport report = SharedParser.PARSER.parse(Report.of("a", text, LocalDate.of(2018, 5, 17)));
        ReportActors actors = FINDER.find(report);
        Sentence last = report.sentences().get(report.sentences().size() - 1);
        List<Party> those = actors.all().stream().map(actor -> actor.party()).filter(party -> List.of(others).contains(party.passage().text())).toList();
        return new Scenes(report, actors).named(code, last, those).map(party -> party.passage().text()).orElse("nobody");
    }

    @Test
    void whoHoldsPowerIsMeantRatherThanAFirmOrWorkers() {
        assertThat(named("The Peruvian government closed the road. Peruvian miners struck. Rain fell.", "PER")).isEqualTo("Peruvian government");
    }

    @Test
    void aNameIsShownRatherThanAWordThatStandsForIt() {
        assertThat(named("Peru closed the road on Monday. It also closed the port. Rain fell.", "PER")).isEqualTo("Peru");
    }

    @Test
    void withinAStateWhoeverIsNamedOftenestIsTheOther() {
        assertThat(named("The Peruvian parliament sued Peruvian President Ollanta Humala. Mr. Humala laughed. The Peruvian army watched. Rain fell.", "PER", "Peruvian parliament")).contains("Humala");
    }

    @Test
    void aStateThatNobodyNamesIsNotShown() {
        assertThat(named("Peru closed the road. Rain fell.", "KEN")).isEqualTo("nobody");
    }
}
