package dragoman.record.merging;

import static dragoman.coding.event.Basis.RESOLVED;
import static dragoman.coding.event.Basis.STATED;
import static dragoman.coding.event.Basis.TENSE;
import static dragoman.coding.event.PloverType.AGREE;
import static dragoman.coding.event.PloverType.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coding.event.Mode;
import dragoman.coding.event.Sector;
import dragoman.coding.event.Status;
import dragoman.record.event.Telling;
import dragoman.record.event.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final String GUEST = "Asha Rao";
    private static final String HOST = "Baran Koh";

    /** The reports of each event, written {@code a b | c}; the same in either order. */
    private static String merged(Told... told) {
        List<Telling> tellings = new ArrayList<>(Arrays.stream(told).map(Told::telling).toList());
        String merged = shape(tellings);
        Collections.reverse(tellings);
        assertThat(shape(tellings)).isEqualTo(merged);
        return merged;
    }

    private static String shape(List<Telling> tellings) {
        return Merging.groups(tellings).stream().map(group -> group.stream().map(Telling::report).sorted().collect(Collectors.joining(" ")))
                .sorted().collect(Collectors.joining(" | "));
    }

    /** An Indian minister comes to Pakistan. */
    private static Told visit(String report) {
        return Told.by(report, 1).does("IND", CONSULT, "PAK").actor(GUEST, Sector.GOV).mode(Mode.VISIT).cameo("042").says("Rao landed in the capital.", "landed");
    }

    private static Told meeting(String report) {
        return Told.by(report, 1).does("IND", CONSULT, "PAK").actor(GUEST, Sector.GOV).recipient(HOST, Sector.GOV).says("Rao had tea with Koh.", "had");
    }

    private static Told received(String report) {
        return Told.by(report, 1).does("PAK", CONSULT, "IND").actor(HOST, Sector.GOV).recipient(GUEST, Sector.GOV).says("Koh saw Rao before noon.", "saw");
    }

    @Test
    void whoMeetsWhomIsToldInEitherDirection() {
        assertThat(merged(meeting("a").on("2018-05-15", STATED), received("b").on("2018-05-15", RESOLVED))).isEqualTo("a b");
        assertThat(merged(meeting("a").on("2018-05-15", STATED), received("b").on("2018-05-16", RESOLVED))).isEqualTo("a | b");
        assertThat(merged(meeting("a").on("2018-05-15", STATED), received("b").actor("Omar Said", Sector.GOV).says("Said saw Rao.", "saw").on("2018-05-15", STATED))).isEqualTo("a | b");
    }

    @Test
    void aVisitHasADirectionUnlessTheHostIsTold() {
        Told hosted = received("b").mode(Mode.VISIT).on("2018-05-15", STATED);
        assertThat(merged(visit("a").on("2018-05-15", STATED), hosted.cameo("043"))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-15", STATED), hosted.cameo("042"))).isEqualTo("a | b");
    }

    @Test
    void aMeetingOfTheVisitorWithinTheDaysOfTheVisitIsTheVisit() {
        assertThat(merged(visit("a").on("2018-05-14", STATED), meeting("b").on("2018-05-16", STATED))).isEqualTo("a b");
        assertThat(merged(visit("a").on("2018-05-14", STATED), meeting("b").on("2018-05-19", STATED))).isEqualTo("a | b");
        assertThat(merged(visit("a").on("2018-05-14", STATED), meeting("b").on("2018-05-13", STATED))).isEqualTo("a | b");
        assertThat(merged(visit("a").on("2018-05-14", STATED), meeting("b").actor("Vikram Mehta", Sector.GOV).on("2018-05-16", STATED))).isEqualTo("a | b");
    }

    @Test
    void twoMeetingsOnTwoDaysOfOneVisitAreOneEvent() {
        Told first = meeting("b").on("2018-05-14", STATED);
        Told second = received("c").on("2018-05-15", STATED);
        assertThat(merged(visit("a").on("2018-05-14", STATED), first, second)).isEqualTo("a b c");
        assertThat(merged(first, second)).isEqualTo("b | c");
    }

    @Test
    void twoDaysForTheSameWordAreNoStay() {
        Told later = visit("b").on("2018-05-15", STATED);
        assertThat(merged(visit("a").on("2018-05-14", STATED), later)).isEqualTo("a | b");
        assertThat(merged(visit("a").on("2018-05-14", STATED), later.says("Rao left the capital.", "left"))).isEqualTo("a b");
    }

    @Test
    void anUndatedTripOfTheSameVisitorInTheNewsOfThatWeekIsTheDatedOne() {
        Told dated = visit("a").on("2018-05-14", STATED).published("2018-05-15");
        Told undated = visit("b").says("After a short tour Rao was back home.", "tour");
        assertThat(merged(dated, undated.published("2018-05-17"))).isEqualTo("a b");
        assertThat(merged(dated, undated.published("2018-06-17"))).isEqualTo("a | b");
        Told other = visit("b").actor("Vikram Mehta", Sector.GOV).says("After a short tour Mehta was back home.", "tour").published("2018-05-17");
        assertThat(merged(dated, other)).isEqualTo("a | b");
    }

    @Test
    void anUndatedVisitThatIsLookedBackOnIsNotTheNewsOfTheWeek() {
        Told dated = visit("a").on("2018-05-14", STATED).published("2018-05-15");
        Told before = visit("b").actor("Rao", Sector.GOV).says("The two towns, which she first toured as a student, have grown.", "toured").published("2018-05-15");
        assertThat(merged(dated, before.actor(null, Sector.GOV))).isEqualTo("a | b");
        assertThat(Wording.of(before.mention(), Set.of()).looksBack()).isTrue();
        assertThat(Wording.of(dated.mention(), Set.of()).looksBack()).isFalse();
    }

    @Test
    void plansToMeetHaveNoDirectionEither() {
        Told plan = Told.by("a", 1).does("IND", AGREE, "PAK").about(CONSULT, Optional.empty(), "040").actor(GUEST, Sector.GOV).recipient(HOST, Sector.GOV)
                .on("2018-06", STATED).status(Status.PLANNED);
        Told back = Told.by("b", 1).does("PAK", AGREE, "IND").about(CONSULT, Optional.empty(), "040").actor(HOST, Sector.GOV).recipient(GUEST, Sector.GOV)
                .on("2018-06", STATED).status(Status.PLANNED).says("Koh wants to talk with Rao.", "wants");
        assertThat(merged(plan, back)).isEqualTo("a b");
        assertThat(merged(plan, back.about(CONSULT, Optional.of(Mode.PHONE), "041"))).isEqualTo("a b");
    }

    @Test
    void twoWhoHaveNotMetYetHaveOneMeetingAheadForWeeks() {
        Told plan = meeting("a").status(Status.PLANNED).published("2018-05-01");
        Told later = received("b").status(Status.PLANNED).published("2018-05-20");
        assertThat(merged(plan, later)).isEqualTo("a b");
        assertThat(merged(plan, later.published("2018-08-20"))).as("months later it may be the next one").isEqualTo("a | b");
        assertThat(merged(plan, later.recipient(null, Sector.GOV))).as("only one of the two is named").isEqualTo("a | b");
        assertThat(merged(plan.status(Status.DONE), later.status(Status.DONE))).as("held, and told twenty days later").isEqualTo("a | b");
    }

    @Test
    void thePeopleOfAMeetingInTheNewsOfItsDayAreGroundEnough() {
        Told dated = meeting("a").on("2018-05-14", STATED).published("2018-05-15");
        assertThat(merged(dated, received("b").on("2018-05", TENSE).published("2018-05-15"))).isEqualTo("a b");
        assertThat(merged(dated, received("b").on("2018-05", TENSE).published("2018-05-15").actor(null, Sector.GOV).recipient(null, Sector.GOV))).isEqualTo("a | b");
    }
}
