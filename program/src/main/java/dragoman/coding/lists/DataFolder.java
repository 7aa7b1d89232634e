package dragoman.coding.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the data files of a kind, packed into the program or in a user's directory, in the order of their names. */
public final class DataFolder {

    private DataFolder() {}

    /** The files packed with the program below {@code dragoman/NAME}; none if there is no such folder. */
    public static List<DataFile> shipped(String name) {
        URL folder = DataFolder.class.getClassLoader().getResource("dragoman/" + name);
        if (folder == null) {
            return List.of();
        }
        try {
            return folder.getProtocol().equals("jar") ? inJar(folder) : in(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the data packed with the program at " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has an address that is none: " + folder, e);
        }
    }

    /** The {@code .txt} files below a directory. */
    public static List<DataFile> in(Path directory) {
        try (Stream<Path> below = Files.walk(directory)) {
            List<DataFile> files = new ArrayList<>();
            for (Path path : below.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                files.add(new DataFile(name, Files.readAllLines(path, StandardCharsets.UTF_8)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the data files below " + directory
                    + "; they must be UTF-8 text files that you may read", e);
        }
    }

    /** What a user names: a file, or all files of names below a directory ({@code .txt}, and {@code .actors} and {@code .agents} as old dictionaries are called). */
    public static List<DataFile> at(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            List<DataFile> files = new ArrayList<>();
            for (Path file : below.filter(Files::isRegularFile).filter(f -> f.equals(path) || f.toString().matches(".*\\.(txt|actors|agents)")).sorted().toList()) {
                files.add(new DataFile(file.toString().replace('\\', '/'), text(file).lines().toList()));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the lists of actors at " + path + ": " + e.getMessage(), e);
        }
    }

    /** In UTF-8 or, as old dictionaries are, in ISO 8859-1. */
    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<DataFile> inJar(URL folder) throws IOException, URISyntaxException {
        JarURLConnection jar = (JarURLConnection) folder.openConnection();
        URI file = jar.getJarFileURL().toURI();
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
            return in(inside.getPath(jar.getEntryName()));
        }
    }
}
