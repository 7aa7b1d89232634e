package dragoman.record.outside;

import dragoman.record.outside.OutsideEvent.Origin;
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
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the events of a file that another coder published, row by row; plain, or packed as .gz or .zip. */
public final class OutsideFile {

    /** Longer lines are no rows: a file of another kind, or a damaged one. */
    private static final int LONGEST = 4_000_000;

    private final OutsideFormat format;
    private final OutsideCodes codes;
    private final String coder;

    /** @param coder the name that its events are kept under */
    public OutsideFile(OutsideFormat format, OutsideCodes codes, String coder) {
        this.format = format;
        this.codes = codes;
        this.coder = coder;
    }

    /**
     * A row that could not be read.
     *
     * @param at file and line
     */
    public record Fault(String at, String reason) {
    }

    /** Reads on to the end, whatever is wrong in between. */
    public void read(Path file, Consumer<OutsideEvent> found, Consumer<Fault> faults) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
                rows(new GZIPInputStream(raw), name, found, faults);
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(raw);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        rows(zip, name + "!" + entry.getName(), found, faults);
                    }
                }
            } else {
                rows(raw, name, found, faults);
            }
        }
    }

    private void rows(InputStream in, String name, Consumer<OutsideEvent> found, Consumer<Fault> faults) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        RowReader reader = new RowReader(format, codes, coder);
        int number = 0;
        for (Optional<byte[]> line = line(bytes); line.isPresent(); line = line(bytes)) {
            number++;
            String text = text(line.get());
            if (!text.isBlank()) {
                try {
                    reader.read(text, new Origin(format.label(), name, number)).forEach(found);
                } catch (BrokenRow broken) {
                    faults.accept(new Fault(name + ":" + number, broken.getMessage()));
                }
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
    static String text(byte[] line) {
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
