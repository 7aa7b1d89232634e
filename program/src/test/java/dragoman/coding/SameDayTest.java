package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Act;
import dragoman.coding.event.Actor;
import dragoman.coding.event.Basis;
import dragoman.coding.event.EventDate;
import dragoman.coding.event.Mention;
import dragoman.coding.event.Party;
import dragoman.coding.event.Passage;
import dragoman.coding.event.PloverType;
import dragoman.coding.event.Status;
import dragoman.coding.event.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameDayTest {

    private static final Passage WORDS = new Passage("Peru expels a Chilean envoy", 0, 27);
    private static final EventDate MONTH = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());

    private static EventDate on(String day) {
        return new EventDate(Optional.of(day), Basis.RESOLVED, Optional.of(new Passage("Friday", 40, 46)));
    }

    private static Mention mention(String actor, PloverType type, String recipient, EventDate date) {
        return new Mention("a#1.1", new Act(type, Optional.empty(), "160", List.of()), Optional.empty(), Status.DONE, false, parties(actor), parties(recipient), date, Optional.empty(), List.of(), WORDS,
                WORDS, List.of(), new Why("[actor] expels [recipient]", "f", 1), 0.5);
    }

    private static List<Party> parties(String code) {
        return List.of(new Party(WORDS, new Actor(Optional.empty(), code, List.of())));
    }

    private static Optional<String> first(Mention... mentions) {
        return SameDay.complete(List.of(mentions), Optional.of(LocalDate.of(2018, 5, 14))).get(0).date().value();
    }

    @Test
    void aHeadlineIsOfTheDayThatALaterSentenceTells() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-11")))).contains("2018-05-11");
    }

    @Test
    void whereTwoDaysAreToldNeitherIsTaken() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-11")), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-12"))))
                .contains("2018-05");
    }

    @Test
    void whateverTheTwoDidIsOfTheOneDayThatIsToldOfThem() {
        assertThat(first(mention("PER", PloverType.ACCUSE, "CHL", MONTH), mention("CHL", PloverType.CONSULT, "PER", on("2018-05-11")))).contains("2018-05-11");
        assertThat(first(mention("PER", PloverType.ACCUSE, "CHL", MONTH), mention("CHL", PloverType.CONSULT, "PER", on("2018-05-11")), mention("PER", PloverType.AID, "CHL", on("2018-05-14"))))
                .as("two days").contains("2018-05");
        assertThat(first(mention("PER", PloverType.ACCUSE, "CHL", MONTH), mention("CHL", PloverType.CONSULT, "PER", on("2018-05-01")))).as("no news").contains("2018-05");
    }

    @Test
    void theSameActTellsMoreThanAnother() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("CHL", PloverType.CONSULT, "PER", on("2018-05-14")), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-11"))))
                .contains("2018-05-11");
    }

    @Test
    void anotherSideTellsNothing() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("PER", PloverType.SANCTION, "BOL", on("2018-05-11")))).contains("2018-05");
    }

    @Test
    void aDayOfAnotherMonthIsAnotherMatter() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("PER", PloverType.SANCTION, "CHL", on("2018-04-11")))).contains("2018-05");
    }

    @Test
    void aDayOfAnotherMonthDoesNotMakeTwo() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", MONTH), mention("PER", PloverType.SANCTION, "CHL", on("2018-04-11")), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-11"))))
                .contains("2018-05-11");
    }

    @Test
    void withinOneStateTooMuchIsToldToBeOne() {
        assertThat(first(mention("PER", PloverType.COERCE, "PER", MONTH), mention("PER", PloverType.COERCE, "PER", on("2018-05-11")))).contains("2018-05");
    }

    @Test
    void whatHasADayKeepsIt() {
        assertThat(first(mention("PER", PloverType.SANCTION, "CHL", on("2018-05-14")), mention("PER", PloverType.SANCTION, "CHL", on("2018-05-11")))).contains("2018-05-14");
    }
}
