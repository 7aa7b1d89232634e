package dragoman.coding.phrasebook;

import dragoman.language.ReportParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Compiles the phrasebook when the program is built, and refuses to build one with faults. */
final class PhrasebookPacker {

    private PhrasebookPacker() {}

    /** @param args the phrasebook's folder, and the folder of compiled classes */
    public static void main(String[] args) throws IOException {
        BookSources sources = BookSources.in(Path.of(args[0]));
        Path classes = Path.of(args[1]);
        Path folder = classes.resolve("dragoman");
        Files.writeString(folder.resolve("phrasebook").resolve("coder.version"), sum(classes, "dragoman/language", "dragoman/coding", "dragoman/actors", "dragoman/places", "dragoman/lessons"));
        Path target = Path.of(args[1] + PhrasebookFiles.FOLDER, PhrasebookFiles.COMPILED);
        Path stamp = target.resolveSibling("compiled.stamp");
        String made = sources.version() + " by " + program(Path.of(args[1]));
        if (Files.exists(target) && Files.exists(stamp) && Files.readString(stamp).equals(made)) {
            return;
        }
        ReportParser parser = ReportParser.load();
        BookCompiler.Result compiled = BookCompiler.compile(sources, parser::parseSentence);
        List<Fault> faults = BookCheck.check(compiled, parser::parseSentence, file -> true);
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.err.println("The phrasebook has " + faults.size() + " faults; nothing was packed.");
            System.exit(1);
        }
        Files.createDirectories(target.getParent());
        Files.writeString(target, CompiledBook.write(compiled.book()), StandardCharsets.UTF_8);
        Files.writeString(stamp, made, StandardCharsets.UTF_8);
        System.out.println("Phrasebook: " + compiled.book().lines().size() + " lines, " + compiled.book().patterns().size() + " patterns, "
                + compiled.nearMisses().size() + " near misses.");
    }

    /** What compiles the book: when the program changes, so may its reading of the lines. */
    private static String program(Path classes) throws IOException {
        return sum(classes, "dragoman/language", "dragoman/coding/clause", "dragoman/coding/phrasebook");
    }

    /** A sum over the classes and word lists of some folders: it changes when what they read may change. */
    private static String sum(Path classes, String... folders) throws IOException {
        CRC32 sum = new CRC32();
        for (String room : folders) {
            try (Stream<Path> files = Files.walk(classes.resolve(room))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class") || f.toString().endsWith(".txt")).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
