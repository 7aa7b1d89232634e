package dragoman.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Is a mention as often right as its confidence says? */
final class Reliability {

    private static final double[] EDGES = {0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    private final Scorer scorer;
    private final Checkout checkout;

    Reliability(Scorer scorer, Checkout checkout) {
        this.scorer = scorer;
        this.checkout = checkout;
    }

    /** The labelled mentions, coded with the program as it is. */
    List<LabelledMention> mentions() {
        GoldRun run = GoldRun.of(scorer, checkout);
        GoldSet news = GoldSets.called("news").orElseThrow();
        GoldSet pairs = GoldSets.called("plv").orElseThrow();
        GoldSet own = GoldSets.called("own-open").orElseThrow();
        Stream.of(news, own, pairs).forEach(set -> run.printout(set, 0));
        List<LabelledMention> ofNews = LabelledMentions.ofArticles("news", scorer.gold(news), output(news));
        List<LabelledMention> ofOwn = LabelledMentions.ofArticles("own-open", scorer.gold(own), output(own));
        List<LabelledMention> ofPairs = LabelledMentions.ofPairs(scorer.gold(pairs), run.reports(pairs), output(pairs));
        return Stream.of(ofNews, ofOwn, ofPairs).flatMap(List::stream).toList();
    }

    private Path output(GoldSet set) {
        return checkout.scratch(set.name()).resolve("output.jsonl");
    }

    /** For each range of confidence: how many, how sure on average, what share is right, of all sets and of each. */
    static String table(List<LabelledMention> mentions) {
        StringBuilder table = new StringBuilder("| confidence | mentions | mean confidence | right | right of news | right of own-open | right of plv |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            List<LabelledMention> here = mentions.stream().filter(m -> m.confidence() >= from && m.confidence() < to).toList();
            if (!here.isEmpty()) {
                table.append(String.format(Locale.ROOT, "| %.1f–%.1f | %d | %.2f | %s | %s | %s | %s |%n", from, Math.min(1, to), here.size(),
                        here.stream().mapToDouble(LabelledMention::confidence).average().orElse(0), share(here), share(of("news", here)), share(of("own-open", here)), share(of("plv", here))));
            }
        }
        return table.append(String.format(Locale.ROOT, "%nMean distance of confidence and share, each range weighing as many as it holds: %.3f.%n", distance(mentions))).toString();
    }

    /** The expected calibration error. */
    static double distance(List<LabelledMention> mentions) {
        double sum = 0;
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            List<LabelledMention> here = mentions.stream().filter(m -> m.confidence() >= from && m.confidence() < to).toList();
            double sure = here.stream().mapToDouble(LabelledMention::confidence).sum();
            sum += Math.abs(sure - here.stream().filter(LabelledMention::right).count());
        }
        return mentions.isEmpty() ? 0 : sum / mentions.size();
    }

    private static List<LabelledMention> of(String set, List<LabelledMention> mentions) {
        return mentions.stream().filter(m -> m.set().equals(set)).toList();
    }

    private static String share(List<LabelledMention> mentions) {
        long right = mentions.stream().filter(LabelledMention::right).count();
        return mentions.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f (%d/%d)", (double) right / mentions.size(), right, mentions.size());
    }
}
