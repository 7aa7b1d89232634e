package dragoman.record.copies;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.List;

/**
 * By which part of its signature can a text be found that shares its words with another?
 *
 * <p>Texts of like length share a band of three components of their SuperMinHash: of those that share six tenths of their words 99 in 100 do, of those that
 * share a twentieth one in 400. A short text in a long one shares too little for that: it is found by samples, one shingle in so many, chosen by its hash alone, so
 * that the long text chooses the same.
 *
 * @param hash odd for a band, whose number is in it; even for a sample
 */
public record Band(long hash) {

    private static final int BANDS = 20;
    private static final int ROWS = 3;
    private static final int BITS = 32;
    private static final int ONE_IN = 32;
    private static final SimilarityHashPolicy SIGNATURE = SimilarityHashing.superMinHash(BANDS * ROWS, BITS);

    /** Whether it is a shingle of the text itself. */
    public boolean isSample() {
        return (hash & 1) == 0;
    }

    static List<Band> of(long[] shingles) {
        List<Band> bands = new ArrayList<>();
        if (shingles.length == 0) {
            return bands;
        }
        byte[] signature = SIGNATURE.createHasher().compute(ElementHashProvider.ofValues(shingles));
        for (int band = 0; band < BANDS; band++) {
            var stream = Hashing.komihash5_0().hashStream().putInt(band);
            for (int row = 0; row < ROWS; row++) {
                stream.putLong(SIGNATURE.getComponent(signature, band * ROWS + row));
            }
            bands.add(new Band(stream.getAsLong() | 1));
        }
        for (long shingle : shingles) {
            if (Math.floorMod(shingle, ONE_IN) == 0) {
                bands.add(new Band(shingle));
            }
        }
        return bands;
    }
}
