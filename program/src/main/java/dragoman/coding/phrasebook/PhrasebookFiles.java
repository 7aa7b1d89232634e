package dragoman.coding.phrasebook;

import dragoman.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The doors to phrasebooks: the shipped one from the jar, a user's own laid over it, and the check of a folder. */
public final class PhrasebookFiles {

    /** Where the compiled book lies on the class path; beside it the tables. */
    static final String FOLDER = "/dragoman/phrasebook/";

    static final String COMPILED = "compiled.book";

    /** As many bytes as the version's row may have at most. */
    private static final int FIRST_ROW = 256;

    private static final String CODES = "codes.txt";
    private static final String COMPOSE = "compose.txt";
    private static final String WORDS = "words.txt";

    private PhrasebookFiles() {}

    /**
     * The phrasebook that the program ships.
     *
     * @throws IllegalStateException if the jar holds none
     */
    public static Phrasebook shipped() {
        return CompiledBook.read(resource(COMPILED), resource(CODES), resource(COMPOSE));
    }

    /** What tells this coder from others: it changes with the program and with the lists of names, not with the phrasebook. */
    public static String coderVersion() {
        return resource("coder.version");
    }

    /** The version of the shipped book, without reading the rest of it: every command asks for it, some of them often. */
    public static String shippedVersion() {
        try (InputStream in = PhrasebookFiles.class.getResourceAsStream(FOLDER + COMPILED)) {
            return CompiledBook.version(in == null ? resource(COMPILED) : new String(in.readNBytes(FIRST_ROW), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped book with a user's folder laid over it.
     *
     * @param folder a folder built like {@code phrasebook/}; its lines may use the shipped word classes and its own, codes and composition are the shipped ones
     * @param parser parses one sentence
     * @throws PhrasebookException with every fault of the folder, clashes with shipped lines included
     */
    public static Phrasebook withOverlay(Path folder, Function<String, Sentence> parser) {
        BookSources sources = BookSources.in(folder);
        List<Fault> tables = Stream.of(CODES, COMPOSE).filter(table -> !sources.table(table).isEmpty())
                .map(table -> new Fault(table, 0, "a phrasebook that lies over the shipped one has no tables of its own", "Take it out: the shipped codes hold.")).toList();
        if (!tables.isEmpty()) {
            throw new PhrasebookException(folder, tables);
        }
        BookCompiler.Result own = overlay(sources, parser, shipped());
        List<Fault> faults = new ArrayList<>(BookCheck.check(own, parser, file -> true));
        if (faults.isEmpty() && own.own().isEmpty()) {
            faults.add(new Fault("", 0, "the folder holds no lines of a phrasebook", "Lines stand in .txt files in folders named after the types, as in consult/visit.txt."));
        }
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
        boolean whole = !sources.table(CODES).isEmpty();
        BookCompiler.Result compiled = whole ? whole(sources, parser, files) : overlay(sources, parser, shipped());
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

    private static BookCompiler.Result overlay(BookSources own, Function<String, Sentence> parser, Phrasebook shipped) {
        SortedMap<String, String> files = new TreeMap<>(own.files());
        files.put(CODES, resource(CODES));
        files.put(COMPOSE, resource(COMPOSE));
        BookSources words = new BookSources(new TreeMap<>(Map.of(WORDS, resource(WORDS))));
        BookCompiler.Result compiled = BookCompiler.compile(new BookSources(files, own.faults()), parser, WordClasses.of(words, Map.of(), new ArrayList<>()));
        List<Pattern> patterns = new ArrayList<>(shipped.patterns());
        patterns.addAll(compiled.book().patterns());
        Phrasebook both = new Phrasebook(patterns, shipped.lightVerbs(), shipped.codes(), shipped.composition(), shipped.version() + "+" + own.version(),
                compiled.own().stream().map(Pattern::line).collect(Collectors.toSet()));
        return new BookCompiler.Result(both, compiled.nearMisses(), compiled.faults(), compiled.own());
    }

    /**
     * A whole book. Of files that are as shipped, and whose faults nobody wants to know, the packed patterns are taken: parsing their lines would give the same again.
     * Word classes change what lines say, so that with other classes all is parsed.
     */
    private static BookCompiler.Result whole(BookSources sources, Function<String, Sentence> parser, Predicate<String> files) {
        boolean sameWords = sources.wordFiles().stream().allMatch(file -> isShipped(file.getKey(), file.getValue())) && !sources.table(WORDS).isEmpty();
        Set<String> packed = sources.clauseFiles().stream().filter(file -> sameWords && !files.test(file.getKey()) && isShipped(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        BookCompiler.Result compiled = BookCompiler.compile(sources.only(file -> !packed.contains(file)), parser);
        List<Pattern> patterns = new ArrayList<>(compiled.book().patterns());
        if (!packed.isEmpty()) {
            shipped().patterns().stream().filter(p -> packed.contains(p.line().file()) && BookCompiler.hasAct(p, compiled.book().codes())).forEach(patterns::add);
            patterns.sort(Comparator.comparing((Pattern p) -> p.line().file()).thenComparingInt(p -> p.line().number()));
        }
        Phrasebook book = new Phrasebook(patterns, compiled.book().lightVerbs(), compiled.book().codes(), compiled.book().composition(), sources.version());
        return new BookCompiler.Result(book, compiled.nearMisses(), compiled.faults(), compiled.own());
    }

    /** Whether the program ships a file of that name and content. */
    private static boolean isShipped(String name, String content) {
        return find(name).map(PhrasebookFiles::lines).filter(lines(content)::equals).isPresent();
    }

    private static String lines(String content) {
        return content.replace("\r\n", "\n");
    }

    private static String resource(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the program holds no " + FOLDER + name + "; build it again with «mvn package»"));
    }

    private static Optional<String> find(String name) {
        try (InputStream in = PhrasebookFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
