package dragoman.coding.phrasebook;

import dragoman.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The doors to phrasebooks: the shipped one from the jar, a user's own laid over it, and the check of a folder. */
public final class PhrasebookFiles {

    /** Where the compiled book lies on the class path; beside it the tables. */
    static final String FOLDER = "/dragoman/phrasebook/";

    static final String COMPILED = "compiled.book";

    private PhrasebookFiles() {}

    /**
     * The phrasebook that the program ships.
     *
     * @throws IllegalStateException if the jar holds none
     */
    public static Phrasebook shipped() {
        return CompiledBook.read(resource(COMPILED), resource("codes.txt"), resource("compose.txt"));
    }

    /** What tells this coder from others: it changes with the program and with the lists of names, not with the phrasebook. */
    public static String coderVersion() {
        return resource("coder.version");
    }

    /** The version of the shipped book, without reading the rest of it. */
    public static String shippedVersion() {
        return CompiledBook.version(resource(COMPILED));
    }

    /**
     * The shipped book with a user's folder laid over it.
     *
     * @param folder a folder built like {@code phrasebook/}; its word classes are its own, codes and composition are the shipped ones
     * @param parser parses one sentence
     * @throws PhrasebookException with every fault of the folder, clashes with shipped lines included
     */
    public static Phrasebook withOverlay(Path folder, Function<String, Sentence> parser) {
        Phrasebook shipped = shipped();
        BookCompiler.Result own = overlay(folder, parser, shipped);
        List<Fault> faults = BookCheck.check(own, parser, file -> true);
        if (!faults.isEmpty()) {
            throw new PhrasebookException(folder, faults);
        }
        return own.book();
    }

    /**
     * Checks a phrasebook's folder. A folder with {@code codes.txt} is a whole book; another is one that lies over the shipped book.
     *
     * @param files which files' faults are wanted, by their names below the folder
     * @return every fault, in order of file and line; empty where all is well
     */
    public static Checked check(Path folder, Function<String, Sentence> parser, Predicate<String> files) {
        BookSources sources = BookSources.in(folder);
        boolean whole = !sources.table("codes.txt").isEmpty();
        BookCompiler.Result compiled = whole ? BookCompiler.compile(sources, parser) : overlay(folder, parser, shipped());
        long lines = compiled.own().stream().map(Pattern::line).filter(l -> files.test(l.file())).distinct().count();
        return new Checked((int) lines, (int) compiled.nearMisses().stream().filter(n -> files.test(n.file())).count(),
                BookCheck.check(compiled, parser, files));
    }

    /**
     * What a check saw.
     *
     * @param lines how many lines it looked at
     * @param nearMisses how many near misses
     * @param faults what is wrong
     */
    public record Checked(int lines, int nearMisses, List<Fault> faults) {

        public Checked {
            faults = List.copyOf(faults);
        }
    }

    private static BookCompiler.Result overlay(Path folder, Function<String, Sentence> parser, Phrasebook shipped) {
        BookSources own = BookSources.in(folder);
        SortedMap<String, String> files = new TreeMap<>(own.files());
        files.put("codes.txt", resource("codes.txt"));
        files.put("compose.txt", resource("compose.txt"));
        BookSources sources = new BookSources(files);
        BookCompiler.Result compiled = BookCompiler.compile(sources, parser);
        List<Pattern> patterns = new ArrayList<>(shipped.patterns());
        patterns.addAll(compiled.book().patterns());
        Phrasebook both = new Phrasebook(patterns, shipped.lightVerbs(), shipped.codes(), shipped.composition(), shipped.version() + "+" + own.version());
        return new BookCompiler.Result(both, compiled.nearMisses(), compiled.faults(), compiled.own());
    }

    private static String resource(String name) {
        try (InputStream in = PhrasebookFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program holds no " + FOLDER + name + "; build it again with «mvn package»");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
