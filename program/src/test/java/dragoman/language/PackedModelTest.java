package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackedModelTest {

    private static final PackedModel MODEL = new PackedModel(List.of("A", "B"), List.of("i:0::lemma:"), new long[] {11, 12, 13},
            new short[] {1, 0, 2}, new byte[] {1, 0, 1}, new float[] {0.5f, 2, -1});

    private static byte[] bytes(PackedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static PackedModel read(byte[] bytes) throws IOException {
        return PackedModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void scoresAreTheSumsOfTheKnownFeatures() {
        assertThat(MODEL.scores(new long[] {13, 11, 12, 99, 7}, 4)).containsExactly(2, -0.5f);
        assertThat(MODEL.scores(new long[] {11}, 0)).containsExactly(0, 0);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        PackedModel read = read(bytes(MODEL));
        assertThat(read.labels()).containsExactly("A", "B");
        assertThat(read.templates()).containsExactly("i:0::lemma:");
        assertThat(read.scores(new long[] {11, 13}, 2)).containsExactly(2, -0.5f);
    }

    @Test
    void aFileThatIsCutOffIsAnError() throws IOException {
        byte[] bytes = bytes(MODEL);
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1))).isInstanceOf(EOFException.class)
                .hasMessageContaining("build it again");
    }

    @Test
    void aModelThatIsMissingSaysHowToMakeIt() {
        assertThatThrownBy(() -> PackedFile.open("no.model")).isInstanceOf(FileNotFoundException.class).hasMessageContaining("mvn process-classes");
    }

    @Test
    void twoFeaturesMayNotShareAKey() {
        assertThatThrownBy(() -> new KeyTable(new long[] {5, 6, 5}, new long[3])).hasMessageContaining("row 2 has the same key as one before it: 5");
    }

    @Test
    void manyValuesAreThoseThatEachKeyHas() {
        // All keys begin to be looked for at the same place, the last one.
        long[] keys = {-1, -2, -3, -4, -5};
        KeyTable table = new KeyTable(Arrays.copyOf(keys, 4), new long[] {10, 20, 30, 0});
        assertThat(table.values(keys, 5)).containsExactly(10, 20, 30, 0, KeyTable.NONE);
        assertThat(table.values(new long[] {-3, 7}, 1)).containsExactly(30);
        assertThat(Arrays.stream(keys).map(table::value).toArray()).containsExactly(10, 20, 30, 0, KeyTable.NONE);
        assertThat(table.keys()).containsExactlyInAnyOrder(-1, -2, -3, -4);
    }

    @Test
    void theHashOfAJoinedTextFollowsFromItsParts() {
        assertThat(TextHash.of("age week").then(TextHash.of("verb said"))).isEqualTo(TextHash.of("age week verb said").bits());
        long bits = TextHash.of("arrive").after(TextHash.of("VBD").bits());
        assertThat(bits).isEqualTo(TextHash.of("VBD_arrive").bits());
        assertThat(TextHash.key(bits, 1)).isNotEqualTo(TextHash.key(bits, 2));
    }

    @Test
    void wordsKeepTheirTagsAndClusters() throws IOException {
        PackedWords words = PackedWords.of(new TreeMap<>(Map.of("may", List.of("MD", "NNP"), "visit", List.of("NN"))),
                new TreeMap<>(Map.of("may", List.of("10", "101"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        words.write(new DataOutputStream(out));
        PackedWords read = PackedWords.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        int may = read.row("may");
        assertThat(read.lists().get(read.tags(may))).containsExactly("MD", "NNP");
        assertThat(read.lists().get(read.clusters(may))).containsExactly("10", "101");
        assertThat(read.lists().get(read.clusters(read.row("visit")))).isEmpty();
        assertThat(read.row("unknown")).isEqualTo(-1);
    }
}
