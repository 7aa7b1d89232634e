package dragoman.coding.phrasebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The text files of a phrasebook, by their names below its folder.
 *
 * @param files name with forward slashes to content, in order of names
 * @param faults what is wrong with files as such
 */
record BookSources(SortedMap<String, String> files, List<Fault> faults) {

    private static final List<String> TABLES = List.of("codes.txt", "compose.txt");

    BookSources {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
        faults = List.copyOf(faults);
    }

    BookSources(SortedMap<String, String> files) {
        this(files, List.of());
    }

    /**
     * Reads a phrasebook's folder.
     *
     * @throws UncheckedIOException where the folder or a file cannot be read
     */
    static BookSources in(Path folder) {
        TreeMap<String, String> found = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".txt"))::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                found.put(name, text(path, name, faults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the phrasebook's folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return new BookSources(found, faults);
    }

    /** Without the mark that some editors put at the beginning. */
    private static String text(Path path, String name, List<Fault> faults) throws IOException {
        String text;
        try {
            text = Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            faults.add(new Fault(name, 0, "the file is not in UTF-8", "Save it in UTF-8."));
            text = Files.readString(path, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Only the files that the filter admits. */
    BookSources only(Predicate<String> wanted) {
        TreeMap<String, String> some = new TreeMap<>(files);
        some.keySet().removeIf(wanted.negate());
        return new BookSources(some, faults);
    }

    /** The files of clauses: those in a folder. */
    List<Map.Entry<String, String>> clauseFiles() {
        return files.entrySet().stream().filter(e -> e.getKey().contains("/")).toList();
    }

    /** The files of word classes: those at the top that are no tables. */
    List<Map.Entry<String, String>> wordFiles() {
        return files.entrySet().stream().filter(e -> !e.getKey().contains("/") && !TABLES.contains(e.getKey())).toList();
    }

    String table(String name) {
        return files.getOrDefault(name, "");
    }

    /** First twelve hexadecimal digits of the SHA-256 of names and contents. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
