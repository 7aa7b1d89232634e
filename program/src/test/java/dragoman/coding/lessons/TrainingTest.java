package dragoman.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dragoman.coding.event.PloverType;
import dragoman.language.WordVectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static Features features(int direction, String... signs) {
        float[] sense = new float[WordVectors.LENGTH];
        sense[direction] = 1;
        return new Features(List.of(signs), sense);
    }

    private static Features.Seen seen(int direction, String... signs) {
        return features(direction, signs).seen();
    }

    /** Signs tell kind 0 from 1; only the sense tells kind 2. */
    private static List<Training.Example> examples() {
        List<Training.Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(new Training.Example(seen(0, "any", "left"), 0, 1));
            examples.add(new Training.Example(seen(0, "any", "right"), 1, 1));
            examples.add(new Training.Example(seen(1, "any"), 2, 1));
        }
        return examples;
    }

    @Test
    void itLearnsFromSignsAndFromSense() {
        Panel network = new Panel(List.of(Training.learn(3, examples(), 1)));
        assertThat(network.likely(seen(0, "any", "left"))[0]).isGreaterThan(0.8);
        assertThat(network.likely(seen(0, "any", "right"))[1]).isGreaterThan(0.8);
        assertThat(network.likely(seen(1, "any"))[2]).isGreaterThan(0.8);
    }

    /** Of three candidates the one with the bigger sign is right; where all are small, nobody is. */
    private static List<Training.Choice> choices() {
        List<Training.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            choices.add(new Training.Choice(List.of(seen(0, "any", "middle"), seen(0, "any", "big"), seen(0, "any", "small")), Set.of(1)));
            choices.add(new Training.Choice(List.of(seen(0, "any", "small"), seen(0, "any", "middle"), seen(0, "any", "small")), Set.of(1)));
            choices.add(new Training.Choice(List.of(seen(0, "any", "small"), seen(0, "any", "small")), Set.of()));
        }
        return choices;
    }

    @Test
    void whoIsChosenHangsOnWhoElseThereIs() {
        Panel panel = new Panel(List.of(Training.choosing(choices(), 1)));
        Features.Seen big = seen(0, "any", "big");
        Features.Seen middle = seen(0, "any", "middle");
        Features.Seen small = seen(0, "any", "small");
        assertThat(panel.shares(List.of(big, middle))[0]).isGreaterThan(0.7);
        assertThat(panel.shares(List.of(middle, small))[0]).isGreaterThan(0.7);
        assertThat(panel.shares(List.of(small, small))[2]).as("nobody").isGreaterThan(0.7);
    }

    @Test
    void theSameChoicesGiveTheSameNetwork() {
        assertThat(Training.choosing(choices(), 1).weights().bySign()).isEqualTo(Training.choosing(choices(), 1).weights().bySign());
    }

    @Test
    void likelihoodsAreOneTogether() {
        double[] likely = new Panel(List.of(Training.learn(3, examples(), 1), Training.learn(3, examples(), 2))).likely(seen(7, "never seen"));
        assertThat(likely[0] + likely[1] + likely[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void theSameExamplesGiveTheSameNetwork() {
        assertThat(Training.learn(3, examples(), 1).weights().bySign()).isEqualTo(Training.learn(3, examples(), 1).weights().bySign());
    }

    @Test
    void aSignSeenOnceIsNotLearnt() {
        List<Training.Example> examples = examples();
        examples.add(new Training.Example(seen(0, "any", "once"), 0, 1));
        Signs signs = Training.learn(3, examples, 1).signs();
        assertThat(signs.has("left")).isTrue();
        assertThat(signs.has("once")).isFalse();
    }

    @Test
    void aPanelHoldsForLikelyWhatItsNetworksDoInTheMean() {
        Network one = Training.choosing(choices(), 1);
        Network other = Training.choosing(choices(), 2);
        List<Features.Seen> candidates = List.of(seen(0, "any", "big"), seen(0, "any", "small"));
        double[] first = new Panel(List.of(one)).shares(candidates);
        double[] second = new Panel(List.of(other)).shares(candidates);
        double[] both = new Panel(List.of(one, other)).shares(candidates);
        assertThat(first[0]).isNotEqualTo(second[0]);
        assertThat(both[0]).isCloseTo((first[0] + second[0]) / 2, within(1e-9));
        assertThat(both[0] + both[1] + both[2]).isCloseTo(1, within(1e-9));
    }

    @Test
    void whoHardlyHoldsAnythingForLikelyIsNotAskedTwice() {
        Network one = Training.learn(3, examples(), 1);
        Network other = Training.learn(3, examples(), 2);
        Features.Seen third = seen(1, "any");
        Panel panel = new Panel(List.of(one, other));
        assertThat(panel.likely(third, 0.5)).isEqualTo(new Panel(List.of(one)).likely(third)).isNotEqualTo(panel.likely(third));
    }

    @Test
    void whoWasShownNothingHoldsNobodyForLikely() {
        Panel panel = new Panel(List.of(Training.choosing(List.of(), 1)));
        assertThat(panel.hasLearnt()).isFalse();
        assertThat(panel.shares(List.of(seen(0, "any"), seen(1, "any")))).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
    }

    @Test
    void aFileThatIsCutOffIsAnError() throws IOException {
        Panel one = new Panel(List.of(Training.learn(3, examples(), 1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Learnt.of(new Learnt.Networks(one, one, one, one), List.of(), List.of()).write(new DataOutputStream(bytes));
        for (int length : new int[] {6, 40, bytes.size() / 2, bytes.size() - 5}) {
            byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);
            assertThatThrownBy(() -> Learnt.read(new DataInputStream(new ByteArrayInputStream(cut)))).as("%d bytes", length).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void networksOfOtherSignsAreNoPanel() {
        List<Training.Example> fewer = examples().subList(0, 1);
        assertThatThrownBy(() -> new Panel(List.of(Training.learn(3, examples(), 1), Training.learn(3, fewer, 1)))).hasMessageContaining("different signs");
    }

    @Test
    void anExampleOfNoKindIsRefused() {
        assertThatThrownBy(() -> new Training.Example(seen(0), -1, 1)).hasMessageContaining("kind -1");
        assertThatThrownBy(() -> new Features(List.of(), new float[3])).hasMessageContaining("got 3");
    }

    @Test
    void whatWasLearntIsReadAsItWasWritten() throws IOException {
        Network network = Training.learn(3, examples(), 1);
        Lesson lesson = new Lesson("a.txt", 3, "[actor] shut its border", PloverType.SANCTION);
        Lesson other = new Lesson("a.txt", 4, "[actor] barred its road", PloverType.SANCTION);
        Panel types = new Panel(List.of(network, Training.learn(3, examples(), 2)));
        Panel who = new Panel(List.of(Training.choosing(choices(), 1)));
        Panel others = new Panel(List.of(network));
        Learnt learnt = Learnt.of(new Learnt.Networks(types, who, others, others), List.of(other, lesson), List.of(network.hidden(features(1).sense()), network.hidden(features(0).sense())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learnt.write(new DataOutputStream(bytes));
        Learnt read = Learnt.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.networks().types().networks()).hasSize(2);
        assertThat(List.of(read.networks().who(), read.networks().whom(), read.networks().when())).extracting(panel -> panel.networks().get(0).weights().kinds()).containsExactly(1, 3, 3);
        double[] before = types.likely(seen(0, "any", "left"));
        double[] after = read.likely(features(0, "any", "left"));
        for (int kind = 0; kind < before.length; kind++) {
            assertThat(after[kind]).isCloseTo(before[kind], within(0.01));
        }
        assertThat(read.nearest(features(0), PloverType.SANCTION, 1).get(0).lesson()).isEqualTo(lesson);
        assertThat(read.nearest(features(0), PloverType.SANCTION, 5)).hasSize(2);
        assertThat(read.nearest(features(0), PloverType.AID, 5)).isEmpty();
    }
}
