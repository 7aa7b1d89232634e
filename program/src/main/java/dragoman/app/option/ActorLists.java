package dragoman.app.option;

import dragoman.app.terminal.Terminal;
import dragoman.app.terminal.Text;
import dragoman.app.terminal.Trouble;
import dragoman.coding.lists.ActorBook;
import dragoman.coding.lists.DataFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that lays lists of actors over the shipped ones, shared by the commands that know names. */
public final class ActorLists {

    private static final int SHOWN = 5;

    @Option(names = "--actors", paramLabel = "FILE|DIR", description = {
        "Your own names, laid over the shipped lists: a file or folder as actors/README.md tells, or a dictionary of PETRARCH. May be given several times."
    })
    private List<Path> paths = List.of();

    /** The files that the user named, in the order given. */
    public List<Path> paths() {
        return paths;
    }

    /** Before anything is read: whether they are there. */
    public void requireAll() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Trouble.Failure("--actors " + path + " does not exist",
                        "Name a file or directory with your names; relative paths start at " + Path.of("").toAbsolutePath() + ".");
            }
        }
    }

    /** The shipped lists with these over them. */
    public ActorBook book() {
        requireAll();
        return ActorBook.shippedWith(paths.toArray(Path[]::new));
    }

    /** Tells which lines of dictionaries were passed over: the first ones, and how many there are. */
    public void noteNotUnderstood(Terminal terminal, List<DataFault> lines) {
        if (lines.isEmpty()) {
            return;
        }
        terminal.out().flush();
        terminal.note("note: " + Text.count(lines.size(), "line") + " of the lists of actors " + (lines.size() == 1 ? "was" : "were") + " not understood and passed over.");
        lines.stream().limit(SHOWN).forEach(line -> new Trouble(line.at() + " «" + Text.squeezed(line.value()) + "» " + line.cause(), line.nextStep()).list(terminal.err()));
        if (lines.size() > SHOWN) {
            terminal.note("  … and " + Text.count(lines.size() - SHOWN, "more", "more") + ": «" + terminal.command() + " actors check "
                    + String.join(" ", paths.stream().map(Path::toString).toList()) + "» lists all.");
        }
    }

    /** Tells apart what different lists say. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path path : paths) {
                try (Stream<Path> below = Files.walk(path)) {
                    for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update((path.relativize(file).toString().replace('\\', '/') + "\0").getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("a list of actors cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
