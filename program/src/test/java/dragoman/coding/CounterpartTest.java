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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hostile act without an addressee is aimed at whom the report has just set the actor against. */
class CounterpartTest {

    private static final EventDate TENSE = new EventDate(Optional.of("2018-05"), Basis.TENSE, Optional.empty());
    private static final Passage WORDS = new Passage("withdrew", 0, 8);

    private static List<Party> parties(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(c -> new Party(WORDS, new Actor(Optional.empty(), c, List.of()))).toList();
    }

    private static Mention mention(int sentence, PloverType type, String cameo, String actors, String recipients) {
        return new Mention("a#" + sentence + ".1", new Act(type, Optional.empty(), cameo, List.of()), Optional.empty(), Status.DONE, false, parties(actors), parties(recipients), TENSE,
                Optional.empty(), List.of(), WORDS, WORDS, List.of(), new Why("[actor] withdraws its envoy", "f", 1), 0.5);
    }

    private static Mention recall(int sentence, String actors, String recipients) {
        return mention(sentence, PloverType.SANCTION, "161", actors, recipients);
    }

    private static String last(Mention... told) {
        List<Mention> complete = Counterpart.complete(List.of(told));
        Mention last = complete.get(complete.size() - 1);
        return Coding.codes(last.actors()) + " > " + Coding.codes(last.recipients());
    }

    @Test
    void theOtherStateOfTheLatestMentionIsMeantOnWhicheverSideItStood() {
        assertThat(last(recall(1, "CHL", "PER"), recall(2, "PER", ""))).isEqualTo("PER > CHL");
        assertThat(last(recall(1, "CHL", "PER"), recall(2, "CHL", "BOL"), recall(3, "CHL", ""))).isEqualTo("CHL > BOL");
        assertThat(last(recall(1, "EU", "PER"), recall(2, "PER", ""))).isEqualTo("PER > EU");
    }

    @Test
    void whatIsToldLongBeforeOrOfOthersLendsNothing() {
        assertThat(last(recall(1, "CHL", "PER"), recall(20, "PER", ""))).isEqualTo("PER > -");
        assertThat(last(recall(1, "CHL", "BOL"), recall(2, "PER", ""))).isEqualTo("PER > -");
    }

    @Test
    void whereTwoStandAcrossNobodyIsChosen() {
        assertThat(last(recall(1, "CHL", "PER BOL"), recall(2, "CHL", ""))).isEqualTo("CHL > -");
    }

    @Test
    void dismissalsAndOtherActsAtHomeStayOpen() {
        assertThat(last(recall(1, "CHL", "PER"), mention(2, PloverType.SANCTION, "160", "PER", ""))).isEqualTo("PER > -");
        assertThat(last(recall(1, "CHL", "PER"), mention(2, PloverType.COERCE, "172", "PER", ""))).isEqualTo("PER > -");
    }

    @Test
    void whatAnotherStateBreaksOffItBreaksOffWithTheStateOfWhichTheReportTells() {
        Party home = new Party(new Passage("Bolivia", 40, 47), new Actor(Optional.empty(), "BOL", List.of()));
        assertThat(atHome(recall(1, "PER", ""), home)).isEqualTo("PER > BOL");
        assertThat(atHome(recall(1, "BOL", ""), home)).isEqualTo("BOL > -");
        assertThat(atHome(mention(1, PloverType.SANCTION, "160", "PER", ""), home)).isEqualTo("PER > -");
        assertThat(atHome(mention(1, PloverType.REJECT, "120", "PER", ""), home)).isEqualTo("PER > -");
        assertThat(atHome(recall(1, "PER", ""), parties("BOL").get(0))).as("named in the sentence itself, and passed over").isEqualTo("PER > -");
    }

    private static String atHome(Mention mention, Party home) {
        Mention complete = Counterpart.complete(List.of(mention), told -> Optional.of(home)).get(0);
        return Coding.codes(complete.actors()) + " > " + Coding.codes(complete.recipients());
    }

    @Test
    void whatTwoShareIsClosedToTheOther() {
        assertThat(last(recall(1, "CHL", "PER"), closing("closed the border"))).isEqualTo("PER > CHL");
        assertThat(last(recall(1, "CHL", "PER"), closing("closed the schools"))).isEqualTo("PER > -");
    }

    @Test
    void aHeadlineIsAimedAtTheOneWithWhomTheSentencesBelowTellItAtOdds() {
        assertThat(first(recall(0, "PER", ""), recall(1, "PER", "CHL"), recall(2, "CHL", "PER"))).isEqualTo("PER > CHL");
        assertThat(first(recall(0, "PER", ""), recall(1, "PER", "CHL"), recall(2, "PER", "BOL"))).isEqualTo("PER > -");
        assertThat(first(recall(4, "PER", ""), recall(5, "PER", "CHL"))).isEqualTo("PER > -");
    }

    @Test
    void atOddsSaysMoreThanMeeting() {
        assertThat(last(recall(1, "CHL", "PER"), mention(2, PloverType.CONSULT, "040", "PER", "BOL"), recall(3, "PER", ""))).isEqualTo("PER > CHL");
    }

    @Test
    void aDiplomatOfNoStateOrOnesOwnLeavesTheOtherSideOpen() {
        assertThat(last(recall(1, "CHL", "PER"), envoy("expels diplomat", "---"))).isEqualTo("PER > CHL");
        assertThat(last(recall(1, "CHL", "PER"), envoy("recalls its ambassador", "PER"))).isEqualTo("PER > CHL");
        assertThat(last(recall(1, "CHL", "PER"), envoy("expels diplomat", "BOL"))).isEqualTo("PER > BOL");
        assertThat(last(envoy("recalls its ambassador", "PER"))).isEqualTo("PER > PER");
    }

    private static Mention envoy(String words, String recipient) {
        int end = words.indexOf(' ');
        return new Mention("a#2.1", new Act(PloverType.SANCTION, Optional.empty(), "161", List.of()), Optional.empty(), Status.DONE, false, parties("PER"), parties(recipient), TENSE, Optional.empty(),
                List.of(), new Passage(words.substring(0, end), 0, end), new Passage(words, 0, words.length()), List.of(), new Why("[actor] expels [recipient]", "f", 1), 0.5);
    }

    private static Mention closing(String words) {
        Passage evidence = new Passage(words, 0, words.length());
        return new Mention("a#2.1", new Act(PloverType.COERCE, Optional.empty(), "172", List.of()), Optional.empty(), Status.DONE, false, parties("PER"), parties(""), TENSE, Optional.empty(),
                List.of(), new Passage(words.substring(0, 6), 0, 6), evidence, List.of(), new Why("[actor] closes the border", "f", 1), 0.5);
    }

    private static String first(Mention... told) {
        Mention first = Counterpart.complete(List.of(told)).get(0);
        return Coding.codes(first.actors()) + " > " + Coding.codes(first.recipients());
    }
}
