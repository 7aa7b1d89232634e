package dragoman.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** What does Dragoman score on a gold set? */
final class GoldRun {

    /** What codes the reports in a file into another file. */
    @FunctionalInterface
    interface Coding {
        void code(String command, Path reports, Path output);
    }

    /** The exit code of {@code check} where an archive holds no report. */
    private static final int NOTHING_READ = 1;
    private static final int LANES = 2;

    private final Scorer scorer;
    private final Checkout checkout;
    private final Coding coding;
    /** How many reports of a set could not be coded, and why; by the set's name. */
    private final Map<String, Failed> uncoded = new ConcurrentSkipListMap<>();

    private record Failed(int reports, Path why) {}

    private GoldRun(Scorer scorer, Checkout checkout, Coding coding) {
        this.scorer = scorer;
        this.checkout = checkout;
        this.coding = coding;
    }

    /** With the program as it is. */
    static GoldRun of(Scorer scorer, Checkout checkout) {
        return new GoldRun(scorer, checkout, (command, reports, output) -> checkout.dragoman(command).from(reports).into(output));
    }

    /** With the program changed somehow. */
    static GoldRun of(Scorer scorer, Checkout checkout, Coding coding) {
        return new GoldRun(scorer, checkout, coding);
    }

    /** What the scorer prints. */
    String printout(GoldSet set, int misses) {
        Path folder = checkout.scratch(set.name());
        Path output = folder.resolve("output.jsonl");
        if (set.name().equals(FeedCases.NAME)) {
            FeedCases cases = FeedCases.in(scorer.gold(set));
            checkout.dragoman("check", "--format", "jsonl", cases.write(checkout.scratch(set.name() + "/files")).toString()).into(output);
            return cases.printout(output, misses);
        }
        if (set.name().equals(CharsetCases.NAME)) {
            CharsetCases cases = CharsetCases.in(scorer.gold(set));
            checkout.dragoman("check", "--format", "jsonl", cases.write(checkout.scratch(set.name() + "/files")).toString()).into(output);
            return cases.printout(output, misses);
        }
        if (set.name().equals(ArchiveCases.NAME)) {
            return ArchiveCases.in(scorer.gold(set)).printout(archive -> checkout.dragoman("check", archive.toString()).tolerating(NOTHING_READ).printed(output), misses);
        }
        if (set.name().equals(EventChains.NAME)) {
            return chains(EventChains.in(scorer.gold(set)), folder, output);
        }
        if (set.name().equals(CopyPairs.NAME)) {
            return CopyPairs.in(scorer.gold(set), scorer.shared(CopyPairs.TEXTS)).printout(misses);
        }
        if (!set.folder().isEmpty()) {
            checkout.dragoman("check", "--format", "jsonl", scorer.shared(set.folder()).toString()).into(output);
            return scorer.score(set, output, misses);
        }
        Path reports = reports(set);
        coding.code(set.command(), reports, output);
        int errors = Uncoded.takeOut(output);
        if (errors > 0) {
            uncoded.put(set.name(), new Failed(errors, output.resolveSibling(output.getFileName() + ".errors")));
        }
        return CodedCases.of(set, scorer.gold(set)).map(cases -> cases.printout(JsonRows.read(output), misses)).orElseGet(() -> scorer.score(set, output, misses));
    }

    /** Reads the reports into a record of their own, and asks it for all its events. */
    private String chains(EventChains chains, Path folder, Path output) {
        Path record = folder.resolve("record.db");
        checkout.delete(record);
        checkout.dragoman("read", "--db", record.toString(), chains.write(folder.resolve("reports.jsonl")).toString()).into(folder.resolve("read.txt"));
        checkout.dragoman("events", "--db", record.toString(), "--format", "jsonl", "--confidence", "0").into(output);
        return chains.printout(output);
    }

    /** Reads the articles into a record of their own, and draws what is to be judged of its merging. */
    static String merging(Scorer scorer, Checkout checkout, long seed) {
        MergingSample sample = MergingSample.in(scorer.shared(MergingSample.GOLD));
        Path folder = checkout.scratch("merging");
        Path record = folder.resolve("record.db");
        Path events = folder.resolve("events.jsonl");
        checkout.delete(record);
        checkout.dragoman("read", "--db", record.toString(), sample.write(folder.resolve("reports.jsonl")).toString()).into(folder.resolve("read.txt"));
        checkout.dragoman("events", "--db", record.toString(), "--format", "jsonl", "--confidence", "0").into(events);
        return MergingSample.table(MergingSample.mentions(events), seed);
    }

    /** Codes articles, and draws what is to be judged of them; those that merging is judged on, where no file names others. */
    static String running(Scorer scorer, Checkout checkout, Optional<Path> articles, long seed) {
        Path folder = checkout.scratch("running");
        Path reports = articles.orElseGet(() -> MergingSample.in(scorer.shared(MergingSample.GOLD)).write(folder.resolve("reports.jsonl")));
        Path output = folder.resolve("output.jsonl");
        checkout.dragoman("code").from(reports).into(output);
        return new RunningText(reports, output).table(seed);
    }

    /** A line for each set in which some reports could not be coded. */
    List<String> uncoded() {
        List<String> lines = new ArrayList<>();
        uncoded.forEach((set, failed) -> lines.add(set + ": " + failed.reports() + " reports could not be coded; why stands in " + failed.why()));
        return lines;
    }

    /** How many reports could not be coded up to now. */
    int countUncoded() {
        return uncoded.values().stream().mapToInt(Failed::reports).sum();
    }

    /**
     * What is scored on sets, in their order. Two are coded at a time: half of a small set's time a program only starts.
     *
     * @param begun is told each set when its turn comes, from two threads
     */
    List<Score> scores(List<GoldSet> sets, Consumer<GoldSet> begun) {
        return Lanes.inOrder(LANES, sets, set -> {
            begun.accept(set);
            return set.scores(printout(set, 0));
        }).stream().flatMap(List::stream).toList();
    }

    /** The reports of a set, without coding them. */
    Path reports(GoldSet set) {
        Path reports = checkout.scratch(set.name()).resolve("reports.jsonl");
        CodedCases.of(set, scorer.gold(set)).ifPresentOrElse(cases -> JsonRows.write(reports, cases.reports()), () -> scorer.input(set, reports));
        return reports;
    }
}
