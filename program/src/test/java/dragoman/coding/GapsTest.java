package dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.HandParse;
import dragoman.reading.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static List<Gap> gaps(String text) {
        return Coding.CODER.gaps(Report.of("test", text, HandParse.PUBLISHED));
    }

    private static List<String> frames(String text) {
        return gaps(text).stream().map(Gap::frame).toList();
    }

    @Test
    void aVerbBetweenTwoActorsThatNoLineReadsIsAGap() {
        assertThat(frames("Iran resembles Iraq.")).containsExactly("[actor] resemble [recipient]");
        assertThat(frames("Iraq was outnumbered by Iran.")).containsExactly("[actor] outnumber [recipient]");
        assertThat(frames("French officials lag behind Russia.")).containsExactly("[actor] lag behind [recipient]");
    }

    @Test
    void anObjectThatIsNoActorIsLeftOut() {
        assertThat(frames("Iran borrowed two umbrellas from Iraq.")).containsExactly("[actor] borrow … from [recipient]");
    }

    @Test
    void aLightVerbIsShownWithItsNoun() {
        assertThat(frames("Iran held a raffle with Iraq.")).containsExactly("[actor] hold raffle with [recipient]");
    }

    @Test
    void aNounWithTwoActorsIsAGap() {
        assertThat(frames("Iran's resemblance to Iraq is small.")).containsExactly("[actor]'s resemblance to [recipient]");
        assertThat(frames("The contrast between India and Iran is large.")).containsExactly("contrast between [actor] and [recipient]");
    }

    @Test
    void whatALineReadsIsNoGapEvenWhereTheSentenceNegatesIt() {
        assertThat(frames("Iran attacked Iraq.")).isEmpty();
        assertThat(frames("Iran did not attack Iraq.")).isEmpty();
        assertThat(frames("Iran launched an attack on Iraq.")).isEmpty();
    }

    @Test
    void oneActorAloneIsNoGap() {
        assertThat(frames("Iran resembles a desert.")).isEmpty();
        assertThat(frames("Iran resembles Iran.")).isEmpty();
    }

    @Test
    void whereAndWhenAndSayingAreNoGaps() {
        assertThat(frames("Iran snores in Iraq after India.")).isEmpty();
        assertThat(frames("Iran is Iraq.")).isEmpty();
        assertThat(frames("France said that Russia was cold.")).isEmpty();
    }

    @Test
    void aGapHasItsPlace() {
        Gap gap = gaps("It rained. Iran resembles Iraq.").get(0);
        assertThat(gap.trigger().text()).isEqualTo("resembles");
        assertThat(gap.evidence().text()).isEqualTo("Iran resembles Iraq.");
        assertThat(gap.sentence()).isEqualTo(2);
        assertThat(gap.kind()).isEqualTo(Gap.Kind.VERB);
    }
}
