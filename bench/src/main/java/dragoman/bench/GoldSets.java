package dragoman.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which gold sets are there? */
final class GoldSets {

    private static final String CODE = "code";
    private static final String ANNOTATE = "annotate";
    private static final String SHARE = "([\\d.]+)";
    private static final String PART = "(\\d+)/(\\d+)";

    /** The reports of our own of which only the total figures are looked at. */
    static final String KEPT = "own-kept";

    /** Reports of all sets together that could not be coded. */
    static final Figure UNCODED = new Figure("all sets", "not coded", Kind.FAULTS);

    /** In the order of the table. */
    static final List<GoldSet> ALL = List.of(
            GoldSet.of("seeds", "seeds", "acceptance/seeds/manifest.jsonl", CODE)
                    .with("found", Kind.COUNT, "seeds: found (\\d+)/\\d+ ")
                    .with("forbidden", Kind.FAULTS, "forbidden codings (\\d+) ")
                    .with("date", Kind.SHARE, "of the found: date " + PART)
                    .with("mode", Kind.SHARE, "of the found:.* mode " + PART)
                    .with("status", Kind.SHARE, "of the found:.* status " + PART)
                    .with("speaker", Kind.SHARE, "of the found:.* speaker " + PART),
            GoldSet.of("news", "news", "acceptance/news/manifest.jsonl", CODE)
                    .with("precision", Kind.SHARE, "news: precision " + SHARE)
                    .with("recall", Kind.SHARE, "news: .* recall " + SHARE)
                    .with("F1", Kind.SHARE, "news: .* F1 " + SHARE)
                    .with("date", Kind.SHARE, "of the right ones: date " + PART)
                    .with("status", Kind.SHARE, "of the right ones:.* status " + PART),
            ofOurOwn("own-open", "bench/reports/open/manifest.jsonl"),
            ofOurOwn(KEPT, "bench/reports/kept/manifest.jsonl"),
            GoldSet.of("plv", "plv", "eval/plv.jsonl", CODE)
                    .takesLong()
                    .with("macro F1", Kind.SHARE, "given the pair, all .* macro F1 " + SHARE)
                    .with("end-to-end recall", Kind.SHARE, "\\(end-to-end recall\\) " + SHARE)
                    .with("accuracy", Kind.SHARE, "given the pair, all \\(\\d+\\): accuracy " + SHARE)
                    .with("pair found", Kind.SHARE, "; pair found " + SHARE),
            GoldSet.of("quad", "quad", "eval/cameo_class.jsonl", CODE)
                    .takesLong()
                    .with("macro F1", Kind.SHARE, "quad: .* macro F1 " + SHARE),
            GoldSet.of("multicoder", "multicoder", "eval/cameo_multicoder.jsonl", CODE)
                    .with("relevance F1", Kind.SHARE, "relevance P/R/F1 [\\d.]+/[\\d.]+/" + SHARE)
                    .with("root F1", Kind.SHARE, "CAMEO root P/R/F1 [\\d.]+/[\\d.]+/" + SHARE),
            GoldSet.of("actors", "actors", "eval/ngec_actor_codes.jsonl", ANNOTATE)
                    .with("both", Kind.SHARE, "both right " + SHARE),
            GoldSet.of("dates", "dates", "eval/timex_meantime.jsonl", ANNOTATE)
                    .takesLong()
                    .with("value right", Kind.SHARE, "value right " + SHARE),
            GoldSet.of("phrases", "dates", "eval/timex_phrases.jsonl", ANNOTATE)
                    .with("value right", Kind.SHARE, "value right " + SHARE),
            GoldSet.of("attribution", "attribution", "eval/attribution_polnear.jsonl", ANNOTATE)
                    .takesLong()
                    .with("F1", Kind.SHARE, "attribution: .* F1 " + SHARE),
            GoldSet.ofFiles("articles", "articles", "eval/article_scrapinghub.jsonl", "eval/html/article_scrapinghub")
                    .with("F1", Kind.SHARE, "articles: .* F1 " + SHARE)
                    .with("precision", Kind.SHARE, "articles: .* precision " + SHARE),
            GoldSet.ofFiles(FeedCases.NAME, FeedCases.NAME, "eval/feeds_feedparser.jsonl", "")
                    .with("as expected", Kind.SHARE, "feeds: " + PART),
            GoldSet.ofFiles(ArchiveCases.NAME, ArchiveCases.NAME, "eval/warc_samples.jsonl", "")
                    .with("records told of", Kind.SHARE, "archives: " + PART),
            GoldSet.ofFiles(CharsetCases.NAME, CharsetCases.NAME, "eval/encoding_html5lib.jsonl", "")
                    .with("decoded", Kind.SHARE, "charsets: " + PART),
            GoldSet.ofFiles(EventChains.NAME, EventChains.NAME, "eval/ecbplus.jsonl", "")
                    .takesLong()
                    .with("B-cubed F1", Kind.SHARE, "chains: .* F1 " + SHARE)
                    .with("acts aligned", Kind.COUNT, "chains: (\\d+) acts"),
            GoldSet.of(Headlines.NAME, Headlines.NAME, "eval/ngec_headlines.jsonl", CODE)
                    .with("type right", Kind.SHARE, "headlines: type right " + PART + " of all")
                    .with("type of the coded", Kind.SHARE, "headlines: .* " + PART + " of the coded")
                    .with("mode right", Kind.SHARE, "headlines: .* mode right " + PART),
            GoldSet.of(CodebookSentences.NAME, CodebookSentences.NAME, "eval/cameo_manual_examples.jsonl", CODE)
                    .with("root right", Kind.SHARE, "codebook: root right " + PART)
                    .with("code right", Kind.SHARE, "codebook: .* code right " + PART)
                    .with("statements not coded", Kind.SHARE, "codebook: .* statements not coded " + PART),
            GoldSet.of(DatedEvents.NAME, DatedEvents.NAME, "eval/meantime_events.jsonl", CODE)
                    .takesLong()
                    .with("date right", Kind.SHARE, "dating: .* date right " + PART),
            GoldSet.of(PlaceNames.NAME, PlaceNames.NAME, "eval/geo_geowebnews.jsonl", CODE)
                    .takesLong()
                    .with("actors metonymic", Kind.SHARE, "metonyms: of those that are actors metonymic " + PART),
            GoldSet.ofFiles(CopyPairs.NAME, CopyPairs.NAME, "eval/neardup_pairs.jsonl", "")
                    .with("found", Kind.SHARE, "copies: found " + PART)
                    .with("kept apart", Kind.SHARE, "copies: .* kept apart " + PART));

    private GoldSets() {}

    /** Reports of our own, scored as running news; what is coded where there is nothing political counts as a false alarm. */
    private static GoldSet ofOurOwn(String name, String gold) {
        return GoldSet.of(name, "news", gold, CODE)
                .inTheCheckout()
                .with("precision", Kind.SHARE, "news: precision " + SHARE)
                .with("recall", Kind.SHARE, "news: .* recall " + SHARE)
                .with("F1", Kind.SHARE, "news: .* F1 " + SHARE)
                .with("date", Kind.SHARE, "of the right ones: date " + PART)
                .with("status", Kind.SHARE, "of the right ones:.* status " + PART);
    }

    /** Every figure of accuracy, in the order of the table. */
    static List<Figure> figures() {
        return Stream.concat(ALL.stream().flatMap(set -> set.figures().stream()), Stream.of(UNCODED)).toList();
    }

    static Optional<GoldSet> called(String name) {
        return ALL.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(GoldSet::name).toList();
    }
}
