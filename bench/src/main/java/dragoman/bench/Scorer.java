package dragoman.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What does the program beside the gold sets say about an output? */
final class Scorer {

    private final Path shared;
    private final Checkout checkout;
    private final String python;

    private Scorer(Path shared, Checkout checkout, String python) {
        this.shared = shared;
        this.checkout = checkout;
        this.python = python;
    }

    /** The scorer in a shared folder, for the sets there and for those in a checkout. */
    static Scorer in(Path shared, Checkout checkout) {
        String python = Child.onPath("python3").orElseThrow(() -> new Trouble("no python3 found, and the scorer is written in it",
                "Install it (Debian and Ubuntu: apt install python3; macOS: brew install python).")).toString();
        Path script = script(shared);
        if (!Files.isRegularFile(script)) {
            throw new Trouble("the folder " + shared + " has no eval/score.py", "Name the folder with the gold sets: bench/run --shared DIR.");
        }
        return new Scorer(shared, checkout, python);
    }

    private static Path script(Path shared) {
        return shared.resolve("eval/score.py");
    }

    /** Something in the shared folder. */
    Path shared(String name) {
        return shared.resolve(name);
    }

    /** The gold file of a set. */
    Path gold(GoldSet set) {
        return set.isHere() ? checkout.home().resolve(set.gold()) : shared(set.gold());
    }

    /** Writes the reports of a set. */
    void input(GoldSet set, Path reports) {
        run("input", set).into(reports);
    }

    /** What it prints about an output, with some of the misses where wanted. */
    String score(GoldSet set, Path output, int misses) {
        Path printout = output.resolveSibling("score.txt");
        List<String> more = new ArrayList<>(List.of(output.toString()));
        if (misses > 0) {
            more.addAll(List.of("--misses", Integer.toString(misses)));
        }
        return run("score", set, more.toArray(String[]::new)).printed(printout);
    }

    private Child run(String what, GoldSet set, String... more) {
        List<String> command = new ArrayList<>(List.of(python, script(shared).toString(), what, set.scorer(), gold(set).toString()));
        command.addAll(List.of(more));
        return Child.of(command).with(Map.of("PYTHONUTF8", "1", "PYTHONDONTWRITEBYTECODE", "1"));
    }
}
