package dragoman.bench.record;

import dragoman.coding.event.Mention;
import dragoman.reading.Report;
import dragoman.record.Chronicle;
import dragoman.record.Coded;
import dragoman.record.event.EventFilter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** The process that is measured: keeps made-up mentions and asks for a timeline, and prints what each took. */
public final class RecordTrial {

    private static final int AT_ONCE = 500;
    private static final int ASKED = 21;
    /** As many as a terminal gets of a timeline. */
    private static final int A_PAGE = 200;
    private static final long SEED = 2018;

    private final PrintStream out;

    private RecordTrial(PrintStream out) {
        this.out = out;
    }

    /** {@code keep FILE MENTIONS RETOLD}, or {@code ask FILE}. */
    public static void main(String[] args) {
        run(System.out, args);
    }

    /** @param out gets a line for each number: its name, a tab, and the number */
    public static void run(PrintStream out, String... args) {
        RecordTrial trial = new RecordTrial(out);
        if (args[0].equals("keep")) {
            trial.keep(Path.of(args[1]), new MadeUpReports(SEED, Integer.parseInt(args[2]), Double.parseDouble(args[3])));
        } else {
            trial.ask(Path.of(args[1]));
        }
    }

    private void keep(Path file, Iterator<Coded> reports) {
        long mentions = 0;
        long begin = System.nanoTime();
        try (Chronicle chronicle = Chronicle.open(file)) {
            List<Coded> batch = new ArrayList<>();
            Coded last = null;
            while (reports.hasNext()) {
                last = reports.next();
                mentions += last.mentions().size();
                batch.add(last);
                if (batch.size() == AT_ONCE || !reports.hasNext()) {
                    chronicle.keep(batch);
                    batch.clear();
                }
            }
            print("keeping", secondsSince(begin));
            print("keeping, cores worked", worked());
            begin = System.nanoTime();
            double before = worked();
            chronicle.settle();
            print("merging", secondsSince(begin));
            print("merging, cores worked", worked() - before);
            print("mentions", mentions);
            print("events", chronicle.digest().events());
            begin = System.nanoTime();
            before = worked();
            chronicle.keep(List.of(another(last)));
            chronicle.settle();
            print("one more", secondsSince(begin));
            print("one more, cores worked", worked() - before);
        }
    }

    /** One more report about the busiest pair. */
    private static Coded another(Coded last) {
        String id = "one-more";
        List<Mention> told = new ArrayList<>();
        new MadeUpReports(1, 500, 0).forEachRemaining(coded -> coded.mentions().stream().filter(mention -> mention.actors().get(0).actor().code().equals(MadeUpReports.state(0))
                && mention.recipients().get(0).actor().code().equals(MadeUpReports.state(1))).limit(1).forEach(mention -> {
                    if (told.isEmpty()) {
                        told.add(new Mention(id + "#1.1", mention.act(), mention.about(), mention.status(), false, mention.actors(), mention.recipients(), mention.date(),
                                mention.place(), List.of(), mention.trigger(), mention.evidence(), List.of(), mention.why(), mention.confidence()));
                    }
                }));
        Report report = last.report();
        return new Coded(new Report(id, report.text() + " One more.", report.published(), report.title(), report.publisher(), report.author(), report.url(),
                report.language(), report.head()), told, "made up");
    }

    /** A pair of middle business within a running program, the median of some; the first is not counted. */
    private void ask(Path file) {
        try (Chronicle chronicle = Chronicle.openExisting(file)) {
            print("events", chronicle.digest().events());
            for (String[] pair : new String[][] {{"busiest", MadeUpReports.state(0), MadeUpReports.state(1)}, {"pair", MadeUpReports.state(3), MadeUpReports.state(20)}}) {
                EventFilter filter = EventFilter.ALL.between(pair[1], pair[2]);
                ask(pair[0] + " page", () -> chronicle.first(filter, entry -> true, A_PAGE).entries().size());
                ask(pair[0], () -> chronicle.entries(filter).size());
            }
        }
    }

    private void ask(String what, IntSupplier question) {
        List<Double> seconds = new ArrayList<>();
        List<Double> cores = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            double before = worked();
            long begin = System.nanoTime();
            int found = question.getAsInt();
            seconds.add(secondsSince(begin));
            cores.add(worked() - before);
            if (i == 0) {
                print(what + " events", found);
                print(what + " first", seconds.get(0));
                print(what + " first, cores worked", cores.get(0));
            }
        }
        print(what + " again", seconds.stream().sorted().toList().get(ASKED / 2));
        print(what + " again, cores worked", cores.stream().sorted().toList().get(ASKED / 2));
        print(what + " quickest", seconds.stream().sorted().toList().get(0));
    }

    private void print(String what, double value) {
        out.println(String.format(Locale.ROOT, "%s\t%.3f", what, value));
    }

    /** How long the cores worked for this process, all its threads together: other work on the computer does not lengthen that. */
    private static double worked() {
        return ProcessHandle.current().info().totalCpuDuration().map(spent -> spent.toNanos() / 1e9).orElse(Double.NaN);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
