package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the scorer prints is read figure by figure. */
class GoldSetTest {

    private static final Map<String, String> PRINTED = Map.of(
            "seeds", """
                    seeds: found 26/38 (0.684), optional 2/4
                           of the found: date 20/25, mode 9/12, status 26/26, speaker 4/8
                           forbidden codings 1 [('F03', 'CONSULT', 'they had met')]; mentions coded 80, outside every expected passage 30
                    """,
            "news", """
                    news: precision 0.604 (55/91) recall 0.360 (45/125) F1 0.451; something coded at 0.528 of the gold events
                          of the right ones: date 44/55, status 33/55, mode 10/12, speaker 13/17
                    """,
            "plv", """
                    plv: 1015 pairs; no mention at all 0.301; pair found 0.512; pair and root right (end-to-end recall) 0.423; gold root somewhere in the sentence 0.600
                         given the pair, all (1015): accuracy 0.555, macro F1 0.566; quad accuracy 0.601; cooperation/conflict 0.622; accuracy where it spoke 0.800 on 0.700
                         ACCUSE 0.61  AGREE 0.55
                         given the pair, without codebook sentences (900): accuracy 0.111, macro F1 0.222; quad accuracy 0.333; cooperation/conflict 0.444; accuracy where it spoke 0.555 on 0.666
                         ACCUSE 0.60  AGREE 0.50
                    """,
            "quad", "quad: 502 sentences, accuracy 0.612, macro F1 0.587  0 0.70 1 0.55\n",
            "multicoder", "multicoder: relevance P/R/F1 0.564/0.489/0.524; CAMEO root P/R/F1 0.196/0.176/0.186\n",
            "actors", "actors: 159 phrases: both right 0.623; country 101/131; sector 91/136\n",
            "dates", "dates: 300 dates, found 0.933, value right 0.871, found in all 340\n",
            "phrases", "dates: 33 dates, found 1.000, value right 0.970\n",
            "attribution", "attribution: 1200 gold; content found 0.700; speaker and content: precision 0.610 recall 0.440 F1 0.511\n");

    /** Of the sets that are scored here. */
    private static final Map<String, String> PRINTED_HERE = Map.of(
            "headlines", "headlines: type right 80/160 of all, 80/100 of the coded; mode right 30/40\n", "codebook", "codebook: root right 15/20, code right 5/20; statements not coded 4/10\n",
            "dating", "dating: 12 coded, date right 9/12\n", "metonyms", "metonyms: of those that are actors metonymic 45/50; of the 200 metonymic an actor 0.225\n",
            "copies", "copies: found 9/10, kept apart 20/25\n");

    /** Of the sets of files, which are read and not coded. */
    private static final Map<String, String> PRINTED_OF_FILES = Map.of(
            "articles", "articles: 89 pages, precision 0.906 recall 0.970 F1 0.937; pages without a body 0\n",
            "feeds", "feeds: 382/408 cases as expected\n", "archives", "archives: 120/123 records told of\n", "charsets", "charsets: 30/41 pages decoded\n",
            "chains", "chains: 250 acts aligned; each alone 0.700; B-cubed precision 0.900 recall 0.600 F1 0.720\n");

    @Test
    void everyFigureOfEverySetIsReadFromItsPrintout() {
        for (GoldSet set : GoldSets.ALL) {
            String printed = PRINTED.getOrDefault(set.scorer().equals("news") ? "news" : set.name(), PRINTED_HERE.getOrDefault(set.name(), PRINTED_OF_FILES.get(set.name())));
            assertThat(set.scores(printed)).as(set.name()).extracting(Score::figure).isEqualTo(set.figures());
        }
    }

    @Test
    void whatIsScoredHereIsReadFromTheSameLines() {
        assertThat(PRINTED_HERE.entrySet().stream().flatMap(set -> GoldSets.called(set.getKey()).orElseThrow().scores(set.getValue()).stream()).collect(Collectors.toMap(s -> s.figure().toString(), Score::value)))
                .isEqualTo(Map.ofEntries(Map.entry("headlines type right", 0.5), Map.entry("headlines type of the coded", 0.8), Map.entry("headlines mode right", 0.75),
                        Map.entry("codebook root right", 0.75), Map.entry("codebook code right", 0.25), Map.entry("codebook statements not coded", 0.4),
                        Map.entry("dating date right", 0.75), Map.entry("metonyms actors metonymic", 0.9),
                        Map.entry("copies found", 0.9), Map.entry("copies kept apart", 0.8)));
    }

    @Test
    void countsSharesAndPartsOfAWholeAreTold() {
        assertThat(values("seeds")).isEqualTo(Map.of("found", 26.0, "forbidden", 1.0, "date", 0.8, "mode", 0.75, "status", 1.0, "speaker", 0.5));
        assertThat(values("news")).isEqualTo(Map.of("precision", 0.604, "recall", 0.36, "F1", 0.451, "date", 0.8, "status", 0.6));
    }

    @Test
    void allPairsCountAndNotThoseWithoutCodebookSentences() {
        assertThat(values("plv")).isEqualTo(Map.of("macro F1", 0.566, "end-to-end recall", 0.423, "accuracy", 0.555, "pair found", 0.512));
    }

    @Test
    void ofThreeNumbersInARowTheLastIsF1() {
        assertThat(values("multicoder")).isEqualTo(Map.of("relevance F1", 0.524, "root F1", 0.186));
    }

    @Test
    void theOtherSetsHaveOneFigureEach() {
        assertThat(values("quad")).isEqualTo(Map.of("macro F1", 0.587));
        assertThat(values("actors")).isEqualTo(Map.of("both", 0.623));
        assertThat(values("dates")).isEqualTo(Map.of("value right", 0.871));
        assertThat(values("phrases")).isEqualTo(Map.of("value right", 0.97));
        assertThat(values("attribution")).isEqualTo(Map.of("F1", 0.511));
    }

    @Test
    void aShareOfNothingIsNothing() {
        String printed = PRINTED.get("seeds").replace("speaker 4/8", "speaker 0/0");
        assertThat(GoldSets.called("seeds").orElseThrow().scores(printed)).filteredOn(s -> s.figure().name().equals("speaker")).extracting(Score::value).containsExactly(0.0);
    }

    @Test
    void aFigureThatIsNotPrintedIsLeftOut() {
        assertThat(GoldSets.called("quad").orElseThrow().scores("quad: nothing to score\n")).isEmpty();
    }

    @Test
    void reportsOfOurOwnLieInTheCheckoutAndAllElseBesideIt() {
        assertThat(GoldSets.ALL).filteredOn(GoldSet::isHere).extracting(GoldSet::name).containsExactly("own-open", GoldSets.KEPT);
    }

    @Test
    void noTwoFiguresBearTheSameName() {
        assertThat(GoldSets.figures().stream().map(Figure::toString)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    private static Map<String, Double> values(String set) {
        Map<String, Double> values = new LinkedHashMap<>();
        GoldSets.called(set).orElseThrow().scores(PRINTED.get(set)).forEach(score -> values.put(score.figure().name(), score.value()));
        return values;
    }
}
