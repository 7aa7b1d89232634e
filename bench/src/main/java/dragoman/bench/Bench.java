package dragoman.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What shall be measured, and did anything get worse? */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures how well and how fast Dragoman codes, and compares with bench/expected-scores.json.",
        footer = {
            "%nExamples:",
            "  bench/run                     all gold sets and the speed",
            "  bench/run --quick             the short sets, without the speed",
            "  bench/run --record            how fast a record of a million events is made and answers",
            "  bench/run --record --accept   measure that, and write it down as expected; twice as much is a fall then",
            "  bench/run --misses news 40    what went wrong in a set",
            "  bench/run --merging 7         pairs of mentions to be judged by hand, drawn with the seed 7",
            "  bench/run --running 7         mentions and silent sentences to be judged by hand, drawn with the seed 7",
            "  bench/run --lessons           how well lessons are read that the second reader was not taught",
            "  bench/run --accept            measure, and write the scores down as the expected ones",
            "",
            "Exit codes: 0 nothing fell, 1 something fell, or nothing could be measured."
        })
public final class Bench implements Callable<Integer> {

    private static final int FELL = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Checkout checkout;

    @Option(names = "--shared", paramLabel = "DIR", description = "The folder with the gold sets; otherwise ../shared beside the checkout.")
    private Path shared;

    @Option(names = "--quick", description = "Only the short sets.")
    private boolean quick;

    @Option(names = "--accept", description = "Write what is measured into bench/expected-scores.json and docs/accuracy.md, also with the options that measure less.")
    private boolean accept;

    @Option(names = "--speed", description = "Only the speed.")
    private boolean speed;

    @Option(names = "--record", description = "Only how fast the record is, with made-up mentions; takes a quarter of an hour, and is in no other run.")
    private boolean record;

    @Option(names = "--ablation", description = "Only this: the scores when a random half of the phrasebook is left out, three times, each with the second reader and without.")
    private boolean ablation;

    @Option(names = "--reliability", description = "Only this: how often mentions are right that are so sure. With --accept also fits the weights of confidence.txt anew; build and run again to measure with them.")
    private boolean reliability;

    @Option(names = "--lessons", description = "Only this: another second reader is taught from five of six files of lessons, and reads the sixth. Takes some minutes.")
    private boolean lessons;

    @Option(names = "--misses", arity = "2", paramLabel = "SET N", description = "Only this: one set, with N of what went wrong in it.")
    private String[] misses;

    @Option(names = "--merging", paramLabel = "SEED", description = "Only this: a table of merged mentions and of near misses, drawn with this seed, to be judged by hand.")
    private Long merging;

    @Option(names = "--running", paramLabel = "SEED", description = "Only this: a table of coded mentions and of silent sentences of ordinary articles, drawn with this seed, to be judged by hand.")
    private Long running;

    @Option(names = "--articles", paramLabel = "FILE", description = "With --running: draw from these reports (JSON Lines as for dragoman code) and not from NewsWCL50.")
    private Path articles;

    private Bench(PrintStream out, PrintStream err, Checkout checkout) {
        this.out = out;
        this.err = err;
        this.checkout = checkout;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Bench(out, err, Checkout.current()));
        line.setParameterExceptionHandler((wrong, given) -> {
            err.println("bench/run: " + wrong.getMessage() + "\nSee bench/run --help.");
            return FELL;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Trouble trouble) {
                err.println("bench/run: " + trouble.getMessage() + "\n" + trouble.nextStep());
                return FELL;
            }
            throw failure;
        });
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() {
        if (record) {
            err.println("measuring the record …");
            return compared(expected -> Comparison.of(RecordRun.FIGURES, new RecordRun(checkout).measure(), expected));
        }
        if (lessons) {
            writeLessons();
            return 0;
        }
        Path gold = shared == null ? checkout.besideIt() : shared.toAbsolutePath();
        if (shared == null && !Files.isDirectory(gold)) {
            if (accept || speed || ablation || reliability || misses != null || merging != null || running != null) {
                throw new Trouble("there are no gold sets beside this checkout (../shared)", "Say where they are: bench/run --shared DIR …");
            }
            out.println("There are no gold sets beside this checkout (../shared), so only the shipped examples are looked at; --shared DIR names another place.");
            out.println(new ShippedExamples(checkout).check());
            return 0;
        }
        Scorer scorer = Scorer.in(gold, checkout);
        if (misses != null) {
            out.print(GoldRun.of(scorer, checkout).printout(shown(misses[0]), number(misses[1])));
            return 0;
        }
        if (merging != null) {
            out.print(GoldRun.merging(scorer, checkout, merging));
            return 0;
        }
        if (running != null) {
            out.print(GoldRun.running(scorer, checkout, Optional.ofNullable(articles).map(Path::toAbsolutePath), running));
            return 0;
        }
        if (reliability) {
            rely(scorer);
            return 0;
        }
        if (ablation) {
            ablate(scorer);
            return 0;
        }
        return compare(scorer);
    }

    private void writeLessons() {
        err.println("teaching another second reader …");
        String table = new KeptLessons(checkout).table() + "\n" + MarkedAgain.in(checkout).text();
        out.print(table);
        if (accept) {
            AccuracyPage.rewrite(checkout.accuracyPage(), AccuracyPage.Part.LESSONS, table);
            out.println("Written into docs/accuracy.md.");
        }
    }

    private void ablate(Scorer scorer) {
        String table = new Ablation(checkout, scorer).table();
        out.print(table);
        if (accept) {
            AccuracyPage.rewrite(checkout.accuracyPage(), AccuracyPage.Part.ABLATION, "```\n" + table + "```\n");
            out.println("Written into docs/accuracy.md.");
        }
    }

    private void rely(Scorer scorer) {
        List<LabelledMention> mentions = new Reliability(scorer, checkout).mentions();
        String table = Reliability.table(mentions);
        out.print(table);
        if (accept) {
            AccuracyPage.rewrite(checkout.accuracyPage(), AccuracyPage.Part.RELIABILITY, table);
            checkout.write(checkout.confidence(), LogisticFit.file(mentions));
            out.println("Written into docs/accuracy.md, and the weights into " + checkout.confidence() + ".");
        }
    }

    private int compare(Scorer scorer) {
        return compared(expected -> measure(scorer, expected));
    }

    private int compared(Function<ExpectedScores, List<Comparison>> measuring) {
        Optional<ExpectedScores> written = ExpectedScores.read(checkout.expectedScores());
        if (written.isEmpty() && !accept) {
            throw new Trouble(checkout.expectedScores() + " is missing", "Write it with «" + ExpectedScores.COMMAND + "».");
        }
        ExpectedScores expected = written.orElseGet(ExpectedScores::none);
        List<Comparison> compared = measuring.apply(expected);
        out.print(ScoreTable.text(compared));
        if (accept) {
            accept(expected.after(compared));
            return 0;
        }
        return verdict(compared);
    }

    private List<Comparison> measure(Scorer scorer, ExpectedScores expected) {
        GoldRun run = GoldRun.of(scorer, checkout);
        List<Figure> asked = new ArrayList<>();
        List<Score> measured = new ArrayList<>();
        if (!speed) {
            out.println(new ShippedExamples(checkout).check());
            List<GoldSet> sets = GoldSets.ALL.stream().filter(set -> set.isShort() || !quick).toList();
            sets.forEach(set -> asked.addAll(set.figures()));
            measured.addAll(run.scores(sets, set -> err.println("coding " + set.name() + " …")));
            run.uncoded().forEach(out::println);
            if (!quick) {
                asked.add(GoldSets.UNCODED);
                measured.add(new Score(GoldSets.UNCODED, run.countUncoded()));
            }
        }
        if (speed || !quick) {
            err.println("measuring the speed …");
            asked.addAll(SpeedRun.FIGURES);
            measured.addAll(new SpeedRun(checkout).measure(texts(run)));
            asked.addAll(ReadingSpeed.FIGURES);
            measured.addAll(new ReadingSpeed(checkout).measure(scorer.shared(set("articles").folder()), texts(run)));
        }
        return Comparison.of(asked, measured, expected);
    }

    /** What the speed is measured with: whole articles and single sentences. */
    private static List<ObjectNode> texts(GoldRun run) {
        List<ObjectNode> texts = new ArrayList<>();
        for (String name : List.of("seeds", "news", "quad", "multicoder")) {
            texts.addAll(JsonRows.read(run.reports(set(name))));
        }
        return texts;
    }

    private void accept(ExpectedScores scores) {
        scores.write(checkout.expectedScores());
        AccuracyPage.rewrite(checkout.accuracyPage(), AccuracyPage.Part.FIGURES, ScoreTable.markdown(GoldSets.figures(), scores));
        out.println("Written: bench/expected-scores.json, and the table in docs/accuracy.md. «git diff» shows what changed.");
    }

    private int verdict(List<Comparison> compared) {
        List<String> fallen = compared.stream().filter(Comparison::fails).map(c -> c.figure() + " (" + c.verdict().label() + ")").toList();
        if (compared.stream().anyMatch(Comparison::asksForAcceptance)) {
            out.println("Something rose or is new. Write it down, so that it cannot be lost again: " + ExpectedScores.COMMAND);
        }
        if (fallen.isEmpty()) {
            out.println("Nothing fell.");
            return 0;
        }
        out.println("FELL: " + String.join(", ", fallen));
        out.println("«bench/run --misses SET 40» shows what went wrong. If the fall is meant: " + ExpectedScores.COMMAND);
        return FELL;
    }

    private static GoldSet set(String name) {
        return GoldSets.called(name).orElseThrow(() -> new Trouble("no set is called «" + name + "»", "The sets are " + String.join(", ", GoldSets.names()) + "."));
    }

    private static GoldSet shown(String name) {
        if (name.equals(GoldSets.KEPT)) {
            throw new Trouble("of the set «" + name + "» nobody looks at single misses, so that it stays a test on unseen text", "Look at those of own-open.");
        }
        return set(name);
    }

    private static int number(String given) {
        if (!given.matches("\\d{1,6}")) {
            throw new Trouble("«" + given + "» is no number of misses", "For instance: bench/run --misses news 40");
        }
        return Integer.parseInt(given);
    }
}
