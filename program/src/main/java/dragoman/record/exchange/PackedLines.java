package dragoman.record.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Which lines has a file that comes in: plain, or packed as .gz or .zip? */
public final class PackedLines {

    /** Longer lines are no rows: a file of another kind, or a damaged one. */
    private static final int LONGEST = 50_000_000;

    private PackedLines() {
    }

    /** What is done with a line. */
    public interface Reader {

        /**
         * A line that is not blank.
         *
         * @param file the name of the file, and of the one in it
         * @param number from 1
         */
        void line(String text, String file, int number);
    }

    /** Reads on to the end. */
    public static void read(Path file, Reader reader) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
                lines(new GZIPInputStream(raw), name, reader);
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(raw);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        lines(zip, name + "!" + entry.getName(), reader);
                    }
                }
            } else {
                lines(raw, name, reader);
            }
        }
    }

    private static void lines(InputStream in, String name, Reader reader) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        int number = 0;
        for (Optional<byte[]> line = line(bytes); line.isPresent(); line = line(bytes)) {
            number++;
            String text = text(line.get());
            if (!text.isBlank()) {
                reader.line(text, name, number);
            }
        }
    }

    /** Up to the next line feed; the rest of a line that is too long is passed over. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < LONGEST) {
                line.write(next);
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Each line by itself: files in UTF-8 have lines in ISO 8859-1. */
    public static String text(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return stripped(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return stripped(new String(line, StandardCharsets.ISO_8859_1));
        }
    }

    private static String stripped(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
